import { expect, test } from 'vitest';
import { diagnose } from './run.testing.ts';
import { isDiagnosis } from './schema.testing.ts';

const SNI =
  '[Sun Nov 22 14:19:25.258550 2026] [ssl:error] [pid 4477:tid 4619] [client 192.0.2.7:41990] AH02032: Hostname www.example.com provided via SNI and hostname example.org provided via HTTP have no compatible SSL setup\n';

test('a line of another module is named with its module and its page', () => {
  const run = diagnose([], { input: SNI + SNI });
  expect(run.stdout).toContain(
    'From mod_ssl, not from mod_wsgi: AH02032 (line 1, 2 times). https://httpd.apache.org/docs/2.4/mod/mod_ssl.html',
  );
  expect(run.status).toBe(0);
});

test('the report lists it, and claims no problem', () => {
  const report: unknown = JSON.parse(diagnose(['--json'], { input: SNI }).stdout);
  expect(isDiagnosis(report), JSON.stringify(isDiagnosis.errors)).toBe(true);
  expect(report).toMatchObject({
    hypotheses: [],
    unrecognized: [{ line: 1, count: 1, owner: 'mod_ssl', code: 'AH02032', level: 'error' }],
  });
});

test('a code of Apache that no problem explains is explained by its module', () => {
  const run = diagnose(['--explain', 'ah02032']);
  expect(run.stdout).toContain('AH02032: a message of mod_ssl at level error, not of mod_wsgi');
  expect(run.status).toBe(0);
  expect(diagnose(['--explain', 'AH99999']).status).toBe(1);
});
