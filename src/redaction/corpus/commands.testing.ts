/** What commands print, and what was typed. */
export const commands: readonly string[] = [
  `«VirtualHost configuration:»
*:443                  ‹host› (/etc/apache2/sites-enabled/site.conf:2)
«ServerRoot: "/etc/apache2"»
«Main DocumentRoot: "/var/www/html"»
«Mutex default: dir="/var/run/apache2/" mechanism=default»
«User: name="www-data" id=33»`,
  `*:80                   is a NameVirtualHost
         default server ‹host#1› («/etc/apache2/sites-enabled/000-default.conf:1»)
         port 80 namevhost ‹host#1› (/etc/apache2/sites-enabled/000-default.conf:1)
                 alias ‹host›
                 wild alias *.‹host›`,
  `‹ip4›:443        ‹host› («/etc/httpd/conf.d/ssl.conf:56»)`,
  `f: /home/‹user#1›/site/app.wsgi
«drwxr-xr-x root     root     /»
«drwxr-xr-x root     root     home»
drwx------ ‹user#1› ‹user#1› ‹user#1›
«-rw-r--r--» ‹user#1› www-data app.wsgi`,
  `«total 12»
-rw-r--r-- 1 ‹user#1› ‹user#1›  812 Nov 22 14:01 app.wsgi
«drwxr-xr-x 2 root     www-data 4096 Nov 22 14:01 static»
«srwx------ 1 www-data root        0 Nov 22 14:01 wsgi.‹pid›.0.1.sock»`,
  `-rw-r-----. 1 ‹user› apache «system_u:object_r:httpd_sys_content_t:s0 1204 Nov 22 14:01 settings.py»`,
  `«www-data   ‹pid›  0.0  0.4  76212  9000 ?  S  14:01  0:00 /usr/sbin/apache2 -k start»
‹user›      ‹pid›  0.1  1.2  90000 25000 ?  Sl  14:01  0:03 python3 /home/‹user›/site/manage.py runserver «0.0.0.0:8000»
«root         812  0.0  0.1   7000  5000 ?  Ss  14:01  0:00 /usr/sbin/apache2 -k start»`,
  `‹user› ‹pid› ‹pid› 0 14:01 ? 00:00:03 mysqldump -u ‹user› -p‹pw› «shop»`,
  `‹user›@‹short›:~$ «sudo apachectl configtest»
«Syntax OK»`,
  `[‹user›@‹short› conf.d]$ «sudo systemctl status httpd»`,
  `root@‹short›:/etc/apache2# «apachectl -S»`,
  `‹user›@‹host›:/srv/www$ «tail -f /var/log/apache2/error.log»`,
  `(venv) ‹user›@‹short›:~/site$ «pip install mod_wsgi==4.9.4»`,
  `[root@‹short› ~]# «setsebool -P httpd_can_network_connect 1»`,
  `$ ssh ‹user›@‹host›
$ «sudo ausearch -m avc -ts recent»`,
  `$ mysql -h ‹host› -u ‹user› -p‹pw› «shop»`,
  `$ PGPASSWORD=‹pw› psql -h ‹host› -U ‹user› «shop»`,
  `$ psql postgresql://‹user›:‹pwurl›@‹ip4›/shop
«psql (15.4 (Debian 15.4-2.pgdg120+1))»`,
  `$ curl -u ‹user›:‹pw› https://‹host›/api/
«curl: (7) Failed to connect»`,
  `$ curl -H "Authorization: Bearer ‹token›" https://‹host›/v1/items
«{"detail":"Invalid token."}»`,
  `*   Trying ‹ip4#1›:443...
* Connected to ‹host#1› (‹ip4#1›) port 443 (#0)
«* ALPN: offers h2,http/1.1»
*  subject: CN=‹host#1›
*  subjectAltName: host "‹host#1›" matched cert's "‹host#1›"
«* TLSv1.3 (OUT), TLS handshake, Client hello (1):»
> «GET / HTTP/1.1»
> Host: ‹host#1›
> «User-Agent: curl/7.88.1»
> Cookie: sessionid=‹cookie›
< «HTTP/1.1 500 Internal Server Error»
< «Server: openresty/1.21.4.2»
< Set-Cookie: csrftoken=‹cookie›; «Path=/; SameSite=Lax»`,
  `*   Trying [‹ip6›]:443...
«* connect to» ‹ip6› port 443 «failed: Connection refused»`,
  `* Server auth using Basic with user '‹user›'
> Authorization: Basic ‹basic›
«< HTTP/1.1 401 Unauthorized»`,
  `Certificate chain
 0 s:CN = ‹host›
   «i:C = US, O = Let's Encrypt, CN = R3»
«Verify return code: 10 (certificate has expired)»`,
  `        Subject: C = DE, O = Acme, CN = ‹host#1›, emailAddress = ‹mail›
            «X509v3 Subject Alternative Name:»
                DNS:‹host#1›, DNS:‹host›, IP Address:‹ip4›
        «Signature Algorithm: sha256WithRSAEncryption»`,
  `‹pem›
«-----BEGIN CERTIFICATE-----»`,
  `    Certificate Name: ‹host#1›
    Domains: ‹host#1› ‹host›
    Certificate Path: /etc/letsencrypt/live/‹host#1›/fullchain.pem
    «Expiry Date: 2026-12-01 10:00:00+00:00 (VALID: 20 days)»`,
  `inet ‹ip4›/24 brd ‹ip4› «scope global dynamic eth0»
inet6 ‹ip6›/64 «scope global»
«inet 127.0.0.1/8 scope host lo»
«inet6 ::1/128 scope host»`,
  `«tcp   LISTEN 0  511  0.0.0.0:80   0.0.0.0:*  users:(("apache2",pid=‹pid›,fd=4))»
tcp   ESTAB  0  0    ‹ip4›:443  ‹ip4›:‹port›
«tcp6       0      0 :::443                  :::*                    LISTEN»`,
  `127.0.0.1 localhost
‹ip4› ‹host› ‹short›
«ff02::1 ip6-allnodes»`,
  `uid=1000(‹user#1›) gid=1000(‹user#1›) «groups=»1000(‹user#1›),«27(sudo),33(www-data)»
«uid=33(www-data) gid=33(www-data) groups=33(www-data)»`,
  `‹user#1›:x:1000:1000::/home/‹user#1›:/bin/bash
«www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin»`,
  `Linux ‹short› «6.1.0-13-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.55-1 (2023-09-29) x86_64 GNU/Linux»`,
  ` Static hostname: ‹host›
       «Icon name: computer-vm»
  «Operating System: Debian GNU/Linux 12 (bookworm)»`,
  `PING ‹host› (‹ip4›) «56(84) bytes of data.»`,
  `;; ANSWER SECTION:
‹host›. 300 IN A ‹ip4›
«;; SERVER: 127.0.0.53#53(127.0.0.53)»`,
  `remote: «HTTP Basic: Access denied»
fatal: «Authentication failed for» 'https://‹user›:‹service›@‹host›/shop.git/'`,
  `origin  git@‹host›:team/shop.git «(fetch)»`,
  `«Package                Version»
«Django                 4.2.7»
«mod-wsgi               5.0.0»
«psycopg2-binary        2.9.9»
«python-dateutil        2.8.2.post0»`,
  `«ii  libapache2-mod-wsgi-py3  4.9.4-1+b2  amd64  Python 3 WSGI adapter module for Apache»
«httpd-2.4.57-5.el9.x86_64»`,
  `C:\\Users\\‹User›\\site> «httpd.exe -t»
«Syntax OK»`,
  `«C:\\Apache24\\conf\\httpd.conf»
WSGIPythonHome "C:/Users/‹User›/AppData/Local/Programs/Python/Python311"`,
  `AH00526: «Syntax error on line 3 of» /home/‹user›/conf/site.conf:
«Invalid command 'WSGIScriptAlias', perhaps misspelled or defined by a module not included in the server configuration»`,
  `lrwxrwxrwx 1 root root 30 Nov 22 14:01 /etc/apache2/sites-enabled/‹host#1›.conf -> ../sites-available/‹host#1›.conf`,
  `«sudo htpasswd -b /etc/apache2/.htpasswd» ‹user› ‹pw›`,
  `«sudo -u www-data /srv/venv/bin/python -c 'import django; print(django.VERSION)'»
«(4, 2, 7, 'final', 0)»`,
  `«ps -ef | grep wsgi:portal»
«www-data ‹pid› 812 0 14:01 ? 00:00:00 (wsgi:portal)     -k start»`,
  `PYTHONHOME=/home/‹user›/venv
USER=‹user›
«LOGNAME=root»
«SHELL=/bin/bash»
SUDO_USER=‹user›
HOSTNAME=‹host›`,
  `Last login: Tue Nov 22 14:01:00 2026 from ‹ip›
‹user› pts/0 ‹ip4› «14:01 0.00s w»`,
  `«ERROR 1045 (28000): Access denied for user» '‹user›'@'‹ip4›' «(using password: YES)»`,
  `ERROR:  «permission denied for table orders»
CREATE USER ‹user› WITH PASSWORD '‹pwq›';`,
  `GRANT ALL ON shop.* TO '‹user›'@'‹host›' IDENTIFIED BY '‹pwq›';`,
  `ldapsearch -H ldap://‹host› -D "uid=‹user›,ou=people,dc=acme" -w ‹pw› «-b dc=acme»`,
  `ldap_bind: «Invalid credentials (49)»
dn: uid=‹user#1›,ou=people,dc=acme
uid: ‹user#1›
mail: ‹mail›
userPassword:: ‹b64›`,
];

