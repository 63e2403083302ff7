import { expect, test } from 'vitest';
import { words } from '#words/transcript-text.ts';
import { redactor } from '../../redaction/index.ts';
import { unknownReport } from './unknown-report.ts';

const report = (text: string): string =>
  unknownReport(
    { product: '1.0', content: 'abc' },
    [{ kind: 'text', name: 'your paste', text }],
    redactor(),
    words,
  );

test('what was not recognized is told with the versions, redacted', () => {
  const text = report('strange thing at 192.0.2.77\n\nand more');
  expect(text).toContain('wsgi-triage 1.0, content abc');
  expect(text).toContain('\n    strange thing at [ip-1]\n    and more\n');
});

test('no line of it is markup', () => {
  const text = report('```\n# heading\n<img src=x>');
  const lines = text.slice(text.indexOf('## Not recognized')).split('\n').slice(2);
  expect(lines.filter((line) => line !== '').every((line) => line.startsWith('    '))).toBe(true);
});

test.each([
  ['a carriage return', 'x\r# heading [y](https://evil.test) @team', String.raw`x\r# heading`],
  ['a line separator', 'x\u2028# y', String.raw`x\u2028# y`],
  ['what turns writing around', 'x \u202Egol.exe', String.raw`x \u202egol.exe`],
  ['a mark that shows nothing', 'x\u061C\u{E0041}y', String.raw`x\u061c\ue0041y`],
])('%s becomes a code in its line', (_, given, shown) => {
  const text = report(given);
  expect(text).toContain(`\n    ${shown}`);
  expect(text).not.toMatch(/[\r\u2028\u202E\u061C\u{E0041}]/u);
});

test('of a long paste the first lines are told', () => {
  const text = report('x\n'.repeat(5000));
  expect(text.split('\n').length).toBeLessThan(80);
  expect(text).toContain('The first 60 of 5000 lines.');
});

test('a name is hidden also above the line that tells it is one, and where that is not shown', () => {
  const text = report(
    `no answer from shop.acme.test\n${'x\n'.repeat(100)}ServerName shop.acme.test`,
  );
  expect(text).toContain('no answer from [host-1]');
});
