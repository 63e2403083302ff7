import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCatalog } from './read-catalog.ts';
import { writeCatalog } from './write-catalog.ts';

const SOURCE: Readonly<Record<string, string>> = {
  'include/ap_release.h':
    '#define AP_SERVER_MAJORVERSION_NUMBER 2\n#define AP_SERVER_MINORVERSION_NUMBER 4\n#define AP_SERVER_PATCHLEVEL_NUMBER   66\n',
  'server/listen.c':
    'void f() { ap_log_error(APLOG_MARK, APLOG_CRIT, 0, s,\n    APLOGNO(00012) "x"); }\n',
  'os/unix/unixd.c': 'APLOG_USE_MODULE(core);\n',
  'modules/ssl/ssl_private.h': '#include "mod_ssl.h"\nAPLOG_USE_MODULE(ssl);\n',
  'modules/ssl/ssl_init.c':
    '#include "ssl_private.h"\nap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, APLOGNO(01000) "a");\nap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, APLOGNO(01001) "b");\nf(SSLLOG_MARK, APLOGNO(01004) "c");\n',
  'modules/gen/mod_cgi.c': '#include "common.h"\nAP_DECLARE_MODULE(cgi) = {};\n',
  'modules/gen/common.h': 'ap_log_rerror(APLOG_MARK, APLOG_TRACE1, 0, r, APLOGNO(01200) "d");\n',
  'docs/manual/mod/mod_ssl.xml': '<name>mod_ssl</name><identifier>ssl_module</identifier>\n',
  'docs/manual/mod/core.xml': '<name>core</name>\n',
};

const folder = mkdtempSync(join(tmpdir(), 'catalog-'));
for (const [path, text] of Object.entries(SOURCE)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('codes come with the module of their file and the level of their call', () => {
  expect(readCatalog(folder)).toEqual({
    version: '2.4.66',
    pages: { core: 'core', http: 'core', ssl: 'mod_ssl' },
    codes: {
      cgi: { trace1: '1200' },
      core: { crit: '12' },
      ssl: { unknown: '1004', warn: '1000-1001' },
    },
  });
});

test('a folder that is no checkout is refused, and nothing is written', () => {
  const refused = writeCatalog(folder, join(folder, 'modules'));
  expect(refused).toMatchObject({ refused: expect.stringContaining('is no checkout') as string });
  expect(writeCatalog(folder, undefined)).toHaveProperty('refused');
});
