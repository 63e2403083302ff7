/** Something wrong with content: where, what, and what to do. */
export interface Issue {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
  /** The name that is not there, where that is what is wrong. */
  readonly about?: string;
}
