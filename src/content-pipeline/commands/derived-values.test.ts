import { describe, expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { quoting } from '../../apache/quoting/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { renderFix, type RenderedStep } from '../../engine/fix/render-fix.ts';
import type { Fillings } from '../../engine/fix/resolve-parameters.ts';
import { observe } from '../../engine/observe/observe.ts';
import { emptySession } from '../../engine/session.ts';
import { loadContent } from '../load-content.ts';

const { kb, fixes } = loadContent('content').content;

interface Shown {
  readonly steps: readonly RenderedStep[];
  readonly valueOf: (parameter: string) => string | null | undefined;
  readonly fillings: Fillings;
}

/** The steps and checks of the likeliest problem's first remedy, and what fills a parameter. */
function shownFor(texts: readonly string[], platform = 'debian'): Shown {
  const observations = texts.map((text) => {
    const observing = observe(kb, formats);
    observing.push(new TextEncoder().encode(text));
    return observing.end();
  });
  const { hypotheses, facts } = conclude(kb, observations, {
    ...emptySession,
    answers: { platform },
  });
  const [first] = hypotheses;
  const fix = fixes.find(({ problem }) => problem === first?.problem);
  if (!first || !fix) throw new Error('nothing was recognized');
  const filler = fillerFor(kb, quoting, { facts, binding: first.binding, typed: {} });
  const [remedy] = renderFix(fix, filler);
  if (!remedy) throw new Error('no remedy is left');
  return {
    steps: [...remedy.steps, ...remedy.check],
    valueOf: (parameter) => filler.fillings.get(parameter)?.value,
    fillings: filler.fillings,
  };
}

const commandWith = (steps: readonly RenderedStep[], word: string): string =>
  steps.find(({ command }) => command?.text.includes(word))?.command?.text ?? '';

const closed = (script: string): string =>
  `[Sun Nov 22 14:06:42.209952 2026] [core:error] [pid 24860] (13)Permission denied: [client 127.0.0.1:35052] AH00035: access to /app denied (filesystem path '${script}') because search permissions are missing on a component of the path`;
const site = (name: string, port: number): string =>
  `<VirtualHost *:${String(port)}>
    ServerName www.${name}.example
    WSGIScriptAlias /app /srv/${name}/app.wsgi
    <Directory /srv/${name}>
        Require all granted
    </Directory>
</VirtualHost>
`;

describe('a check asks', () => {
  test('the site of the virtual host that was pasted as well', () => {
    const { steps } = shownFor([closed('/srv/shop/app.wsgi'), site('shop', 8080)]);
    expect(commandWith(steps, 'curl')).toMatch(/ http:\/\/www\.shop\.example:8080\/app\/$/m);
  });

  test('no default host, if none is known or several are', () => {
    const some = [
      [closed('/srv/shop/app.wsgi')],
      [closed('/srv/wiki/app.wsgi'), site('shop', 80) + site('blog', 80)],
    ];
    for (const texts of some) {
      const { steps } = shownFor(texts);
      expect(commandWith(steps, 'curl')).toMatch(/ 'http:\/\/<host>\/(?:app\/)?'$/);
      expect(commandWith(steps, 'curl')).not.toContain('localhost');
    }
  });
});

describe('the main file is the one that Apache was started with', () => {
  const started = (options: string): string =>
    `[core:notice] [pid 14274:tid 14274] AH00094: Command line: '${options}'\n${closed('/srv/shop/app.wsgi')}`;

  test.each([
    ['apache2 -d /srv/www/tracker84 -f /srv/www/tracker84/conf/httpd.conf'],
    ['/usr/sbin/httpd -k start -d /srv/www/tracker84 -f /srv/www/tracker84/conf/httpd.conf'],
    ['httpd -D FOREGROUND -d /srv/www/tracker84 -f /srv/www/tracker84/conf/httpd.conf'],
  ])('%s', (options) => {
    const { valueOf } = shownFor([started(options)]);
    expect(valueOf('config-main-file')).toBe('/srv/www/tracker84/conf/httpd.conf');
    expect(valueOf('config-directory')).toBe('/srv/www/tracker84/conf');
  });

  test.each(['/usr/sbin/apache2 -k start', 'httpd -D FOREGROUND', 'apache2 -d /srv/x'])(
    'or the one of the package, if the command names none: %s',
    (options) => {
      const { valueOf } = shownFor([started(options)]);
      expect(valueOf('config-directory')).toBe('/etc/apache2');
      expect(valueOf('config-main-file')).toBe('/etc/apache2/apache2.conf');
    },
  );

  test('or the one of the package, if two servers write that log', () => {
    const { valueOf } = shownFor([
      `${started('apache2 -f /srv/a/httpd.conf')}\n${started('apache2 -f /srv/b/httpd.conf')}`,
    ]);
    expect(valueOf('config-main-file')).toBe('/etc/apache2/apache2.conf');
  });
});

describe('a file is the one that a comment above its lines names', () => {
  test.each(['# /var/www/shop/.htaccess', '## /var/www/shop/.htaccess:'])('%s', (heading) => {
    const { steps, valueOf } = shownFor([`${heading}\nWSGIScriptAlias / /srv/shop/app.wsgi\n`]);
    expect(valueOf('htaccess')).toBe('/var/www/shop/.htaccess');
    expect(valueOf('htaccess-directory')).toBe('/var/www/shop');
    expect(steps.map(({ place }) => place.file)).toContain('/var/www/shop/.htaccess');
  });

  test('and a virtual host of such a file is no guess', () => {
    const heading = '# /etc/apache2/sites-available/shop.conf';
    const text = site('shop', 80).replace('granted', 'denied');
    const { steps } = shownFor([`${heading}\n${text}`]);
    const [edit] = steps.filter(({ place }) => place.file !== null);
    expect(edit?.place.file).toBe('/etc/apache2/sites-available/shop.conf');
    expect(edit?.place.isGuess).toBeUndefined();
    const [other] = shownFor([text]).steps.filter(({ place }) => place.file !== null);
    expect(other?.place).toMatchObject({ isGuess: true });
  });

  test('not one that a sentence names', () => {
    const { valueOf } = shownFor([
      `# /srv/shop is the project\n${site('shop', 80).replace('granted', 'denied')}`,
    ]);
    expect(valueOf('config-file')).toBeNull();
  });
});

test('the user of a daemon is perhaps the one whose home the script is in', () => {
  const { fillings } = shownFor([closed('/home/alice/shop/app.wsgi')]);
  expect(fillings.get('daemon-user')).toMatchObject({ value: 'alice', origin: 'guess' });
  expect(shownFor([closed('/srv/shop/app.wsgi')]).fillings.get('daemon-user')?.value).toBeNull();
  expect(shownFor([closed('/root/app.wsgi')]).fillings.get('daemon-user')?.value).toBeNull();
});
