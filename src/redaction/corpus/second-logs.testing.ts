/**
 * Logs and output of commands, written before the rules ran on them. The rules then found 97.6 % of
 * what is secret and kept 96.4 % of what must stay, with second-settings; they were repaired by it.
 */
export const SECOND_LOGS: Readonly<Record<string, readonly string[]>> = {
  apacheErrors: [
    String.raw`[‹time›] [wsgi:error] [pid ‹pid›:tid ‹tid›] [client ‹ip›:‹port›] «mod_wsgi (pid=‹pid›): Exception occurred processing WSGI script» '/home/‹user›/portal/wsgi.py'.`,
    String.raw`[‹time›] [core:error] [pid ‹pid›] «(36)File name too long:» [client ‹ip›:‹port›] «AH00127: Cannot map GET» /activate/‹token› «HTTP/1.1 to file»`,
    String.raw`[‹time›] [auth_openidc:error] [pid ‹pid›] [client ‹ip›:‹port›] «oidc_proto_validate_nonce: the nonce value in the id_token did not match», referer: https://‹host›/oidc?code=‹token›`,
    String.raw`[‹time›] [authnz_ldap:warn] [pid ‹pid›] [client ‹ip›:‹port›] «AH01697: auth_ldap authenticate: user» ‹user› «authentication failed; URI /admin [ldap_simple_bind() failed][Invalid credentials]»`,
    String.raw`[‹time›] [authz_core:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH01631: user» ‹user›: «authorization failure for "/reports":»`,
    String.raw`[‹time›] [ssl:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH02033: No hostname was provided via SNI for a name based virtual host»`,
    String.raw`[‹time›] [ssl:warn] [pid ‹pid›] «AH01906:» ‹host›:443:0 «server certificate is a CA certificate (BasicConstraints: CA == TRUE !?)»`,
    String.raw`[‹time›] [ssl:error] [pid ‹pid›] «SSL Library Error: error:0A000086:SSL routines::certificate verify failed (subject name:» CN=‹host›,«O=Example Ltd)»`,
    String.raw`[‹time›] [proxy:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH01144: No protocol handler was valid for the URL /api (scheme 'https').» «If you are using a DSO version of mod_proxy»`,
    String.raw`[‹time›] [proxy:warn] [pid ‹pid›] [client ‹ip›:‹port›] «AH01092: no HTTP 0.9 request (with no host line) on incoming request and preserve host set forcing hostname to be» ‹host› «for uri /»`,
    String.raw`[‹time›] [proxy:error] [pid ‹pid›] «AH00959: ap_proxy_connect_backend disabling worker for» (‹host›:8080) «for 60s»`,
    String.raw`[‹time›] [proxy_balancer:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH01167: balancer://farm: All workers are in error state for route» (‹short›)`,
    String.raw`[‹time›] [dav:error] [pid ‹pid›] [client ‹ip›:‹port›] «The lock token» opaquelocktoken:‹token› «does not match an existing lock [423, #0]»`,
    String.raw`[‹time›] [reqtimeout:info] [pid ‹pid›] [client ‹ip6›:‹port›] «AH01382: Request header read timeout»`,
    String.raw`[‹time›] [md:warn] [pid ‹pid›] (70008)Partial results are valid but processing is incomplete: «AH10056: processing» ‹host›: «problems with ACME order»`,
    String.raw`[‹time›] [userdir:debug] [pid ‹pid›] [client ‹ip›:‹port›] «AH01639: UserDir: no home directory for» ~‹user›/site`,
    String.raw`[‹time›] [mpm_prefork:notice] [pid ‹pid›] «AH00163: Apache/2.4.6 (Red Hat Enterprise Linux) OpenSSL/1.0.2k-fips mod_wsgi/3.4 Python/2.7.5 configured -- resuming normal operations»`,
    String.raw`[‹time›] [suexec:notice] [pid ‹pid›] «AH01232: suEXEC mechanism enabled (wrapper: /usr/sbin/suexec)»`,
    String.raw`[‹time›] [core:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH00126: Invalid URI in request» GET /?auth=‹token› HTTP/1.1`,
    String.raw`[‹time›] [:error] [pid ‹pid›] [client ‹ip4›] «mod_wsgi (pid=‹pid›): Target WSGI script '/var/www/html/app.wsgi' cannot be loaded as Python module.»`,
    String.raw`‹host›:443 ‹ip4› - ‹user› [‹clf›] "«PROPFIND /calendars/» HTTP/1.1" «207 ‹size›» "-" "«DAVx5/4.3.9-ose»"`,
    String.raw`‹ip6› - - [‹clf›] "«POST /graphql HTTP/2.0» 400 ‹size› "https://‹host›/app?session_state=‹token›" "«Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)»"`,
    String.raw`AH00526: «Syntax error on line 31 of» /etc/httpd/conf.d/‹host›.conf:
«SSLCertificateFile: file» '/etc/pki/tls/certs/‹host›.crt' «does not exist or is empty»`,
    String.raw`VirtualHost configuration:
«*:443» is a NameVirtualHost
         default server ‹host› «(/etc/apache2/sites-enabled/000-default.conf:2)»
         port 443 namevhost ‹host› «(/etc/apache2/sites-enabled/shop.conf:1)»
                 alias www.‹host›
«ServerRoot: "/etc/apache2"»
«User: name="www-data" id=33»`,
  ],
  tracebacks: [
    `«Traceback (most recent call last):»
  File "/home/‹user›/venv/lib/python3.9/site-packages/«django/db/backends/base/base.py", line 219, in ensure_connection»
«django.db.utils.OperationalError: (2002,» "Can't connect to MySQL server on '‹host›' (115)")`,
    `╭─────── «locals» ───────╮
│ api_key = '‹token›' │
│ request = «<WSGIRequest: GET '/pay/'>» │
│ user = <User: ‹user›> │
╰────────────────────────╯
«KeyError: 'order_id'»`,
    `Local Vars:
  «retries» = 3
  conn_str = 'host=‹host› port=5432 user=‹user› password=‹pw› dbname=shop'
  headers = {'X-Api-Key': '‹token›', «'Accept': 'application/json'»}`,
    `«redis.exceptions.AuthenticationError: invalid username-password pair or user is disabled.»
  connection = Connection<host=‹host›,port=6379,username=‹user›,password=‹pw›,«db=0»>`,
    `«ldap3.core.exceptions.LDAPInvalidCredentialsResult: LDAPInvalidCredentialsResult - 49 - invalidCredentials»
server = ldaps://‹host›:636 - bind as uid=‹user›,ou=people,dc=corp,«o=org»`,
    `«smtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed:» user ‹mail› ')`,
    `«ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for» '‹host›'. «(_ssl.c:1006)»`,
    `«requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url:» https://‹host›/v1/charge?key=‹token›`,
    `«pymongo.errors.ServerSelectionTimeoutError:» ‹host›:27017: «[Errno -2] Name or service not known, Timeout: 30s»`,
    `«celery.exceptions.ImproperlyConfigured»: broker_url = 'amqp://‹user›:‹pwurl›@‹host›:5672/prod'`,
    `«botocore.exceptions.ClientError: An error occurred (SignatureDoesNotMatch) when calling the PutObject operation»: AWSAccessKeyId=‹service›`,
    `«ModuleNotFoundError: No module named 'portal.settings.dev'»
«ImportError: cannot import name 'soft_unicode' from 'markupsafe'» (/opt/app/venv/lib/python3.10/site-packages/markupsafe/__init__.py)`,
    `«AttributeError: module 'collections' has no attribute 'Callable'»
«AttributeError: 'NoneType' object has no attribute 'split'»
«  File "/usr/lib64/python3.6/site-packages/flask/app.py", line 2091, in __call__»`,
    `«django.urls.exceptions.NoReverseMatch: Reverse for 'password_reset' not found. 'password_reset' is not a valid view function or pattern name.»
«django.core.exceptions.FieldError: Cannot resolve keyword 'token' into field. Choices are: id, key, user»`,
    `«sqlalchemy.exc.ProgrammingError: (psycopg2.errors.InsufficientPrivilege) permission denied for table users»
[SQL: INSERT INTO users (name, email) VALUES ('‹user›', '‹mail›')]`,
    `«TypeError: the 'password' argument must be str, not None»
«ValueError: secret must be at least 32 bytes»
«jwt.exceptions.DecodeError: Not enough segments»`,
    `«paramiko.ssh_exception.NoValidConnectionsError: [Errno None] Unable to connect to port 22 on» ‹ip4›`,
    `«FileNotFoundError: [Errno 2] No such file or directory:» 'C:\\Users\\‹User›\\AppData\\Local\\Temp\\upload'`,
    `Request headers: Host: ‹host›, Authorization: Basic ‹basic›, Cookie: csrftoken=‹cookie›; sessionid=‹cookie›, «Accept: */*»`,
    `«django.security.DisallowedHost: Invalid HTTP_HOST header:» '‹ip4›:8443'. «You may need to add» '‹ip4›' «to ALLOWED_HOSTS.»`,
  ],
  journals: [
    `‹sys› ‹short› «kernel: python3[‹pid›]: segfault at 0 ip 00007f3a2c1d1f40 sp 00007ffc5b7d8e10 error 4 in libpython3.11.so.1.0»`,
    `‹sys› ‹short› crontab[‹pid›]: (‹user#1›) «LIST» (‹user#1›)`,
    `‹sys› ‹short› CRON[‹pid›]: (‹user›) «CMD (/srv/venv/bin/python manage.py clearsessions)»`,
    `‹sys› ‹short› useradd[‹pid›]: «new user:» name=‹user#1›, UID=1004, GID=1004, home=/home/‹user#1›, «shell=/bin/bash»`,
    `‹sys› ‹short› passwd[‹pid›]: «pam_unix(passwd:chauthtok): password changed for» ‹user›`,
    `‹sys› ‹short› polkitd[‹pid›]: «Operator of unix-process:3456:78901 successfully authenticated as» unix-user:‹user› «to gain TEMPORARY authorization for action org.freedesktop.systemd1.manage-units»`,
    `‹sys› ‹short› sshd[‹pid›]: «Disconnected from user» ‹user› ‹ip4› «port ‹port›»`,
    `‹sys› ‹short› sshd[‹pid›]: «Postponed publickey for» ‹user› from ‹ip6› «port ‹port› ssh2 [preauth]»`,
    `‹sys› ‹short› postfix/smtp[‹pid›]: 4F2A: to=<‹mail›>, relay=‹host›[‹ip4›]:25, «delay=0.4, status=deferred (connection timed out)»`,
    `‹sys› ‹short› named[‹pid›]: «client @0x7f» ‹ip4›#53211 (‹host›): «query (cache) denied»`,
    `‹sys› ‹short› «systemd[1]: apache2.service: Start operation timed out. Terminating.»
‹sys› ‹short› «systemd[1]: apache2.service: Failed with result 'timeout'.»`,
    `‹sys› ‹short› setroubleshoot[‹pid›]: «SELinux is preventing /usr/sbin/httpd from read access on the file» /home/‹user›/app/wsgi.py. «For complete SELinux messages run: sealert -l»`,
    `‹sys› ‹short› dhclient[‹pid›]: «DHCPACK of» ‹ip4#1› from ‹ip4›`,
    `‹sys› ‹short› sudo[‹pid›]: «pam_unix(sudo:auth): authentication failure; logname=»‹user#1› uid=1000 euid=0 tty=/dev/pts/1 ruser=‹user#1› «rhost=»  user=‹user#1›`,
    `‹sys› ‹short› systemd[1]: «Started Session 12 of User» ‹user›.`,
    `‹sys› ‹short› NetworkManager[‹pid›]: <info> «dhcp4 (ens3): option domain_name => » '‹host›'`,
    `‹sys› ‹short› dockerd[‹pid›]: time="‹iso›" level=error msg="«Handler for POST /v1.43/containers/create returned error»: Get \\"https://‹host›/v2/\\": «unauthorized: authentication required»"`,
    `‹sys› ‹short› kubelet[‹pid›]: E1122 14:10:09.269089 pod_workers.go:1298] "«Error syncing pod, skipping»" err="failed to pull image" image="‹host›/shop:1.4"`,
    `<13>1 ‹iso› ‹host› app ‹pid› - - «worker failed to boot», env DB_PASSWORD=‹pw›`,
    `<85>‹sys› ‹short› sshd[‹pid›]: «error: maximum authentication attempts exceeded for» ‹user› from ‹ip4› «port ‹port› ssh2»`,
  ],
  tables: [
    `«USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND»
«root           1  0.0  0.1 168140 11480 ?        Ss   Nov01   0:12 /sbin/init»
‹user#1›    ‹pid›  1.2  3.4 913400 71200 ?        Sl   10:11   1:02 «python manage.py runserver»
«www-data» ‹pid›  0.0  0.4 230000  9100 ?        S    10:12   0:00 «/usr/sbin/apache2 -k start»`,
    `«UID          PID    PPID  C STIME TTY          TIME CMD»
‹user›   ‹pid›       1  0 Nov22 ?        00:00:04 «(wsgi:portal) -k start»`,
    `«COMMAND   PID     USER   FD   TYPE DEVICE SIZE/OFF NODE NAME»
apache2 ‹pid› ‹user›  «cwd    DIR  253,0     4096    2 /»
apache2 ‹pid› www-data    4u  IPv6  23456      0t0  TCP *:80 (LISTEN)`,
    `«State    Recv-Q   Send-Q     Local Address:Port      Peer Address:Port  Process»
«LISTEN   0        511» ‹ip4›:443 «0.0.0.0:*      users:(("apache2",pid=‹pid›,fd=4))»
«LISTEN   0        511» [‹ip6›]:443 «[::]:*»`,
    `«  PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND»
  ‹pid› ‹user›  20   0 1023400 200300  12000 S   5.3   2.1   1:11.42 «httpd»`,
    ` 10:11:12 up 3 days,  1:02,  2 users,  «load average: 0.10, 0.20, 0.15»
«USER     TTY      FROM             LOGIN@   IDLE   JCPU   PCPU WHAT»
‹user› pts/0    ‹ip4›      09:58    1.00s  0.10s  0.01s «sudo -i»`,
    `«NAME                      READY   STATUS             RESTARTS        AGE   IP            NODE       NOMINATED NODE»
«shop-6d5f7c9b8-x2x4k      0/1     CrashLoopBackOff   12 (3m ago)     41m»   ‹ip4›   ‹host›   «<none>»`,
    `«CONTAINER ID   IMAGE  COMMAND  CREATED STATUS PORTS NAMES»
‹hex›   ‹host›/shop/web:2.1   «"httpd-foreground"   5 minutes ago   Restarting (1) 12 seconds ago»`,
    `+----+----------+---------------------+-----------+
| id | username | email               | is_active |
+----+----------+---------------------+-----------+
|  1 | ‹user› | ‹mail› | «1»         |
+----+----------+---------------------+-----------+`,
    `«#Software: Microsoft Internet Information Services 10.0»
«#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus»
2026-02-03 10:11:12 ‹ip4› «GET /app/» token=‹token› 443 ‹user› ‹ip4› «Mozilla/5.0+(Windows+NT+10.0) 500 19»`,
    `‹user#1› pts/1        ‹ip4›     «Mon Nov 30 09:12   still logged in»
‹user#1› pts/0        ‹host›     «Sun Nov 29 18:02 - 19:40  (01:38)»`,
    `total 48
drwxr-x---  5 ‹user#1› ‹user#1› «4096 Nov 22 14:01 .»
-rw-r-----  1 ‹user#1› www-data  «812 Nov 22 14:01 app.wsgi»
lrwxrwxrwx  1 root   root       «11 Nov 22 14:01 current ->» /home/‹user#1›/releases/4`,
  ],
};
