import type { Fix, Lookup, Synonym } from '../../model/index.ts';
import { didYouMean, type Issues } from '../issues.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import * as schemas from '../parse/schemas.ts';
import type { ContentFile } from '../read/read-content.ts';

/** Entries of a file, by id. */
type Table = readonly (readonly [string, unknown])[];

/** The tables of packages.yaml, by parameter. An unknown parameter or platform becomes an issue. */
export function linkLookups(
  files: readonly ContentFile[],
  known: { readonly parameters: Table; readonly platforms: Table },
  issues: Issues,
): ReadonlyMap<string, Lookup> {
  const file = files.find(({ path }) => path === 'packages.yaml');
  const parsed = file && parseYaml(file, schemas.lookups, issues);
  if (!parsed) return new Map();
  const say = (path: readonly PropertyKey[], what: string, id: string, table: Table) => {
    const all = table.map(([one]) => one);
    if (all.includes(id)) return;
    const message = `names the ${what} "${id}", which does not exist`;
    const place = { file: parsed.file, ...parsed.locate(path) };
    issues.add({ code: 'dangling', ...place, message, hint: didYouMean(id, all) });
  };
  for (const [parameter, { values }] of Object.entries(parsed.value)) {
    say([parameter], 'parameter', parameter, known.parameters);
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string') continue;
      for (const platform of Object.keys(value)) {
        say([parameter, 'values', name, platform], 'platform', platform, known.platforms);
      }
    }
  }
  return new Map(
    Object.entries(parsed.value).map(([id, { of, values }]) => [id, { capture: of, values }]),
  );
}

/** Fixes with the tables of the parameters that each uses. */
export const withLookups = (
  fixes: readonly Fix[],
  tables: ReadonlyMap<string, Lookup>,
): readonly Fix[] => fixes.map((fix) => withTables(fix, tables));

function withTables(fix: Fix, tables: ReadonlyMap<string, Lookup>): Fix {
  const used = [...tables].filter(([parameter]) => isUsed(fix, parameter));
  return used.length === 0 ? fix : { ...fix, lookups: Object.fromEntries(used) };
}

/** What the tables know by name, as words that people search with. */
export const lookupSynonyms = (fixes: readonly Fix[]): readonly Synonym[] =>
  fixes.flatMap(({ problem, lookups = {} }) =>
    Object.values(lookups).map(({ values }) => ({
      words: Object.keys(values),
      problems: [problem],
    })),
  );

const isUsed = (fix: Fix, parameter: string): boolean =>
  JSON.stringify(fix.remedies).includes(`"parameter":"${parameter}"`);
