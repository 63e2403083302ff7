import type { ConfigurationNode, Directive } from '../tree.ts';
import { hasHole } from '../reading/hole.ts';
import { isLiteral } from '../place.ts';
import { holdsHere } from './conditions.ts';

/** Whom a rule lets through: everybody, somebody, or nobody. */
export type Verdict = 'granted' | 'some' | 'denied';

type Judged = Verdict | 'unsure';

/** What the Require lines of a section add up to; null if it has none. */
export function requirements(section: ConfigurationNode): Judged | null {
  return combine('any', childrenOf(section));
}

const childrenOf = (node: ConfigurationNode): readonly ConfigurationNode[] =>
  node.kind === 'section' ? node.children : [node];

type Mode = 'any' | 'all' | 'none';

const MODES: Readonly<Record<string, Mode>> = {
  requireany: 'any',
  requireall: 'all',
  requirenone: 'none',
};

function combine(mode: Mode, nodes: readonly ConfigurationNode[]): Judged | null {
  const each = judgeAll(nodes);
  if (each.length === 0) return null;
  // "Require not" and RequireNone can refuse, and never grant.
  const positive = each.filter((one) => one !== 'except');
  const has = (one: Judged): boolean => positive.includes(one);
  const isNarrowed = positive.length < each.length;
  if (mode === 'none') return has('granted') ? 'denied' : 'some';
  if (positive.length === 0) return 'denied';
  if (mode === 'all') {
    if (has('denied')) return 'denied';
    if (has('unsure')) return 'unsure';
    return isNarrowed || has('some') ? 'some' : 'granted';
  }
  if (has('granted')) return 'granted';
  if (has('some')) return 'some';
  return has('unsure') ? 'unsure' : 'denied';
}

function judgeAll(nodes: readonly ConfigurationNode[]): readonly (Judged | 'except')[] {
  return nodes.flatMap((node): readonly (Judged | 'except')[] => {
    if (node.kind === 'directive') return node.key === 'require' ? [judge(node)] : [];
    const mode = MODES[node.key];
    if (mode !== undefined) {
      const inner = combine(mode, node.children);
      if (inner === null) return [];
      return [mode === 'none' && inner !== 'denied' ? 'except' : inner];
    }
    if (!/^if(?:module|version|define|file|directive|section)$/.test(node.key)) return [];
    const holds = holdsHere(node);
    const inner = holds === 'no' ? [] : judgeAll(node.children);
    return holds === 'yes' || inner.length === 0 ? inner : ['unsure'];
  });
}

function judge({ args, rest }: Directive): Judged | 'except' {
  const [first = '', second = ''] = args.map((word) => word.toLowerCase());
  if (hasHole(rest)) return 'unsure';
  if (first === 'not') return 'except';
  if (first === 'all')
    return second === 'granted' ? 'granted' : second === 'denied' ? 'denied' : 'unsure';
  return isLiteral(rest) || first === 'expr' ? 'some' : 'unsure';
}

/** What Order, Allow and Deny of a section add up to; null if it has none. */
export function oldRules(section: ConfigurationNode): Judged | null {
  const lines = oldLines(childrenOf(section));
  if (lines === 'unsure') return 'unsure';
  if (lines.length === 0) return null;
  if (lines.some(({ key, rest }) => key === 'satisfy' || hasHole(rest))) return 'unsure';
  const orders = lines.filter(({ key }) => key === 'order');
  const allowFirst = /^allow/i.test(orders.at(-1)?.args[0] ?? '');
  const mutual = /^mutual/i.test(orders.at(-1)?.args[0] ?? '');
  const [allowed, denied] = [reach(lines, 'allow'), reach(lines, 'deny')];
  // Order allow,deny refuses whom no line names, and a Deny is stronger there.
  if (allowFirst || mutual) {
    if (denied === 'all' || allowed === 'none') return 'denied';
    return denied === 'none' && allowed === 'all' ? 'granted' : 'some';
  }
  if (denied === 'none' || allowed === 'all') return 'granted';
  return denied === 'all' && allowed === 'none' ? 'denied' : 'some';
}

function oldLines(nodes: readonly ConfigurationNode[]): readonly Directive[] | 'unsure' {
  const lines: Directive[] = [];
  for (const node of nodes) {
    if (node.kind === 'directive') {
      if (/^(?:order|allow|deny|satisfy)$/.test(node.key)) lines.push(node);
    } else if (/^if(?:module|version|define|file|directive|section)$/.test(node.key)) {
      const holds = holdsHere(node);
      const inner = holds === 'no' ? [] : oldLines(node.children);
      if (inner === 'unsure' || (holds === 'maybe' && inner.length > 0)) return 'unsure';
      lines.push(...inner);
    }
  }
  return lines;
}

function reach(lines: readonly Directive[], wanted: string): 'all' | 'some' | 'none' {
  const mine = lines.filter(({ key }) => key === wanted);
  if (mine.some(({ rest }) => /^from\s+all\b/i.test(rest))) return 'all';
  return mine.length > 0 ? 'some' : 'none';
}
