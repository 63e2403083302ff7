import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { contentPolicy, serviceWorkerPolicy } from '../src/browser/content-policy.ts';
import {
  FRAMED_BY,
  hasIpv6,
  hosts,
  isInstalled,
  site,
  startHost,
  type RunningHost,
} from './hosts.ts';
import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

const assets = readdirSync(join(site, 'assets'));
const asset = (name: RegExp): string =>
  `assets/${assets.find((file) => name.test(file)) ?? 'nothing'}`;
/** Large enough to be compressed. */
const script = asset(/^knowledge-base-.*\.js$/);

const PAGES = ['', 'codes/WSGI0117/', 'problems/'];
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The types of all that a site is made of. */
const types = {
  '': 'text/html; charset=utf-8',
  'codes/WSGI0117/': 'text/html; charset=utf-8',
  'wsgi-triage.html': 'text/html; charset=utf-8',
  'embed.js': 'text/javascript; charset=utf-8',
  'manifest.webmanifest': 'application/manifest+json; charset=utf-8',
  'icon.svg': 'image/svg+xml; charset=utf-8',
  'third-party-notices.md': 'text/markdown; charset=utf-8',
  'bom.json': 'application/json',
  [script]: 'text/javascript; charset=utf-8',
  [asset(/\.css$/)]: 'text/css; charset=utf-8',
  [asset(/\.woff2$/)]: 'font/woff2',
};

test('no kind of file is hosted that is not tried here', () => {
  const kinds = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.(?:br|gz)$/.test(name))
    .map((name) => extname(name));
  // The last two are there where SITE_URL is.
  const tried = [...Object.keys(types).map((path) => extname(path)), '.xml', '.txt'];
  for (const kind of kinds) expect(tried).toContain(kind);
});

test('compressed files are named nowhere: a host chooses them', () => {
  for (const list of ['service-worker.js', 'index.html']) {
    expect(readFileSync(join(site, list), 'utf8')).not.toMatch(/\.(?:br|gz)\b/);
  }
});

/** What a browser may say that it can unpack, and what it is sent then. */
const encodings = [
  { accepted: 'identity', sent: undefined, ending: '' },
  { accepted: 'gzip', sent: 'gzip', ending: '.gz' },
  { accepted: 'gzip, deflate, br, zstd', sent: 'br', ending: '.br' },
  { accepted: 'br;q=0, gzip', sent: 'gzip', ending: '.gz' },
];

