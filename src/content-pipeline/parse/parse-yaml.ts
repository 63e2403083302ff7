import * as v from 'valibot';
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { memoized } from '../cache/memory.ts';
import type { ContentFile } from '../read/read-content.ts';
import { didYouMean, type Issues } from '../issues.ts';
import { repaired } from './repair.ts';

/** A validated file, and how to find a value's position in it. */
export interface Parsed<T> {
  readonly file: string;
  readonly value: T;
  locate(path: readonly PropertyKey[]): { readonly line: number; readonly column: number };
}

/**
 * Parses and validates one YAML file. Mistakes become issues with line and column, and the valid
 * rest is returned. Null if nothing is usable. The same file is always parsed with the same schema.
 */
export function parseYaml<TSchema extends v.GenericSchema>(
  file: ContentFile,
  schema: TSchema,
  issues: Issues,
): Parsed<v.InferOutput<TSchema>> | null {
  const yaml = yamlOf(file);
  const valid = memoized('yaml', [file.path, file.text], issues, (own) =>
    validValue(file.path, yaml(), schema, own),
  );
  return valid && { file: file.path, value: valid.value, locate: locator(yaml) };
}

/** Finds positions in a YAML file. The file is parsed for the first one. */
export const locatorOf = (file: ContentFile): Parsed<unknown>['locate'] => locator(yamlOf(file));

interface Yaml {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Parses a file once, on demand. */
function yamlOf({ text }: ContentFile): () => Yaml {
  let yaml: Yaml | null = null;
  return () => (yaml ??= documentOf(text));
}

function documentOf(text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    // The schema rejects these with a position, so the parser's warnings add nothing.
    logLevel: 'error',
  });
  return { document, lines };
}

function validValue<TSchema extends v.GenericSchema>(
  file: string,
  yaml: Yaml,
  schema: TSchema,
  issues: Issues,
): { readonly value: v.InferOutput<TSchema> } | null {
  const { document, lines } = yaml;
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    issues.add({
      code: 'yaml',
      file,
      line,
      column: col,
      message: error.message,
      hint:
        error.code === 'DUPLICATE_KEY'
          ? 'remove one of the two, or rename it'
          : 'quote texts that contain ": " or begin with a special character',
    });
  }
  if (document.errors.length > 0) return null;
  const locate = locator(() => yaml);
  const plain = plainValue(document);
  if (!plain.ok) {
    issues.add({
      code: 'yaml',
      file,
      ...locate([]),
      message: plain.says,
      hint: 'write the value out instead of using an alias',
    });
    return null;
  }
  const result = v.safeParse(schema, plain.value);
  if (result.success) return { value: result.output };
  for (const issue of result.issues) {
    const path = issue.path?.map(({ key }) => key as PropertyKey) ?? [];
    issues.add({ code: 'schema', file, ...locate(path), ...said(issue, path, schema) });
  }
  // The valid part is used, so that the file's other mistakes are reported too.
  const rest = repaired(plain.value, result.issues, (value) => v.safeParse(schema, value));
  return rest === null ? null : { value: rest };
}

/**
 * A document's value, or why it has none. Aliases are followed only here, and may lead nowhere or
 * everywhere.
 */
function plainValue(
  document: Document,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly says: string } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 200 }) };
  } catch (error) {
    return { ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}

function said(
  issue: v.BaseIssue<unknown>,
  path: readonly PropertyKey[],
  schema: Walkable,
): { readonly message: string; readonly hint: string } {
  const name = path.join('.');
  if (issue.type !== 'strict_object' || issue.path?.at(-1)?.origin !== 'key') {
    return {
      message: `${name === '' ? '' : `"${name}": `}${issue.message}`,
      hint: hintFor(issue),
    };
  }
  return issue.expected === 'never'
    ? {
        message: `unknown key "${name}"`,
        hint: didYouMean(String(path.at(-1)), keysAt(schema, path.slice(0, -1))),
      }
    : { message: `"${name}" is missing`, hint: 'see content/README.md' };
}

/** The parts of a schema that lead to what it holds. */
interface Walkable {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Walkable>>;
  readonly options?: readonly (Walkable | string)[];
  readonly wrapped?: Walkable;
  readonly item?: Walkable;
  readonly value?: Walkable;
  readonly getter?: (input: unknown) => Walkable;
}

/** The possible keys of an object at a path. */
function keysAt(schema: Walkable, path: readonly PropertyKey[]): readonly string[] {
  if (schema.wrapped) return keysAt(schema.wrapped, path);
  if (schema.getter) return keysAt(schema.getter(undefined), path);
  if (schema.options) {
    return schema.options.flatMap((one) => (typeof one === 'string' ? [] : keysAt(one, path)));
  }
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(schema.entries ?? {});
  const next = schema.entries?.[String(key)] ?? schema.item ?? schema.value;
  return next ? keysAt(next, rest) : [];
}

function hintFor(issue: v.BaseIssue<unknown>): string {
  const expected = issue.expected ?? '';
  if (issue.type === 'picklist') {
    const options = expected.replace(/[()"]/g, '').split(' | ');
    return didYouMean(typeof issue.input === 'string' ? issue.input : '', options);
  }
  return expected === '' ? 'see content/README.md' : `expected ${expected}; see content/README.md`;
}

function locator(yaml: () => Yaml): Parsed<unknown>['locate'] {
  return (path) => {
    const { document, lines } = yaml();
    for (let length = path.length; length >= 0; length -= 1) {
      const node = nodeAt(document, path.slice(0, length));
      if (node?.range) {
        const { line, col } = lines.linePos(node.range[0]);
        return { line, column: col };
      }
    }
    return { line: 1, column: 1 };
  };
}

/** The node at a path. For a map or list below a key, the key, because readers look there. */
function nodeAt(document: Document, path: readonly PropertyKey[]): Node | null {
  const node: unknown = document.getIn(path, true);
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isCollection(node) && isMap(parent) && key !== undefined) {
    const pair = parent.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
    if (isNode(pair?.key)) return pair.key;
  }
  return isNode(node) ? node : null;
}
