/** Error and access logs of Apache. */
export const apacheLogs: readonly string[] = [
  String.raw`[‹time›] [«authz_core:error»] [pid ‹pid›:tid ‹tid›] [client ‹ip›:‹port›] «AH01630: client denied by server configuration: /srv/www/site/app.wsgi»`,
  String.raw`[‹time›] [autoindex:error] [pid ‹pid›] [client ‹ip6›:‹port›] «AH01276: Cannot serve directory /var/www/html/: No matching DirectoryIndex (index.html) found, and server-generated directory index forbidden by Options directive»`,
  String.raw`[‹time›] [core:info] [pid ‹pid›] [client ‹ip›] «AH00128: File does not exist: /var/www/html/favicon.ico», referer: https://‹host›/start`,
  String.raw`«AH00558: apache2: Could not reliably determine the server's fully qualified domain name, using» ‹host›. «Set the 'ServerName' directive globally to suppress this message»`,
  String.raw`«AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using» ‹ip4›. «Set the 'ServerName' directive»`,
  String.raw`«AH00558: apache2: Could not reliably determine the server's fully qualified domain name, using 127.0.1.1. Set the 'ServerName' directive globally to suppress this message»
«httpd (pid ‹pid›) already running»`,
  String.raw`[‹time›] [ssl:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH02032: Hostname» ‹host› provided via SNI and hostname ‹host› «provided via HTTP have no compatible SSL setup»`,
  String.raw`[‹time›] [auth_basic:error] [pid ‹pid›] [client ‹ip›:‹port›] AH01617: user ‹user›: «authentication failure for "/admin": Password Mismatch»`,
  String.raw`[‹time›] [auth_basic:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH01618: user» ‹user› «not found: /private/report»`,
  String.raw`[‹time›] [authnz_ldap:info] [pid ‹pid›] [client ‹ip›:‹port›] «AH01695: auth_ldap authenticate: user» ‹user› «authentication failed; URI /wiki [User not found][No such object]»`,
  String.raw`[‹time›] [proxy:error] [pid ‹pid›] (111)Connection refused: AH00957: HTTP: attempt to connect to ‹ip4›:8000 (‹host›) «failed»
[‹time›] [proxy_http:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH01114: HTTP: failed to make connection to backend:» ‹host›`,
  String.raw`[‹time›] [proxy:error] [pid ‹pid›] «(111)Connection refused: AH00957: HTTP: attempt to connect to 127.0.0.1:8000 (localhost) failed»`,
  String.raw`[‹time›] [proxy:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH00898: Error reading from remote server returned by /api/items», referer: https://‹host›/login?session=‹token›`,
  String.raw`[‹time›] [ssl:warn] [pid ‹pid›] «AH01909:» ‹host›:443:0 «server certificate does NOT include an ID which matches the server name»`,
  String.raw`[‹time›] [ssl:emerg] [pid ‹pid›] «AH02572: Failed to configure at least one certificate and key for» ‹host›:443`,
  String.raw`[‹time›] [ssl:emerg] [pid ‹pid›] «AH02565: Certificate and private key» ‹host›:443:0 from /etc/letsencrypt/live/‹host›/fullchain.pem «and /etc/ssl/private/site.key do not match»`,
  String.raw`[‹time›] [core:error] [pid ‹pid›] (13)Permission denied: [client ‹ip›:‹port›] AH00035: access to /shop/ denied (filesystem path '/home/‹user›/shop/app.wsgi') «because search permissions are missing on a component of the path»`,
  String.raw`«AH00112: Warning: DocumentRoot» [/home/‹user›/public_html] «does not exist»`,
  String.raw`(98)Address already in use: «AH00072: make_sock: could not bind to address» ‹ip4›:443`,
  String.raw`«(98)Address already in use: AH00072: make_sock: could not bind to address [::]:80»
«(98)Address already in use: AH00072: make_sock: could not bind to address 0.0.0.0:80»
«no listening sockets available, shutting down»`,
  String.raw`(99)Cannot assign requested address: «AH00072: make_sock: could not bind to address» [‹ip6›]:8443`,
  String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [remote ‹ip›:‹port›] «mod_wsgi (pid=‹pid›): Failed to exec Python script file '/srv/www/site/app.wsgi'.»`,
  String.raw`[‹time›] [wsgi:error] [pid ‹pid›] (13)Permission denied: [client ‹ip›:‹port›] mod_wsgi (pid=‹pid›): «Unable to connect to WSGI daemon process 'portal' on '/var/run/apache2/wsgi.‹pid›.0.1.sock' as user with uid=33.»`,
  String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [client ‹ip6›:‹port›] «WSGI0117: Truncated or oversized response headers received from daemon process 'portal': /srv/www/portal/app.wsgi»`,
  String.raw`[‹time›] [wsgi:warn] [pid ‹pid›] (13)Permission denied: mod_wsgi (pid=‹pid›): «Unable to stat Python home» /home/‹user›/venv. «Python interpreter may not be able to be initialized correctly.»`,
  String.raw`[‹time›] [mpm_event:notice] [pid ‹pid›] «AH00489: Apache/2.4.57 (Debian) OpenSSL/3.0.11 mod_wsgi/4.9.4 Python/3.11 configured -- resuming normal operations»
[‹time›] [core:notice] [pid ‹pid›] «AH00094: Command line: '/usr/sbin/apache2'»`,
  String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [client ‹ip›:‹port›] Invalid HTTP_HOST header: '‹host#1›:8000'. «You may need to add» '‹host#1›' «to ALLOWED_HOSTS.»`,
  String.raw`[‹time›] [dbd:error] [pid ‹pid›] «AH00629: Can't connect to pgsql:» connection to server at "‹host›" (‹ip4›), port 5432 failed: FATAL:  «password authentication failed for user» "‹user›"`,
  String.raw`‹ip› - - [‹clf›] "GET /reset?token=‹token› HTTP/1.1" «200 ‹size›» "https://‹host›/mail" "«Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0»"`,
  String.raw`‹ip› - ‹user› [‹clf›] "«GET /admin/ HTTP/1.1» 401 ‹size› "-" "«curl/7.88.1»"`,
  String.raw`‹host›:443 ‹ip› - - [‹clf›] "«POST /login/ HTTP/2.0» 500 ‹size› "https://‹host›/login/" "«python-requests/2.31.0»"`,
  String.raw`‹host›:80 ‹ip6› - ‹mail› [‹clf›] "GET /export?api_key=‹service›&format=csv HTTP/1.1" 502 ‹size›`,
  String.raw`‹ip› - - [‹clf›] "GET /callback?code=‹token›&state=‹token›&page=2 HTTP/1.1" 302 -`,
  String.raw`127.0.0.1 - - [‹clf›] "«OPTIONS * HTTP/1.0» 200 126 "-" "«Apache/2.4.57 (Debian) (internal dummy connection)»"`,
  String.raw`::1 - - [‹clf›] "«GET /server-status?auto HTTP/1.1» 200 ‹size› "-" "«Wget/1.21.3»"`,
  String.raw`[‹time›] [rewrite:trace2] [pid ‹pid›] mod_rewrite.c(483): [client ‹ip4#1›:‹port›] ‹ip4#1› - - [‹host›/sid#‹hex›][rid#‹hex›/initial] «init rewrite engine with requested uri /shop»`,
  String.raw`[‹time›] [security2:error] [pid ‹pid›] [client ‹ip›:‹port›] «ModSecurity: Access denied with code 403 (phase 2).» [hostname "‹host›"] [uri "/wp-login.php"] [unique_id "‹uid›"]`,
  String.raw`[‹iso›] [wsgi:error] [pid ‹pid›] [client ‹ip›:‹port›] «ModuleNotFoundError: No module named 'django'»`,
  String.raw`0-0 ‹pid› 0/5/5 W 0.01 0 0 0.0 0.00 0.00 ‹ip4› http/1.1 ‹host›:443 GET /server-status?refresh=5 «HTTP/1.1»`,
  String.raw`[‹time›] [core:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH00135: Invalid method in request» \x16\x03\x01`,
  String.raw`[‹time›] [cgi:error] [pid ‹pid›] [client ‹ip›:‹port›] «End of script output before headers: app.wsgi», referer: http://‹ip4›/app/`,
  String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [client ‹ip›:‹port›] «jwt.exceptions.InvalidTokenError: Signature has expired»`,
  String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [client ‹ip›:‹port›] Authorization header was: Bearer ‹jwt›`,
  String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [remote ‹ip›:‹port›] «  File "/usr/lib/python3/dist-packages/django/core/handlers/wsgi.py", line 130, in __init__»`,
];

/** What systemd, syslog, sudo, PAM, SSH and the kernel write. */
export const systemLogs: readonly string[] = [
  String.raw`‹sys› ‹short› «apache2[‹pid›]: AH00526: Syntax error on line 12 of /etc/apache2/sites-enabled/site.conf:»`,
  String.raw`‹sys› ‹host› «systemd[1]: apache2.service: Main process exited, code=exited, status=1/FAILURE»`,
  String.raw`‹sys› ‹short#1› «systemd[1]: Starting apache2.service - The Apache HTTP Server...»
‹sys› ‹short#1› «apachectl[‹pid›]: AH00112: Warning: DocumentRoot [/var/www/site] does not exist»`,
  String.raw`‹iso› ‹short› «httpd[‹pid›]: Server configured, listening on: port 80»`,
  String.raw`<165>1 ‹iso› ‹host› «apache2 ‹pid› - - AH00094: Command line: '/usr/sbin/apache2'»`,
  String.raw`<30>1 ‹iso› ‹short› «httpd ‹pid› ID47 - AH00558: httpd: Could not reliably determine»`,
  String.raw`‹sys› ‹short› sudo[‹pid›]:    ‹user#1› : TTY=pts/0 ; PWD=/home/‹user#1› ; «USER=root ; COMMAND=/usr/bin/systemctl restart apache2»`,
  String.raw`‹sys› ‹short› sudo: «pam_unix(sudo:session): session opened for user root(uid=0) by» ‹user›(uid=1000)`,
  String.raw`‹sys› ‹short› sshd[‹pid›]: «Accepted publickey for» ‹user› from ‹ip› port ‹port› «ssh2»`,
  String.raw`‹sys› ‹short› sshd[‹pid›]: «Failed password for invalid user» ‹user› from ‹ip› port ‹port› «ssh2»`,
  String.raw`‹sys› ‹short› sshd[‹pid›]: pam_unix(sshd:auth): «authentication failure; logname= uid=0 euid=0 tty=ssh ruser=» rhost=‹ip4›  user=‹user›`,
  String.raw`‹sys› ‹short› «systemd[1]: Started user@1000.service - User Manager for UID 1000.»`,
  String.raw`‹sys› ‹short› «systemd-logind[‹pid›]: New session 4 of user» ‹user›.`,
  String.raw`‹sys› ‹short› «CRON[‹pid›]: (root) CMD (/usr/lib/php/sessionclean)»`,
  String.raw`‹sys› ‹short› CRON[‹pid›]: pam_unix(cron:session): «session opened for user www-data by (uid=0)»`,
  String.raw`‹sys› ‹short› «kernel: audit: type=1400 audit(‹pid›.123:45): apparmor="DENIED" operation="open" profile="/usr/sbin/apache2" name="/srv/site/app.wsgi" pid=‹pid› comm="apache2"»`,
  String.raw`type=AVC msg=audit(1700000000.123:‹pid›): «avc:  denied  { name_connect } for  pid=‹pid› comm="httpd" dest=5432 scontext=system_u:system_r:httpd_t:s0 tcontext=system_u:object_r:postgresql_port_t:s0 tclass=tcp_socket»`,
  String.raw`type=USER_AUTH msg=audit(1700000000.123:‹pid›): pid=‹pid› uid=0 msg='op=PAM:authentication acct="‹user›" exe="/usr/bin/sudo" hostname=‹host› addr=‹ip4› «terminal=/dev/pts/0 res=success'»`,
  String.raw`-- Journal begins at Tue 2026-02-03 --
‹sys› «django» «gunicorn[‹pid›]: ModuleNotFoundError: No module named 'rest_framework'»
‹sys› django apache2[‹pid›]:   «File "/usr/lib/python3/dist-packages/django/apps/config.py", line 193, in create»`.replace(
    '«django» ',
    'django ',
  ),
  String.raw`● apache2.service - The Apache HTTP Server
     «Loaded: loaded (/lib/systemd/system/apache2.service; enabled; preset: enabled)»
‹sys› ‹short› «systemd[1]: Failed to start apache2.service - The Apache HTTP Server.»`,
  String.raw`‹sys› ‹short› postfix/smtp[‹pid›]: 4Rk2: to=<‹mail›>, relay=‹host›[‹ip4›]:25, «delay=0.4, dsn=5.1.1, status=bounced»`,
  String.raw`‹sys› ‹short› named[‹pid›]: client @0x7f ‹ip4›#‹port› (‹host#1›): query (cache) '‹host#1›/A/IN' «denied»`,
  String.raw`‹sys› ‹short› «dhclient[‹pid›]: DHCPACK of» ‹ip4› from ‹ip4›`,
  String.raw`‹sys› ‹short› kernel: [UFW BLOCK] IN=eth0 OUT= SRC=‹ip4› DST=‹ip4› «LEN=60 TOS=0x00 PROTO=TCP SPT=‹port› DPT=443»`,
  String.raw`2026/02/03 11:22:33 [error] ‹pid›#‹pid›: *5 «connect() failed (111: Connection refused) while connecting to upstream», client: ‹ip›, server: ‹host#1›, request: "GET / HTTP/1.1", «upstream: "http://127.0.0.1:8080/"», host: "‹host#1›"`,
  String.raw`{"ts":"‹iso›","level":"error","hostname":"‹host›","remote_addr":"‹ip›","user":"‹user›","msg":"«Unable to get bucket brigade for request»"}`,
];

