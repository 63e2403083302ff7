import type { RootContent } from 'mdast';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Condition, Occasion } from '../../model/index.ts';
import { toInlines, type ProseMistake } from './parse-prose.ts';
import { where, type WhereFile } from './schemas.ts';

/** A condition from the value of `where`. */
export function toCondition(file: WhereFile): Condition {
  if (isList(file, 'any')) return { any: file.any.map(toCondition) };
  if (isList(file, 'all')) return { all: file.all.map(toCondition) };
  if ('not' in file && !Array.isArray(file.not)) return { not: toCondition(file.not) };
  const facts = Object.entries(file as Readonly<Record<string, string[]>>);
  const conditions = facts.map(([fact, values]) => ({ fact, in: values }));
  const [only] = conditions;
  return conditions.length === 1 && only ? only : { all: conditions };
}

function isList<Key extends 'any' | 'all'>(
  file: WhereFile,
  key: Key,
): file is WhereFile & Readonly<Record<Key, readonly WhereFile[]>> {
  const list: unknown = (file as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(list) && list.every((one) => typeof one === 'object');
}

/**
 * `When: `{ mount: ["/"] }` the application has the whole site.` The condition as YAML, then the same in
 * words, to follow "if".
 */
export function parseOccasion(
  node: RootContent | undefined,
  mistake: (mistake: ProseMistake) => void,
): Occasion | undefined {
  if (!node) return undefined;
  const [, code, ...says] = node.type === 'paragraph' ? node.children : [];
  const condition = code?.type === 'inlineCode' ? conditionIn(code.value) : null;
  if (!condition || says.length === 0) {
    const message = 'write "When:", a condition in backticks, and the same in words';
    mistake({ line: node.position?.start.line ?? 1, message });
    return undefined;
  }
  return { where: condition, says: trimmed(toInlines(says, mistake)) };
}

function conditionIn(text: string): Condition | null {
  try {
    return toCondition(v.parse(where, parse(text)));
  } catch {
    return null;
  }
}

/** Without the space before it, and the full stop: other words can follow. */
const trimmed = (inlines: Occasion['says']): Occasion['says'] =>
  inlines.map((inline, index) => {
    if (inline.kind !== 'text') return inline;
    const start = index === 0 ? inline.text.trimStart() : inline.text;
    return { kind: 'text', text: index === inlines.length - 1 ? start.replace(/\.$/, '') : start };
  });
