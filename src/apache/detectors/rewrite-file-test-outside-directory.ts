import type { Finding } from '../../model/index.ts';
import { isPerDirectory, type Placed } from '../configuration/place.ts';
import { findingAt, inConfiguration } from './finding.ts';

/**
 * A RewriteCond that asks for the file of a request where Apache has not mapped it to a file yet, in
 * front of a rule into a WSGI application: it never finds one, and static files go there too.
 */
export const rewriteFileTestOutsideDirectory = inConfiguration(
  'rewrite-file-test-outside-directory',
  ({ all, mountsByPath }) => {
    const rootOf = new Map(
      all
        .filter(({ directive }) => directive.key === 'documentroot')
        .map(({ directive, host }) => [host, directive.args[0]]),
    );
    return rulesWithFileTest(all).flatMap(({ condition, rule }): readonly Finding[] => {
      const hit = mountsByPath.forUrl(rule.directive.args[1] ?? '', rule.host);
      if (!hit || !rule.directive.args[1]?.startsWith('/')) return [];
      const { name, rest } = condition.directive;
      return [
        findingAt('rewrite-file-test-outside-directory', condition, {
          mount: hit.mount,
          script: hit.script,
          condition: `${name} ${rest}`,
          'document-root': rootOf.get(rule.host) ?? rootOf.get(null),
        }),
      ];
    });
  },
);

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
