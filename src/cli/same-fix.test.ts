import { expect, test } from 'vitest';
import { diagnose } from './run.testing.ts';

const denied = (file: string, event = 1): string =>
  `type=AVC msg=audit(1548768591.123:${String(event)}): avc:  denied  { read } for  pid=2310 comm="httpd" path="${file}" dev="dm-0" ino=33612 scontext=system_u:system_r:httpd_t:s0 tcontext=unconfined_u:object_r:default_t:s0 tclass=file permissive=0\n`;

test('a file that the same fix is for is named once, and is no other cause', () => {
  const input = denied('/data/site/app.wsgi') + denied('/data/site/static/a.css', 2);
  const { stdout } = diagnose(['--platform', 'rhel'], { input });
  expect(stdout).toContain('The same fix is for: /data/site/static/a.css.\n');
  expect(stdout).not.toContain('Other possible causes');
});

test('a remedy for other cases is left out, and the terminal says why', () => {
  const { stdout } = diagnose(['--platform', 'rhel'], { input: denied('/data/site/app.wsgi') });
  expect(stdout.indexOf("Fix: Label the application's files")).toBeGreaterThan(0);
  expect(stdout).toContain(
    'Left out: Set a boolean, if one covers it. It helps only if the files are on a network file system or FUSE, or in a home directory.\n',
  );
});
