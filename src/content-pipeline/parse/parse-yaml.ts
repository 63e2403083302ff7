import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { ContentFile } from '../read/read-content.ts';
import { didYouMean, type Issues } from '../issues.ts';

/** A validated file, and where in it a value stands. */
export interface Parsed<T> {
  readonly file: string;
  readonly value: T;
  locate(path: readonly PropertyKey[]): { readonly line: number; readonly column: number };
}

/**
 * Parses and validates one YAML file. Mistakes become issues with line and column; null when the
 * file cannot be used.
 */
export function parseYaml<TSchema extends v.GenericSchema>(
  file: ContentFile,
  schema: TSchema,
  issues: Issues,
): Parsed<v.InferOutput<TSchema>> | null {
  const lines = new LineCounter();
  const document = parseDocument(file.text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
  });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    issues.add({
      code: 'yaml',
      file: file.path,
      line,
      column: col,
      message: error.message,
      hint: 'quote texts that hold ": " or begin with a special character',
    });
  }
  if (document.errors.length > 0) return null;
  const locate = locator(document, lines);
  const result = v.safeParse(schema, document.toJS({ maxAliasCount: 200 }));
  if (result.success) return { file: file.path, value: result.output, locate };
  for (const issue of result.issues) {
    const path = issue.path?.map(({ key }) => key as PropertyKey) ?? [];
    issues.add({
      code: 'schema',
      file: file.path,
      ...locate(path),
      message: `${path.length > 0 ? `"${path.join('.')}": ` : ''}${issue.message}`,
      hint: hintFor(issue),
    });
  }
  return null;
}

function hintFor(issue: v.BaseIssue<unknown>): string {
  const expected = issue.expected ?? '';
  if (issue.type === 'strict_object') {
    return `unknown key; ${didYouMean(lastKey(issue), keysOf(issue))}`;
  }
  if (issue.type === 'picklist') {
    const options = expected.replace(/[()"]/g, '').split(' | ');
    return didYouMean(typeof issue.input === 'string' ? issue.input : '', options);
  }
  return expected === '' ? 'see content/README.md' : `expected ${expected}; see content/README.md`;
}

function lastKey(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1)?.key;
  return typeof key === 'string' ? key : '';
}

function keysOf(issue: v.BaseIssue<unknown>): readonly string[] {
  const requirement: unknown = issue.requirement;
  return Array.isArray(requirement) ? requirement.map(String) : [];
}

function locator(document: Document, lines: LineCounter): Parsed<unknown>['locate'] {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        const { line, col } = lines.linePos(node.range[0]);
        return { line, column: col };
      }
    }
    return { line: 1, column: 1 };
  };
}
