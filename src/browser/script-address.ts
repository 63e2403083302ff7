import { POLICY } from './policy-name.ts';

/** The part of Trusted Types used here. TypeScript doesn't have it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => URL };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

// /assets/reading.worker-Bw1x.js   /service-worker.js   not: /assets/reading.worker-Bw1x.js/../other.js
const OURS = /\/(?:reading\.worker[-.\w]*|service-worker)\.[jt]s$/;

/**
 * The address of one of our scripts that run outside the page. Throws for any other. `inside` is
 * the one made for code inside the page.
 */
export function checkScriptAddress(address: string, page: string, inside: string | null): string {
  if (address === inside) return address;
  const { origin, pathname, href } = new URL(address, page);
  if (origin === new URL(page).origin && OURS.test(pathname)) return href;
  throw new TypeError(`${address} is no worker of this site, and is not run`);
}

let inside: string | null = null;
let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/**
 * An address for `new Worker` and a service worker's `register`. The content policy blocks any
 * other. Throws for a script that isn't ours.
 */
export function scriptAddress(address: string): URL | string {
  const createScriptURL = (given: string): string =>
    checkScriptAddress(given, location.href, inside);
  if (!window.trustedTypes) return createScriptURL(address);
  policy ??= window.trustedTypes.createPolicy(POLICY, { createScriptURL });
  return policy.createScriptURL(address);
}

/** The address of our code inside the page, for `new Worker`. */
export function addressOfCode(code: string): URL | string {
  inside ??= URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return scriptAddress(inside);
}
