import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBox, type Box } from './lab/box.ts';
import { root } from './lab/root.ts';
import { hosts, isInstalled } from './hosts.ts';
import { expect, test } from './wizard.ts';

/**
 * What deploy/Containerfile says, done without an engine for containers: its files in a copy of
 * this machine that has Debian's nginx, read-only as with `--read-only --tmpfs /tmp`, as its user.
 */
const recipe = readFileSync(join(root, 'deploy/Containerfile'), 'utf8').replaceAll('\\\n', ' ');

const [, uid = '', gid = ''] = /^USER (\d+):(\d+)$/m.exec(recipe) ?? [];
const command = words(/^CMD (.+)$/m);
const health = words(/^HEALTHCHECK .*?CMD (.+)$/m);
const copies = [...recipe.matchAll(/^COPY (?:--\S+ )*(\S+) (\S+)$/gm)].map(
  ([, from = '', to = '']) => ({ from, to }),
);

test('all that the recipe copies is there after a build', () => {
  expect(copies.map(({ from }) => from)).toEqual(['deploy/nginx/', 'dist/site/']);
  for (const { from } of copies) expect(existsSync(join(root, from)), from).toBe(true);
});

test.describe('as the recipe says', () => {
  const nginx = hosts.find(({ name }) => name === 'deploy/nginx');
  test.skip(nginx === undefined || !isInstalled(nginx), "needs Debian's nginx with brotli");
  test.skip(!canMakeBoxes(), 'must be root, to make namespaces');

  let box: Box | undefined;
  const run = (line: string) => box?.run(line) ?? Promise.reject(new Error('no box'));
  const asUser = (args: readonly string[]): string =>
    `setpriv --reuid=${uid} --regid=${gid} --clear-groups --no-new-privs ${args.map(quoted).join(' ')}`;

  test.beforeAll(async () => {
    box = await openBox();
    for (const { from, to } of copies) cpSync(join(root, from), box.seen(to), { recursive: true });
    await run('chmod -R 755 /etc/wsgi-triage /srv/wsgi-triage');
    const readOnly = await run('mount -o remount,ro / && mount -t tmpfs tmpfs /tmp');
    expect(readOnly).toEqual({ text: '', status: 0 });
  });

  test.afterAll(async () => {
    await box?.close();
  });

  test('it starts, is healthy while it runs, and ends when it is told', async () => {
    expect((await run('touch /srv/wsgi-triage/written')).status).not.toBe(0);
    expect((await run(asUser(health))).status).not.toBe(0);

    expect((await run(asUser([...command, '-t']))).text).toContain('test is successful');
    const started = await run(`${asUser(command)} >/tmp/said 2>&1 & sleep 1; cat /tmp/said`);
    expect(started.text).not.toMatch(/alert|emerg|error/);
    expect(await run(asUser(health))).toEqual({ text: '', status: 0 });
    await run('kill -QUIT $(cat /tmp/nginx.pid); sleep 1');
    expect((await run(asUser(health))).status).not.toBe(0);
  });
});

function canMakeBoxes(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync('unshare', ['-mnpiu', '--fork', 'true']).status === 0;
}

function words(line: RegExp): readonly string[] {
  const [, json = '[]'] = line.exec(recipe) ?? [];
  return JSON.parse(json) as string[];
}

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
