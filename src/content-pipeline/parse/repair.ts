import type * as v from 'valibot';

/** Replaces a missing text, so that the rest of the file can be checked. */
const MISSING = '-';
const MOST_ROUNDS = 3;

/**
 * A value without everything that its schema rejects, so that the file's other mistakes can be
 * found. Null if nothing usable is left. `validate` returns the value, or its issues.
 */
export function repaired<T>(
  value: unknown,
  issues: readonly v.BaseIssue<unknown>[],
  validate: (value: unknown) => v.SafeParseResult<v.GenericSchema<unknown, T>>,
): T | null {
  const left = structuredClone(value);
  let wrong = issues;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // From last to first, so that earlier list positions stay the same.
    const paths = new Map(pathsOf(wrong).map((path) => [path.join('\n'), path]));
    for (const path of [...paths.values()].toReversed()) takeOut(left, path);
    const result = validate(left);
    if (result.success) return result.output;
    wrong = result.issues;
  }
  return null;
}

/** What to remove: an unknown key, or the whole list entry with the mistake. */
const pathsOf = (issues: readonly v.BaseIssue<unknown>[]): readonly (readonly PropertyKey[])[] =>
  issues.map(({ type, path }) => {
    const keys = path?.map(({ key }) => key as PropertyKey) ?? [];
    const entry = keys.findLastIndex((key) => typeof key === 'number');
    return type === 'strict_object' || entry < 0 ? keys : keys.slice(0, entry + 1);
  });

function takeOut(root: unknown, path: readonly PropertyKey[]): void {
  const key = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>(childOf, root);
  if (key === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
  } else if (!(key in parent)) {
    Object.assign(parent, { [key]: MISSING });
  } else if (Reflect.get(parent, key) === MISSING) {
    takeOut(root, path.slice(0, -1));
  } else {
    Reflect.deleteProperty(parent, key);
  }
}

const childOf = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined;
