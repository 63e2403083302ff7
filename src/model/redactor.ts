/** Hides in a text what tells of people and machines: addresses, names, secrets. */
export interface Redactor {
  /** The text with tokens such as `[ip-1]`; redacting it again changes nothing. */
  (text: string): string;
  /** Learns from a text what else must be hidden in others. */
  readonly learn: (text: string) => void;
}
