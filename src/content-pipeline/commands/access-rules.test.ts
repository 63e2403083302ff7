import { expect, test } from 'vitest';
import { diagnoseCase } from '../checks/check-cases.ts';
import { loadContent } from '../load-content.ts';
import { placeOf, shownRemedies, type ShownStep } from './rendered-remedies.testing.ts';

const { content } = loadContent('content');
const remedies = shownRemedies(content);

// Form of Apache 2.2: a level, and no module in front of it.
const OF_2_2 =
  '[Wed Oct 11 14:32:52 2017] [error] [client 192.0.2.1] client denied by server configuration: /srv/app/app.wsgi\n';

const blocksOf = (steps: readonly ShownStep[]): string =>
  steps
    .filter(({ target }) => target === 'apache' || target === 'htaccess')
    .map(({ text }) => text)
    .join('\n');
const OLD = /^ *(?:Order |Allow from |Deny from )/m;
const NEW = /^ *Require /m;

test('no remedy mixes the access rules of Apache 2.2 with those of 2.4, on any platform', () => {
  const mixed = remedies.filter(({ steps }) => {
    const blocks = blocksOf(steps);
    return OLD.test(blocks) && NEW.test(blocks);
  });
  expect(mixed.map((remedy) => placeOf(remedy, blocksOf(remedy.steps)))).toEqual([]);
});

test('rules in the form of 2.2 are offered for 2.2 alone, by their title', () => {
  const old = remedies.filter(({ steps }) => OLD.test(blocksOf(steps)));
  expect(old.length).toBeGreaterThan(0);
  expect(old.filter(({ title }) => !title.includes('2.2'))).toEqual([]);
});

test('rules in the form of 2.2 name the page of Apache that supports them', () => {
  const old = content.fixes.flatMap(({ remedies: own }) =>
    own.filter(({ title }) => title.includes('2.2')),
  );
  expect(old).toHaveLength(1);
  expect(JSON.stringify(old)).toContain('https://httpd.apache.org/docs/2.4/upgrading.html#access');
});

test('a refusal that Apache 2.2 logged comes with a way to tell, and with the form of 2.2', () => {
  const texts = [{ name: 'error.log', text: OF_2_2 }];
  const [first] = diagnoseCase(content.kb, { texts, answers: {} }).hypotheses;
  expect(first?.problem).toBe('access-not-granted');
  const own = remedies.filter(({ problem }) => problem === 'access-not-granted');
  for (const { id } of content.kb.platforms) {
    const [newer, older] = own.filter(({ platform }) => platform === id);
    expect(newer?.steps[0]?.says).toMatch(/^If the line says \[error\] and names no module/);
    expect(blocksOf(newer?.steps ?? [])).toContain('Require all granted');
    expect(blocksOf(older?.steps ?? [])).toContain('Allow from all');
  }
});
