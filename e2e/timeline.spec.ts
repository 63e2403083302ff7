import { expect, test } from './wizard.ts';

// Of captures on Debian 12, Apache 2.4.71, mod_wsgi 4.9.4, their clocks brought together.
const MAIN_LOG = `[Sun Nov 22 14:06:50.100000 2026] [mpm_event:notice] [pid 30828:tid 30828] AH00489: Apache/2.4.71 (Debian) mod_wsgi/4.9.4 Python/3.11 configured -- resuming normal operations
[Sun Nov 22 14:06:55.300000 2026] [core:notice] [pid 30828:tid 30828] AH00052: child pid 30830 exit signal Segmentation fault (11)
`;
const HOST_LOG = `[Sun Nov 22 14:06:54.600006 2026] [wsgi:error] [pid 30832:tid 30853] (13)Permission denied: [client 127.0.0.1:55808] mod_wsgi (pid=30832): Unable to connect to WSGI daemon process 'tracker' on '/srv/www/metrics29/run/wsgi.30828.0.1.sock' as user with uid=33.
`;

test('the main log and that of a virtual host are lined up by time', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.drop(
    { name: 'error.log', content: MAIN_LOG },
    { name: 'site-error.log', content: HOST_LOG },
  );
  await wizard.whatWasRead();

  const events = page.getByRole('list', { name: 'In time order' }).getByRole('listitem');
  await expect(events.nth(0)).toContainText('14:06:50');
  await expect(events.nth(1)).toContainText('site-error.log, line 1');
  await expect(events.nth(2)).toContainText('14:06:55');
  await expect(wizard.main).toContainText('The first fault after the start at 14:06:50');
  await expect(wizard.main).toContainText('(site-error.log, line 1).');
});
