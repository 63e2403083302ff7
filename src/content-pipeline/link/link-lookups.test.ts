import { expect, test } from 'vitest';
import { quoting } from '../../apache/quoting/index.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { lookedUp } from '../../engine/fix/look-up.ts';
import { renderFix } from '../../engine/fix/render-fix.ts';
import type { KnownFact } from '../../model/index.ts';
import { loadContent } from '../load-content.ts';

const { kb, fixes, synonyms } = loadContent('content').content;

/** The commands of a problem's fix, where these values were captured. */
function commandsOf(problem: string, binding: Record<string, string>, platform = 'debian'): string {
  const facts: readonly KnownFact[] = [
    { fact: 'platform', value: platform, origin: { kind: 'user' } },
  ];
  const fix = fixes.find((one) => one.problem === problem);
  if (!fix) throw new Error(`there is no fix for ${problem}`);
  const filler = fillerFor(kb, quoting, {
    facts,
    binding: lookedUp(fix, binding, facts),
    typed: {},
  });
  return renderFix(fix, filler)
    .flatMap(({ steps }) => steps.map(({ command }) => command?.text ?? ''))
    .join('\n');
}

test('the command installs the package, not the name of the import', () => {
  expect(commandsOf('module-not-found', { module: 'MySQLdb' })).toContain(
    'pip install mysqlclient',
  );
  expect(commandsOf('module-not-found', { module: 'bs4' })).toContain('pip install beautifulsoup4');
});

test('no command installs a name that is in no table', () => {
  expect(commandsOf('module-not-found', { module: 'utils' })).not.toMatch(/pip install utils/);
});

test("a missing library is installed by the platform's package, where that was looked up", () => {
  const binding = { library: 'libGL.so.1' };
  expect(commandsOf('shared-library-missing', binding)).toContain('apt-get install libgl1');
  expect(commandsOf('shared-library-missing', binding, 'alpine')).not.toContain('libgl1');
});

test('a search for the import or the library leads to the fix', () => {
  const meant = (word: string) =>
    synonyms.find(({ words }) => words.includes(word))?.problems ?? [];
  expect(meant('sklearn')).toEqual(['module-not-found']);
  expect(meant('libpq.so.5')).toEqual(['shared-library-missing']);
});

test('the tables are in the fixes that use them, and nowhere else', () => {
  expect(fixes.filter(({ lookups }) => lookups).map(({ problem }) => problem)).toEqual([
    'module-not-found',
    'shared-library-missing',
  ]);
  expect(JSON.stringify(kb)).not.toContain('beautifulsoup4');
});
