import { parseArgs } from 'node:util';
import { quoting } from '../apache/quoting/index.ts';
import type { KnowledgeBase } from '../model/index.ts';
import { byId } from '../engine/indexed.ts';
import { closest } from './closest.ts';
import { OPTIONS, optionNames } from './options.ts';

/** What was asked for on the command line, or why it cannot be done. */
export type Arguments =
  | {
      readonly kind: 'run';
      readonly form: 'text' | 'json' | 'markdown';
      /** Whether addresses, names and secrets are hidden in what is printed. */
      readonly redact: boolean;
      readonly files: readonly string[];
      readonly facts: Readonly<Record<string, string>>;
      readonly parameters: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'patch';
      readonly files: readonly string[];
      readonly facts: Readonly<Record<string, string>>;
      readonly parameters: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'redact'; readonly files: readonly string[] }
  | { readonly kind: 'explain'; readonly wanted: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly says: string };

/** Reads the command line; every fact, value and parameter is checked against the content. */
export function readArguments(argv: readonly string[], kb: KnowledgeBase): Arguments {
  const parsed = parse(argv);
  if ('says' in parsed) return { kind: 'wrong', says: parsed.says };
  if (parsed.values.help) return { kind: 'help' };
  if (parsed.values.version) return { kind: 'version' };
  if (parsed.values.explain !== undefined)
    return { kind: 'explain', wanted: parsed.values.explain };
  const { json = false, markdown = false, redact = false } = parsed.values;
  const files = parsed.positionals.length === 0 ? ['-'] : parsed.positionals;
  if (parsed.values['redact-only']) return redactOnly(parsed.values, files);
  if (json && markdown) return { kind: 'wrong', says: 'use either --json or --markdown, not both' };
  const facts = pairs(parsed.values.fact ?? [], '--fact');
  const parameters = pairs(parsed.values.set ?? [], '--set');
  if ('says' in facts) return { kind: 'wrong', says: facts.says };
  if ('says' in parameters) return { kind: 'wrong', says: parameters.says };
  const { platform } = parsed.values;
  const all = { ...facts.pairs, ...(platform === undefined ? {} : { platform }) };
  const says = wrongFact(kb, all) ?? wrongParameter(kb, parameters.pairs);
  if (says !== null) return { kind: 'wrong', says };
  if (parsed.values.patch === true) {
    if (json || markdown || redact)
      return { kind: 'wrong', says: 'use --patch without --json, --markdown and --redact' };
    return { kind: 'patch', files, facts: all, parameters: parameters.pairs };
  }
  return {
    kind: 'run',
    form: json ? 'json' : markdown ? 'markdown' : 'text',
    redact,
    files,
    facts: all,
    parameters: parameters.pairs,
  };
}

/** Nothing is diagnosed then, so no other option can mean anything. */
function redactOnly(values: object, files: readonly string[]): Arguments {
  const other = Object.keys(values).find((name) => !/^redact/.test(name));
  return other === undefined
    ? { kind: 'redact', files }
    : { kind: 'wrong', says: `--redact-only prints no diagnosis. Leave out --${other}` };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '([^']*)'/.exec(says);
    if (!unknown) return { says };
    const [told, name = ''] = unknown;
    return { says: `${told}.${didYouMean(name, optionNames)}` };
  }
}

function didYouMean(given: string, names: readonly string[]): string {
  const meant = closest(given, names);
  return meant === null ? '' : ` Did you mean ${meant}?`;
}

function pairs(
  given: readonly string[],
  option: string,
): { pairs: Record<string, string> } | { says: string } {
  const found: Record<string, string> = {};
  for (const text of given) {
    const at = text.indexOf('=');
    if (at < 1) return { says: `${option} needs NAME=VALUE, not "${text}"` };
    found[text.slice(0, at)] = text.slice(at + 1);
  }
  return { pairs: found };
}

function wrongFact(kb: KnowledgeBase, facts: Readonly<Record<string, string>>): string | null {
  for (const [name, value] of Object.entries(facts)) {
    const fact = byId(kb.facts, name);
    if (!fact) return `unknown fact "${name}"; ${oneOf(name, kb.facts)}`;
    if (!fact.values.some(({ id }) => id === value)) {
      return `"${name}" has no value "${value}"; ${oneOf(value, fact.values)}`;
    }
  }
  return null;
}

function wrongParameter(kb: KnowledgeBase, given: Readonly<Record<string, string>>): string | null {
  for (const [name, value] of Object.entries(given)) {
    const parameter = byId(kb.parameters, name);
    if (!parameter) return `unknown parameter "${name}"; ${oneOf(name, kb.parameters)}`;
    const check = quoting.checkValue(parameter.type, value);
    if (!check.ok) return `"${name}" can't be ${JSON.stringify(value)}. ${check.reason}`;
  }
  return null;
}

function oneOf(given: string, known: readonly { readonly id: string }[]): string {
  const ids = known.map(({ id }) => id);
  return `one of: ${ids.join(', ')}.${didYouMean(given, ids)}`;
}
