import { expand } from './expand.ts';
import { parseConfiguration } from './parse-configuration.ts';
import { areApart, type Branch } from './reading/template.ts';
import { hasHole } from './reading/hole.ts';
import type { ConfigurationNode, Directive, Section } from './tree.ts';

/** A directive and the sections around it, outermost first. */
export interface Placed {
  readonly directive: Directive;
  readonly within: readonly Section[];
  /** The virtual host that it stands in, or null for the main server. */
  readonly host: Section | null;
  /** The part of a template that it stands in. */
  readonly branch: Branch | null;
  /** Which directive of the text it is, from 0. */
  readonly index: number;
}

/**
 * All directives of a text with their places, in order. Variables that the text defines are filled in, and
 * macros stand where they are used. `branches` are those of a template, by line.
 */
export function placeAll(
  text: string,
  branches: readonly (Branch | null)[] = [],
): readonly Placed[] {
  const all: Placed[] = [];
  const place = (
    nodes: readonly ConfigurationNode[],
    within: readonly Section[],
    host: Section | null,
  ): void => {
    for (const node of nodes) {
      if (node.kind === 'section') {
        place(node.children, [...within, node], node.key === 'virtualhost' ? node : host);
      } else {
        const branch = branches[node.line - 1] ?? null;
        all.push({ directive: node, within, host, branch, index: all.length });
      }
    }
  };
  place(expand(parseConfiguration(text)), [], null);
  return all;
}

/** Whether it stands in a section that Apache walks for each request, or in none but the server's own. */
export const isPerDirectory = ({ within }: Pick<Placed, 'within'>): boolean =>
  within.some(({ key }) => PER_DIRECTORY.has(key));

/** Something that was found at a place. */
export interface Located {
  readonly placed: Placed;
}

/** Whether two conditional sections exclude each other, so that at most one of the two places is read. */
export function exclude(one: Placed, other: Placed): boolean {
  if (areApart(one.branch, other.branch)) return true;
  const apart = one.within.findIndex((section, depth) => section !== other.within[depth]);
  if (apart < 0) return false;
  const theirs = other.within.slice(apart);
  return one.within.slice(apart).some((mine) => theirs.some((their) => areOpposite(mine, their)));
}

/** A value that is what it says: no variable of Apache's, no substitution, no macro's parameter. */
export const isLiteral = (value: string): boolean =>
  !/[$%]\{|^[$@%]|\$[a-z_]/i.test(value) && !hasHole(value);

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
