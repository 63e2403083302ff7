/**
 * Written after the rules had been repaired by all other texts. They then found 98.0 % of what is
 * secret and kept 98.0 % of what must stay; they were repaired by it.
 */
export const THIRD: Readonly<Record<string, readonly string[]>> = {
  logs: [
    String.raw`[‹time›] [wsgi:error] [pid ‹pid›:tid ‹tid›] [remote ‹ip›:‹port›] «mod_wsgi (pid=‹pid›): Failed to proxy response from daemon.»`,
    String.raw`[‹time›] [core:notice] [pid ‹pid›] «AH00051: child pid ‹pid› exit signal Segmentation fault (11), possible coredump in /etc/apache2»`,
    String.raw`[‹time›] [ssl:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH02042: rejecting client initiated renegotiation»`,
    String.raw`[‹time›] [proxy:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH00895: Error parsing URL» //‹host›/: «DNS lookup failure for:» ‹host›`,
    String.raw`[‹time›] [authz_user:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH01663: access to /ops failed, reason: user» '‹user›' «does not meet 'require'ments»`,
    String.raw`[‹time›] [core:error] [pid ‹pid›] [client ‹ip6›:‹port›] «AH00124: Request exceeded the limit of 10 internal redirects due to probable configuration error.»`,
    String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [client ‹ip›:‹port›] «PermissionError: [Errno 13] Permission denied:» '/home/‹user›/.cache/Python-Eggs'`,
    String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [client ‹ip›:‹port›] «UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 12: ordinal not in range(128)»`,
    String.raw`[‹time›] [cgid:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH01264: script not found or unable to stat: /usr/lib/cgi-bin/php», referer: http://‹host›/wp?sid=‹token›`,
    String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [client ‹ip›:‹port›] login failed for ‹mail› from ‹ip4›: «wrong credentials»`,
    String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [client ‹ip›:‹port›] DSN was postgres://‹user›:‹pwurl›@‹host›/shop, «connection refused»`,
    String.raw`‹ip› - ‹user› [‹clf›] "«GET /media/report.pdf HTTP/1.1» 206 ‹size› "https://‹host›/?next=%2F&access_token=‹token›" "«Wget/1.21»"`,
    String.raw`‹host›:8443 ‹ip6› - - [‹clf›] "«GET /healthz HTTP/1.1» 503 ‹size› "-" "«kube-probe/1.29»"`,
    String.raw`‹sys› ‹short› «apachectl[‹pid›]: AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using» ‹host›. «Set the 'ServerName' directive globally»`,
    String.raw`‹sys› ‹short› «systemd[1]: httpd.service: Can't open PID file /run/httpd/httpd.pid (yet?) after start: Operation not permitted»`,
    String.raw`‹sys› ‹short› «kernel: Out of memory: Killed process ‹pid› (httpd) total-vm:2345678kB, anon-rss:1234567kB»`,
    String.raw`‹sys› ‹short› sshd[‹pid›]: «pam_unix(sshd:session): session closed for user» ‹user›`,
    String.raw`‹sys› ‹short› vsftpd[‹pid›]: «pam_unix(vsftpd:auth): authentication failure; logname= uid=0 euid=0 tty=ftp» ruser=‹user#1› rhost=‹host›  user=‹user#1›`,
    String.raw`‹sys› ‹short› su[‹pid›]: «pam_unix(su:session): session opened for user root(uid=0) by» ‹user›(uid=1000)`,
    String.raw`‹sys› ‹short› postfix/smtpd[‹pid›]: «NOQUEUE: reject: RCPT from» ‹host›[‹ip4›]: «554 5.7.1» <‹mail›>: «Relay access denied»`,
    String.raw`‹sys› ‹short› haproxy[‹pid›]: ‹ip4›:‹port› [22/Nov/2026:14:10:09.123] «web~ app/» ‹short› «0/0/-1/-1/0 503»`.replace(
      ' ‹short› «0/0',
      ' «0/0',
    ),
    String.raw`‹iso› ‹short› app[‹pid›]: «WARNING celery.worker: missed heartbeat» from celery@‹host›`,
    String.raw`{"time":"‹iso›","level":"ERROR","remote_addr":"‹ip›","user":"‹user›",«"msg":"upstream timed out"»,"token":"‹token›"}`,
    String.raw`level=warn ts=‹iso› «caller=main.go:44» msg="«scrape failed»" target=http://‹host›:9117/metrics`,
    String.raw`2026/11/22 14:10:09 [error] ‹pid›#‹pid›: *5 «connect() failed (111: Connection refused) while connecting to upstream», client: ‹ip4›, server: ‹host›, request: "«GET / HTTP/1.1»", upstream: "http://‹ip4›:8000/"`,
  ],
  code: [
    `DATABASES['default']['PASSWORD'] = '‹pwq›'
«DATABASES['default']['CONN_MAX_AGE'] = 60»`,
    `engine = create_engine(URL.create("postgresql", username="‹user›", password="‹pwq›", host="‹host›", «database="shop"»))`,
    `client = MongoClient("mongodb+srv://‹user›:‹pwurl›@‹host›/?retryWrites=true")
«db = client.shop»`,
    `conn = ldap3.Connection(server, user='cn=‹user›,ou=svc,dc=corp', password='‹pwq›', «auto_bind=True»)`,
    `r = redis.StrictRedis(host='‹host›', port=6379, password='‹pwq›', «decode_responses=True»)`,
    `app.config["JWT_SECRET_KEY"] = "‹pwq›"
«app.config["JSON_SORT_KEYS"] = False»`,
    `SECRET_KEY = env('SECRET_KEY', default='‹django›')
«SESSION_ENGINE = 'django.contrib.sessions.backends.cache'»`,
    `headers = {'Authorization': 'Token ‹token›', «'User-Agent': 'portal/1.2'»}`,
    `session.auth = ('‹user›', '‹pwq›')
«session.verify = False»`,
    `paramiko.SSHClient().connect('‹host›', username='‹user›', password='‹pwq›', «timeout=10»)`,
    `«from django.contrib.auth.tokens import PasswordResetTokenGenerator»
«from itsdangerous import URLSafeTimedSerializer»
s = URLSafeTimedSerializer('‹pwq›')`,
    `«class LoginForm(forms.Form):»
    «password = forms.CharField(widget=forms.PasswordInput)»
    «token = models.CharField(max_length=64, unique=True)»`,
    `«urlpatterns = [path('reset/<uidb64>/<token>/', views.PasswordResetConfirmView.as_view())]»`,
    `user = User(username='‹user›', email='‹mail›')
user.set_password('‹pwq›')
«user.save()»`,
    `«Traceback (most recent call last):»
  File "C:\\Users\\‹User›\\portal\\«manage.py", line 22, in <module>»
«ImportError: DLL load failed while importing _ssl»`,
    `«pyodbc.InterfaceError: ('28000',» "[28000] «Login failed for user» '‹user›'. (18456)")`,
    `cx_Oracle.connect("‹user›", "‹pw›", "‹host›:1521/ORCL")
«cx_Oracle.DatabaseError: ORA-01017: invalid username/password; logon denied»`,
    `«django.db.utils.OperationalError: FATAL: no pg_hba.conf entry for host» "‹ip4›", user "‹user›", «database "shop", no encryption»`,
    `«pika.exceptions.ProbableAuthenticationError: ConnectionClosedByBroker: (403) 'ACCESS_REFUSED'» for ‹user›@‹host›`,
    `«socket.gaierror: [Errno -3] Temporary failure in name resolution» while resolving ‹host›`,
    `«jwt.exceptions.ExpiredSignatureError: Signature has expired»
token = '‹jwt›'`,
    `«KeyError: 'HTTP_AUTHORIZATION'»
«django.core.exceptions.PermissionDenied: CSRF Failed: CSRF token missing or incorrect.»`,
    `«RuntimeError: Working outside of application context.»
«AttributeError: 'Settings' object has no attribute 'API_TOKEN'»`,
  ],
  configuration: [
    `<VirtualHost ‹ip4›:443>
  ServerName ‹host›
  «DocumentRoot /var/www/shop»
  ProxyPass /ws ws://‹host›:9001/
  «SSLEngine on»
</VirtualHost>`,
    `«AuthType Digest»
«AuthDigestProvider file»
«AuthUserFile» /home/‹user›/.htdigest
Require user ‹user›`,
    `AuthFormLoginRequiredLocation https://‹host›/login
«AuthFormProvider dbd»
SessionCryptoPassphrase ‹pw›`,
    `«LoadModule wsgi_module modules/mod_wsgi.so»
«WSGIPythonHome» /home/‹user›/env
«WSGIPythonPath» /home/‹user›/shop
SetEnv DATABASE_URL mysql://‹user›:‹pwurl›@‹host›/shop`,
    `ShibRequestSetting applicationId default
«ShibUseHeaders On»
Header set X-Backend "‹host›"`,
    `ServerAdmin ‹mail›
«ServerTokens Prod»
«ServerSignature Off»
ErrorLog /var/log/apache2/‹host›_error.log`,
    `«SetEnvIf Request_URI "^/token" dontlog»
«CustomLog /var/log/access.log combined env=!dontlog»
«RewriteCond %{HTTP:Authorization} ^(.*)»
«RewriteRule .* - [E=HTTP_AUTHORIZATION:%1]»`,
    `upstream app {
  server ‹host›:8000 «max_fails=3;»
  server ‹ip4›:8000 «backup;»
}`,
    `[database]
host = ‹host›
user = ‹user›
password = ‹pw›
«pool_size = 10»`,
    `spring:
  datasource:
    url: jdbc:mysql://‹host›:3306/shop?user=‹user›&password=‹pwurl›
    «driver-class-name: com.mysql.cj.jdbc.Driver»`,
    `Server=‹host›;Port=5432;«Database=shop»;User Id=‹user›;Password=‹pw›;«Pooling=true»`,
    `DSN=Shop;UID=‹user›;PWD=‹pw›;«DATABASE=shop»`,
    `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=‹azure›;«EndpointSuffix=core.windows.net»`.replace(
      '«EndpointSuffix=core.windows.net»',
      'x=1',
    ),
    `<appSettings>
  <add key="ApiSecret" value="‹token›" />
  «<add key="PageSize" value="20" />»
</appSettings>`,
    `apiVersion: v1
kind: Secret
stringData:
  dsn: postgres://‹user›:‹pwurl›@‹host›/shop
  license.txt: ‹token›
«immutable: true»`,
    `        env:
        - {name: REDIS_PASSWORD, value: "‹pwq›"}
        - «{name: LOG_LEVEL, value: "info"}»
      «imagePullPolicy: Always»`,
    `variables:
  DEPLOY_TOKEN: ‹token›
  «PIP_CACHE_DIR: "$CI_PROJECT_DIR/.cache/pip"»
  DEPLOY_HOST: ‹host›`,
    `all:
  hosts:
    web1:
      ansible_host: ‹ip4›
      ansible_user: ‹user›
      ansible_become_password: "‹pwq›"
      «ansible_python_interpreter: /usr/bin/python3»`,
    `Host bastion ‹host›
  User ‹user›
  «Port 2222»
  «StrictHostKeyChecking accept-new»`,
    `‹user›:‹hash›
«# generated by htpasswd»`,
    `*:*:*:‹user›:‹pw›`,
    `//‹host›/share /mnt/share cifs username=‹user›,password=‹pw›,«uid=33 0 0»`,
    `define('DB_PASSWORD', '‹pwq›');
define('DB_HOST', '‹host›');
«define('WP_DEBUG', false);»`,
    `AWS_SECRET_ACCESS_KEY=‹awssecret›
AWS_ACCESS_KEY_ID=‹service›
«AWS_DEFAULT_REGION=eu-central-1»
BASE_URL=https://‹host›
«DJANGO_SETTINGS_MODULE=portal.settings.test»`,
  ],
  commands: [
    `‹user›@‹short›:/etc/apache2/sites-available$ «sudo a2ensite shop»`,
    `[root@‹host› ~]# «systemctl status httpd -l»`,
    `‹short›:conf.d ‹user›$ «apachectl -t»`,
    `‹user›@‹short› ~/shop ❯ «python -V»`,
    `PS C:\\Users\\‹User›\\shop> «Get-Service Apache2.4»`,
    `$ scp -r dist/ ‹user›@‹host›:/var/www/shop/
‹user›@‹host›: «Permission denied (publickey,password).»`,
    `$ mysqldump --single-transaction -h ‹host› -u‹user› -p‹pw› «shop»`,
    `$ PGPASSWORD='‹pwq›' pg_dump -h ‹host› -U ‹user› «shop»`,
    `$ curl -sS -H "Authorization: Bearer ‹token›" https://‹host›/api/v2 «| jq .»`,
    `$ curl --user '‹user›:‹pw›' «-X POST http://127.0.0.1:8000/jobs»`,
    `$ ldapwhoami -H ldap://‹host› -D 'cn=‹user›,dc=corp' -w ‹pw› «-x»`,
    `$ printf '%s' '‹pwq›' | docker login «--username» ‹user› «--password-stdin» ‹host›`,
    `$ kubectl create secret docker-registry r --docker-server=‹host› --docker-username=‹user› --docker-password=‹pw› «-n shop»`,
    `$ keytool -list -keystore /etc/ssl/portal.jks -storepass ‹pw› «-v»`,
    `$ redis-cli -u redis://:‹pwurl›@‹host›:6379 «info»`,
    `$ python manage.py createsuperuser --username ‹user› --email ‹mail› «--noinput»`,
    `$ ansible-playbook site.yml -u ‹user› -e "db_password=‹pw›" «--limit web»`.replace(
      '-u ‹user› ',
      '',
    ),
    `$ git clone https://oauth2:‹token›@‹host›/ops/shop.git
«fatal: unable to access»`,
    `$ sudo -u ‹user› -H «pip install -r requirements.txt»
«ERROR: Could not find a version that satisfies the requirement mod-wsgi==9»`,
    `$ namei -l /home/‹user#1›/shop/app.wsgi
«drwxr-xr-x root   root   /»
drwx------ ‹user#1› ‹user#1› ‹user#1›
«-rw-r--r--» ‹user#1› www-data «app.wsgi»`,
    `$ getfacl /srv/shop
# owner: ‹user›
«user::rwx»
user:‹user›:r-x`,
    `$ getent passwd ‹user#1›
‹user#1›:x:1002:1002:‹User› Lee:/home/‹user#1›:/bin/zsh`.replace('‹User› Lee', ''),
    `$ hostnamectl
 Static hostname: ‹short›
«       Operating System: Ubuntu 22.04.4 LTS»`,
    `$ dig +short ‹host›
‹ip4›
$ host ‹ip4#2›
«;; connection timed out; no servers could be reached»`,
    `$ last -n 2
‹user›  pts/0        ‹ip4›     «Sun Nov 22 14:01   still logged in»`,
    `$ ps -eo user,pid,args
«USER         PID COMMAND»
‹user›   ‹pid› «/usr/sbin/httpd -DFOREGROUND»`,
    `$ ss -tnp
«State  Recv-Q Send-Q  Local Address:Port   Peer Address:Port Process»
«ESTAB  0      0» ‹ip4›:443  ‹ip4›:‹port› «users:(("httpd",pid=‹pid›,fd=12))»`,
    `mysql> SELECT user, host FROM mysql.user;
+------+-----------+
| user | host      |
+------+-----------+
| ‹user› | ‹ip4› |
+------+-----------+
«1 row in set (0.00 sec)»`,
    `INSERT INTO accounts_user (username, password, is_staff) VALUES ('‹user›', '‹hash›', «true»);
ALTER USER ‹user› WITH PASSWORD '‹pwq›';`,
    `openssl x509 -noout -subject
subject=C = DE, «O = Example», CN = ‹host›
X509v3 Subject Alternative Name: DNS:‹host›, DNS:www.‹host›`,
    `Hi, our server ‹host› (‹ip4›) «shows 500 since Monday». The admin password is ‹pw›, ask ‹mail›. «mod_wsgi 4.9.4, Python 3.11»`,
    `«Run ./deploy.sh»
Deploying to ‹user›@‹host›
Using password: ‹pw›
«Error: Process completed with exit code 255.»`,
    `remote: «Invalid username or password.»
fatal: «Authentication failed for» 'https://‹user›@‹host›/shop.git/'`,
    `«Collecting mod-wsgi==5.0.0»
  Downloading https://‹user›:‹token›@‹host›/simple/mod_wsgi-5.0.0.tar.gz
«  error: subprocess-exited-with-error»`,
  ],
};
