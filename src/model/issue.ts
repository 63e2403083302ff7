/** A content mistake: where, what, and what to do. */
export interface Issue {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
  /** The missing name, if that is the mistake. */
  readonly about?: string;
}
