import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { APIResponse } from '@playwright/test';
import { contentPolicy, serviceWorkerPolicy } from '../src/platform/content-policy.ts';
import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

const APACHE = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';
const site = resolve(import.meta.dirname, '../dist/site');
const asset = `assets/${readdirSync(join(site, 'assets')).find((name) => name.endsWith('.js')) ?? ''}`;

test.skip(!existsSync(APACHE), "needs Debian's apache2");

for (const base of ['/', '/triage/']) {
  test.describe(`deploy/apache.conf under ${base}`, () => {
    let host = '';
    let folder = '';
    let server: ChildProcess | undefined;

    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'wsgi-triage-apache-'));
      // Apache's user may not be allowed into the folder that the project is in.
      chmodSync(folder, 0o755);
      cpSync(site, join(folder, 'site'), { recursive: true });
      const port = await freePort();
      host = `http://127.0.0.1:${String(port)}${base}`;
      const configuration = join(folder, 'httpd.conf');
      writeFileSync(configuration, configurationOf(folder, port, base));
      const check = spawnSync(APACHE, ['-t', '-f', configuration], { encoding: 'utf8' });
      expect(check.stderr).toContain('Syntax OK');
      server = spawn(APACHE, ['-X', '-f', configuration], { stdio: 'ignore' });
      await expect
        .poll(
          () =>
            fetch(host)
              .then(({ status }) => status)
              .catch(() => 0),
          { timeout: 10_000 },
        )
        .toBe(200);
    });

    test.afterAll(() => {
      server?.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    });

    test('pages are fresh and carry the policy', async ({ request }) => {
      for (const path of ['', 'codes/WSGI0117/', 'problems/']) {
        const page = await request.get(host + path);
        expect(page.status(), path).toBe(200);
        expect(page.headers()).toMatchObject({
          'cache-control': 'no-cache',
          'content-security-policy': `${contentPolicy}; frame-ancestors 'self'`,
          'content-type': 'text/html; charset=utf-8',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        });
      }
    });

    test('only the frame may be framed by another site', async ({ request }) => {
      expect(policyOf(await request.get(`${host}frame.html`))).toBe(
        `${contentPolicy}; frame-ancestors https://docs.example.org`,
      );
      expect(policyOf(await request.get(`${host}service-worker.js`))).toBe(serviceWorkerPolicy);
    });

    test('assets stay for ever, packed, and in parts', async ({ request }) => {
      const whole = await request.get(host + asset, { headers: { 'accept-encoding': 'gzip' } });
      expect(whole.headers()).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'gzip',
      });
      const part = await request.get(host + asset, {
        headers: { range: 'bytes=0-9', 'accept-encoding': 'identity' },
      });
      expect(part.status()).toBe(206);
      expect((await part.body()).length).toBe(10);
    });

    for (const encoding of ['identity', 'gzip']) {
      test(`what has not changed is not sent again (${encoding})`, async ({ request }) => {
        const accepted = { 'accept-encoding': encoding };
        for (const path of ['', 'codes/WSGI0117/', asset]) {
          const { etag = '', 'last-modified': modified = '' } = (
            await request.get(host + path, { headers: accepted })
          ).headers();
          // As browsers do, both: where an ETag is sent it alone decides.
          const again = await request.get(host + path, {
            headers: { ...accepted, 'if-none-match': etag, 'if-modified-since': modified },
          });
          expect(again.status(), path).toBe(304);
        }
      });
    }

    test('what is not there is 404, with the policy as well', async ({ request }) => {
      const missing = await request.get(`${host}no/such/page`);
      expect(missing.status()).toBe(404);
      expect(missing.headers()['x-content-type-options']).toBe('nosniff');
    });

    test('an asset that is not there yet is asked for again', async ({ request }) => {
      const missing = await request.get(`${host}assets/not-there-yet.js`);
      expect(missing.status()).toBe(404);
      expect(missing.headers()['cache-control']).toBe('no-cache');
    });

    test('the wizard runs', async ({ wizard }) => {
      await wizard.page.goto(host);
      await wizard.paste(socket503);
      await expect(wizard.remedy).toBeVisible();
    });
  });
}

const policyOf = (response: APIResponse): string | undefined =>
  response.headers()['content-security-policy'];

/** The smallest server around the configuration that is shipped. */
function configurationOf(folder: string, port: number, base: string): string {
  const copy = join(folder, 'site');
  const modules = [
    'mpm_event',
    'authz_core',
    'dir',
    'mime',
    'alias',
    'headers',
    'filter',
    'deflate',
  ];
  return `ServerRoot "${folder}"
ServerName localhost
Listen 127.0.0.1:${String(port)}
PidFile "${join(folder, 'pid')}"
ErrorLog "${join(folder, 'error.log')}"
DefaultRuntimeDir "${folder}"
${modules.map((name) => `LoadModule ${name}_module "${MODULES}/mod_${name}.so"`).join('\n')}
TypesConfig /etc/mime.types
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
Define WSGI_TRIAGE "${copy}"
Define WSGI_TRIAGE_FRAMED_BY "https://docs.example.org"
Include "${resolve(import.meta.dirname, '../deploy/apache.conf')}"
${base === '/' ? `DocumentRoot "${copy}"` : `DocumentRoot "${folder}"\nAlias ${base} "${copy}/"`}
`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
