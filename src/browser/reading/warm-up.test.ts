import { describe, expect, it } from 'vitest';
import { message } from '../../engine/knowledge.fixture.ts';
import { observeBlob } from './observe-blob.ts';
import type { FromWorker } from './protocol.ts';
import { readBlob } from './read-blob.ts';
import { warmUp } from './warm-up.ts';

const MESSAGES = [
  message('no-module', "No module named '{name}'"),
  message('no-such-script', 'Target WSGI script not found or unable to stat: {path}'),
];

const LOG = new Blob([
  '[Sun Nov 22 10:00:00.000000 2026] [wsgi:error] [pid 7:tid 8] a line that nobody knows\n',
  "[Sun Nov 22 10:00:01.000000 2026] [wsgi:error] [pid 7:tid 8] No module named 'site'\n",
]);

describe('warming up while a file is chosen', () => {
  it('leaves nothing behind: what is read afterwards is read as before', async () => {
    const before = await read();
    expect(before).toHaveProperty('0.observation.sightings.length', 1);
    await warmUp(MESSAGES, () => false);
    expect(await read()).toEqual(before);
  });

  it('gives way as soon as the file has come', async () => {
    let asked = 0;
    await warmUp(MESSAGES, () => {
      asked += 1;
      return asked === 2;
    });
    expect(asked).toBe(2);
  });
});

async function read(): Promise<FromWorker[]> {
  const said: FromWorker[] = [];
  await observeBlob(
    MESSAGES,
    (take) => readBlob(LOG, take),
    (one) => said.push(one),
  );
  return said;
}
