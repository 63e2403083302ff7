import type { Target } from '../covers.ts';
import { exclude, isPerDirectory, type Located, type Placed } from '../place.ts';
import type { ConfigurationNode, Section } from '../tree.ts';
import { holdsHere } from './conditions.ts';
import { oldRules, requirements, type Verdict } from './rules.ts';
import { scopeOf } from './scope.ts';

/** Whom Apache lets through to a target, as far as the text says it. */
export interface Access {
  /** `unsure` where a pattern, a variable, a condition or another file decides. */
  readonly verdict: Verdict | 'unsaid' | 'unsure';
  /** What decided it, if the text did. */
  readonly by: Placed | null;
  /** Only Order, Allow and Deny speak of it. In 2.4, Require must let it through as well. */
  readonly isOnlyOld: boolean;
}

/** Reads access to a target in a virtual host, or at server level. */
export type AccessReader = (target: Target, host: Section | null) => Access;

/** The rules of one section: Apache merges sections as a whole, one system of rules apart from the other. */
interface Rules extends Located {
  readonly system: 'require' | 'old';
  readonly verdict: Verdict | 'unsure';
}

/**
 * Reads Require, and Order, Allow and Deny, in all sections around a target. Each system takes the last
 * section that speaks of it, and in 2.4 both must let a client through.
 */
export function accessReader(all: readonly Placed[]): AccessReader {
  const scope = scopeOf(rulesIn(all));
  return (target, host) => {
    const { sure, maybe, isCut } = scope(target, host);
    const last = (system: Rules['system']): Rules | undefined =>
      sure.findLast((rules) => rules.system === system);
    const [newer, older] = [last('require'), last('old')];
    const by = (rules: Rules | undefined): Placed | null => rules?.placed ?? null;
    const isOnlyOld = newer === undefined && older !== undefined;
    if (isCut || maybe.length > 0) return { verdict: 'unsure', by: null, isOnlyOld };
    const both = [newer, older].filter((rules) => rules !== undefined);
    const told = (verdict: Rules['verdict']): Rules | undefined =>
      both.find((rules) => rules.verdict === verdict);
    const denied = told('denied');
    // One that only holds in another branch than the grant doesn't deny what is granted.
    const other = both.find((rules) => rules !== denied);
    if (denied && !(other && exclude(denied.placed, other.placed)))
      return { verdict: 'denied', by: by(denied), isOnlyOld };
    if (told('unsure') || denied) return { verdict: 'unsure', by: null, isOnlyOld };
    const some = told('some');
    if (some) return { verdict: 'some', by: by(some), isOnlyOld };
    const [first] = both;
    return { verdict: first ? 'granted' : 'unsaid', by: by(first), isOnlyOld };
  };
}

/** Whether a directive says who may have what. */
export const isAccess = (key: string): boolean => ACCESS.has(key);

const ACCESS: ReadonlySet<string> = new Set(['require', 'order', 'allow', 'deny', 'satisfy']);

function rulesIn(all: readonly Placed[]): readonly Rules[] {
  const seen = new Set<ConfigurationNode>();
  return all.flatMap((placed): readonly Rules[] => {
    if (!isAccess(placed.directive.key) || !isPerDirectory(placed)) return [];
    const owner = ownerOf(placed);
    if (seen.has(owner)) return [];
    seen.add(owner);
    const around = placed.within.slice(
      0,
      placed.within.findIndex((one) => one === owner),
    );
    const inHost = around.slice(around.findIndex(({ key }) => key === 'virtualhost') + 1);
    const holds = inHost.map(holdsHere);
    if (holds.includes('no')) return [];
    const there = { ...placed, within: placed.within.slice(0, around.length + 1) };
    const rules = (system: Rules['system'], verdict: Rules['verdict'] | null): readonly Rules[] =>
      verdict === null
        ? []
        : [{ placed: there, system, verdict: holds.includes('maybe') ? 'unsure' : verdict }];
    return [...rules('require', requirements(owner)), ...rules('old', oldRules(owner))];
  });
}

/** The section that Apache merges: around RequireAll, IfModule and the like. */
function ownerOf({ within: sections, directive }: Placed): ConfigurationNode {
  return (
    sections.findLast(
      ({ key }) =>
        !/^(?:require(?:all|any|none)|if(?:module|define|version|file|directive|section))$/.test(
          key,
        ),
    ) ?? directive
  );
}
