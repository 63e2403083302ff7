/** Apache's own configuration. */
export const configuration: readonly string[] = [
  `«<VirtualHost *:443>»
    ServerName ‹host›
    ServerAlias ‹host› ‹host›
    ServerAdmin ‹mail›
    «WSGIScriptAlias / /srv/www/‹site›/app.wsgi»
    «WSGIDaemonProcess portal python-home=/srv/www/venv processes=2 threads=15»
«</VirtualHost>»`,
  `ServerName "‹host›"
«WSGIProcessGroup portal»`,
  `ServerName ‹host›:443
«WSGIApplicationGroup %{GLOBAL}»`,
  `«<VirtualHost» ‹ip4›:443>
  «SSLEngine on»
  SSLCertificateFile /etc/letsencrypt/live/‹host#1›/fullchain.pem
  SSLCertificateKeyFile /etc/letsencrypt/live/‹host#1›/privkey.pem`,
  `«<VirtualHost» [‹ip6›]:80>`,
  `Listen ‹ip4›:8080
«Listen 0.0.0.0:80»
«Listen [::]:443»
«Listen 127.0.0.1:8001»`,
  `«SetEnv DB_PASSWORD» ‹pw›
«SetEnv DJANGO_SETTINGS_MODULE portal.settings»`,
  `«SetEnv SECRET_KEY» "‹pwq›"`,
  `«SetEnv API_TOKEN» ‹token›
«SetEnv AWS_SECRET_ACCESS_KEY» ‹awssecret›
SetEnv AWS_ACCESS_KEY_ID ‹service›`,
  `«Define DB_PASS» ‹pw›
Define SERVER ‹host›`,
  `«PassEnv HOME»
SetEnv DATABASE_URL postgres://‹user›:‹pwurl›@‹host›:5432/shop`,
  `«RequestHeader set Authorization» "Basic ‹basic›"
«RequestHeader set X-Forwarded-Proto "https"»`,
  `RequestHeader set X-Api-Key "‹token›"`,
  `Header always set Set-Cookie "session=‹cookie›; Path=/; Secure"`,
  `«AuthLDAPURL» "ldaps://‹host›:636/ou=people,dc=acme?uid?sub?(objectClass=person)"
AuthLDAPBindDN "cn=‹user›,dc=acme"
«AuthLDAPBindPassword» ‹pw›`,
  `«AuthLDAPBindPassword» "‹pwq›"
«AuthLDAPGroupAttribute member»`,
  `«DBDriver pgsql»
«DBDParams» "host=‹host› dbname=auth user=‹user› password=‹pw›"`,
  `«DBDParams» "host=‹ip4› port=3306 user=‹user› pass=‹pw›"`,
  `«Require ip» ‹ip4› ‹ip4›/24 ‹ip6›/64
«Require ip 127.0.0.1»`,
  `«Require host» ‹host›
«Require valid-user»`,
  `«Require user» ‹user› ‹user›`,
  `«ProxyPass /api» http://‹host›:8080/ retry=5
«ProxyPassReverse /api» http://‹ip4›:8080/`,
  `«ProxyPass / http://127.0.0.1:8000/»
«ProxyPass /sock unix:/run/gunicorn.sock|http://localhost/»`,
  `«<Proxy "balancer://cluster">»
  BalancerMember "http://‹host›:8000"
  «ProxySet» stickysession=ROUTEID`,
  `«RewriteCond %{HTTP_HOST} !^www\\.»
RewriteRule ^(.*)$ https://‹host›$1 «[R=301,L]»`,
  `«Redirect permanent /» https://‹host›/`,
  `«WSGIDaemonProcess portal user=www-data group=www-data» home=/home/‹user›/portal python-home=/home/‹user›/venv`,
  `«WSGIDaemonProcess portal user=»‹user› «threads=5»`,
  `«User www-data»
«Group www-data»
«ErrorLog \${APACHE_LOG_DIR}/error.log»
CustomLog /var/log/apache2/‹host›-access.log «combined»`,
  `«SSLProxyMachineCertificateFile /etc/ssl/proxy.pem»
‹pem›
«SSLProtocol all -SSLv3 -TLSv1»`,
  `OIDCClientSecret ‹token›
OIDCCryptoPassphrase ‹pw›
OIDCProviderMetadataURL https://‹host›/.well-known/openid-configuration
«OIDCRedirectURI /secure/redirect_uri»`,
  `«SessionCryptoPassphrase» ‹pw›
«SessionCookieName session path=/;httponly»`,
  `«LDAPTrustedGlobalCert CA_BASE64 /etc/ssl/certs/ca.pem»
«AuthName "Restricted area"»
«AuthUserFile» /home/‹user›/.htpasswd`,
  `‹user›:‹hash›
‹user›:‹hash›`,
  `«SSLPassPhraseDialog exec:/usr/local/bin/passphrase»
«SSLCARevocationPath /etc/ssl/crl»`,
  `«LoadModule wsgi_module "/usr/lib/python3/dist-packages/mod_wsgi/server/mod_wsgi-py311.so"»
«WSGIPythonHome "/usr"»`,
];

