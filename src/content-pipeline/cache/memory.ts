import { createHash } from 'node:crypto';
import { collectIssues, type Issues } from '../issues.ts';

/** Results of earlier runs, by kind and by a hash of everything that they were made from. */
export interface Memory {
  recall<T>(kind: string, madeFrom: readonly string[], make: () => T): T;
  /** The results as plain data, or null if this run added nothing to them. */
  changed(): ReadonlyMap<string, unknown> | null;
}

/**
 * This many results are kept: about three times what the content needs. The least recently used go
 * first.
 */
const MOST_RESULTS = 8000;

/** A memory that begins with an earlier run's. */
export function memoryOf(before: ReadonlyMap<string, unknown> = new Map()): Memory {
  const results = new Map(before);
  let isChanged = false;
  return {
    recall<T>(kind: string, madeFrom: readonly string[], make: () => T): T {
      const key = `${kind} ${hashOf(madeFrom)}`;
      const isKnown = results.has(key);
      // The key holds the kind, and each kind has one maker.
      const result = isKnown ? (results.get(key) as T) : make();
      isChanged ||= !isKnown;
      // Moves it to the end: a map lists its keys in insertion order.
      results.delete(key);
      results.set(key, result);
      return result;
    },
    changed: () => (isChanged ? new Map([...results].slice(-MOST_RESULTS)) : null),
  };
}

let current: Memory | null = null;

/** Runs `work` with a memory. `work` must be synchronous. */
export function withMemory<T>(memory: Memory, work: () => T): T {
  const before = current;
  current = memory;
  try {
    return work();
  } finally {
    current = before;
  }
}

/**
 * The result of `make`, and the issues that it adds: from memory if it ran before with the same
 * `madeFrom`. `madeFrom` must name everything that `make` reads, except for the code. The result
 * must be plain data, and nobody can change it. Without a memory, `make` always runs.
 */
export function memoized<T>(
  kind: string,
  madeFrom: readonly string[],
  issues: Issues,
  make: (issues: Issues) => T,
): T {
  if (current === null) return make(issues);
  const { made, found } = current.recall(kind, madeFrom, () => {
    const own = collectIssues();
    return { made: make(own), found: own.found };
  });
  for (const issue of found) issues.add(issue);
  return made;
}

/** A hash of texts that separates `['ab', 'c']` from `['a', 'bc']`. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${String(text.length)}:`).update(text);
  return hash.digest('hex');
}

const identities = new WeakMap<object, string>();

/** A hash of immutable plain data, computed once per object. */
export function identityOf(data: object): string {
  const known = identities.get(data);
  if (known !== undefined) return known;
  const identity = hashOf([JSON.stringify(data)]);
  identities.set(data, identity);
  return identity;
}
