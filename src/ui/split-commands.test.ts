import { expect, test } from 'vitest';
import type { CommandSegment } from '../model/index.ts';
import { splitCommands, textOf } from './split-commands.ts';

const plain = (text: string): CommandSegment => ({ text, tone: 'plain', parameters: [] });
const yours = (text: string): CommandSegment => ({ text, tone: 'yours', parameters: [] });
const split = (...segments: readonly CommandSegment[]): readonly string[] =>
  splitCommands(segments).map(textOf);

test('each line is a command', () => {
  expect(split(plain('getenforce\nls -Z '), yours('/srv'), plain('\n'))).toEqual([
    'getenforce',
    'ls -Z /srv',
  ]);
});

test('a line that goes on belongs to the next', () => {
  expect(split(plain('sudo -u www-data \\\nstat /srv\nid'))).toEqual([
    'sudo -u www-data \\\nstat /srv',
    'id',
  ]);
});

test('what is yours stays marked', () => {
  expect(splitCommands([plain('id\nls '), yours('/srv')])).toEqual([
    [plain('id')],
    [plain('ls '), yours('/srv')],
  ]);
});
