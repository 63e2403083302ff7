import { expect, test } from 'vitest';
import type { Remedy } from '../../model/index.ts';
import { compileContent } from '../compile-content.ts';
import {
  CLOSED_FIX,
  instead,
  issuesOf,
  smallContent,
  type Changes,
} from '../small-content.testing.ts';
import { digestOf } from './link-proofs.ts';

function remedyWith(changes: Changes): Remedy {
  const { content } = compileContent(smallContent(changes));
  const [remedy] =
    content.fixes.find(({ problem }) => problem === 'directory-closed')?.remedies ?? [];
  if (!remedy) throw new Error('the small content has no remedy for directory-closed');
  return remedy;
}

const plain = remedyWith({});
const proofs = `directory-closed:
  ${plain.id}: { apache: 2.4.71, mod-wsgi: 4.9.4, date: 2026-11-22, digest: "${digestOf(plain)}" }
`;

test('a remedy tells the server that it was proved on', () => {
  expect(remedyWith({ 'proofs.yaml': proofs }).proof).toEqual({
    apache: '2.4.71',
    modWsgi: '4.9.4',
    date: '2026-11-22',
  });
});

test('a remedy whose command has changed since counts as not proved', () => {
  const changed = instead('WSGISocketPrefix {{prefix}}', 'WSGISocketPrefix {{prefix}}/new');
  expect(remedyWith({ 'proofs.yaml': proofs, [CLOSED_FIX]: changed }).proof).toBeUndefined();
});

test('a remedy that gets a command for a platform other than the lab stays proved', () => {
  const other =
    '   ```\n\n   ```shell looks-only platform=other\n   ls /\n   ```\n\n   Expect: a directory.';
  const changed = instead('   ```\n\n   Expect: a directory.', other);
  expect(remedyWith({ 'proofs.yaml': proofs, [CLOSED_FIX]: changed }).proof).toBeDefined();
});

test('a remedy that is told in other words stays proved', () => {
  const changed = instead('Write the line.', 'Put the line there.');
  expect(remedyWith({ 'proofs.yaml': proofs, [CLOSED_FIX]: changed }).proof).toBeDefined();
});

test('a proof without a date is an issue', () => {
  const undated = instead('date: 2026-11-22, ', '')(proofs);
  expect(issuesOf({ 'proofs.yaml': undated }).join('\n')).toContain('proofs.yaml:');
});
