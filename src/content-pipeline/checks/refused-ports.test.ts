import { describe, expect, test } from 'vitest';
import { loadContent } from '../load-content.ts';
import { diagnoseCase } from './check-cases.ts';

const { kb } = loadContent('content').content;

const diagnose = (text: string, answers: Readonly<Record<string, string>> = {}) =>
  diagnoseCase(kb, { texts: text === '' ? [] : [{ name: 'console.txt', text }], answers });
const refused = (address: string): string =>
  `(13)Permission denied: AH00072: make_sock: could not bind to address ${address}\n`;
const problems = ({ hypotheses }: ReturnType<typeof diagnose>): readonly string[] =>
  hypotheses.map(({ problem }) => problem);

describe('a port from 1024 on is reserved for nobody', () => {
  test.each([
    ['[::]:5000', '5000'],
    ['0.0.0.0:5000', '5000'],
    ['[2001:db8::1]:8081', '8081'],
  ])('%s is read, and an ordinary user is no cause', (address, port) => {
    const diagnosis = diagnose(refused(address), { 'started-as-root': 'no' });
    expect(diagnosis.hypotheses[0]).toMatchObject({
      problem: 'port-denied-by-selinux',
      binding: { port },
    });
    expect(problems(diagnosis)).not.toContain('port-privileged');
  });

  test.each([
    ['wont-start', { symptom: 'wont-start', 'start-message': 'port' }],
    ['permission-denied', { symptom: 'permission-denied', 'denied-object': 'port' }],
  ])('nor by answers alone: %s', (_what, answers) => {
    const asked = { ...answers, 'port-range': 'free', 'started-as-root': 'no' };
    expect(problems(diagnose('', asked))).not.toContain('port-privileged');
  });
});

test.each(['[::]:443', '0.0.0.0:80', '[::]:1023'])('%s is reserved for root', (address) => {
  const diagnosis = diagnose(refused(address), { 'started-as-root': 'no' });
  expect(diagnosis.hypotheses[0]).toMatchObject({
    problem: 'port-privileged',
    confidence: 'confirmed',
  });
});

test('a port that is taken is read behind an IPv6 address', () => {
  const taken =
    '(98)Address already in use: AH00072: make_sock: could not bind to address [::]:80\n';
  expect(diagnose(taken).hypotheses[0]).toMatchObject({
    problem: 'port-in-use',
    binding: { port: '80' },
  });
});
