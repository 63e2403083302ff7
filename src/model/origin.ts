/** Where a record comes from, as far as it says: the module that logged it, and its code. */
export interface Origin {
  readonly module: string | null;
  readonly code: string | null;
  readonly level: string | null;
}

/** Records that show no known message and say the same about their origin. */
export interface OriginSeen extends Origin {
  /** The first one's line. */
  readonly line: number;
  readonly times: number;
}

/** Codes of Apache: by module and level, the numbers, such as `2-4 17`. */
export interface Catalog {
  /** The release that it was read from. */
  readonly version: string;
  /** The documentation's page of each module that has one, by the module's name in a log. */
  readonly pages: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
