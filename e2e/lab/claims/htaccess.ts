import { status, type Claim } from '../claim.ts';
import { host, mounted } from '../recipe.ts';

const section = '.htaccess directive limitations';

export const htaccess: readonly Claim[] = [
  {
    name: 'htaccess-silent',
    section,
    says: 'WSGIScriptAlias, WSGIDaemonProcess and WSGIProcessGroup are ineffective in .htaccess, without an error.',
    holds: 'no',
    seen: 'Each gives 500 and logs "not allowed here". Only under AllowOverride None is there no error.',
    shown: { recipe: 'htaccess-WSGIScriptAlias' },
  },
  {
    name: 'htaccess-application-group',
    section,
    says: 'WSGIApplicationGroup is allowed in .htaccess.',
    holds: 'no',
    seen: '500, "WSGIApplicationGroup not allowed here", even with AllowOverride All.',
    shown: { recipe: 'htaccess-WSGIApplicationGroup' },
  },
  {
    name: 'htaccess-others',
    section,
    says: 'WSGIPassAuthorization, WSGIScriptReloading, WSGIChunkedRequest and WSGIErrorOverride are allowed.',
    holds: 'yes',
    seen: 'So are WSGICallableObject, WSGIMapHEADToGET and WSGIEnableSendfile. AllowOverride FileInfo is enough.',
    shown: {
      files: {
        '/srv/myapp/.htaccess': `WSGIPassAuthorization On\nWSGIScriptReloading On\nWSGIChunkedRequest On
WSGIErrorOverride Off\nWSGICallableObject application\nWSGIMapHEADToGET Auto\nWSGIEnableSendfile Off\n`,
      },
      site: host(`${mounted('/')}\n<Directory /srv/myapp>\n  AllowOverride FileInfo\n</Directory>`),
      ask: status(),
      shows: /^200 /m,
    },
  },
];
