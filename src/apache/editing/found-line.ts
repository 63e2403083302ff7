import { parseConfiguration } from '../configuration/parse-configuration.ts';
import { readBlocks } from '../configuration/reading/blocks.ts';
import type { ConfigurationNode, Directive, Section } from '../configuration/tree.ts';

/** A directive of a text, and the sections around it, outermost first. */
export interface FoundLine {
  readonly directive: Directive;
  readonly within: readonly Section[];
}

/** All directives of a text as they are written: no variable is filled in, no macro is used. */
export function foundIn(text: string): readonly FoundLine[] {
  const found: FoundLine[] = [];
  const look = (nodes: readonly ConfigurationNode[], within: readonly Section[]): void => {
    for (const node of nodes) {
      if (node.kind === 'section') look(node.children, [...within, node]);
      else found.push({ directive: node, within });
    }
  };
  look(parseConfiguration(text), []);
  return found;
}

/** The directive that begins at a line. */
export const foundAt = (all: readonly FoundLine[], line: number): FoundLine | undefined =>
  all.find(({ directive }) => directive.line === line);

/** The only directive of a name with this first argument: `WSGIDaemonProcess shop`. Of several, the one in the sections of `own`. */
export function foundBy(
  all: readonly FoundLine[],
  wanted: string,
  own: FoundLine,
): FoundLine | undefined {
  const cut = wanted.indexOf(' ');
  const [key, argument] = [wanted.slice(0, cut).toLowerCase(), wanted.slice(cut + 1)];
  const found = all.filter(
    ({ directive }) => directive.key === key && directive.args[0] === argument,
  );
  const beside = found.filter(({ within }) => within.at(-1) === own.within.at(-1));
  const [first, ...more] = beside.length > 0 ? beside : found;
  return more.length === 0 ? first : undefined;
}

/**
 * Whether a text is a configuration and nothing else: no template, no piece of a document, no quoted
 * mail, and not what a running server prints of several files.
 */
export function isWholeFile(text: string): boolean {
  const [block, ...more] = readBlocks(text);
  if (!block || more.length > 0 || block.isExcerpt || block.branches.length > 0) return false;
  if (/\0|^# In file: \//m.test(text)) return false;
  return block.text === text.replace(/\r\n/g, '\n');
}
