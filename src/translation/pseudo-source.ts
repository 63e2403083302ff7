import { parseSync } from 'vite';
import { pseudoText } from './pseudo-text.ts';

/** A text in a module: its position and its replacement. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** The source of a catalog module, with all its words in the pseudo-locale. */
export function pseudoSource(code: string): string {
  return editsIn(parseSync('words.tsx', code).program as unknown as Node, code)
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code);
}

/** Types and compared values aren't words. Attributes of elements are classes. */
const WITHOUT_WORDS =
  /^(?:TS(?!As|Satisfies)|Import|Export(?!Named)|JSXAttribute|BinaryExpression)/;
/** Names of properties and conditions aren't words either. */
const NOT_WORDS = ['key', 'property', 'test', 'source'];

function editsIn(node: Node, code: string): readonly Edit[] {
  if (WITHOUT_WORDS.test(node.type)) return [];
  const edit = textIn(node, code.slice(node.start, node.end));
  if (edit !== null) return [{ from: node.start, to: node.end, text: edit }];
  return Object.entries(node)
    .filter(([key]) => !NOT_WORDS.includes(key))
    .flatMap(([, value]) => [value].flat())
    .filter(isNode)
    .flatMap((child) => editsIn(child, code));
}

/** A text's code, rewritten. Null if the node isn't a text. */
function textIn({ type, value }: Node, code: string): string | null {
  if (type === 'Literal')
    return typeof value === 'string' ? JSON.stringify(pseudoText(value)) : null;
  if (type === 'JSXText') return pseudoText(code.replace(/\s+/g, ' '));
  if (type !== 'TemplateElement') return null;
  const { raw, cooked } = value as { readonly raw: string; readonly cooked: string };
  return code.replace(raw, () => pseudoText(cooked).replace(/[`\\]|\$(?=\{)/g, '\\$&'));
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
