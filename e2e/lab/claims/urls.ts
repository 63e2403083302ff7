import { status, type Claim } from '../claim.ts';
import { granted, host, mounted } from '../recipe.ts';

const recipeLines = `RewriteEngine On
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d`;

const statics = { '/srv/files/site.css': 'body {}\n' };

export const urls: readonly Claim[] = [
  {
    name: 'fallback-resource-hangs',
    section: 'Avoid FallbackResource',
    says: 'A response through FallbackResource lacks its chunks, and the browser hangs.',
    holds: 'no',
    seen: 'Fixed in Apache 2.4.24. Captures of 2.4.23 hang for directories only: the last chunk is missing.',
    shown: {
      files: { '/srv/files/empty/.keep': '' },
      site: host(
        `DocumentRoot /srv/files\n${mounted('/app')}\nSetOutputFilter DEFLATE\n<Directory /srv/files>\n  Require all granted\n  FallbackResource /app\n</Directory>`,
      ),
      ask: ['/', '/empty/', '/page'].map((path) => status(path, '--compressed -m 5')).join('; '),
      shows: /^200 200 200 /m,
    },
  },
  {
    name: 'rewrite-recipe-in-host',
    section: 'Avoid FallbackResource',
    says: 'The rules with REQUEST_FILENAME serve files, and send the rest to the application.',
    holds: 'in part',
    seen: "In a virtual host, everything goes to the application: REQUEST_FILENAME isn't a file there yet.",
    shown: {
      files: statics,
      site: host(
        `DocumentRoot /srv/files\n${granted('/srv/files')}\n${mounted('/app')}\n${recipeLines}\nRewriteRule ^ /app/ [PT,L]`,
      ),
      ask: 'curl -sS http://localhost/site.css',
      shows: /^Hello World!$/m,
    },
  },
  {
    name: 'rewrite-recipe-in-directory',
    section: 'Avoid FallbackResource',
    says: 'The same inside a Directory.',
    holds: 'yes',
    shown: {
      files: statics,
      site: host(
        `DocumentRoot /srv/files\n${mounted('/app')}\n<Directory /srv/files>\n  Require all granted\n  ${recipeLines.replaceAll('\n', '\n  ')}\n  RewriteRule ^ /app/ [PT,L]\n</Directory>`,
      ),
      ask: 'curl -sS http://localhost/site.css; curl -sS http://localhost/page',
      shows: /^body \{\}\nHello World!$/m,
    },
  },
  {
    name: 'pass-through-in-htaccess',
    section: 'RewriteRule and WSGIScriptAlias interaction',
    says: 'PT is required on a rule to a WSGIScriptAlias.',
    holds: 'in part',
    seen: 'Yes in a virtual host. In .htaccess and Directory, the rule works without it.',
    shown: {
      files: {
        '/srv/files/.htaccess': 'RewriteEngine On\nRewriteRule ^legacy/(.*)$ /app/$1 [L]\n',
      },
      site: host(
        `DocumentRoot /srv/files\n${mounted('/app')}\n<Directory /srv/files>\n  Require all granted\n  AllowOverride FileInfo\n</Directory>`,
      ),
      ask: 'curl -sS http://localhost/legacy/',
      shows: /^Hello World!$/m,
    },
  },
];
