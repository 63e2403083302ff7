/** The one policy of Trusted Types; what it lets through is told in script-address.ts. */
export const POLICY = 'wsgi-triage';

/** No text becomes markup or a script; browsers without Trusted Types pass over it. */
export const trustedTypes = ["require-trusted-types-for 'script'", `trusted-types ${POLICY}`];

/** What a page of ours may load: its own files. What it may send: nothing. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'none'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  ...trustedTypes,
].join('; ');

/** What the worker may do that keeps the wizard at hand: ask the wizard's own host for its files. */
export const serviceWorkerPolicy = "default-src 'none'; connect-src 'self'";
