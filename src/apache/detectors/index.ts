import type { Detector } from '../../model/index.ts';
import { accessNotGranted } from './access-not-granted.ts';
import { daemonDeclaredUnused } from './daemon-declared-unused.ts';
import { daemonGroupDeclaredLater } from './daemon-group-declared-later.ts';
import { daemonGroupDuplicate } from './daemon-group-duplicate.ts';
import { daemonGroupOtherHost } from './daemon-group-other-host.ts';
import { daemonGroupUndeclared } from './daemon-group-undeclared.ts';
import { fallbackResourceToWsgi } from './fallback-resource-to-wsgi.ts';
import { rewriteWithoutPt } from './rewrite-without-pt.ts';
import { serverOnlyDirectiveInHtaccess } from './server-only-directive-in-htaccess.ts';
import { socketPrefixInTmp } from './socket-prefix-in-tmp.ts';

/** All faults of a configuration that can be seen without a log. */
export const detectors: readonly Detector[] = [
  rewriteWithoutPt,
  fallbackResourceToWsgi,
  daemonGroupDuplicate,
  daemonGroupUndeclared,
  daemonGroupOtherHost,
  daemonGroupDeclaredLater,
  daemonDeclaredUnused,
  socketPrefixInTmp,
  serverOnlyDirectiveInHtaccess,
  accessNotGranted,
];
