import type { Origin } from './logical-lines.ts';

/** One directive, as it stands in the text. */
export interface Directive {
  readonly kind: 'directive';
  /** As written; Apache compares names without case, see `key`. */
  readonly name: string;
  readonly key: string;
  /** Words, unquoted as Apache does it; variables stay as written. */
  readonly args: readonly string[];
  /** Everything after the name, as written. */
  readonly rest: string;
  readonly line: number;
  readonly endLine: number;
  readonly origin: Origin | null;
}

/** A section such as `<VirtualHost *:80>` with what stands in it; one that is never closed ends with the text. */
export interface Section {
  readonly kind: 'section';
  readonly name: string;
  readonly key: string;
  readonly args: readonly string[];
  readonly rest: string;
  readonly line: number;
  readonly endLine: number;
  readonly origin: Origin | null;
  readonly children: readonly ConfigurationNode[];
}

export type ConfigurationNode = Directive | Section;
