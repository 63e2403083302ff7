import type { Message } from '../../model/index.ts';
import { literalScanner } from './scan.ts';

/** The messages that could stand in a text, told by their literals alone. */
export interface FirstPass {
  readonly of: (text: string) => readonly Message[];
}

/** The literals that decide whether a text is worth a closer look: anchors and codes. */
export const literalsOf = (messages: readonly Message[]): readonly string[] => [
  ...new Set(messages.flatMap(literalsOfMessage)),
];

const literalsOfMessage = ({ wordings, codes }: Message): readonly string[] => [
  ...wordings.map(({ anchor }) => anchor),
  ...codes.map((code) => code.toLowerCase()),
];

/**
 * Most texts hold no message: a text is first searched for the literals of all, and only the
 * messages that own one of them are matched in full.
 */
export function firstPass(messages: readonly Message[]): FirstPass {
  const literals = literalsOf(messages);
  const scanner = literalScanner(literals);
  const index = new Map(literals.map((literal, at) => [literal, at]));
  const owners: Message[][] = literals.map(() => []);
  for (const message of messages) {
    for (const literal of new Set(literalsOfMessage(message))) {
      owners[index.get(literal) ?? -1]?.push(message);
    }
  }
  const encoder = new TextEncoder();
  return {
    of(text) {
      // Web pages hold log lines with spaces that do not break, and some literals are all short words.
      const bytes = encoder.encode(text.replace(/\s+/g, ' '));
      const found = new Set<number>();
      scanner.scan(bytes, 0, bytes.length, (literal) => {
        found.add(literal);
        return 0;
      });
      if (found.size === 0) return [];
      return [...new Set([...found].flatMap((literal) => owners[literal] ?? []))];
    },
  };
}
