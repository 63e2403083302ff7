import { describe, expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { quoting } from '../../apache/quoting/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { inlineText } from '../../engine/fix/fill-prose.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { isFor, leftOut, renderFix } from '../../engine/fix/render-fix.ts';
import { observe } from '../../engine/observe/observe.ts';
import { emptySession } from '../../engine/session.ts';
import type { Diagnosis } from '../../model/index.ts';
import { loadContent } from '../load-content.ts';

const { content } = loadContent('content');

function diagnose(text: string, answers: Readonly<Record<string, string>> = {}): Diagnosis {
  const observing = observe(content.kb, formats);
  observing.push(new TextEncoder().encode(text));
  return conclude(content.kb, [observing.end()], { ...emptySession, answers });
}

interface Shown {
  /** The titles of the remedies, in the order of the page. */
  readonly titles: readonly string[];
  /** Whether the page says that the first one fits the case. */
  readonly isMade: boolean;
  /** What the steps that the first one leaves out are for. */
  readonly leftOut: readonly string[];
  readonly text: string;
  readonly next: Diagnosis['next'];
}

/** The fix of the likeliest problem, as a page shows it for a text. */
function shownFor(text: string, answers: Readonly<Record<string, string>> = {}): Shown {
  const { hypotheses, facts, next } = diagnose(text, answers);
  const [first] = hypotheses;
  const fix = content.fixes.find(({ problem }) => problem === first?.problem);
  if (!first || !fix) throw new Error('nothing was recognized');
  const filler = fillerFor(content.kb, quoting, { facts, binding: first.binding, typed: {} });
  const shown = renderFix(fix, filler);
  const [best] = shown;
  if (!best) throw new Error('no remedy is left');
  return {
    titles: shown.map(({ remedy }) => remedy.title),
    isMade: isFor(best.remedy.when, filler),
    leftOut: leftOut(best.remedy.steps, filler).map(({ says }) => inlineText(says, {})),
    text: best.steps.map(({ command }) => command?.text ?? '').join('\n'),
    next,
  };
}

const BOOLEAN = 'Set a boolean, if one covers it';
const LABEL = "Label the application's files";

const denied = (label: string, file: string): string =>
  `type=AVC msg=audit(1548768591.123:4501): avc:  denied  { read } for  pid=2310 comm="httpd" path="${file}" dev="dm-0" ino=33612 scontext=system_u:system_r:httpd_t:s0 tcontext=unconfined_u:object_r:${label}:s0 tclass=file permissive=0`;

describe('files that SELinux denies', () => {
  test.each([
    ['default_t', '/data/site/index.html'],
    ['var_t', '/srv/shop/app.wsgi'],
  ])('with the label %s are labeled, and no boolean is offered', (label, file) => {
    const { titles } = shownFor(denied(label, file));
    expect(titles[0]).toBe(LABEL);
    expect(titles).not.toContain(BOOLEAN);
  });

  test.each(['nfs_t', 'cifs_t', 'fusefs_t'])('on a file system with the label %s', (label) => {
    const shown = shownFor(denied(label, '/mnt/share/app.wsgi'));
    expect(shown.titles[0]).toBe(BOOLEAN);
    expect(shown.isMade).toBe(true);
    expect(shown.text).not.toContain('httpd_enable_homedirs');
    expect(shown.leftOut).toEqual(['the application is in a home directory']);
  });

  test('in a home directory: the path is opened first', () => {
    const {
      titles,
      text,
      leftOut: left,
    } = shownFor(denied('user_home_t', '/home/alice/site/app.wsgi'));
    expect(titles.slice(0, 2)).toEqual([BOOLEAN, LABEL]);
    expect(text).toContain('httpd_enable_homedirs');
    expect(left).toEqual(['the files are on a network file system or FUSE']);
  });

  test('without the label in what was read, the documented order stays', () => {
    const line =
      "[Sun Nov 22 14:06:51.896331 2026] [wsgi:error] [pid 29359] (13)Permission denied: mod_wsgi (pid=29359): Could not read/compile source file '/srv/www/docs9/app/wsgi.py'.";
    const facts = { 'file-permissions': 'open', 'selinux-mode': 'enforcing' };
    const { hypotheses } = diagnose(line, facts);
    expect(hypotheses[0]?.problem).toBe('files-denied-by-selinux');
    const [first] =
      content.fixes.find(({ problem }) => problem === hypotheses[0]?.problem)?.remedies ?? [];
    expect(first?.title).toBe(BOOLEAN);
  });
});

describe('a daemon group of another virtual host', () => {
  test('that Apache calls not matchable lacks a ServerName above it', () => {
    const shown = shownFor(
      'AH00526: Syntax error on line 12 of /etc/apache2/sites-enabled/shop.conf:\nWSGI process group not matchable.',
    );
    expect(shown.titles[0]).toBe('Write ServerName above the WSGI lines');
    expect(shown.isMade).toBe(true);
    expect(shown.next).toMatchObject({
      kind: 'fix',
      remedy: 'write-servername-above-the-wsgi-lines',
    });
  });

  test('that a request was refused is declared outside first', () => {
    const shown = shownFor(
      "[wsgi:error] [pid 7750:tid 7875] [client 127.0.0.1:49464] Daemon process called 'site' cannot be accessed by this WSGI application: /srv/www/billing60/app/app.wsgi",
    );
    expect(shown.titles[0]).toBe('Declare the group outside every virtual host');
  });
});

describe('FallbackResource to an application', () => {
  const site = (mount: string): string => `<VirtualHost *:80>
    ServerName www.shop.example
    DocumentRoot /var/www/shop
    FallbackResource ${mount}
    <Directory /srv/shop>
        Require all granted
    </Directory>
    WSGIScriptAlias ${mount} /srv/shop/app.wsgi
</VirtualHost>`;

  test('that has its own URL path is not given the whole site', () => {
    const { titles, text, isMade } = shownFor(site('/server'), { symptom: 'hang' });
    expect(titles[0]).toBe("Rewrite only URLs that aren't files");
    expect(isMade).toBe(true);
    expect(text).not.toContain('WSGIScriptAlias / ');
    expect(text).toContain('/server/$1');
  });

  test('that has the whole site is not rewritten to //', () => {
    const { titles, text } = shownFor(site('/'), { symptom: 'hang' });
    expect(titles).toEqual(['Serve the site from the application, and static files with an Alias']);
    expect(text).not.toContain('//$1');
  });
});

describe('a daemon group that is declared too late', () => {
  const use =
    '<VirtualHost *:443>\nServerName www.shop.example\nWSGIScriptAlias / /srv/shop/app.wsgi process-group=shop application-group=%{GLOBAL}\n<Directory /srv/shop>\nRequire all granted\n</Directory>\n</VirtualHost>\n';
  const declaration = 'WSGIDaemonProcess shop threads=5\n';

  test('outside every virtual host is moved as a line', () => {
    const { text, leftOut: left } = shownFor(use + declaration);
    expect(text).toContain('Move the line "WSGIDaemonProcess shop" as it is');
    expect(text).not.toContain('move the <VirtualHost>');
    expect(left).toEqual(['the group is declared inside a virtual host']);
  });

  test('in a virtual host is moved with it', () => {
    const host = `<VirtualHost *:80>\nServerName www.shop.example\n${declaration}</VirtualHost>\n`;
    const { text } = shownFor(use + host);
    expect(text).toContain('move the <VirtualHost> that contains WSGIDaemonProcess');
    expect(text).not.toContain('Move the line "WSGIDaemonProcess');
  });

  test('is described for both, if only the log is known', () => {
    const { text, leftOut: left } = shownFor(
      'AH00526: Syntax error on line 12 of /etc/apache2/sites-enabled/shop.conf:\nWSGI process group not yet configured.',
    );
    expect(text).toContain('Move the line');
    expect(text).toContain('move the <VirtualHost>');
    expect(left).toEqual([]);
  });
});
