/** The first texts that were written after the rules; rules were repaired by them later. */
export const HELD_OUT: Readonly<Record<string, readonly string[]>> = {
  logs: [
    String.raw`[‹time›] [proxy_fcgi:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH01071: Got error 'Primary script unknown'», referer: https://‹host›/index`,
    String.raw`[‹time›] [authz_core:debug] [pid ‹pid›] mod_authz_core.c(815): [client ‹ip6›:‹port›] «AH01626: authorization result of Require all denied: denied»`,
    String.raw`[‹time›] [ssl:error] [pid ‹pid›] [remote ‹ip4›:443] «AH01961: SSL Proxy requested for» ‹host›:80 «but not enabled [Hint: SSLProxyEngine]»`,
    String.raw`[‹time›] [core:crit] [pid ‹pid›] (13)Permission denied: [client ‹ip›:‹port›] «AH00529:» /home/‹user›/www/.htaccess pcfg_openfile: «unable to check htaccess file, ensure it is readable»`,
    String.raw`[‹time›] [auth_digest:error] [pid ‹pid›] [client ‹ip›:‹port›] «AH01790: user» '‹user›' «in realm "private" not found: /x»`,
    String.raw`[‹time›] [lbmethod_heartbeat:notice] [pid ‹pid›] «AH02282: No slotmem from mod_heartmonitor»`,
    String.raw`[‹time›] [ssl:info] [pid ‹pid›] [client ‹ip›:‹port›] «AH01964: Connection to child 4 established (server» ‹host›:443)`,
    String.raw`[‹time›] [evasive20:error] [pid ‹pid›] [client ‹ip4›:‹port›] «client denied by server configuration: /srv/www/shop/app.wsgi»`,
    String.raw`‹ip6› - ‹user› [‹clf›] "«PUT /dav/ HTTP/1.1» 403 ‹size› "https://‹host›/share?key=‹token›" "«Microsoft-WebDAV-MiniRedir/10.0.19045»"`,
    String.raw`‹host› ‹ip4› - - [‹clf›] "«GET /robots.txt HTTP/1.1» 404 ‹size›`,
    String.raw`[‹time›] [wsgi:info] [pid ‹pid›] «mod_wsgi (pid=‹pid›): Create interpreter» '‹host#1›|/shop'.`,
    String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [remote ‹ip›:‹port›] «mod_wsgi (pid=‹pid›): Target WSGI script» '/home/‹user›/shop/app.wsgi' «cannot be loaded as Python module.»`,
    String.raw`[‹time›] [wsgi:error] [pid ‹pid›] [remote ‹ip›:‹port›] «django.db.utils.OperationalError: could not translate host name» "‹host›" «to address: Name or service not known»`,
    String.raw`[‹time›] [wsgi:error] [pid ‹pid›] INFO login ok user=‹user› mail=‹mail› «backend=ModelBackend»`,
    String.raw`[‹time›] [wsgi:error] [pid ‹pid›] webhook failed: https://hooks.slack.com/services/T0/B0/‹token›`,
    String.raw`‹iso› ‹short› «systemd[1]: httpd.service: Failed with result 'exit-code'.»`,
    String.raw`‹sys› ‹short› su[‹pid›]: (to root) ‹user› «on pts/1»`,
    String.raw`‹sys› ‹short› sshd[‹pid›]: Connection closed by authenticating user ‹user› ‹ip4› port ‹port› «[preauth]»`,
    String.raw`‹sys› ‹short› sshd[‹pid›]: Invalid user ‹user› from ‹ip› «port ‹port›»`,
    String.raw`‹sys› ‹short› sudo[‹pid›]: ‹user› : «user NOT in sudoers ;» TTY=pts/1 ; PWD=/srv ; «USER=root ; COMMAND=/usr/bin/ls»`,
    String.raw`‹sys› ‹short› dovecot: imap-login: Login: user=<‹mail›>, method=PLAIN, rip=‹ip4›, lip=‹ip4›, «TLS»`,
    String.raw`‹sys› ‹short› certbot[‹pid›]: «Renewing an existing certificate for» ‹host› and ‹host›`,
    String.raw`time="2026-02-03T11:22:33Z" level=error msg="«pull access denied»" registry="‹host›" user="‹user›"`,
    String.raw`{"@timestamp":"‹iso›","host":{"name":"‹host›"},"client":{"ip":"‹ip›"},«"message":"AH00016: Configuration Failed"»}`,
  ],
  code: [
    String.raw`conn = pymysql.connect(host='‹host›', user='‹user›', passwd='‹pwq›', «db='shop'»)`,
    String.raw`engine = create_engine("oracle+cx_oracle://‹user›:‹pwurl›@‹host›:1521/?service_name=ORCL")`,
    String.raw`requests.post("https://‹host›/hook", headers={"Authorization": "Bearer ‹token›"}, «timeout=10»)`,
    String.raw`s3 = boto3.client("s3", aws_access_key_id="‹service›", aws_secret_access_key="‹awssecret›", «region_name="eu-west-1"»)`,
    String.raw`config.set('api', 'token', '‹token›')
«config.read('/etc/portal/app.ini')»`,
    String.raw`os.environ.setdefault("DJANGO_SECRET_KEY", "‹pwq›")
«os.environ["LANG"] = "C.UTF-8"»`,
    String.raw`smtp.login("‹mail›", "‹pwq›")
«smtp.starttls()»`,
    String.raw`LDAP_BIND_PASSWORD = "‹pwq›"
AUTH_LDAP_SERVER_URI = "ldaps://‹host›"
«AUTH_LDAP_START_TLS = True»`,
    String.raw`SOCIAL_AUTH_GOOGLE_OAUTH2_SECRET = '‹service›'
«SOCIAL_AUTH_URL_NAMESPACE = 'social'»`,
    String.raw`RECAPTCHA_PRIVATE_KEY = '‹token›'
«LOGIN_REDIRECT_URL = '/home/'»`,
    String.raw`SIGNING_SECRET: ‹token›
«worker_count: 4»`,
    String.raw`SENTRY_DSN = "https://‹token›@‹host›/7"
«SENTRY_ENVIRONMENT = "production"»`,
    String.raw`    db_password = '‹pwq›'
    self = «<Backend object at 0x7f3a10>»
    email = '‹mail›'`,
    String.raw`sqlalchemy.exc.OperationalError: (pymysql.err.OperationalError) (1045, "«Access denied for user» '‹user›'@'‹ip4›' («using password: YES»)")`,
    String.raw`psycopg2.OperationalError: FATAL:  «role» "‹user›" «does not exist»`,
    String.raw`kombu.exceptions.OperationalError: «[Errno 111] Connection refused» broker=amqp://‹user›:‹pwurl›@‹host›:5672//`,
    String.raw`urllib3.exceptions.MaxRetryError: HTTPConnectionPool(host='‹ip4›', port=8080): «Max retries exceeded with url: /health»`,
    String.raw`elasticsearch.exceptions.ConnectionError: ConnectionError(<urllib3.connection.HTTPConnection object>: «Failed to establish a new connection») host: ‹host›:9200`,
    String.raw`paramiko.ssh_exception.AuthenticationException: «Authentication failed.» user=‹user› host=‹host›`,
    String.raw`KeyError: «'SECRET_KEY'»
«django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.»`,
    String.raw`«ValueError: Invalid token: 'portal' is not a valid name»
«TokenError: Token is invalid or expired»`,
    String.raw`«werkzeug.exceptions.BadRequest: 400 Bad Request: The CSRF token is missing.»`,
    String.raw`«pip._internal.exceptions.InstallationError: Could not find mod_wsgi-5.0.0-cp311-cp311-linux_x86_64.whl»`,
    String.raw`«  File "/opt/venv/lib/python3.11/site-packages/werkzeug/serving.py", line ‹line›, in run_simple»`,
  ],
  configuration: [
    `«ProxyPassMatch ^/api/(.*)$» http://‹ip4›:9000/$1
«ProxyPreserveHost On»`,
    `«SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1»
«SetEnv SMTP_PASS» "‹pwq›"`,
    `RemoteIPTrustedProxy ‹ip4›
RemoteIPInternalProxy ‹ip4›/16
«RemoteIPHeader X-Forwarded-For»`,
    `«AuthBasicProvider dbd»
DBDParams "host=‹host›,user=‹user›,pass=‹pw›,dbname=auth"`,
    `«RewriteRule ^/old/(.*)$» http://‹host›/new/$1 «[P,L]»`,
    `Allow from ‹ip4› ‹host›
«Deny from all»`,
    `«Alias /static/» /home/‹user›/shop/static/
«<Directory» /home/‹user›/shop/static>
«Require all granted»`,
    `«SSLCertificateFile» /etc/ssl/certs/‹host#1›.crt
«SSLCertificateKeyFile» /etc/ssl/private/‹host#1›.key`,
    `«ErrorDocument 503» https://‹host›/sorry.html`,
    `SuexecUserGroup ‹user› «www-data»`,
    `MDomain ‹host› ‹host›
MDContactEmail ‹mail›
«MDCertificateAgreement accepted»`,
    `«Header set Access-Control-Allow-Origin» "https://‹host›"`,
    `Substitute "s|http://‹host›|https://‹host›|i"`,
    `«LogFormat "%h %l %u %t \\"%r\\" %>s %b" common»
«TransferLog /var/log/httpd/transfer.log»`,
    `«WSGIDaemonProcess shop display-name=%{GROUP} lang='C.UTF-8' locale='C.UTF-8'»
«WSGISocketPrefix /var/run/wsgi»`,
    `«WSGIScriptReloading On»
«WSGIPassAuthorization On»
«SSLProtocol -all +TLSv1.2 +TLSv1.3»`,
    `CookieDomain .‹host›
«CookieTracking on»`,
    `Require ldap-user "‹user›"
«Require ldap-group cn=ops»`,
    `Redirect 301 /shop "https://‹host›:8443/shop"`,
    `AuthzDBDQuery "SELECT name FROM users WHERE name='x' AND pw=%s"
«AuthType Basic»`,
  ],
  deployment: [
    `POSTGRES_PASSWORD=‹pw›
«POSTGRES_DB=shop»
PGHOST=‹host›
PGUSER=‹user›`,
    `spring.datasource.password=‹pw›
spring.datasource.username=‹user›
«spring.jpa.show-sql=false»`,
    `[mail]
smtp_server = ‹host›
smtp_user = ‹mail›
smtp_pass = ‹pw›
«smtp_port = 587»`,
    `auth:
  client_id: shop
  client_secret: '‹pwq›'
  «scopes: [openid, profile]»`,
    `{"redis": {"url": "redis://:‹pwurl›@‹host›:6379"}, "jwtSecret": "‹token›", «"port": 8000»}`,
    `export VAULT_TOKEN=hvs.‹token›
«export EDITOR=vim»`,
    `AccountName=shop;AccountKey=‹azure›`,
    `Server=tcp:‹host›,1433;Database=shop;User ID=‹user›;Password=‹pw›;«Encrypt=True»`,
    `docker exec -e DB_PASSWORD=‹pw› web «python manage.py migrate»`,
    `kubectl create secret generic db --from-literal=password=‹pw› «--namespace=web»`,
    `heroku config:set SECRET_KEY=‹pw› «--app shop»`,
    `      - name: API_TOKEN
        value: '‹token›'
      «- name: LOG_LEVEL»
        «value: info»`,
    `  tls.key: ‹b64›
  «tls.crt: LS0t»`.replace('«tls.crt: LS0t»', 'x: 1'),
    `environment=SECRET_KEY="‹pwq›",«PATH="/srv/venv/bin"»`,
    `Environment="DB_PASSWORD=‹pwq›"
«ExecStart=/srv/venv/bin/gunicorn portal.wsgi»
User=‹user›`,
    `ansible_ssh_pass=‹pw› ansible_host=‹ip4› «ansible_port=22»`,
    `web1 ansible_host=‹host› ansible_user=‹user› ansible_become_pass=‹pw›`,
    `resource "aws_db_instance" "shop" {
  username = "‹user›"
  password = "‹pwq›"
  «allocated_storage = 20»`,
  ],
  shell: [
    `$ mysql --host=‹host› --user=‹user› --password=‹pw› «shop»`,
    `$ wget --user=‹user› --password=‹pw› https://‹host›/x.tgz
«HTTP request sent, awaiting response... 401 Unauthorized»`,
    `$ scp site.tgz ‹user›@‹host›:/srv/www/`,
    `$ rsync -av ./ ‹user›@‹ip4›:/srv/www/`,
    `$ redis-cli -h ‹host› -a ‹pw› «ping»`,
    `$ sshpass -p ‹pw› ssh ‹user›@‹host›`,
    `‹user›@‹short›:/var/www/html$ «ls»`,
    `‹user›@‹short› ~ % «apachectl -V»`,
    `‹short›:~ ‹user›$ «httpd -V»`,
    `$ echo "‹user›:‹pw›" | sudo chpasswd`,
    `$ sudo -u ‹user› «/srv/venv/bin/python manage.py check»`,
    `$ sudo chown -R ‹user›:www-data /srv/www/site`,
    `-rw------- 1 ‹user› ‹user› 1675 «Jan  3 10:11 id_rsa»`,
    `drwxrwxr-x+ 3 ‹user› devs «4096 Jan  3 10:11 venv»`,
    `‹user›   ‹pid›  0.0  1.1 133700 23000 pts/0 S+ 10:11 0:01 «vim settings.py»`,
    `«COMMAND  PID USER FD TYPE DEVICE SIZE/OFF NODE NAME»
httpd ‹pid› ‹user› 4u IPv4 12345 0t0 TCP ‹ip4›:443 «(LISTEN)»`,
    `# file: srv/www/site
# owner: ‹user›
# group: www-data
«user::rwx»
user:‹user›:r-x
«other::---»`,
    `  Access: (0700/drwx------)  Uid: ( 1000/ ‹user›)   Gid: (   33/www-data)`,
    `* Host ‹host#1›:443 was resolved.
* IPv4: ‹ip4›
«* SSL certificate problem: certificate has expired»
* issuer: C=US; «O=Let's Encrypt»`,
    `subject=CN = ‹host›
«issuer=C = US, O = Let's Encrypt, CN = R10»
«notAfter=Dec  1 10:00:00 2026 GMT»`,
    `nslookup: server can't find ‹host›: «NXDOMAIN»`,
    `‹host› has address ‹ip4›
‹host› has IPv6 address ‹ip6›`,
    `default via ‹ip4› dev eth0 «proto dhcp»`,
    `«Not Found: /favicon.ico»
"GET / HTTP/1.1" 200 - from ‹ip›`,
    `«wsgi.url_scheme: 'https'»
wsgi.input: <mod_wsgi.Input>
HTTP_X_API_KEY: '‹token›'
HTTP_COOKIE: 'sessionid=‹cookie›'
SERVER_ADDR: '‹ip4›'`,
    `Password for '‹user›': 
«Sorry, try again.»`,
    `«mod_wsgi-express start-server app.wsgi --port 8000» --server-name ‹host› --user ‹user›`,
    `«Enabling site» ‹host›.
«To activate the new configuration, you need to run:»
  «systemctl reload apache2»`,
    `Uploading to https://‹host›/legacy/ as ‹user›
«403 Forbidden»`,
  ],
};
