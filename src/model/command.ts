export type Target = 'shell' | 'apache' | 'htaccess' | 'python' | 'text';

/** A piece of a word: the author's text, or a parameter. */
export type WordPart =
  | { readonly kind: 'text'; readonly text: string }
  /**
   * The value of a `pattern` parameter becomes part of a regular expression. A parameter with
   * `several` is a whole word, and its value, of type `paths`, can be several words.
   */
  | {
      readonly kind: 'placeholder';
      readonly parameter: string;
      readonly pattern: boolean;
      readonly several?: true;
    };

/**
 * A command or configuration block. Text between words stays as written. A word with a parameter is
 * composed first and quoted once for its target, so that no value can leave it.
 */
export type CommandPart =
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'word'; readonly parts: readonly WordPart[] }
  /** A whole command from the platform's row, such as how to restart Apache. */
  | { readonly kind: 'platform'; readonly command: string };

/** A piece of a filled command: as written, filled from the case, or still to fill in. */
export interface CommandSegment {
  readonly text: string;
  readonly tone: 'plain' | 'yours' | 'guess' | 'placeholder' | 'added' | 'removed';
  /** Parameters in this piece. */
  readonly parameters: readonly string[];
}
