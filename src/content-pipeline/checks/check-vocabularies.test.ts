import { describe, expect, test } from 'vitest';
import type { ShownCommand } from '../commands/shown-commands.ts';
import { loadContent } from '../load-content.ts';
import { CLOSED_FIX, instead, issuesOf } from '../small-content.testing.ts';
import { misunderstood } from './check-vocabularies.ts';

const { content } = loadContent('content');
const { kb, vocabularies } = content;

/** What a real platform says against commands that a remedy would have there. */
function refused(platform: string, ...shown: readonly Partial<ShownCommand>[]): readonly string[] {
  const vocabulary = vocabularies.get(platform);
  if (!vocabulary) throw new Error(`${platform} has no vocabulary`);
  const whole = shown.map((one) => ({
    of: 'a test',
    target: 'shell' as const,
    text: '',
    file: null,
    context: 'server',
    isLooksOnly: false,
    ...one,
  }));
  return misunderstood(whole, vocabulary).map(({ message }) => message);
}

test('every platform has a vocabulary', () => {
  expect([...vocabularies.keys()].sort()).toEqual(kb.platforms.map(({ id }) => id).sort());
});

describe('a command is refused where the platform does not understand it', () => {
  test.each([
    ['rhel', 'sudo apachectl -S', "apachectl doesn't take -S there"],
    ['fedora', 'sudo apachectl -t -D DUMP_MODULES', 'apachectl takes 1 word'],
    ['debian', 'sudo grep -rn WSGI /etc/apache2', "doesn't follow its links"],
    ['debian', 'grep -nr WSGI /etc/apache2/sites-enabled', "doesn't follow its links"],
    ['docker', 'docker exec httpd sudo ls /srv', "sudo isn't a program there"],
    ['docker', 'docker exec httpd ss -ltn', "ss isn't a program there"],
    ['docker', 'docker exec httpd ls /etc/apache2', "/etc/apache2 doesn't exist there"],
    ['freebsd', 'ss -ltnp', "ss isn't a program there"],
    ['freebsd', 'sudo service apache24 restart', "sudo isn't a program there"],
    ['freebsd', 'grep -s x /proc/1/maps', "/proc/1/maps doesn't exist there"],
    ['alpine', 'apachectl configtest', "apachectl isn't a program there"],
    ['alpine', 'grep -rn x /srv --include=*.py', 'grep has no --include=*.py there'],
    ['macos', 'sudo ls -ldZ /srv', 'ls has no -ldZ there'],
    ['macos', 'apachectl configtest', "apachectl isn't a program there"],
    ['windows', 'touch /srv/app.wsgi', "touch isn't a program there"],
    ['windows', 'powershell -Command "Get-Item C:/a"', "Get-Item isn't a program there"],
    ['express', 'systemctl restart httpd', "systemctl isn't a program there"],
    ['debian', 'sudo -u www-data true && setenforce2 0', "true isn't a program there"],
  ])('%s: %s', (platform, text, says) => {
    expect(refused(platform, { text }).join('\n')).toContain(says);
  });

  test.each([
    ['rhel', 'sudo apachectl configtest'],
    ['rhel', 'sudo httpd -S'],
    ['debian', 'sudo apache2ctl -S'],
    ['debian', 'grep -rn TIME_ZONE /srv'],
    ['docker', 'docker logs --tail 50 httpd'],
    ['docker', 'docker exec httpd httpd -t -D DUMP_INCLUDES'],
    ['freebsd', 'service apache24 graceful'],
    ['alpine', 'doas -u apache stat /srv/app.wsgi'],
  ])('and not where it does: %s: %s', (platform, text) => {
    expect(refused(platform, { text })).toEqual([]);
  });
});

