import { POLICY } from './content-policy.ts';

/** What of Trusted Types is used here; TypeScript does not know them yet. */
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
 * The address of a script of ours that runs apart from the page; throws for any other. `inside` is
 * the one that was made for code that stands in the page.
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
 * An address that `new Worker` and `register` of a service worker take: the content policy refuses
 * them any other. Throws for what is no script of ours.
 */
export function scriptAddress(address: string): URL | string {
  const createScriptURL = (given: string): string =>
    checkScriptAddress(given, location.href, inside);
  if (!window.trustedTypes) return createScriptURL(address);
  policy ??= window.trustedTypes.createPolicy(POLICY, { createScriptURL });
  return policy.createScriptURL(address);
}

/** The address of code of ours that stands in the page, as `new Worker` takes it. */
export function addressOfCode(code: string): URL | string {
  inside ??= URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return scriptAddress(inside);
}
