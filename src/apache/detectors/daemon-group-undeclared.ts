import type { Finding } from '../../model/index.ts';
import type { Configuration } from '../configuration/model/configuration.ts';
import { isLiteral } from '../configuration/place.ts';
import { findingAt, inConfiguration } from './finding.ts';

/**
 * A group that is used and declared nowhere in the text. Says nothing of a piece of a configuration, nor
 * where the declaration was commented out, as one does in the copy of a virtual host. Where the text
 * declares no group at all, another file may declare this one.
 */
export const daemonGroupUndeclared = inConfiguration('daemon-group-undeclared', (configuration) => {
  const { all, used, text, isDeclaredElsewhere, isExcerpt } = configuration;
  const names = [...new Set(configuration.declared.map(({ group }) => group))];
  const declared = new Set(names);
  const declares = all.filter(({ directive }) => directive.key === 'wsgidaemonprocess');
  if (declares.length === 0 && !isWhole(configuration)) return [];
  const commentedOut = groupsCommentedOut(text);
  const isSure =
    names.length > 0 &&
    !isExcerpt &&
    declares.every(({ directive }) => isLiteral(directive.args[0] ?? ''));
  return used
    .filter(({ group }) => !declared.has(group) && !commentedOut.has(group))
    .filter(({ group }) => !isDeclaredElsewhere(group))
    .map(({ group, placed }): Finding => {
      const [only] = names;
      const near =
        only !== undefined && names.length === 1 && isNear(group, only) ? only : undefined;
      return findingAt('daemon-group-undeclared', placed, { group, declared: near }, isSure);
    });
});

/** A text with virtual hosts, and nothing at server level that may bring the declaration in. */
const isWhole = ({ all, hosts }: Configuration): boolean =>
  hosts.length > 0 &&
  !all.some(({ directive, host }) => host === null && /^(?:include|use$)/.test(directive.key));

function groupsCommentedOut(configuration: string): ReadonlySet<string> {
  // #WSGIDaemonProcess myapp python-home=…     not: # WSGIDaemonProcess must come first
  const comments = configuration.matchAll(
    /^[ \t]{0,40}#[# \t]{0,40}WSGIDaemonProcess[ \t]+(\S+)/gim,
  );
  return new Set([...comments].map((comment) => comment[1] ?? ''));
}

/** Whether two names differ in case, by one letter that is missing, added or another one, or by two that are swapped. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let back = 0;
  const most = Math.min(a.length, b.length) - from;
  while (back < most && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  const isSwapped = left.length === 2 && left === `${right[1] ?? ''}${right[0] ?? ''}`;
  return isSwapped || Math.max(left.length, right.length) <= 1;
}
