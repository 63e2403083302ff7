import type { Section } from '../tree.ts';

/**
 * Whether a condition holds on a server of today: Apache 2.4 with mod_wsgi and every module that is asked
 * for. `maybe` where only the server knows.
 */
export function holdsHere({ key, args, rest }: Section): 'yes' | 'no' | 'maybe' {
  if (key === 'ifversion') return versionHolds(rest);
  if (key !== 'ifmodule') return key === 'ifdefine' || key === 'iffile' ? 'maybe' : 'yes';
  const [name = ''] = args;
  const isNegated = name.startsWith('!');
  if (isNegated) return USUAL.test(name) ? 'no' : 'maybe';
  return 'yes';
}

// mod_authz_core.c     !mod_authz_core.c     wsgi_module     mod_access_compat.c
const USUAL =
  /^!?(?:mod_(?:authz_core|authz_host|access_compat|wsgi|version)(?:\.c)?|(?:authz_core|authz_host|access_compat|wsgi|version)_module)$/;

function versionHolds(rest: string): 'yes' | 'no' | 'maybe' {
  // >= 2.4     < 2.4     = 2.4.7     >=2.4
  const found = /^(!?[<>=]{0,2})[ \t]*(\d{1,2})\.(\d{1,3})(\.\d)?/.exec(rest);
  if (!found) return 'maybe';
  const [, sign = '', major = '', minor = '', patch] = found;
  const wanted = Number(major) * 1000 + Number(minor);
  // 2.4.7: only the server knows.
  if (wanted === HERE && patch !== undefined) return 'maybe';
  const holds = HOLDS[sign];
  return holds ? (holds(HERE - wanted) ? 'yes' : 'no') : 'maybe';
}

/** By sign, from how much later the version here is. Every 2.4 has a patch level, so it is above 2.4. */
const HOLDS: Readonly<Record<string, (later: number) => boolean>> = {
  '<': (later) => later < 0,
  '<=': (later) => later < 0,
  '>': (later) => later >= 0,
  '>=': (later) => later >= 0,
};

/** Apache 2.4. */
const HERE = 2004;
