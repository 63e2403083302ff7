import { toCall } from './parse-configuration.ts';
import type { ConfigurationNode, Section } from './tree.ts';

/**
 * Fills in the variables that a text defines, and puts the bodies of its macros where it uses them. What it
 * defines twice, or not at all, stays as it is.
 */
export function expand(nodes: readonly ConfigurationNode[]): readonly ConfigurationNode[] {
  const known = knownOf(nodes);
  if (known.values.size === 0 && known.macros.size === 0) return nodes;
  let left = MOST;
  const fill = (
    node: ConfigurationNode,
    values: Values,
    depth: number,
  ): readonly ConfigurationNode[] => {
    left -= 1;
    if (left < 0) return [];
    if (node.key === 'macro') return [];
    const filled = fillOne(node, values);
    if (filled.kind === 'section') {
      const children = filled.children.flatMap((child) => fill(child, values, depth));
      return [{ ...filled, children }];
    }
    const macro = filled.key === 'use' ? known.macros.get(keyOf(filled.args[0])) : undefined;
    if (!macro || depth >= DEEPEST) return [filled];
    const given = macro.args.slice(1).map((name, at) => [name, filled.args[at + 1] ?? ''] as const);
    const inner = new Map([...known.values, ...given]);
    return macro.children.flatMap((child) => fill(child, inner, depth + 1));
  };
  return nodes.flatMap((node) => fill(node, known.values, 0));
}

/** More directives than any server has; macros of macros could make more. */
const MOST = 200_000;
const DEEPEST = 5;

/** What stands for a name: `${ROOT}` of a Define, `$name` of a macro. */
type Values = ReadonlyMap<string, string>;

interface Known {
  readonly values: Map<string, string>;
  readonly macros: Map<string, Section>;
}

const keyOf = (name = ''): string => name.toLowerCase();

function knownOf(nodes: readonly ConfigurationNode[]): Known {
  const known: Known = { values: new Map(), macros: new Map() };
  const twice = new Set<string>();
  const look = (all: readonly ConfigurationNode[]): void => {
    for (const node of all) {
      if (node.kind === 'section') {
        if (node.key === 'macro') known.macros.set(keyOf(node.args[0]), node);
        else look(node.children);
      } else if (node.key === 'define' && node.args[1] !== undefined) {
        const name = `\${${node.args[0] ?? ''}}`;
        if (known.values.has(name)) twice.add(name);
        known.values.set(name, replaceAll(node.args[1], known.values));
      }
    }
  };
  look(nodes);
  for (const name of twice) known.values.delete(name);
  return known;
}

function fillOne<T extends ConfigurationNode>(node: T, values: Values): T {
  if (!/[$@%]/.test(node.rest)) return node;
  const rest = replaceAll(node.rest, values);
  return rest === node.rest ? node : { ...node, ...toCall(`${node.name} ${rest}`) };
}

// ${ROOT}     $name     @name     %name, as macros name what they are given
const NAME = /\$\{\w+\}|[$@%]\w+/g;

const replaceAll = (text: string, values: Values): string =>
  text.replace(NAME, (name) => values.get(name) ?? name);
