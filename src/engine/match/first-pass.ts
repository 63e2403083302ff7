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
  const room = new Uint8Array(ROOM);
  return {
    of(text) {
      const isPlain = writeAscii(text, room);
      // Web pages hold log lines with spaces that do not break, and some literals are all short words.
      const bytes = isPlain ? room : new TextEncoder().encode(text.replace(/\s+/g, ' '));
      const finds = scanner.scan(bytes, 0, isPlain ? text.length : bytes.length, 'all');
      return [...new Set(finds.flatMap(({ literal }) => owners[literal] ?? []))];
    },
  };
}

/** Texts up to this length are written where the last one stood; most are lines. */
const ROOM = 4096;

/** Writes a text of ASCII characters into room; false where it is another one, or too long. */
function writeAscii(text: string, room: Uint8Array): boolean {
  if (text.length > room.length) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return false;
    room[at] = code;
  }
  return true;
}