/** HTTP as clients and servers write it. */
export const http: readonly string[] = [
  `«GET /admin/ HTTP/1.1»
Host: ‹host›
Cookie: sessionid=‹cookie›; csrftoken=‹cookie›; theme=dark
X-Forwarded-For: ‹ip4›, ‹ip4›
«Accept-Encoding: gzip, deflate»`,
  `«HTTP/1.1 302 Found»
Location: https://‹host›/login?next=/
Set-Cookie: session=‹cookie›; HttpOnly; «Path=/»
«Server: Apache/2.4.57 (Debian)»`,
  `Authorization: Bearer ‹jwt›
«Content-Type: application/json»`,
  `Authorization: Token ‹token›
«X-Requested-With: XMLHttpRequest»`,
  `Authorization: Basic ‹basic›
«Connection: keep-alive»`,
  `Authorization: Digest username="‹user›", realm="private", nonce="‹token›", uri="/", response="‹token›"`,
  `X-Api-Key: ‹token›
X-Auth-Token: ‹service›
«X-Frame-Options: DENY»`,
  `Proxy-Authorization: Basic ‹basic›
«Via: 1.1 varnish»`,
  `X-CSRFToken: ‹cookie›
Referer: https://‹host›/account?email=‹mail›
Origin: https://‹host›`,
  `Forwarded: for=‹ip4›;host=‹host›;«proto=https»
Forwarded: for="[‹ip6›]:‹port›"`,
  `X-Real-IP: ‹ip›
X-Forwarded-Host: ‹host›
X-Forwarded-User: ‹user›`,
  `https://‹user›:‹pwurl›@‹host›/path?x=1`,
  `«open» https://‹host›/invite?token=‹token›&email=‹mail› «in a browser»`,
  `https://‹host›/oauth?client_id=shop&client_secret=‹token›&grant_type=client_credentials`,
  `https://bucket.s3.amazonaws.com/x?X-Amz-Credential=‹service›%2F20260101&X-Amz-Signature=‹token›&X-Amz-Expires=300`,
  `https://store.blob.core.windows.net/c/f?sv=2022-11-02&sig=‹b64›`,
  `http://[‹ip6›]:8080/status and http://‹ip4›:8080/status «but http://localhost:8080/status and http://127.0.0.1/ work»`,
  `ftp://‹user›:‹pwurl›@‹host›/backup.tgz`,
  `Mail me at ‹mail› or «see the log of the daemon process»: it runs on ‹host›.`,
  `From: "Ops Team" <‹mail›>
To: ‹mail›, ‹mail›
Subject: «apache2 is down»`,
  `Set-Cookie: __Host-session=‹cookie›; «Secure»; «SameSite=Strict»
«Strict-Transport-Security: max-age=63072000»`,
  `Cookie: PHPSESSID=‹cookie›; remember_token=‹token›`,
  `«Please contact the server administrator at» ‹mail› «to inform them of the time this error occurred»
<address>«Apache/2.4.57 (Debian) Server at» ‹host› «Port 443»</address>`,
  `{"username":"‹user›","password":"‹pwq›"}`,
  `username=‹user›&password=‹pwurl›&csrf=1`,
  `<input type="hidden" name="csrfmiddlewaretoken" value="‹cookie›">`,
];
