/** The different values of captures. Bounded, whatever a log holds. */
export interface Values {
  /** Takes a value of a message's capture. */
  readonly note: (message: string, capture: string, value: string) => void;
  /** How many different values each capture of a message had, and whether there may be more. */
  readonly of: (message: string) => {
    readonly different: Readonly<Record<string, number>>;
    readonly isAtLeast: boolean;
  };
}

/** Different values counted in one source, over all its messages. */
const MOST_VALUES = 100_000;

interface Seen {
  readonly captures: Map<string, Set<number>>;
  isAtLeast: boolean;
}

/** Counts different values by their hashes, because the texts would take too much room. */
export function valueCounter(): Values {
  const messages = new Map<string, Seen>();
  let room = MOST_VALUES;
  return {
    note(message, capture, value) {
      const seen = messages.get(message) ?? {
        captures: new Map<string, Set<number>>(),
        isAtLeast: false,
      };
      messages.set(message, seen);
      const hashes = seen.captures.get(capture) ?? new Set<number>();
      seen.captures.set(capture, hashes);
      const hash = hashOf(value);
      if (hashes.has(hash)) return;
      if (room === 0) {
        seen.isAtLeast = true;
        return;
      }
      hashes.add(hash);
      room -= 1;
    },
    of(message) {
      const seen = messages.get(message);
      const counts = [...(seen?.captures ?? [])].map(([name, { size }]) => [name, size] as const);
      return { different: Object.fromEntries(counts), isAtLeast: seen?.isAtLeast ?? false };
    },
  };
}

/** FNV-1a, in 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
