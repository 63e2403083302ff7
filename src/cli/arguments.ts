import { parseArgs } from 'node:util';
import { quoting } from '../apache/quoting/index.ts';
import type { KnowledgeBase } from '../model/index.ts';

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
  | { readonly kind: 'explain'; readonly wanted: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly says: string };

export const USAGE = `usage: npm run --silent diagnose -- [--json|--markdown] [--redact] [--platform ID] [--fact NAME=VALUE]… [--set PARAMETER=VALUE]… [FILE…|-]
       npm run --silent diagnose -- --explain CODE|PROBLEM
Reads logs, console output and configuration, and prints what is wrong and how to mend it; with
--markdown the transcript for a ticket. --redact hides addresses, names and secrets in what it prints.
Exit status: 0 something was recognised, 1 nothing was, 2 unreadable input or wrong use.`;

/** Reads the command line; every fact, value and parameter is checked against the content. */
export function readArguments(argv: readonly string[], kb: KnowledgeBase): Arguments {
  const parsed = parse(argv);
  if ('says' in parsed) return { kind: 'wrong', says: parsed.says };
  if (parsed.values.help) return { kind: 'help' };
  if (parsed.values.explain !== undefined)
    return { kind: 'explain', wanted: parsed.values.explain };
  const { json = false, markdown = false, redact = false } = parsed.values;
  if (json && markdown) return { kind: 'wrong', says: '--json and --markdown cannot both be had' };
  const facts = pairs(parsed.values.fact ?? [], '--fact');
  const parameters = pairs(parsed.values.set ?? [], '--set');
  if ('says' in facts) return { kind: 'wrong', says: facts.says };
  if ('says' in parameters) return { kind: 'wrong', says: parameters.says };
  const { platform } = parsed.values;
  const all = { ...facts.pairs, ...(platform === undefined ? {} : { platform }) };
  const says = wrongFact(kb, all) ?? wrongParameter(kb, parameters.pairs);
  if (says !== null) return { kind: 'wrong', says };
  const files = parsed.positionals.length === 0 ? ['-'] : parsed.positionals;
  return {
    kind: 'run',
    form: json ? 'json' : markdown ? 'markdown' : 'text',
    redact,
    files,
    facts: all,
    parameters: parameters.pairs,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        redact: { type: 'boolean' },
        explain: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        platform: { type: 'string' },
        fact: { type: 'string', multiple: true },
        set: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    return { says: error instanceof Error ? error.message : String(error) };
  }
}

function pairs(
  given: readonly string[],
  option: string,
): { pairs: Record<string, string> } | { says: string } {
  const found: Record<string, string> = {};
  for (const text of given) {
    const at = text.indexOf('=');
    if (at < 1) return { says: `${option} takes NAME=VALUE, not "${text}"` };
    found[text.slice(0, at)] = text.slice(at + 1);
  }
  return { pairs: found };
}

function wrongFact(kb: KnowledgeBase, facts: Readonly<Record<string, string>>): string | null {
  for (const [name, value] of Object.entries(facts)) {
    const fact = kb.facts.find(({ id }) => id === name);
    if (!fact) return `unknown fact "${name}"; one of: ${kb.facts.map(({ id }) => id).join(', ')}`;
    const values = fact.values.map(({ id }) => id);
    if (!values.includes(value))
      return `"${name}" has no value "${value}"; one of: ${values.join(', ')}`;
  }
  return null;
}

function wrongParameter(kb: KnowledgeBase, given: Readonly<Record<string, string>>): string | null {
  for (const [name, value] of Object.entries(given)) {
    const parameter = kb.parameters.find(({ id }) => id === name);
    if (!parameter) {
      return `unknown parameter "${name}"; one of: ${kb.parameters.map(({ id }) => id).join(', ')}`;
    }
    const check = quoting.checkValue(parameter.type, value);
    if (!check.ok) return `"${name}" cannot be ${JSON.stringify(value)}. ${check.reason}`;
  }
  return null;
}
