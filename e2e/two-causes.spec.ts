import { expect, test } from './wizard.ts';

// A server of Red Hat's kind: its logs, and the sockets that lie there by default, are root's alone.
const first = `[Wed Sep 02 11:43:16.251883 2026] [wsgi:error] [pid 1842] (13)Permission denied: [client 10.10.71.31:34618] mod_wsgi (pid=1842): Unable to connect to WSGI daemon process 'shop' on '/etc/httpd/logs/wsgi.1839.0.1.sock' as user with uid=48.
$ namei -l /var/log/httpd
f: /var/log/httpd
dr-xr-xr-x root root /
drwxr-xr-x root root var
drwxr-xr-x root root log
drwx------ root root httpd
`;
// The same server with the sockets elsewhere: now the policy refuses them.
const second = `[Wed Sep 02 12:20:41.802277 2026] [wsgi:error] [pid 2217] (13)Permission denied: [client 10.10.71.31:35020] mod_wsgi (pid=2217): Unable to connect to WSGI daemon process 'shop' on '/srv/shop/run/wsgi.2210.0.1.sock' as user with uid=48.
$ namei -l /srv/shop/run
f: /srv/shop/run
dr-xr-xr-x root root /
drwxr-xr-x root root srv
drwxr-xr-x root root shop
drwxr-xr-x root root run
$ getenforce
Enforcing
$ sudo ausearch -m AVC -ts recent
type=AVC msg=audit(1788351641.801:911): avc:  denied  { connectto } for  pid=2217 comm="httpd" path="/srv/shop/run/wsgi.2210.0.1.sock" scontext=system_u:system_r:httpd_t:s0 tcontext=system_u:system_r:unconfined_service_t:s0 tclass=unix_stream_socket permissive=0
`;

const permissions = "Apache can't open the directory that holds the daemon's socket";
const selinux = "SELinux doesn't let Apache connect to the daemon's socket";

test('permissions first, then SELinux, are one conversation @journey', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(first);
  await expect(wizard.heading).toHaveText(permissions);
  await expect(wizard.chip('RHEL')).toBeVisible();
  await expect(wizard.command('WSGISocketPrefix')).toBeVisible();

  await wizard.itDidNot();
  await wizard.theCheckShows('something else');
  await expect(wizard.pasteBox).toHaveValue('');
  await wizard.paste(second);

  await expect(wizard.heading).toHaveText(selinux);
  await expect(wizard.main).toContainText('Compared with the log before the fix:');
  await expect(wizard.main).toContainText("Gone: Apache's user can't open part of the path");
  await expect(wizard.main).toContainText(
    'Still there: Apache could not connect to the socket of a daemon process',
  );
  await expect(wizard.main).toContainText('SELinux denied Apache something');
  await wizard.showFacts();
  await expect(wizard.chip('Enforcing')).toBeVisible();
  await expect(wizard.evidence).toContainText('connectto');
  await wizard.itWorked();
  await expect(wizard.heading).toHaveText('It worked');

  await page.goBack();
  await wizard.handOver();
  await expect(wizard.transcript).toContainText('in place, the log now says something else');
  await expect(wizard.transcript).toContainText('denied { connectto }');
});

test('what settled the first cause stays settled after a reload', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(first);
  await wizard.itDidNot();
  await wizard.theCheckShows('something else');
  await wizard.paste(second);
  await expect(wizard.heading).toHaveText(selinux);

  await page.reload();
  await expect(wizard.heading).toHaveText(selinux);
  await wizard.handOver();
  await expect(wizard.transcript).toContainText('in place, the log now says something else');
});
