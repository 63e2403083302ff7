import { detectors } from './index.ts';

/** What all detectors find: `detector:line`, so that a false alarm of another one is seen too. */
export const found = (text: string): readonly string[] =>
  detectors.flatMap((detector) =>
    detector.detect(text).map(({ line }) => `${detector.id}:${line}`),
  );

/** What they capture. */
export const captures = (text: string): readonly unknown[] =>
  detectors.flatMap((detector) => detector.detect(text).map((finding) => finding.captures));

/** A directory that is open. */
export const granted = (directory: string): string =>
  `<Directory ${directory}>\n  Require all granted\n</Directory>\n`;

/** A virtual host of that name. */
export const host = (name: string, body: string): string =>
  `<VirtualHost *:28300>\nServerName ${name}\n${body}\n</VirtualHost>\n`;
