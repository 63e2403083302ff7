interface Named {
  readonly id: string;
}

/** The entries of a list by their ids. A list of the knowledge base is indexed once: it never changes. */
export function indexed<Entry extends Named>(list: readonly Entry[]): ReadonlyMap<string, Entry> {
  // Kept under the very list that it was made of.
  const known = indexes.get(list) as ReadonlyMap<string, Entry> | undefined;
  if (known) return known;
  const index = new Map(list.map((one) => [one.id, one]));
  indexes.set(list, index);
  return index;
}

/** The entry with an id. Undefined if there is none, or no id. */
export const byId = <Entry extends Named>(
  list: readonly Entry[],
  id: string | undefined,
): Entry | undefined => indexed(list).get(id ?? '');

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();
