import { parseConfiguration } from './parse-configuration.ts';
import type { ConfigurationNode, Directive, Section } from './tree.ts';

/** A directive and the sections around it, outermost first. */
export interface Placed {
  readonly directive: Directive;
  readonly within: readonly Section[];
  /** The virtual host that it stands in, or null for the main server. */
  readonly host: Section | null;
}

/** All directives of a text with their places, in order; what stands in a macro is a pattern and left out. */
export const placeAll = (text: string): readonly Placed[] => place(parseConfiguration(text), []);

function place(nodes: readonly ConfigurationNode[], within: readonly Section[]): readonly Placed[] {
  return nodes.flatMap((node): readonly Placed[] => {
    if (node.kind === 'section') {
      return node.key === 'macro' ? [] : place(node.children, [...within, node]);
    }
    const host = within.find(({ key }) => key === 'virtualhost') ?? null;
    return [{ directive: node, within, host }];
  });
}

/** Whether it stands in a section that Apache walks for each request, or in none but the server's own. */
export const isPerDirectory = ({ within }: Placed): boolean =>
  within.some(({ key }) => PER_DIRECTORY.has(key));

/** Whether what stands at `placed` counts for requests to `host`: it is there, or at server level. */
export const reaches = (placed: Placed, host: Section | null): boolean =>
  placed.host === host || placed.host === null;

/** Whether two conditional sections exclude each other, so that at most one of the two places is read. */
export function exclude(one: Placed, other: Placed): boolean {
  return one.within.some((mine) =>
    other.within.some((theirs) => mine !== theirs && areOpposite(mine, theirs)),
  );
}

/** A value that is what it says: no variable of Apache's, no substitution, no macro's parameter. */
export const isLiteral = (value: string): boolean => !/[$%]\{|^[$@%]/.test(value);

const PER_DIRECTORY: ReadonlySet<string> = new Set([
  'directory',
  'directorymatch',
  'files',
  'filesmatch',
  'location',
  'locationmatch',
  'if',
  'elseif',
  'else',
]);

function areOpposite(one: Section, other: Section): boolean {
  if (one.key !== other.key || !CONDITIONAL.has(one.key)) return false;
  if (one.key === 'ifversion') return one.rest !== other.rest;
  const [mine = '', theirs = ''] = [one.args[0], other.args[0]];
  return mine === `!${theirs}` || theirs === `!${mine}`;
}

const CONDITIONAL: ReadonlySet<string> = new Set([
  'ifmodule',
  'ifdefine',
  'ifversion',
  'iffile',
  'ifdirective',
]);
