import { expect, test } from 'vitest';
import type { TreeNode } from '../../model/index.ts';
import { outline } from './outline.ts';

const leaf = (problem: string): TreeNode => ({ kind: 'leaf', problem });
const ask = (fact: string, answers: Record<string, TreeNode>, unknown: TreeNode): TreeNode => ({
  kind: 'ask',
  fact,
  answers,
  unknown,
});

const modes = ask('file-permissions', { closed: leaf('directory-closed') }, leaf('other'));

test('a question that two answers lead to is drawn where it comes first', () => {
  const tree = ask(
    'selinux-mode',
    { enforcing: ask('selinux-denial', { yes: leaf('denied') }, modes), off: modes },
    leaf('other'),
  );
  expect(outline(tree)).toEqual({
    kind: 'ask',
    number: 1,
    fact: 'selinux-mode',
    branches: [
      {
        answers: ['enforcing'],
        to: {
          kind: 'ask',
          number: 2,
          fact: 'selinux-denial',
          branches: [
            { answers: ['yes'], to: leaf('denied') },
            {
              answers: [null],
              to: {
                kind: 'ask',
                number: 3,
                fact: 'file-permissions',
                branches: [
                  { answers: ['closed'], to: leaf('directory-closed') },
                  { answers: [null], to: leaf('other') },
                ],
              },
            },
          ],
        },
      },
      { answers: ['off'], to: { kind: 'again', number: 3, fact: 'file-permissions' } },
      { answers: [null], to: leaf('other') },
    ],
  });
});

test('answers that lead to the same place are one branch', () => {
  const tree = ask('mode', { embedded: leaf('a'), daemon: leaf('b'), both: leaf('a') }, leaf('b'));
  expect(outline(tree)).toMatchObject({
    branches: [{ answers: ['embedded', 'both'] }, { answers: ['daemon', null] }],
  });
});
