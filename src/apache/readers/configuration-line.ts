import type { LineReader } from '../../model/index.ts';
import { isDirectiveLine } from '../configuration/directive-line.ts';
import { quotedBy } from './prefix.ts';

/** Apache's configuration, line by line: sections, and directives that nobody begins a sentence with. */
export const configurationLine: LineReader = {
  kind: 'apache-configuration',
  samples: [
    '<VirtualHost *:80>',
    '    WSGIScriptAlias / /srv/www/crm71/app/app.wsgi',
    '    Require all granted',
    '</VirtualHost>',
    '# In file: /etc/apache2/sites-enabled/site.conf',
  ],
  read(whole) {
    const start = quotedBy(whole);
    return isDirectiveLine(whole.slice(start, start + 400).trim()) ? { fields: {}, start } : null;
  },
};
