/** What a text lacks, why that matters, and how to get it. */
export interface Missing {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}
