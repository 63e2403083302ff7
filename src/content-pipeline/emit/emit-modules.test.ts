import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { packMessages, unpackMessages } from '../../engine/match/pack-messages.ts';
import { collectIssues } from '../issues.ts';
import { linkContent } from '../link/link-content.ts';
import { readContent } from '../read/read-content.ts';

const { kb } = linkContent(readContent(resolve('content')), collectIssues());

test('every message is the same after it was packed and unpacked', () => {
  expect(kb.messages.length).toBeGreaterThan(100);
  expect(unpackMessages(JSON.parse(JSON.stringify(packMessages(kb.messages))) as never)).toEqual(
    kb.messages,
  );
});
