import { findingAt, inConfiguration } from './finding.ts';

/**
 * A WSGISocketPrefix in a directory that everybody can write to. Not in the one that mod_wsgi-express makes
 * there: only its user can write to that.
 */
export const socketPrefixInTmp = inConfiguration('socket-prefix-in-tmp', ({ all }) =>
  all
    .filter(({ directive }) => directive.key === 'wsgisocketprefix')
    // /tmp/wsgi     /var/tmp/wsgi     not: /srv/tmp/wsgi     not: /tmp/mod_wsgi-localhost:8000:1000/wsgi
    .filter(({ directive }) =>
      /^(?:\/var\/tmp|\/tmp|\/dev\/shm)(?:\/(?!mod_wsgi-[^/]+\/)|$)/.test(directive.args[0] ?? ''),
    )
    .map((placed) =>
      findingAt('socket-prefix-in-tmp', placed, { prefix: placed.directive.args[0] }),
    ),
);
