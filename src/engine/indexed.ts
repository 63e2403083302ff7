interface Named {
  readonly id: string;
}

/** The things of a list by their ids. A list of the knowledge base is indexed once, as it never changes. */
export function indexed<Thing extends Named>(list: readonly Thing[]): ReadonlyMap<string, Thing> {
  // Kept under the very list that it was made of.
  const known = indexes.get(list) as ReadonlyMap<string, Thing> | undefined;
  if (known) return known;
  const index = new Map(list.map((one) => [one.id, one]));
  indexes.set(list, index);
  return index;
}

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();