describe('a block of configuration is refused', () => {
  const line = { target: 'apache', text: 'WSGISocketPrefix /var/run/wsgi' } as const;

  test.each([
    ['arch', '/etc/httpd/conf/extra/wsgi.conf'],
    ['macos', '/opt/homebrew/etc/httpd/extra/wsgi.conf'],
    ['docker', '/usr/local/apache2/conf/extra/wsgi.conf'],
    ['rhel', '/etc/httpd/conf.d/wsgi/site.conf'],
    ['freebsd', '/usr/local/etc/apache24/extra/wsgi.conf'],
    ['opensuse', '/etc/apache2/sites-enabled/site.conf'],
  ])('in a file that no Include reads: %s: %s', (platform, file) => {
    expect(refused(platform, { ...line, file })).toEqual([`its Apache doesn't read ${file}`]);
  });

  test('on Debian, unless a step of the same remedy enables the file', () => {
    const own = { ...line, file: '/etc/apache2/conf-available/wsgi-local.conf' };
    expect(refused('debian', own)).toHaveLength(1);
    expect(refused('debian', own, { text: 'sudo a2enconf wsgi-local' })).toEqual([]);
  });

  test.each([
    ['windows', 'WSGIDaemonProcess shop threads=5'],
    ['windows', '<VirtualHost *:80>\n    WSGIProcessGroup shop\n</VirtualHost>'],
    ['express', 'Listen 8080'],
  ])(
    'where its Apache, or what writes its configuration, has no such directive: %s',
    (platform, text) => {
      expect(refused(platform, { target: 'apache', text })).toHaveLength(1);
    },
  );
});

test('an instruction names only options that mod_wsgi-express has', () => {
  const told = (option: string): readonly string[] =>
    refused('express', { target: 'text', text: `Start mod_wsgi-express with ${option}.` });
  expect(told('--socket-prefix=/srv/run')).toEqual([]);
  expect(told('--python-home=/srv/venv')).toEqual(['mod_wsgi-express has no --python-home']);
});

describe('the check of content', () => {
  const words = `sets:
  any: { from: made-for-a-test.service, programs: [sudo, systemctl, apachectl, apache2ctl, ls] }
platforms:
  other: { from: made-for-a-test.service, has: [any] }
  debian: { from: made-for-a-test.service, has: [any] }
`;

  test('passes content that each platform understands', () => {
    expect(issuesOf({ 'vocabularies.yaml': words })).toEqual([]);
  });

  test('names the platform, the command and the file', () => {
    const issues = issuesOf({
      'vocabularies.yaml': words.replace(', ls', ''),
      [CLOSED_FIX]: instead('ls -ld {{prefix}}', 'stat {{prefix}}'),
    });
    expect(issues.join('\n')).toMatch(
      /directory-closed\/fix\.md.* vocabulary debian: "stat .*": stat isn't a program there/,
    );
    expect(issues.join('\n')).toContain("ls isn't a program there");
  });

  test.each([
    ['has: [any] }\n  debian', 'has: [any, gnu] }\n  debian', '"gnu"'],
    ['has: [any] }\n  debian', 'has: [any], packages: { setfacl: acl } }\n  debian', '"setfacl"'],
    ['has: [any] }\n  debian', 'has: [any], options: { dnf: { words: 1 } } }\n  debian', '"dnf"'],
  ])('refuses a name that the vocabulary lacks: %s, %s', (of, text, name) => {
    const issues = issuesOf({ 'vocabularies.yaml': words.replace(of, text) });
    expect(issues.join('\n')).toContain(`the vocabulary of other names ${name}`);
  });

  test('asks for the vocabulary of each platform', () => {
    const issues = issuesOf({ 'vocabularies.yaml': words.replace(/ {2}debian: .*\n/, '') });
    expect(issues.join('\n')).toContain('"debian" has no vocabulary');
  });
});

describe('the table of platforms', () => {
  test('names a source for every cell', () => {
    const issues = issuesOf({
      'platforms.yaml': instead(
        'values: { socket-prefix: /var/run/wsgi }',
        'values: { socket-prefix: /var/run/wsgi, apache-user: www-data }',
      ),
    });
    expect(issues.join('\n')).toContain('"apache-user" of debian has no source');
  });

  test('has every cell that a source names', () => {
    const issues = issuesOf({
      'platforms.yaml': instead(
        'tells: [socket-prefix, restart]',
        'tells: [socket-prefix, restart, stop]',
      ),
    });
    expect(issues.join('\n')).toContain('a source tells "stop"');
  });

  test('keeps its sources out of what is shipped', () => {
    expect(JSON.stringify(kb)).not.toContain('made for a test');
    expect(Object.keys(kb.platforms[0] ?? {})).not.toContain('sources');
    expect(JSON.stringify(kb)).not.toContain('systemctl(1)');
  });
});