/** What Python prints of an exception. */
export const tracebacks: readonly string[] = [
  String.raw`«Traceback (most recent call last):»
  File "/home/‹user›/shop/wsgi.py", line ‹line›, in <module>
«    from django.core.wsgi import get_wsgi_application»
«ModuleNotFoundError: No module named 'django'»`,
  String.raw`Traceback (most recent call last):
«  File "/usr/lib/python3.11/site-packages/sqlalchemy/engine/base.py", line ‹line›, in __init__»
sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) «connection to server at» "‹host›" (‹ip4›), port 5432 «failed: FATAL:  password authentication failed for user» "‹user›"`,
  String.raw`psycopg2.OperationalError: connection to server at "‹ip4›", port 5432 failed: «FATAL:  no pg_hba.conf entry for host» "‹ip4›", user "‹user›", «database "shop", no encryption»`,
  String.raw`MySQLdb.OperationalError: (1045, "«Access denied for user» '‹user›'@'‹host›' «(using password: YES)»")`,
  String.raw`django.db.utils.OperationalError: (2002, "«Can't connect to server on» '‹host›' «(115)»")`,
  String.raw`django.db.utils.OperationalError: «connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused»`,
  String.raw`ldap.INVALID_CREDENTIALS: {'desc': '«Invalid credentials»', 'info': '80090308: LdapErr: DSID-0C09042F, comment: «AcceptSecurityContext error, data 52e, v3839»'}
bind dn: uid=‹user›,ou=people,dc=acme,dc=org`,
  String.raw`django.core.exceptions.DisallowedHost: Invalid HTTP_HOST header: '‹host#1›'. «You may need to add» '‹host#1›' to ALLOWED_HOSTS.`,
  String.raw`requests.exceptions.ConnectionError: HTTPSConnectionPool(host='‹host›', port=443): «Max retries exceeded with url:» /v1/charge?key=‹service› «(Caused by NewConnectionError(»`,
  String.raw`redis.exceptions.ConnectionError: «Error 111 connecting to» ‹host›:6379. «Connection refused.»`,
  String.raw`redis.exceptions.ConnectionError: Error -2 connecting to redis://:‹pwurl›@‹host›:6379/0. «Name or service not known.»`,
  String.raw`sqlalchemy.exc.ArgumentError: «Could not parse SQLAlchemy URL from string» 'postgresql://‹user›:‹pwurl›@‹host›:5432/shop'`,
  String.raw`smtplib.SMTPRecipientsRefused: {'‹mail›': (550, b'5.1.1 «User unknown in virtual mailbox table»')}`,
  String.raw`botocore.exceptions.ClientError: An error occurred (InvalidAccessKeyId): ‹service› «does not exist in our records.»`,
  String.raw`KeyError: 'DB_PASSWORD'
environ = {'DB_PASSWORD': '‹pwq›', 'HTTP_HOST': '‹host›', 'REMOTE_ADDR': '‹ip›', '«SERVER_SOFTWARE': 'Apache/2.4.57 (Debian)'», '«wsgi.version': (1, 0)»}`,
  String.raw`Local vars:
  password = '‹pwq›'
  username = '‹user›'
  request = «<WSGIRequest: GET '/accounts/login/'>»
  session_key = '‹token›'`,
  String.raw` ‹line› def connect(dsn, **kwargs):
«dsn» = 'host=‹host› dbname=shop user=‹user› password=‹pw› port=5432'
«undefined» exc = OperationalError`,
  String.raw`Settings:
SECRET_KEY = '‹django›'
«SESSION_COOKIE_SECURE = True»
EMAIL_HOST_PASSWORD = '‹pwq›'
EMAIL_HOST = '‹host›'
«DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'»`,
  String.raw`Request Method: GET
Request URL: http://‹host›/items?token=‹token›
Django Version: «4.2.7»
Exception Type: «ImproperlyConfigured at /items»
Exception Location: «/usr/local/lib/python3.11/dist-packages/django/conf/__init__.py, line ‹line›, in __getattr__»
Python Executable: «/usr/bin/python3»`,
  String.raw`META:
HTTP_AUTHORIZATION = 'Basic ‹basic›'
HTTP_COOKIE = 'sessionid=‹cookie›; csrftoken=‹cookie›'
CSRF_COOKIE = '‹cookie›'
«GATEWAY_INTERFACE = 'CGI/1.1'»
REMOTE_USER = '‹user›'
«mod_wsgi.version = (4, 9, 4)»
«mod_wsgi.process_group = 'portal'»`,
  String.raw`«jwt.exceptions.InvalidTokenError: Signature has expired»
token = '‹jwt›'`,
  String.raw`FileNotFoundError: [Errno 2] «No such file or directory:» 'C:\\Users\\‹User›\\shop\\settings.py'`,
  String.raw`  File "C:\Users\‹User›\AppData\Local\Programs\Python\Python311\Lib\site-packages\flask\app.py", line ‹line›, in wsgi_app
«ImportError: DLL load failed while importing _ssl: The specified module could not be found.»`,
  String.raw`Internal Server Error: /api/orders/
user=‹user› ip=‹ip› session=‹token›
«ValueError: invalid literal for int() with base 10: ''»`,
  String.raw`pymongo.errors.ServerSelectionTimeoutError: ‹host›:27017: [Errno 111] «Connection refused, Timeout: 30s»`,
  String.raw`socket.gaierror: «[Errno -2] Name or service not known»: ‹host›`,
  String.raw`ssl.SSLCertVerificationError: «[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for» '‹host›'. «(_ssl.c:1006)»`,
  String.raw`«PermissionError: [Errno 13] Permission denied: '/var/log/portal/django.log'»`,
  String.raw`«TypeError: 'NoneType' object is not subscriptable»
os.environ["AWS_SECRET_ACCESS_KEY"] = "‹awssecret›"`,
];
