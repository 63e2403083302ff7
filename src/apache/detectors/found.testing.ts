import { faults, settings } from './index.ts';
import { outputs } from './outputs.ts';

/**
 * What all that look for faults find: `detector:line`, so that a false alarm of another one is seen too.
 * A question mark follows what is at most possible.
 */
export const found = (text: string): readonly string[] =>
  faults.flatMap((detector) =>
    detector.detect(text).map(({ line, unsure }) => `${detector.id}:${line}${unsure ? '?' : ''}`),
  );

/** What they capture. */
export const captures = (text: string): readonly unknown[] =>
  faults.flatMap((detector) => detector.detect(text).map((finding) => finding.captures));

/** What a text settles: `detector:line`. */
export const told = (text: string): readonly string[] =>
  [...settings, ...outputs].flatMap((detector) =>
    detector.detect(text).map(({ line }) => `${detector.id}:${line}`),
  );

/** A directory that is open. */
export const granted = (directory: string): string =>
  `<Directory ${directory}>\n  Require all granted\n</Directory>\n`;

/** A virtual host of that name. */
export const host = (name: string, body: string): string =>
  `<VirtualHost *:28300>\nServerName ${name}\n${body}\n</VirtualHost>\n`;
