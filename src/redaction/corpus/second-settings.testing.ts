/** Configuration, code and typed commands, written like second-logs before the rules ran on them. */
export const SECOND_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  virtualHosts: [
    `«<VirtualHost *:443>»
    ServerName ‹host#1›
    ServerAlias www.‹host#1› ‹host›
    ServerAdmin ‹mail›
    «WSGIDaemonProcess portal python-home=»/home/‹user›/venv «processes=2 threads=15»
    SSLCertificateKeyFile /etc/ssl/private/‹host#1›.key
    ErrorLog \${APACHE_LOG_DIR}/‹host#1›-error.log
«</VirtualHost>»`,
    `«AuthType Basic»
«AuthName "Staff only"»
«AuthBasicProvider ldap»
AuthLDAPURL "ldaps://‹host›/ou=people,dc=corp?uid?sub"
AuthLDAPBindDN "cn=‹user›,ou=services,dc=corp"
AuthLDAPBindPassword "‹pwq›"`,
    `SetEnv PORTAL_SECRET_KEY "‹pwq›"
«SetEnv PORTAL_DEBUG 0»
«SetEnv LANG C.UTF-8»
SetEnv SMTP_HOST ‹host›`,
    `«SessionCookieName session path=/»
SessionCryptoPassphrase ‹pw›
«SessionMaxAge 3600»`,
    `OIDCProviderMetadataURL https://‹host›/.well-known/openid-configuration
OIDCClientID portal
OIDCClientSecret ‹token›
OIDCCryptoPassphrase ‹pw›
«OIDCRedirectURI /oidc/callback»`,
    `«<Proxy balancer://farm>»
    BalancerMember https://‹host›:8443 route=a
    BalancerMember http://‹ip4›:8080 route=b
«</Proxy>»
«ProxyPassReverseCookiePath / /shop»`,
    `«RewriteCond %{HTTP_HOST}» !^www\\. [NC]
RewriteRule ^ https://www.‹host›%{REQUEST_URI} «[R=301,L]»`,
    `«<Location /server-status>»
    Require host ‹host›
    Require ip ‹ip4›/24
    Require forward-dns ‹host›
«</Location>»`,
    `CookieDomain .‹host›
«CookieName visitor»
«CookieExpires "2 weeks"»`,
    `DBDriver pgsql
DBDParams "host=‹host› dbname=auth user=‹user› password=‹pw›"
«DBDPersist on»`,
    `«WSGIScriptAlias / /srv/www/portal/portal/wsgi.py»
«WSGIApplicationGroup %{GLOBAL}»
«<Directory /srv/www/portal/portal>»
  Require user ‹user› ‹user›
«</Directory>»`,
    `«SetEnvIfNoCase Authorization "^Bearer (.+)" HAS_TOKEN=1»
«RequestHeader unset X-Forwarded-Host»
«Header always edit Set-Cookie (.*) "$1; Secure"»`,
    `RequestHeader set X-Internal-Token "‹token›"
«RequestHeader set X-Forwarded-Proto https»`,
    `server {
    «listen 443 ssl;»
    server_name ‹host› www.‹host›;
    ssl_certificate /etc/nginx/certs/‹host›.pem;
    proxy_pass http://‹ip4›:8000;
«}»`,
    `«Require ldap-group cn=webadmins,ou=groups»
«Require ldap-attribute employeeType=active»
«Require valid-user»`,
  ],
  applicationSettings: [
    `DATABASES = {
    'default': {
        «'ENGINE': 'django.db.backends.postgresql',»
        'NAME': 'portal',
        'USER': '‹user›',
        'PASSWORD': '‹pwq›',
        'HOST': '‹host›',
        «'PORT': '5432',»
    }
}`,
    `ALLOWED_HOSTS = ['‹host›', '.‹host›', '‹ip4›', «'localhost'»]
CSRF_TRUSTED_ORIGINS = ['https://‹host›']
«SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')»
«CSRF_COOKIE_SECURE = True»`,
    `ADMINS = [('‹User›', '‹mail›')]
EMAIL_HOST = '‹host›'
EMAIL_HOST_USER = '‹user›'
EMAIL_HOST_PASSWORD = '‹pwq›'
«EMAIL_BACKEND = 'django.core.mail.backends.smtp.EmailBackend'»`,
    `SECRET_KEY = os.environ.get('SECRET_KEY', '‹django›')
«DEBUG = os.environ.get('DEBUG', '') == '1'»`,
    `app.config['SQLALCHEMY_DATABASE_URI'] = 'mysql+pymysql://‹user›:‹pwurl›@‹host›/portal?charset=utf8mb4'
app.secret_key = b'‹token›'
«app.config['MAX_CONTENT_LENGTH'] = 16 * 1024 * 1024»`,
    `app.config.update(
    SECRET_KEY='‹pwq›',
    «SESSION_COOKIE_HTTPONLY=True,»
    MAIL_USERNAME='‹mail›',
    MAIL_PASSWORD='‹pwq›',
)`,
    `conn = psycopg2.connect("dbname=portal user=‹user› password=‹pw› host=‹host›")
«conn.autocommit = True»`,
    `server = smtplib.SMTP_SSL('‹host›', 465)
server.login('‹mail›', '‹pwq›')
«server.quit()»`,
    `r = requests.get('https://‹host›/api', auth=('‹user›', '‹pwq›'), «timeout=5»)`,
    `auth = HTTPBasicAuth('‹user›', '‹pwq›')
«verify = '/etc/ssl/certs/ca-certificates.crt'»`,
    `l = ldap.initialize('ldap://‹host›')
l.simple_bind_s('cn=‹user›,dc=corp', '‹pwq›')
«l.set_option(ldap.OPT_REFERRALS, 0)»`,
    `parser.set('database', 'password', '‹pwq›')
«parser.get('database', 'password')»`,
    `CACHES = {'default': {«'BACKEND': 'django_redis.cache.RedisCache'», 'LOCATION': 'redis://:‹pwurl›@‹host›:6379/1'}}`,
    `User.objects.create_superuser('‹user›', '‹mail›', '‹pwq›')
«User.objects.filter(is_staff=True).count()»`,
    `«AUTH_PASSWORD_VALIDATORS = [{'NAME': 'django.contrib.auth.password_validation.MinimumLengthValidator'}]»
«PASSWORD_RESET_TIMEOUT = 259200»
«LOGIN_URL = 'accounts:login'»`,
    `os.environ['DJANGO_SETTINGS_MODULE'] = «'portal.settings.local'»
os.environ['FERNET_KEY'] = '‹b64›'`,
    `SOCIALACCOUNT_PROVIDERS = {'github': {'APP': {'client_id': 'abc', 'secret': '‹token›', «'key': ''»}}}`,
    `«REST_FRAMEWORK = {'DEFAULT_AUTHENTICATION_CLASSES': ['rest_framework.authentication.TokenAuthentication']}»
«SIMPLE_JWT = {'ACCESS_TOKEN_LIFETIME': timedelta(minutes=5)}»`,
    `stripe.api_key = "‹service›"
openai.api_key = "‹token›"
«stripe.max_network_retries = 2»`,
  ],
  environments: [
    `DJANGO_SECRET=‹pw›
DB_URL=postgresql://‹user›:‹pwurl›@‹host›:5432/portal
«DJANGO_DEBUG=False»
PGUSER=‹user›
PGPASSWORD=‹pw›
MAILGUN_KEY=‹token›`,
    `services:
  db:
    «image: postgres:16»
    environment:
      POSTGRES_USER: ‹user›
      POSTGRES_PASSWORD: ‹pw›
    «ports: ["5432:5432"]»
  web:
    environment:
      - SECRET_KEY=‹pw›
      - REDIS_URL=redis://:‹pwurl›@‹host›:6379/0
    «depends_on: [db]»`,
    `  cache:
    «image: redis:7»
    command: redis-server --requirepass ‹pw› «--appendonly yes»`,
    `apiVersion: v1
kind: Secret
metadata:
  «name: portal»
data:
  settings.ini: ‹b64›
  username: ‹b64›
«type: Opaque»`,
    `kind: Ingress
spec:
  rules:
    - host: ‹host›
      http:
        paths:
          - «path: /»
  tls:
    - hosts:
        - ‹host›
      «secretName: portal-tls»`,
    `          env:
            - name: DATABASE_PASSWORD
              value: ‹pw›
            - name: SECRET_KEY
              valueFrom:
                secretKeyRef:
                  «name: portal-env»
                  «key: secret-key»`,
    `[client]
user=‹user›
password="‹pwq›"
host=‹host›
«default-character-set=utf8mb4»`,
    `Host prod
    HostName ‹host›
    User ‹user›
    IdentityFile /home/‹user›/.ssh/id_ed25519
    ProxyJump ‹user›@‹host›
    «ServerAliveInterval 60»`,
    `machine ‹host› login ‹user› password ‹pw›
«default»`,
    `‹user›:‹hash›
‹user›:‹hash›`,
    `Driver={ODBC Driver 18 for SQL Server};Server=tcp:‹host›,1433;«Database=portal»;Uid=‹user›;Pwd=‹pw›;«TrustServerCertificate=no;»`,
    `Data Source=‹host›;Initial Catalog=portal;User Id=‹user›;Password=‹pw›;«Connect Timeout=30»`,
    `Endpoint=sb://‹host›/;SharedAccessKeyName=Root;SharedAccessKey=‹azure›`,
    `<connectionStrings>
  <add «name="Portal"» connectionString="Server=‹host›;User ID=‹user›;Password=‹pw›" «providerName="System.Data.SqlClient"» />
</connectionStrings>
<environmentVariable name="SECRET_KEY" value="‹token›" />`,
    `relayhost = [‹host›]:587
smtp_sasl_password_maps = «hash:/etc/postfix/sasl_passwd»
myhostname = ‹host›
«inet_interfaces = loopback-only»`,
    `[uwsgi]
«module = portal.wsgi:application»
env = DB_PASSWORD=‹pw›
«processes = 4»`,
    `search ‹host›
nameserver ‹ip4›
«options edns0 trust-ad»`,
    `‹ip4› ‹host› ‹short›
«127.0.0.1 localhost»`,
    `[Service]
User=‹user›
Environment=DATABASE_URL=postgres://‹user›:‹pwurl›@‹host›/portal
Environment="API_TOKEN=‹token›"
«ExecStart=/usr/sbin/apache2ctl start»`,
    `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ ‹user›@‹short›`,
    `‹user› ALL=(ALL) «NOPASSWD: /usr/bin/systemctl reload apache2»`,
    `‹user#1›:x:1001:1001:,,,:/home/‹user#1›:«/bin/bash»`,
  ],
  commandLines: [
    `  501  «cd /srv/www/portal»
  502  export SECRET_KEY='‹pwq›'
  503  mysql -u ‹user› -p'‹pw›' -h ‹host› «portal»
  504  «sudo systemctl reload apache2»
  505  PGPASSWORD=‹pw› psql -h ‹host› -U ‹user› «-c 'select 1'»`,
    `curl -u ‹user›:‹pw› https://‹host›/api/items «-o /dev/null»
curl -H 'X-Auth-Token: ‹token›' https://‹host›/v2/
curl -d 'username=‹user›&password=‹pwurl›' «http://localhost:8000/login»`,
    `echo '‹user›:‹pw›' | «sudo chpasswd»
echo ‹pw› | sudo -S «systemctl restart httpd»`,
    `ldapsearch -x -H ldaps://‹host› -D "uid=‹user›,ou=people,dc=corp" -w '‹pwq›' «-b dc=corp»`,
    `openssl rsa -in /etc/ssl/private/portal.key -passin pass:‹pw› «-noout -modulus»
openssl s_client -connect ‹host›:443 -servername ‹host›`,
    `docker run -d -e MYSQL_ROOT_PASSWORD=‹pw› «-p 3306:3306 mysql:8»
docker login ‹host› -u ‹user› -p ‹pw›`,
    `ssh -p 2222 ‹user›@‹host› «tail -n 50 /var/log/httpd/error_log»
ssh -J ‹user›@‹host› ‹user›@‹ip4›`,
    `sudo setfacl -m u:‹user›:rx «/srv/www/portal»
sudo usermod -aG www-data ‹user›
sudo chown ‹user› «/srv/www/portal/app.wsgi»`,
    `‹user›@‹short›:~/portal (main)$ «git pull»
‹user›@‹short› ~> «sudo apachectl configtest»
[‹user›@‹host› conf.d]# «httpd -t»`,
    `‹short›:portal ‹user›$ «apachectl -M»
Last login: Mon Nov 30 09:12:41 on ttys001`,
    `‹user›@‹short› portal % «brew services restart httpd»
/Users/‹user›/Library/Logs/portal.log`,
    `C:\\Users\\‹User›\\portal> «python manage.py check»
PS C:\\Users\\‹User›> $env:DB_PASSWORD = "‹pwq›"
«System check identified no issues»`,
    `net use Z: \\\\‹host›\\share /user:CORP\\‹user› ‹pw›
sqlcmd -S ‹host› -U ‹user› -P ‹pw› «-Q "select 1"»`,
    `mosquitto_pub -h ‹host› -u ‹user› -P ‹pw› «-t test -m hi»`,
    `mod_wsgi-express setup-server portal.wsgi --server-name ‹host› --user ‹user› «--group www-data --port 80»`,
    `certbot --apache -d ‹host› -d www.‹host› -m ‹mail› «--agree-tos»`,
    `CREATE USER '‹user›'@'%' IDENTIFIED BY '‹pwq›';
CREATE ROLE ‹user› LOGIN PASSWORD '‹pwq›';
«GRANT ALL ON portal.* TO»`,
    `redis> AUTH ‹pw›
«OK»
redis> CONFIG SET requirepass ‹pw›`,
    `AUTH PLAIN ‹b64›
«235 2.7.0 Authentication successful»`,
    `Password for '‹user›':
[sudo] password for ‹user›:
‹user›@‹host›'s password:
«Sorry, try again.»`,
    `Author: ‹User› <‹mail›>
    «Fix the daemon's group»
remote: https://‹user›:‹token›@‹host›/portal.git`,
    `«Run python manage.py migrate»
  env:
    DATABASE_PASSWORD: ‹pw›
    AWS_SECRET_ACCESS_KEY: ‹awssecret›
«##[error]Process completed with exit code 1.»`,
    `+ export TWINE_PASSWORD=‹service›
+ «twine upload dist/*»
Uploading distributions to https://‹host›/simple/ as ‹user›`,
    `::add-mask::‹token›
«Cleaning up project directory and file based variables»
«ERROR: Job failed: exit code 1»`,
    `uid=1001(‹user#1›) gid=1001(‹user#1›) groups=1001(‹user#1›),«33(www-data)»
id: '‹user›': «no such user»`,
    `«* Trying» ‹ip4›:443...
* Connected to ‹host› (‹ip4›) «port 443 (#0)»
> Host: ‹host›
> Authorization: Bearer ‹jwt›
«< HTTP/2 503»
< set-cookie: sid=‹cookie›; Path=/; «HttpOnly»`,
    `From: ‹User› <‹mail›>
To: ‹mail›
«Subject: 503 since the update»

Our site https://‹host›/ «answers with Service Unavailable», the login is ‹user› / ‹pw›`,
    `Reset your password: https://‹host›/reset/MQ/‹token›/
«Verification code sent»`,
  ],
};
