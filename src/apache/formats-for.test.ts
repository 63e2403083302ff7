import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configurationsIn } from './configuration/model/configuration.ts';
import { formatsFor, mayHoldConfiguration } from './formats-for.ts';
import { formats } from './index.ts';
import { logFormats } from './log-formats.ts';

const texts = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));

const known = ['content', 'src/apache/detectors/real'].flatMap(texts);

describe('what judges a configuration', () => {
  test('is there wherever a text holds one', () => {
    const holding = known.filter((text) => configurationsIn(text).length > 0);
    expect(holding.length).toBeGreaterThan(100);
    expect(holding.filter((text) => !mayHoldConfiguration(text))).toEqual([]);
  });

  test.each([
    ['a mail', '> > <VirtualHost *:80>\n> > Alias /static /srv/static\n> > </VirtualHost>\n'],
    ['a page', '&lt;Directory /srv/app&gt;\n  Require all granted\n&lt;/Directory&gt;\n'],
    ['a listing', '  7: Options +ExecCGI\n  8: Listen 8080\n  9: ServerName a.example\n'],
    ['a script', 'RUN echo "WSGIApplicationGroup %{GLOBAL}" >> /etc/apache2/conf.conf\n'],
    ['a template', '{% if tls %}\n<VirtualHost *:443>\n{% endif %}\nServerName {{ name }}\n'],
  ])('is there for %s', async (_in, text) => {
    expect(await formatsFor(text)).toBe(formats);
  });

  test('is not loaded for a log', async () => {
    for (const example of texts('content/examples').filter((text) => text.startsWith('[')))
      expect(await formatsFor(example)).toBe(logFormats);
  });
});