/** Settings of Python applications, and files of the environment. */
export const settings: readonly string[] = [
  `SECRET_KEY = '‹django›'
«DEBUG = False»
ALLOWED_HOSTS = ['‹host›', '‹ip4›', '.‹host›']
«SESSION_COOKIE_SECURE = True»`,
  `SECRET_KEY = "‹pwq›"
«CSRF_COOKIE_SECURE = True»
CSRF_TRUSTED_ORIGINS = ['https://‹host›']`,
  `«SECRET_KEY = os.environ['SECRET_KEY']»
«PASSWORD_HASHERS = ['django.contrib.auth.hashers.Argon2PasswordHasher']»
«AUTH_PASSWORD_VALIDATORS = []»
«PASSWORD_RESET_TIMEOUT = 3600»`,
  `DATABASES = {
    'default': {
        «'ENGINE': 'django.db.backends.postgresql'»,
        'NAME': 'shop',
        'USER': '‹user›',
        'PASSWORD': '‹pwq›',
        'HOST': '‹host›',
        «'PORT': '5432'»,
    }
}`,
  `DATABASES = {'default': {«'ENGINE': 'django.db.backends.mysql'», 'USER': '‹user›', 'PASSWORD': "‹pwq›", «'HOST': '127.0.0.1'»}}`,
  `ADMINS = [('Ops', '‹mail›')]
DEFAULT_FROM_EMAIL = 'Shop <‹mail›>'
EMAIL_HOST = '‹host›'
EMAIL_HOST_USER = '‹mail›'
EMAIL_HOST_PASSWORD = '‹pwq›'
«EMAIL_USE_TLS = True»`,
  `AWS_ACCESS_KEY_ID = '‹service›'
AWS_SECRET_ACCESS_KEY = '‹awssecret›'
«AWS_DEFAULT_REGION = 'eu-central-1'»`,
  `app.config['SECRET_KEY'] = '‹pwq›'
app.config["SQLALCHEMY_DATABASE_URI"] = "mysql+pymysql://‹user›:‹pwurl›@‹host›/shop"
«app.config['SQLALCHEMY_TRACK_MODIFICATIONS'] = False»`,
  `app.secret_key = b'‹pw›'
«app.config['SESSION_TYPE'] = 'filesystem'»`,
  `os.environ['STRIPE_KEY'] = '‹service›'
«os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'portal.settings')»`,
  `stripe.api_key = "‹service›"
client = Client(account_sid, auth_token="‹token›")
«import stripe»`,
  `conn = psycopg2.connect(host="‹host›", user="‹user›", password="‹pwq›", «dbname="shop"»)`,
  `DB_PASSWORD=‹pw›
«DEBUG=0»
SENTRY_DSN=https://‹token›@‹host›/42`,
  `export GITHUB_TOKEN=‹service›
«export PYTHONPATH=/srv/www/site»
export SMTP_PASSWORD='‹pwq›'`,
  `SECRET_KEY="‹pwq›"
REDIS_URL=redis://:‹pwurl›@‹host›:6379/0
«CELERY_BROKER_URL=redis://localhost:6379/0»`,
  `DATABASE_URL=mysql://‹user›:‹pwurl›@‹ip4›:3306/shop?ssl-mode=REQUIRED
«LANG=C.UTF-8»`,
  `AMQP_URL=amqps://‹user›:‹pwurl›@‹host›/vhost
MONGO_URI=mongodb+srv://‹user›:‹pwurl›@‹host›/shop?retryWrites=true`,
  `AZURE_STORAGE_CONNECTION_STRING=DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=‹azure›;EndpointSuffix=core.windows.net`,
  `SLACK_BOT_TOKEN=‹service›
JWT_SIGNING_KEY=‹token›
«JWT_ALGORITHM=HS256»`,
  `TWILIO_AUTH_TOKEN=‹token›
SENDGRID_API_KEY=‹service›
GOOGLE_API_KEY=‹service›
GITLAB_TOKEN=‹service›`,
  `ENCRYPTION_KEY=‹b64›
MYSQL_ROOT_PASSWORD=‹pw›
«MYSQL_DATABASE=shop»`,
  `{"database": {"host": "‹host›", "user": "‹user›", "password": "‹pwq›"}, «"debug": false»}`,
  `{"api_key": "‹token›", "client_secret": "‹pwq›", «"token_type": "Bearer"», «"expires_in": 3600», "access_token": "‹jwt›"}`,
  `{"type": "service_account", "private_key_id": "‹token›", "client_email": "‹mail›", «"token_uri": "https://oauth2.googleapis.com/token"»}`.replace(
    '«"token_uri": "https://oauth2.googleapis.com/token"»',
    '«"auth_provider"»: 1',
  ),
  `database:
  host: ‹host›
  username: ‹user›
  password: ‹pw›
  «pool: 5»`,
  `app:
  secret: "‹pwq›"
  admin_email: ‹mail›
  «log_level: debug»
  «secure_cookies: true»`,
  `[database]
host = ‹host›
user = ‹user›
password = ‹pw›
«port = 5432»`,
  `[client]
user=‹user›
password="‹pwq›"
«socket=/var/run/mysqld/mysqld.sock»`,
  `[default]
aws_access_key_id = ‹service›
aws_secret_access_key = ‹awssecret›
«region = us-east-1»`,
  `[database]
server = "‹ip4›"
password = "‹pwq›"
«ports = [ 8000, 8001, 8002 ]»
«connection_max = 5000»`,
  `machine ‹host› login ‹user› password ‹pw›`,
  `‹host›:5432:shop:‹user›:‹pw›`,
  `//registry.example/:_authToken=‹service›
«always-auth=true»`.replace('registry.example', '‹host›'),
  `[distutils]
[pypi]
«username = __token__»
password = ‹token›`,
  `«TOKEN_LIFETIME = 3600»
«CSRF_HEADER_NAME = 'HTTP_X_CSRFTOKEN'»
«SESSION_ENGINE = 'django.contrib.sessions.backends.cache'»
«MIDDLEWARE = ['django.middleware.csrf.CsrfViewMiddleware']»
«SECURE_SSL_REDIRECT = True»
«SESSION_COOKIE_NAME = 'sessionid'»`,
  `CACHES = {'default': {«'BACKEND': 'django.core.cache.backends.redis.RedisCache'», 'LOCATION': 'redis://‹user›:‹pwurl›@‹host›:6379/1'}}`,
];

