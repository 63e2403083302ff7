/** A site with a virtual environment, static files and a second host for TLS, as tutorials set one up. */
export const SITE = `<Directory />
    Require all denied
</Directory>
WSGIPythonHome /usr
<VirtualHost *:80>
    ServerName shop.example.com
    ServerAlias www.shop.example.com
    DocumentRoot /srv/shop/htdocs
    WSGIDaemonProcess shop user=shop threads=15 python-home=/srv/shop/venv python-path=/srv/shop/code
    WSGIProcessGroup shop
    WSGIApplicationGroup %{GLOBAL}
    Alias /static /srv/shop/static
    Alias /media/ /srv/shop/media/
    WSGIScriptAlias /api /srv/shop/code/api.wsgi
    WSGIScriptAlias / /srv/shop/code/shop/wsgi.py
    <Directory /srv/shop/code>
        Require all granted
    </Directory>
    <Directory /srv/shop/static>
        Require all granted
    </Directory>
    <Directory /srv/shop/media>
        Require all granted
    </Directory>
    <Directory /srv/shop/htdocs>
        Options -Indexes
        Require all granted
    </Directory>
    RewriteEngine On
    RewriteRule ^/v1/(.*)$ /api/$1 [PT]
</VirtualHost>
<VirtualHost *:443>
    ServerName shop.example.com
    WSGIProcessGroup shop
    WSGIApplicationGroup %{GLOBAL}
    WSGIScriptAlias / /srv/shop/code/shop/wsgi.py
    <Directory /srv/shop/code>
        Require all granted
    </Directory>
</VirtualHost>
`;
