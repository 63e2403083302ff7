/** Sentences of people in trouble, many of whom don't speak English at home. */
export const SENTENCES: readonly (readonly [string, string])[] = [
  [
    'The project is under /home/ops/tickets on Rocky 9, the daemon runs as ops, there is no log',
    'platform=rhel project-place=home project=/home/ops/tickets told-user=ops error-log=none',
  ],
  [
    'I already tried chmod 777 and setenforce 0',
    'write-access=everybody selinux-switched=permissive',
  ],
  [
    'since the upgrade to Debian 13 it gives 500',
    'platform=debian symptom=500 changed=module-or-python',
  ],
  ['moved the project to /srv yesterday', 'project-moved=yes'],
  ['The site hangs, I restarted apache two times but no help', 'symptom=hang restarted=yes'],
  ['I did not restart it yet', 'restarted=no'],
  [
    'My app is in /var/www/portal, server is CentOS Stream 9',
    'project=/var/www/portal platform=rhel',
  ],
  ['everything worked until I updated mod_wsgi', 'changed=module-or-python'],
  ['we get permission denied although the rights are ok', 'symptom=permission-denied'],
  ["httpd won't start since this morning", 'symptom=wont-start'],
  [
    'i changed my views.py but the old page is still shown',
    'changed=application-code symptom=wrong-content',
  ],
  ['Do I need setenforce 0?', ''],
  [
    'I have commented out the WSGIDaemonProcess line and it works then',
    'deployment-mode=embedded changed=apache-configuration',
  ],
  [
    'on my mac with homebrew the browser downloads the script',
    'platform=macos symptom=script-downloaded',
  ],
  ['In our docker container we see 502 Bad Gateway', 'platform=docker symptom=502'],
  ['the admin says SELinux is off', 'selinux-mode=off'],
  ['I get 404 on all pages except the start page', 'symptom=404'],
  ['there is nothing in the error log', 'error-log=none'],
  // These were written before any phrase, and no phrase was written for them.
  [
    'We run Alma 8, since the reboot this night all pages show Internal Server Error',
    'platform=rhel symptom=500 restarted=yes',
  ],
  [
    'hello, my server is with ubuntu 24.04 and the site is loading forever, nothing comes',
    'platform=debian symptom=hang',
  ],
  [
    'My colleague has made chmod -R 777 on the whole folder, it did not change anything',
    'write-access=everybody',
  ],
  ['I put SELinux to permissive for test and then it worked', 'selinux-switched=permissive'],
  ['SELinux is not enforcing here', ''],
  ['we did not do any chmod 777, all is 755', ''],
  [
    'After dist-upgrade from bookworm to trixie the site is dead with error 500',
    'platform=debian symptom=500 changed=module-or-python',
  ],
  [
    'apache does not want to start any more after I edited the vhost',
    'symptom=wont-start changed=apache-configuration',
  ],
  [
    'Yesterday I have copied the app from /home/lena/shop to /srv/shop',
    'project-moved=yes project=/srv/shop',
  ],
  [
    'the code lies in /home/maria/webapp and the process runs as user maria',
    'project-place=home project=/home/maria/webapp told-user=maria',
  ],
  ['I only get a white page, no error nowhere', 'symptom=wrong-content'],
  ['it says Forbidden when I open the site', 'symptom=403'],
  ['I have no logs, the hoster does not give me access', 'error-log=none'],
  ['selinux is completely disabled on this machine', 'selinux-mode=off'],
  ['The page answers very slowly since we have more visitors', 'symptom=slow'],
  ['apache process dies every few minutes with segfault', 'symptom=crash'],
  ['It is a fedora 41 box, getenforce tells Enforcing', 'platform=fedora selinux-mode=enforcing'],
  [
    'we moved to python 3.13 last week and now 503 Service Unavailable all the time',
    'changed=module-or-python symptom=503',
  ],
  // These were written when the phrases were complete.
  [
    'Hi all, we are on Red Hat 9 with SELinux in enforcing mode, the browser gets 403',
    'platform=rhel selinux-mode=enforcing symptom=403',
  ],
  [
    'page stays blank since we changed the template, apache was restarted',
    'changed=application-code restarted=yes symptom=wrong-content',
  ],
  ['It crashed again tonight, nothing in the logs', 'symptom=crash error-log=none'],
  [
    'Somebody migrated the whole site to /opt/webapps/crm last friday',
    'project-moved=yes project=/opt/webapps/crm',
  ],
  [
    'the process is running as user deploy and the files are in /home/deploy/site',
    'told-user=deploy project=/home/deploy/site project-place=home',
  ],
  ['On opensuse the apache server refuses to start', 'platform=opensuse symptom=wont-start'],
  [
    'sorry for my english, website is very slow since update of the server to ubuntu noble',
    'platform=debian symptom=slow changed=module-or-python',
  ],
  ['I never used setenforce 0 on this server', ''],
  ['Without daemon mode it works', 'deployment-mode=embedded'],
  ['could chmod 777 help me?', ''],
  [
    'i gave 777 to the directory, still Permission denied',
    'write-access=everybody symptom=permission-denied',
  ],
  ['requests are hanging after some hours, then we need a reboot', 'symptom=hang restarted=yes'],
  // Of these, 23 were understood before any phrase was changed for the others.
  [
    'we upgraded from Ubuntu 20.04 to 22.04 yesterday and since then 500',
    'platform=debian changed=module-or-python symptom=500',
  ],
  [
    'already tried chmod -R 777 and setenforce 0, no change',
    'write-access=everybody selinux-switched=permissive',
  ],
  [
    'The app lives in /var/www/intranet and apache is on CentOS 7',
    'project=/var/www/intranet platform=rhel',
  ],
  [
    'Our daemon process runs as www-intra and the log is empty',
    'told-user=www-intra error-log=none',
  ],
  [
    'Server: Debian 12, Python 3.11, mod_wsgi from apt. Every page gives 500.',
    'platform=debian symptom=500',
  ],
  [
    'After I moved my Django project to /opt/sites/blog I only get 403 Forbidden',
    'project-moved=yes project=/opt/sites/blog symptom=403',
  ],
  ['nothing appears in error.log', 'error-log=none'],
  [
    'I upgraded Python from 3.8 to 3.12 and now apache will not start',
    'changed=module-or-python symptom=wont-start',
  ],
  ['no logs at all, the page just spins', 'error-log=none symptom=hang'],
  [
    "I've already run chmod 777 on /srv/app/data but it still fails",
    'write-access=everybody opened=/srv/app/data',
  ],
  ['my project is at /home/tom/mysite, user tom', 'project=/home/tom/mysite project-place=home'],
  ['Running on Amazon Linux 2023 and getting a 503', 'platform=rhel symptom=503'],
  ['we disabled selinux already', 'selinux-mode=off'],
  ['I commented out WSGIPythonHome and WSGIDaemonProcess to test', 'changed=apache-configuration'],
  ['The website shows the wsgi source instead of running it', 'symptom=script-downloaded'],
  ["It's a Raspberry Pi with Raspbian bullseye", 'platform=debian'],
  ['site went down after apt upgrade last night', 'changed=module-or-python'],
  [
    'I edited settings.py but the site still shows the old version',
    'changed=application-code symptom=wrong-content',
  ],
  ['the deploy user owns everything and the wsgi processes run as deploy', 'told-user=deploy'],
  ['does anybody know if I must set SELinux to permissive?', ''],
  ["We haven't upgraded anything", ''],
  ['The virtualenv was copied from the old machine to /srv/venvs/crm', 'project-moved=yes'],
  ['getting Permission denied even as root', 'symptom=permission-denied'],
  ['requests time out with 504 after one minute', 'symptom=504'],
  ['the whole thing runs inside a docker container based on alpine', ''],
  [
    'apache2 keeps segfaulting after we installed the new python',
    'symptom=crash changed=module-or-python',
  ],
  ['I restarted apache twice and rebooted the box', 'restarted=yes'],
  ['Fedora 40 workstation, selinux is enforcing', 'platform=fedora selinux-mode=enforcing'],
  ['I only have access to the browser, not to the logs', ''],
  ['pages take 30 seconds to load, very slow', 'symptom=slow'],
  ['Die Seite liefert seit gestern einen Fehler und ich weiß nicht warum', ''],
  ['Le site ne marche plus depuis la mise à jour', ''],
];

