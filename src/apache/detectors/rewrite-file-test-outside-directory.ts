import type { Detector, Finding } from '../../model/index.ts';
import { isPerDirectory, perHost, placeAll, type Placed } from '../configuration/place.ts';
import { mountFor, mountsOf } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';

/**
 * A RewriteCond that asks for the file of a request where Apache has not mapped it to a file yet, in
 * front of a rule into a WSGI application: it never finds one, and static files go there too.
 */
export const rewriteFileTestOutsideDirectory: Detector = {
  id: 'rewrite-file-test-outside-directory',
  kind: 'apache-configuration',
  detect(configuration) {
    const all = placeAll(configuration);
    const mounts = perHost(mountsOf(all));
    return rulesWithFileTest(all).flatMap(({ condition, rule }): readonly Finding[] => {
      const hit = mountFor(mounts(rule.host), rule.directive.args[1] ?? '');
      if (!hit) return [];
      const { name, rest } = condition.directive;
      return [
        findingAt('rewrite-file-test-outside-directory', condition, {
          mount: hit.mount,
          script: hit.script,
          condition: `${name} ${rest}`,
        }),
      ];
    });
  },
};

interface TestedRule {
  readonly condition: Placed;
  readonly rule: Placed;
}

/** Rules with the first of the conditions right above them that asks for a file. */
function rulesWithFileTest(all: readonly Placed[]): readonly TestedRule[] {
  const rules: TestedRule[] = [];
  let condition: Placed | null = null;
  for (const placed of all) {
    const { key } = placed.directive;
    if (key === 'rewriterule' && condition) rules.push({ condition, rule: placed });
    if (key !== 'rewritecond') condition = null;
    else if (asksForFile(placed)) condition ??= placed;
  }
  return rules;
}

// RewriteCond %{REQUEST_FILENAME} !-f     not: RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI} !-f
function asksForFile(placed: Placed): boolean {
  const [subject = '', test = ''] = placed.directive.args;
  if (isPerDirectory(placed)) return false;
  return /^%\{(?:REQUEST|SCRIPT)_FILENAME\}$/i.test(subject) && test === '!-f';
}