for (const host of hosts) {
  for (const base of ['/', '/triage/']) {
    test.describe(`${host.name} under ${base}`, () => {
      test.skip(!isInstalled(host), `needs Debian's packages: ${host.needs.join(', ')}`);
      let running: RunningHost | undefined;
      const at = (path: string): string => `${running?.address ?? ''}${path}`;
      const ask = (path: string, headers = {}): Promise<Answer> => fetched(at(path), headers);

      test.beforeAll(async () => {
        running = await startHost(host, base);
      });

      test.afterAll(() => {
        running?.stop();
      });

      test('pages are fresh and carry the policy', async () => {
        for (const path of PAGES) {
          const { status, headers } = await ask(path);
          expect(status, path).toBe(200);
          expect(headers, path).toMatchObject(guarded);
        }
      });

      test('only the frame may be framed by another site', async () => {
        expect(policyOf(await ask('frame.html', { 'accept-encoding': 'br' }))).toBe(
          `${contentPolicy}; frame-ancestors ${FRAMED_BY}`,
        );
        const worker = await ask('service-worker.js', { 'accept-encoding': 'br' });
        expect(policyOf(worker)).toBe(serviceWorkerPolicy);
        expect(worker.headers['cache-control']).toBe('no-cache');
      });

      test('each file has its type, compressed or not', async () => {
        for (const [path, type] of Object.entries(types)) {
          for (const { accepted } of encodings) {
            const { headers } = await ask(path, { 'accept-encoding': accepted });
            expect(headers['content-type'], `${path} ${accepted}`).toBe(type);
          }
        }
      });

      for (const { accepted, sent, ending } of encodings) {
        const named = sent ?? 'nothing';
        test(`who accepts “${accepted}” is sent ${named} that the build compressed`, async () => {
          const files = {
            'codes/WSGI0117/': 'codes/WSGI0117/index.html',
            [script]: script,
          };
          for (const [path, file] of Object.entries(files)) {
            const { headers, body } = await ask(path, { 'accept-encoding': accepted });
            expect(headers['content-encoding'], path).toBe(sent);
            expect(headers.vary, path).toBe('Accept-Encoding');
            expect(headers['content-language'], path).toBeUndefined();
            expect(body.equals(readFileSync(join(site, file + ending))), path).toBe(true);
          }
        });

        test(`what has not changed is not sent again: ${accepted}`, async () => {
          const tags = new Set<string>();
          for (const path of [...PAGES, script]) {
            const first = (await ask(path, { 'accept-encoding': accepted })).headers;
            // As browsers do, both: where an ETag is sent it alone decides.
            const again = await ask(path, {
              'accept-encoding': accepted,
              'if-none-match': first.etag ?? '',
              'if-modified-since': first['last-modified'] ?? '',
            });
            expect(again.status, path).toBe(304);
            expect(again.headers['cache-control'], path).toBe(first['cache-control']);
            tags.add(first.etag ?? '');
          }
          expect(tags.size).toBe(PAGES.length + 1);
        });

        test(`assets stay for ever, and come in parts: ${accepted}`, async () => {
          const whole = await ask(script, { 'accept-encoding': accepted });
          expect(whole.headers['cache-control']).toBe(FOR_EVER);
          const part = await ask(script, { range: 'bytes=5-9', 'accept-encoding': accepted });
          expect(part.headers['cache-control']).toBe(FOR_EVER);
          const isCut = sent === undefined || host.cutsCompressed;
          expect(part.status).toBe(isCut ? 206 : 200);
          expect(part.body.equals(isCut ? whole.body.subarray(5, 10) : whole.body)).toBe(true);
          if (isCut) {
            expect(part.headers['content-range']).toBe(`bytes 5-9/${String(whole.body.length)}`);
          }
        });
      }

      test('what is not there is 404, guarded as well, and asked for again', async () => {
        for (const path of ['no/such/page', 'assets/not-there-yet.js']) {
          const { status, headers } = await ask(path);
          expect(status, path).toBe(404);
          expect(headers, path).toMatchObject({
            'cache-control': 'no-cache',
            'content-security-policy': guarded['content-security-policy'],
            'x-content-type-options': 'nosniff',
          });
        }
      });

      test('another site can load what it embeds, and nothing else', async () => {
        for (const path of ['embed.js', 'frame.html']) {
          const { headers } = await ask(path, { 'accept-encoding': 'br' });
          expect(headers['cross-origin-resource-policy'], path).toBe('cross-origin');
        }
        const { headers } = await ask(script);
        expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      });

      test('how the site was built is no part of it', async () => {
        for (const path of ['.vite/manifest.json', '.vite/offline.json']) {
          expect((await ask(path)).status, path).toBe(404);
        }
      });

      test('version 6 of the protocol is served as well', async () => {
        test.skip(host.name !== 'nginx' || !hasIpv6, 'Apache listens where its server says');
        const { status } = await fetched(at('').replace('127.0.0.1', '[::1]'), {});
        expect(status).toBe(200);
      });

      test('a folder is listed to nobody', async () => {
        const { status, body } = await ask('assets/');
        expect([403, 404]).toContain(status);
        expect(body.toString()).not.toContain('.js');
      });

      test('a page without its last slash leads to it, whatever is in front', async () => {
        const { status, headers } = await ask('codes/WSGI0117', { host: 'triage.example.org' });
        expect(status).toBe(301);
        const { pathname, host: name } = new URL(
          headers.location ?? '',
          'http://triage.example.org',
        );
        expect(name).toBe('triage.example.org');
        expect(pathname).toBe(`${base}codes/WSGI0117/`);
      });

      test('the wizard runs', async ({ wizard }) => {
        await wizard.page.goto(at(''));
        await wizard.paste(socket503);
        await expect(wizard.remedy).toBeVisible();
      });
    });
  }
}

const guarded = {
  'cache-control': 'no-cache',
  'content-security-policy': `${contentPolicy}; frame-ancestors 'self'`,
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a host sends, byte by byte: anything that browses would unpack it. */
function fetched(address: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(pieces) });
      });
    }).on('error', reject);
  });
}

const policyOf = ({ headers }: Answer): unknown => headers['content-security-policy'];