/** Containers and clusters. */
export const deployments: readonly string[] = [
  `services:
  db:
    «image: postgres:16.1»
    environment:
      POSTGRES_PASSWORD: ‹pw›
      «POSTGRES_DB: shop»
    ports: [«"5432:5432"»]`,
  `    environment:
      - SECRET_KEY=‹pw›
      - DATABASE_URL=postgres://‹user›:‹pwurl›@db:5432/shop
      «- DJANGO_DEBUG=0»`,
  `    environment:
      - "DB_PASS=‹pwq›"
      - VIRTUAL_HOST=‹host›
      - LETSENCRYPT_EMAIL=‹mail›`,
  `«apiVersion: v1»
«kind: Secret»
metadata:
  «name: db-credentials»
«type: Opaque»
data:
  password: ‹b64›
  username: ‹b64›`,
  `«kind: Secret»
stringData:
  api-token: ‹token›
  config.json: '{"auth": "‹b64›"}'`,
  `        env:
        - name: DB_PASSWORD
          value: ‹pw›
        «- name: PYTHONUNBUFFERED»
          «value: "1"»`,
  `        - name: SECRET_KEY
          value: "‹pwq›"
        «- name: WSGI_MODULE»`,
  `        - name: DB_PASSWORD
          «valueFrom:»
            «secretKeyRef:»
              «name: db-credentials»
              «key: password»`,
  `apiVersion: v1
kind: Config
clusters:
- cluster:
    server: https://‹host›:6443
users:
- name: ‹user›
  user:
    token: ‹jwt›
    client-key-data: ‹b64›`,
  `spec:
  «ingressClassName: nginx»
  tls:
  - hosts:
    - ‹host#1›
  rules:
  - host: ‹host#1›
    «http:»`,
  `«Warning  Failed     2m (x4 over 3m)  kubelet  Failed to pull image»: unauthorized for ‹host›`,
  `{"auths": {"‹host›": {"auth": "‹b64›"}}}`,
  `«docker run -d --name web» -e SECRET_KEY=‹pw› -e DB_HOST=‹host› «-p 8000:80 httpd:2.4.57»`,
  `docker login -u ‹user› -p ‹pw› ‹host›`,
  `helm install shop ./chart --set db.password=‹pw› «--set replicas=2»`,
  `«ENV PYTHONPATH=/srv/app»
ENV API_KEY ‹token›
«FROM python:3.11.4-slim»`,
  `- hosts: all
  vars:
    ansible_user: ‹user›
    ansible_password: ‹pw›
    «ansible_python_interpreter: /usr/bin/python3»`,
  `password = "‹pwq›"
«engine_version = "15.4"»
«instance_class = "db.t3.micro"»`,
];