/** Sentences that were written before the last change of the phrases, and tried after it. */
export const UNTUNED: readonly (readonly [string, string])[] = [
  [
    'My Flask app sits in /srv/apps/inventory and apache2 runs on Ubuntu 24.04',
    'project=/srv/apps/inventory platform=debian',
  ],
  [
    'We switched from CentOS 7 to Rocky 9 last weekend and now everything is 403',
    'platform=rhel symptom=403',
  ],
  [
    'I set the folder to 777 and turned off selinux, nothing changed',
    'write-access=everybody selinux-mode=off',
  ],
  ['there are no logs for this request', 'error-log=none'],
  ['the wsgi daemon is running as user webapp', 'told-user=webapp'],
  [
    'Since updating the server packages the site answers with Service Unavailable',
    'changed=module-or-python symptom=503',
  ],
  [
    'I have moved everything from /var/www to /data/web/portal',
    'project-moved=yes project=/data/web/portal',
  ],
  [
    'The files are in /home/jenny/shop and apache cannot read them',
    'project=/home/jenny/shop project-place=home',
  ],
  ['Our hosting has no error log we could look at', 'error-log=none'],
  [
    'apache refuses to start after the upgrade to Debian trixie',
    'symptom=wont-start platform=debian changed=module-or-python',
  ],
  ['Browser keeps loading, after a few minutes I get a gateway timeout', 'symptom=504'],
  ['the page is blank', 'symptom=wrong-content'],
  ['We use SLES 15 and SELinux is not installed', 'platform=opensuse'],
  [
    'I changed the code in views.py and did not restart apache',
    'changed=application-code restarted=no',
  ],
  ['it worked before, then I added a WSGIProcessGroup directive', 'changed=apache-configuration'],
  ['Did somebody see this after an upgrade?', ''],
  ['We never moved the project', ''],
  ['i removed the comment sign from two lines in the config', 'changed=apache-configuration'],
  ['All our requests crash with a segmentation fault', 'symptom=crash'],
  ['The site is on FreeBSD 14 with Apache 2.4', 'platform=freebsd'],
  [
    'I already did chmod -R 777 /var/www/app and restarted the server',
    'write-access=everybody opened=/var/www/app restarted=yes',
  ],
  [
    'the django app runs as www-data under /opt/erp',
    'told-user=www-data project=/opt/erp daemon-user=apache',
  ],
  ['users see the python source code in the browser', 'symptom=script-downloaded'],
  ['My boss says the application is slow on Mondays', 'symptom=slow'],
  ['setenforce 0 did not help either', 'selinux-switched=permissive'],
  ['I use XAMPP on windows 11', 'platform=windows'],
  ['the database is on another machine', ''],
  ['No error message, no log entry, the request hangs', 'error-log=none symptom=hang'],
  ['We copied the virtual environment to the new server', 'project-moved=yes'],
  ['Nach dem Update auf Debian 12 läuft nichts mehr', 'platform=debian'],
  ['Desde ayer la página no funciona y no sé por qué', ''],
];
