import type { Detector } from '../../model/index.ts';
import { placeAll } from '../configuration/place.ts';
import { findingAt } from './finding.ts';

/** A WSGISocketPrefix in a directory that everybody may write to. */
export const socketPrefixInTmp: Detector = {
  id: 'socket-prefix-in-tmp',
  kind: 'apache-configuration',
  detect: (configuration) =>
    placeAll(configuration)
      .filter(({ directive }) => directive.key === 'wsgisocketprefix')
      // /tmp/wsgi     /var/tmp/wsgi     not: /srv/tmp/wsgi
      .filter(({ directive }) =>
        /^(?:\/var\/tmp|\/tmp|\/dev\/shm)(?:\/|$)/.test(directive.args[0] ?? ''),
      )
      .map((placed) =>
        findingAt('socket-prefix-in-tmp', placed, { prefix: placed.directive.args[0] }),
      ),
};
