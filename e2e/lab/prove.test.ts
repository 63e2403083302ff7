import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Box, Output } from './box.ts';
import { eachAtOnce } from './each-at-once.ts';
import { measure } from './measure.ts';
import { prove } from './prove.ts';
import type { Recipe } from './recipe.ts';
import { differences } from './same-capture.ts';

const folder = mkdtempSync(join(tmpdir(), 'lab-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
/** In place of the built program: it recognizes nothing. */
const program = join(folder, 'diagnose.cjs');
writeFileSync(program, `console.log('{"hypotheses":[]}')`);

const FINE: Output = { text: '', status: 0 };
// What Python 3.11 of Debian 12 prints when the disk of a box is full, and the mark of the line.
const NO_ENVIRONMENT = `Error: Command '['/srv/myapp/venv/bin/python3', '-m', 'ensurepip', '--upgrade', '--default-pip']' returned non-zero exit status 1.
lab: failed at python3 -m venv /srv/myapp/venv
`;

/** A box in which lines print what `says` answers, and nothing else happens. */
function boxOf(says: (line: string) => Output): { box: Box; closed: () => number } {
  let closed = 0;
  const box: Box = {
    run: (line) => Promise.resolve(says(line)),
    read: () => '',
    write: () => undefined,
    remove: () => undefined,
    has: () => false,
    size: () => 0,
    seen: (path) => join(folder, path),
    close: () => {
      closed += 1;
      return Promise.resolve();
    },
  };
  return { box, closed: () => closed };
}

const recipe = (name: string, more: Partial<Recipe> = {}): Recipe => ({
  name,
  problem: 'module-not-found',
  about: '',
  broken: /^HTTP\/1\.1 500 /m,
  ...more,
});
const answering = (line: string): Output =>
  line.startsWith('curl') ? { text: 'HTTP/1.1 500 Internal Server Error\n', status: 0 } : FINE;
const withEnvironment = recipe('package-not-installed', {
  setup: 'python3 -m venv /srv/myapp/venv',
});
const withoutEnvironment = (line: string): Output =>
  line.includes('-m venv') ? { text: NO_ENVIRONMENT, status: 1 } : answering(line);

describe('a box that fails', () => {
  test('fails its own recipe alone', async () => {
    const tries = [withEnvironment, recipe('script-0600'), recipe('module-0600')];
    const proofs = await eachAtOnce(tries, 2, (one) =>
      prove(one, program, () => Promise.resolve(boxOf(withoutEnvironment).box)),
    );
    expect(proofs.map(({ recipe: { name } }) => name)).toEqual(tries.map(({ name }) => name));
    const [failed, ...others] = proofs.map(({ wrong }) => wrong.join('\n'));
    expect(failed).toContain('its box failed');
    expect(others).toEqual([
      'nothing comes first, not module-not-found',
      'nothing comes first, not module-not-found',
    ]);
  });

  test('is told with what happened, at which command, and what to do', async () => {
    const { box } = boxOf(withoutEnvironment);
    const { wrong } = await prove(withEnvironment, program, () => Promise.resolve(box));
    expect(wrong).toEqual([
      `its box failed, so this run shows nothing of it. While it was set up, \`python3 -m venv /srv/myapp/venv\` ended with exit code 1: Error: Command '['/srv/myapp/venv/bin/python3', '-m', 'ensurepip', '--upgrade', '--default-pip']' returned non-zero exit status 1.
  Fix what it names, or wait until the machine has less to do. Then run it again: npm run lab -- package-not-installed`,
    ]);
  });

  test('is closed all the same', async () => {
    const { box, closed } = boxOf(withoutEnvironment);
    await prove(withEnvironment, program, () => Promise.resolve(box));
    expect(closed()).toBe(1);
  });

  test('changes no capture and shows no remedy', async () => {
    const { box } = boxOf(withoutEnvironment);
    const proof = await prove(withEnvironment, program, () => Promise.resolve(box));
    expect(proof).toMatchObject({ first: false, remedies: [] });
    expect(differences(proof)).toEqual([]);
  });

  test('is told where the machine makes none at all', async () => {
    const open = (): Promise<Box> =>
      Promise.reject(new Error('No box could be made here: unshare: Operation not permitted'));
    const { wrong } = await prove(recipe('script-0600'), program, open);
    expect(wrong).toEqual([
      expect.stringContaining('No box could be made here: unshare: Operation not permitted'),
    ]);
  });

  test('fails its own claim alone', async () => {
    const shown = { setup: 'python3 -m venv /srv/myapp/venv', ask: 'true', shows: /200/ };
    const claim = { name: 'socket-directory', section: '', says: '', holds: 'yes', shown } as const;
    const { box } = boxOf(withoutEnvironment);
    const { otherwise } = await measure(claim, [], () => Promise.resolve(box));
    expect(otherwise).toContain('`python3 -m venv /srv/myapp/venv` ended with exit code 1');
  });
});

describe('on a loaded machine', () => {
  test('a line that was stopped is told as slow, not as refused', async () => {
    const { box } = boxOf((line) =>
      line.includes('-m venv') ? { text: '', status: null } : answering(line),
    );
    const { wrong } = await prove(withEnvironment, program, () => Promise.resolve(box));
    expect(wrong.join()).toContain('-m venv /srv/myapp/venv` was stopped after 300 s');
  });

  const timedOut = 'curl: (28) Operation timed out after 2001 milliseconds with 0 bytes received\n';
  const slowFor = (asks: number): ((line: string) => Output) => {
    let asked = 0;
    return (line) => {
      if (!line.startsWith('curl')) return FINE;
      asked += 1;
      return asked > asks ? answering(line) : { text: timedOut, status: 28 };
    };
  };
  const clientOf = async (asks: number): Promise<string> => {
    const { box } = boxOf(slowFor(asks));
    const { wrong } = await prove(recipe('script-0600'), program, () => Promise.resolve(box));
    return wrong.join('\n');
  };

  test('a client that ran out of time asks again', async () => {
    expect(await clientOf(2)).not.toContain('the client saw no');
  });

  test('a site that never answers is told as such', async () => {
    expect(await clientOf(Infinity)).toContain('the client saw no');
  });
});
