import { expect, test } from 'vitest';
import { problem } from '../knowledge.fixture.ts';
import { packProblems, remedyId, unpackProblems } from './pack-remedies.ts';

test('the id of a remedy is the words of its title', () => {
  expect(remedyId("Use `WSGISocketPrefix`, the group's own")).toBe(
    'use-wsgisocketprefix-the-group-s-own',
  );
});

test('problems arrive as they were packed', () => {
  const remedies = [
    { id: 'open-it', title: 'Open it', unfitFor: ['windows'] },
    { id: 'move-it', title: 'Move it' },
    { id: 'close-it', title: 'Mach es zu' },
  ];
  const problems = [{ ...problem('closed', []), remedies }];
  expect(JSON.stringify(packProblems(problems))).not.toContain('open-it');
  expect(unpackProblems(packProblems(problems))).toEqual(problems);
});

test('titles arrive with their values and marks', () => {
  const title = [
    { kind: 'text', text: 'Group ' },
    { kind: 'value', parameter: 'group', otherwise: 'of the application' },
    { kind: 'code', text: 'WSGIProcessGroup' },
  ] as const;
  const problems = [
    { ...problem('closed', []), title, generic: true, consequenceOf: ['other'] },
    problem('open', []),
  ];
  expect(unpackProblems(packProblems(problems))).toEqual(problems);
  expect(JSON.stringify(packProblems(problems.slice(1)))).not.toMatch(/generic|consequenceOf/);
});
