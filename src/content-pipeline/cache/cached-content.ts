import type { Issue } from '../../model/index.ts';
import type { LoadedContent } from '../compile-content.ts';
import { placeIn, placeInText, type Content } from '../link/content.ts';
import { locatorOf } from '../parse/parse-yaml.ts';
import type { ContentFile } from '../read/read-content.ts';

/** Compiled content as plain data. A place is kept as the way to find it. */
export interface CachedContent {
  readonly content: Omit<Content, 'places'>;
  readonly places: readonly (readonly [string, KeptPlace])[];
  readonly issues: readonly Issue[];
}

interface KeptPlace {
  readonly file: string;
  /** The path to it within a YAML file. Absent for a text. */
  readonly prefix?: readonly PropertyKey[];
}

/** What to keep of compiled content. */
export function toCached({
  content: { places, ...content },
  issues,
}: LoadedContent): CachedContent {
  const kept = [...places].map(([key, { file, prefix }]): [string, KeptPlace] => [
    key,
    prefix ? { file, prefix } : { file },
  ]);
  return { content, places: kept, issues };
}

/** Restores compiled content from the kept data and from the files that it was compiled from. */
export function fromCached(
  { content, places, issues }: CachedContent,
  files: readonly ContentFile[],
): LoadedContent {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const located = new Map(
    places.map(([key, { file, prefix }]) => {
      const text = texts.get(file) ?? '';
      const place = prefix
        ? placeIn({ file, locate: locatorOf({ path: file, text }) }, prefix)
        : placeInText(file, text);
      return [key, place];
    }),
  );
  return { content: { ...content, places: located }, issues };
}
