export type Target = 'shell' | 'apache' | 'htaccess' | 'python' | 'text';

/** A piece of a word: text as the author wrote it, or a hole. */
export type WordPart =
  | { readonly kind: 'text'; readonly text: string }
  /**
   * `pattern` holes land inside a regular expression that the word is. A hole with `several` is a
   * whole word by itself, and its value, of the type `paths`, may be several words.
   */
  | {
      readonly kind: 'hole';
      readonly parameter: string;
      readonly pattern: boolean;
      readonly several?: true;
    };

/**
 * A command or configuration block. Text between holes' words stays as written; a word that holds
 * a parameter is composed first and quoted as one for its target, so that no value can leave it.
 */
export type CommandPart =
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'word'; readonly parts: readonly WordPart[] }
  /** A whole command out of the platform's table, such as how to restart Apache. */
  | { readonly kind: 'platform'; readonly command: string };
