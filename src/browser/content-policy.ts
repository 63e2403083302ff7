import { POLICY } from './policy-name.ts';

/** No text becomes markup or a script. Browsers without Trusted Types ignore it. */
export const trustedTypes = ["require-trusted-types-for 'script'", `trusted-types ${POLICY}`];

/** What our page can load: its own files. What it can send: nothing. */
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

/** What the offline worker can do: request the wizard's files from its own host. */
export const serviceWorkerPolicy = "default-src 'none'; connect-src 'self'";
