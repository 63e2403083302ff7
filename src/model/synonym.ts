/** Phrases that people search for, and the problems that they mean, the likeliest first. */
export interface Synonym {
  readonly words: readonly string[];
  readonly problems: readonly string[];
}
