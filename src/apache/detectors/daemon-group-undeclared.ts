import type { Detector } from '../../model/index.ts';
import { placeAll, type Placed } from '../configuration/place.ts';
import { groupsDeclared, groupsUsed } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';

/**
 * A group that is used and declared nowhere in the text. Says nothing of a piece of a configuration, nor
 * where the declaration was commented out, as one does in the copy of a virtual host.
 */
export const daemonGroupUndeclared: Detector = {
  id: 'daemon-group-undeclared',
  kind: 'apache-configuration',
  detect(configuration) {
    const all = placeAll(configuration);
    const declared = new Set(groupsDeclared(all).map(({ group }) => group));
    if (declared.size === 0 && !isWhole(all, configuration)) return [];
    const commentedOut = groupsCommentedOut(configuration);
    return groupsUsed(all)
      .filter(({ group }) => !declared.has(group) && !commentedOut.has(group))
      .map(({ group, placed }) => findingAt('daemon-group-undeclared', placed, { group }));
  },
};

/** A text with virtual hosts, and nothing at server level that may bring the declaration in. */
const isWhole = (all: readonly Placed[], configuration: string): boolean =>
  /^\s{0,40}<VirtualHost\s/im.test(configuration) &&
  !all.some(({ directive, host }) => host === null && /^include/.test(directive.key));

function groupsCommentedOut(configuration: string): ReadonlySet<string> {
  // #WSGIDaemonProcess myapp python-home=…     not: # WSGIDaemonProcess must come first
  const comments = configuration.matchAll(
    /^[ \t]{0,40}#[# \t]{0,40}WSGIDaemonProcess[ \t]+(\S+)/gim,
  );
  return new Set([...comments].map((comment) => comment[1] ?? ''));
}
