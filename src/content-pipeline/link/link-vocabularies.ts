import type { Issues } from '../issues.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { vocabularies } from '../parse/platform-schemas.ts';
import type { ContentFile } from '../read/read-content.ts';

/** What a program takes. Absent limits mean anything. */
export interface ProgramUse {
  readonly takes?: readonly string[] | undefined;
  /** How many words it takes at most. */
  readonly words?: number | undefined;
  readonly refuses: readonly string[];
}

/** What a platform understands. */
export interface Vocabulary {
  readonly programs: ReadonlyMap<string, ProgramUse>;
  /** Patterns of the files that its Apache reads. */
  readonly reads: readonly string[];
  /** Patterns of files that its Apache reads once a command has enabled them. */
  readonly enabledBy: Readonly<Record<string, string>>;
  /** Directories with symbolic links, which a recursive search doesn't follow. */
  readonly linked: readonly string[];
  /** Directives that its Apache doesn't know. */
  readonly without: readonly string[];
  /** Paths that don't exist there. */
  readonly missing: readonly string[];
}

/** The vocabularies of vocabularies.yaml, each with the programs of its sets. */
export function linkVocabularies(
  files: readonly ContentFile[],
  issues: Issues,
): ReadonlyMap<string, Vocabulary> {
  const file = files.find(({ path }) => path === 'vocabularies.yaml');
  const written = file && parseYaml(file, vocabularies, issues)?.value;
  if (!written) return new Map();
  const mistake = (platform: string, says: string): void => {
    const message = `the vocabulary of ${platform} ${says}`;
    const hint = 'add it to its programs or to sets, or remove it';
    issues.add({ code: 'vocabulary', file: file.path, line: 1, column: 1, message, hint });
  };
  return new Map(
    Object.entries(written.platforms).map(([id, row]) => {
      const sets = row.has.flatMap((name) => written.sets[name] ?? []);
      const options = Object.assign({}, ...[...sets, row].map((one) => one.options)) as Readonly<
        Record<string, ProgramUse>
      >;
      const programs = [...sets, row].flatMap((one) => one.programs);
      const unknown = [
        ...row.has.filter((name) => !(name in written.sets)),
        ...Object.keys({ ...row.options, ...row.packages }).filter(
          (name) => !programs.includes(name),
        ),
      ];
      for (const name of unknown) mistake(id, `names "${name}", which it doesn't have`);
      const vocabulary: Vocabulary = {
        programs: new Map(programs.map((name) => [name, options[name] ?? { refuses: [] }])),
        reads: row.reads,
        enabledBy: row['enabled-by'],
        linked: row.linked,
        without: row.without,
        missing: row.missing,
      };
      return [id, vocabulary];
    }),
  );
}
