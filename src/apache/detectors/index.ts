import type { Detector } from '../../model/index.ts';
import { accessNotGranted } from './access-not-granted.ts';
import { daemonDeclaredUnused } from './daemon-declared-unused.ts';
import { daemonGroupDeclaredLater } from './daemon-group-declared-later.ts';
import { daemonGroupDuplicate } from './daemon-group-duplicate.ts';
import { daemonGroupOtherHost } from './daemon-group-other-host.ts';
import { daemonGroupUndeclared } from './daemon-group-undeclared.ts';
import { daemonUserConfigured } from './daemon-user-configured.ts';
import { directiveMisplaced } from './directive-misplaced.ts';
import { fallbackResourceToWsgi } from './fallback-resource-to-wsgi.ts';
import { mainInterpreterElsewhere } from './main-interpreter-elsewhere.ts';
import {
  daemonModeConfigured,
  embeddedModeConfigured,
  mainInterpreterConfigured,
  subInterpreterConfigured,
} from './modes.ts';
import { pythonHomeConfigured } from './python-home-configured.ts';
import { rewriteFileTestOutsideDirectory } from './rewrite-file-test-outside-directory.ts';
import { rewriteWithoutPt } from './rewrite-without-pt.ts';
import { scriptBelowDocumentRoot } from './script-below-document-root.ts';
import { serverOnlyDirectiveInHtaccess } from './server-only-directive-in-htaccess.ts';
import { siteConfigured } from './site-configured.ts';
import { socketPrefixInTmp } from './socket-prefix-in-tmp.ts';
import { aliasSlashMismatch } from './alias-slash-mismatch.ts';
import { daemonModeOnWindows } from './daemon-mode-on-windows.ts';
import { handlerWithoutExecCgi } from './handler-without-exec-cgi.ts';
import { lineRefused } from './line-refused.ts';
import { mountShadowed } from './mount-shadowed.ts';
import { outputs } from './outputs.ts';
import { preloadedElsewhere } from './preloaded-elsewhere.ts';
import { pythonHomeShape } from './python-home-shape.ts';
import { setenvForApplication } from './setenv-for-application.ts';
import { textNotRead } from './text-not-read.ts';

/** Faults of a configuration that can be seen without a log. */
export const faults: readonly Detector[] = [
  rewriteWithoutPt,
  rewriteFileTestOutsideDirectory,
  fallbackResourceToWsgi,
  daemonGroupDuplicate,
  daemonGroupUndeclared,
  daemonGroupOtherHost,
  daemonGroupDeclaredLater,
  daemonDeclaredUnused,
  socketPrefixInTmp,
  directiveMisplaced,
  serverOnlyDirectiveInHtaccess,
  mainInterpreterElsewhere,
  scriptBelowDocumentRoot,
  accessNotGranted,
  aliasSlashMismatch,
  daemonModeOnWindows,
  handlerWithoutExecCgi,
  lineRefused,
  mountShadowed,
  preloadedElsewhere,
  pythonHomeShape,
  setenvForApplication,
];

/** What a configuration settles, so that nobody needs to be asked. */
export const settings: readonly Detector[] = [
  daemonModeConfigured,
  embeddedModeConfigured,
  mainInterpreterConfigured,
  subInterpreterConfigured,
  pythonHomeConfigured,
  daemonUserConfigured,
  siteConfigured,
  textNotRead,
];

/** All that is found in the structure of a text. */
export const detectors: readonly Detector[] = [...faults, ...settings, ...outputs];
