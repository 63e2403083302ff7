import { expect, test } from 'vitest';
import { knowledge, message, problem, speaks } from '../../engine/knowledge.fixture.ts';
import { showsWhen } from './shows-when.ts';

const kb = knowledge({
  messages: [
    message('reload', 'reload', {
      facts: { reloaded: 'yes' },
      near: { reloaded: { before: 10, after: 60 } },
    }),
  ],
});

test.each([
  [['503', 'hang'], 'page'],
  [['warning'], 'warning'],
  [['warning', '503'], 'page'],
  [['wont-start'], 'start'],
  [['changed-something'], 'change'],
] as const)('a fault that shows as %s is fixed if you see it by the %s', (symptoms, shows) => {
  expect(showsWhen(kb, problem('p', [], { symptoms }))).toBe(shows);
});

test('a fault that comes with a reload is seen the next time', () => {
  const nightly = problem('p', [speaks('strong', { where: { fact: 'reloaded', in: ['yes'] } })], {
    symptoms: ['503'],
  });
  expect(showsWhen(kb, nightly)).toBe('later');
});
