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
