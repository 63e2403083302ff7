import type { CaptureType, TemplatePart, Wording } from '../../model/index.ts';
import { foldLiteral } from './fold.ts';

/** A first pass over a log needs a literal that is long enough to be rare. */
const SHORTEST_ANCHOR = 5;
/** A path that an access log may hold in every other line. */
const REQUESTED = /^"?(?:GET|POST) \//i;
const TYPES: readonly string[] = ['text', 'word', 'int', 'path'];

/** A wording, or why the template cannot be one. */
export type CompiledTemplate = Pick<Wording, 'parts' | 'anchor'> | { readonly mistake: string };

/**
 * Compiles `Unable to connect … '{group}' on '{socket:path}'[[ as user with uid={uid:int}]]`.
 * Linear to match by construction: literals in order, captures delimited by them.
 */
export function compileTemplate(template: string): CompiledTemplate {
  const parts = parse(template);
  if (!Array.isArray(parts)) return parts;
  const literals = parts.flatMap((part) => (part.kind === 'literal' ? [part.text] : []));
  const anchor = literals
    .filter((text) => !REQUESTED.test(text))
    .reduce((longest, text) => (text.trim().length > longest.trim().length ? text : longest), '');
  if (anchor.trim().length < SHORTEST_ANCHOR) {
    return {
      mistake: `a template needs ${String(SHORTEST_ANCHOR)} literal characters in a row outside [[…]]`,
    };
  }
  return { parts, anchor };
}

function parse(template: string): TemplatePart[] | { mistake: string } {
  const parts: TemplatePart[] = [];
  let rest = template;
  while (rest !== '') {
    const taken = rest.startsWith('[[')
      ? takeOptional(rest)
      : rest.startsWith('{')
        ? takeCapture(rest)
        : takeLiteral(rest);
    if ('mistake' in taken) return taken;
    const previous = parts[parts.length - 1];
    if (previous?.kind === 'capture' && taken.part.kind === 'capture') {
      return { mistake: `nothing separates {${previous.name}} from {${taken.part.name}}` };
    }
    parts.push(taken.part);
    rest = rest.slice(taken.length);
  }
  return parts;
}

type Taken = { part: TemplatePart; length: number } | { mistake: string };

function takeOptional(rest: string): Taken {
  const end = closing(rest);
  if (end < 0) return { mistake: '"[[" without "]]"' };
  const parts = parse(rest.slice(2, end));
  if (!Array.isArray(parts)) return parts;
  return { part: { kind: 'optional', parts }, length: end + 2 };
}

/** Where the "]]" stands that closes the "[[" at the start; optional parts may hold optional parts. */
function closing(rest: string): number {
  let open = 0;
  for (let at = 0; at < rest.length - 1; at += 1) {
    if (rest.startsWith('[[', at)) open += 1;
    else if (rest.startsWith(']]', at)) open -= 1;
    else continue;
    if (open === 0) return at;
    at += 1;
  }
  return -1;
}

function takeCapture(rest: string): Taken {
  // {group}   {socket:path}     not: {}
  const match = /^\{([a-z][a-z0-9-]*)(?::([a-z]+))?\}/.exec(rest);
  const [whole, name, type = 'text'] = match ?? [];
  if (whole === undefined || name === undefined) {
    return { mistake: `"${rest.slice(0, 12)}" is no capture; write {name} or {name:type}` };
  }
  if (!isType(type)) return { mistake: `unknown type "${type}"; one of ${TYPES.join(', ')}` };
  return { part: { kind: 'capture', name, type }, length: whole.length };
}

function takeLiteral(rest: string): Taken {
  const ends = [rest.indexOf('[['), rest.indexOf('{')].filter((at) => at >= 0);
  const length = Math.min(rest.length, ...ends);
  return { part: { kind: 'literal', text: foldLiteral(rest.slice(0, length)) }, length };
}

const isType = (type: string): type is CaptureType => TYPES.includes(type);
