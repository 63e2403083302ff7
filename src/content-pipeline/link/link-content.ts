import { createHash } from 'node:crypto';
import type * as v from 'valibot';
import type { Fix, KnowledgeBase, Message, Probe, Question, Tree } from '../../model/index.ts';
import { memoized } from '../cache/memory.ts';
import type { Issues } from '../issues.ts';
import { toCondition } from '../parse/parse-condition.ts';
import { parseYaml, type Parsed } from '../parse/parse-yaml.ts';
import * as platformSchemas from '../parse/platform-schemas.ts';
import * as schemas from '../parse/schemas.ts';
import type { ContentFile } from '../read/read-content.ts';
import { placeIn, placeInText, type Content, type Place, type Samples } from './content.ts';
import { linkExamples, linkSilent } from './link-cases.ts';
import { checkSharedSteps, linkFix, sharedSteps } from './link-fix.ts';
import { linkLookups, lookupSynonyms, withLookups } from './link-lookups.ts';
import { linkProbe } from './link-probe.ts';
import { linkMessages } from './link-messages.ts';
import { linkTests } from './link-tests.ts';
import { linkTold, linkProblem, type WrittenProblem } from './link-problem.ts';
import {
  linkInstead,
  linkPlatform,
  linkUnfit,
  sourcesOf,
  type PlatformFile,
} from './link-platforms.ts';
import { linkProofs } from './link-proofs.ts';
import { linkSynonyms } from './link-synonyms.ts';
import { linkUpstream } from './link-upstream.ts';
import { linkVocabularies } from './link-vocabularies.ts';
import { linkNode, linkQuestion } from './link-question.ts';
import { linkFacts, linkParameter } from './link-tables.ts';
import { linkRules } from './written-rules.ts';

type ProbeFile = v.InferOutput<typeof schemas.probes>[string];

/** Parses, validates and links all files of the content folder. Mistakes become issues. */
export function linkContent(files: readonly ContentFile[], issues: Issues): Content {
  const linking = new Linking(files, issues);
  const facts = linking.table('facts.yaml', 'fact', schemas.facts);
  const families = linking.table('families.yaml', 'family', schemas.families);
  const platforms = linking.table('platforms.yaml', 'platform', platformSchemas.platforms);
  const parameters = linking.table('parameters.yaml', 'parameter', schemas.parameters);
  const probes = linking.table('script.yaml', 'probe', schemas.probes);
  const antiRemedies = linking.table('anti-remedies.yaml', 'anti-remedy', schemas.antiRemedies);
  const { messages, samples } = linking.messages();
  const questions = linking.questions();
  const trees = linking.trees();
  const { problems: written, fixes } = linking.problems();
  const vocabulary = { messages, ...linkFacts(facts) };
  const { problems, ...rules } = linkRules(written, vocabulary);
  const rows = platforms.map(linkPlatform);
  for (const [id, row] of platforms) linking.sources(id, row);
  // Proofs refer to the steps as written.
  const proved = linkProofs(files, [...fixes, ...linking.waysBack(antiRemedies)], issues);
  const fitted = linkInstead(proved, platforms, (platform, message) => {
    linking.mistake(`platform ${platform}`, ['instead'], message);
  });
  const linkedFixes = withLookups(fitted, linkLookups(files, { parameters, platforms }, issues));
  const kb: KnowledgeBase = {
    version: versionOf(files),
    messages,
    facts: vocabulary.facts,
    questions,
    trees,
    problems: linkUnfit(problems, linkedFixes, rows),
    antiRemedies: antiRemedies.map(([id, file]) => ({
      id,
      title: file.title,
      where: toCondition(file.where),
      fix: file['way-back'] ?? id,
    })),
    families: families.map(([id, title]) => ({ id, title })),
    parameters: parameters.map((entry) =>
      linkParameter(entry, (message) => {
        linking.mistake(`parameter ${entry[0]}`, ['find'], message);
      }),
    ),
    platforms: rows,
    examples: linkExamples(files, issues),
  };
  return {
    kb,
    ...rules,
    probes: probes.map(linking.probe),
    fixes: linkedFixes,
    synonyms: linkSynonyms(files, problems.map(idOf), issues).concat(lookupSynonyms(linkedFixes)),
    ...linkTests(files, issues),
    vocabularies: linkVocabularies(files, issues),
    silent: linkSilent(files, issues),
    samples,
    places: linking.places,
    ...linkUpstream(files, issues),
  };
}

const idOf = ({ id }: { readonly id: string }): string => id;

const versionOf = (files: readonly ContentFile[]): string =>
  createHash('sha256')
    .update(files.map(({ path, text }) => `${path}\n${text}`).join('\n'))
    .digest('hex')
    .slice(0, 12);

/** One pass over the files: what was read so far, and where each thing is defined. */
class Linking {
  readonly places = new Map<string, Place>();
  readonly #files: readonly ContentFile[];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #issues: Issues;

  constructor(files: readonly ContentFile[], issues: Issues) {
    this.#files = files;
    this.#texts = new Map(files.map(({ path, text }) => [path, text]));
    this.#issues = issues;
  }

  /** The entries of a file that must exist. */
  table<T>(
    path: string,
    kind: string,
    schema: v.GenericSchema<unknown, Record<string, T>>,
  ): readonly (readonly [string, T])[] {
    const file = this.#files.find((one) => one.path === path);
    if (!file) {
      const place = { file: path, line: 1, column: 1 };
      this.#issues.add({
        code: 'missing-file',
        ...place,
        message: 'the file is missing',
        hint: 'create it: content/README.md describes its format',
      });
      return [];
    }
    const parsed = parseYaml(file, schema, this.#issues);
    if (!parsed) return [];
    this.#defineEach(kind, parsed);
    return Object.entries(parsed.value);
  }

  /** A mistake within something that is defined already. */
  mistake(of: string, path: readonly PropertyKey[], message: string): void {
    const place = this.places.get(of);
    if (!place) return;
    const hint = 'see content/README.md';
    this.#issues.add({ code: 'command', file: place.file, ...place.at(path), message, hint });
  }

  /** Each cell of a platform's row names what it was read from. */
  sources(id: string, row: PlatformFile): void {
    const { untold, unused } = sourcesOf(row);
    const of = `platform ${id}`;
    for (const cell of untold) {
      this.mistake(of, [], `"${cell}" of ${id} has no source`);
    }
    for (const cell of unused) {
      this.mistake(of, ['sources'], `a source tells "${cell}", which ${id} doesn't have`);
    }
  }

  probe = ([id, file]: readonly [string, ProbeFile]): Probe => {
    const command = linkProbe(file.look, (message) => {
      this.mistake(`probe ${id}`, ['look'], message);
    });
    return { id, title: file.title, tells: file.tells, command: command ?? [] };
  };

  messages(): { readonly messages: readonly Message[]; readonly samples: readonly Samples[] } {
    const linked = this.#each(/^messages\/([^/]+)\.yaml$/, schemas.messages, (parsed) => {
      this.#defineEach('message', parsed);
      return memoized('messages', this.#textsOf(parsed.file), this.#issues, (own) =>
        linkMessages(parsed, own),
      );
    });
    return {
      messages: linked.flatMap(({ messages }) => messages),
      samples: linked.flatMap(({ samples }) => samples),
    };
  }

  questions(): readonly Question[] {
    return this.#each(/^questions\/([^/]+)\.yaml$/, schemas.question, (parsed, [id = '']) => {
      this.#define(`question ${id}`, placeIn(parsed));
      return memoized('question', this.#textsOf(parsed.file), this.#issues, (own) =>
        linkQuestion(id, parsed, own),
      );
    });
  }

  trees(): readonly Tree[] {
    return this.#each(/^tree\/([^/]+)\.yaml$/, schemas.tree, (parsed, [symptom = '']) => {
      this.#define(`tree ${symptom}`, placeIn(parsed));
      return { symptom, root: linkNode(parsed.value) };
    });
  }

  problems(): { readonly problems: readonly WrittenProblem[]; readonly fixes: readonly Fix[] } {
    checkSharedSteps(this.#files, this.#issues);
    const steps = [...sharedSteps(this.#files)].flat();
    const fixes: Fix[] = [];
    const pattern = /^problems\/([^/]+)\/([^/]+)\/problem\.yaml$/;
    const problems = this.#each(pattern, schemas.problem, (parsed, [family = '', id = '']) => {
      this.#define(`problem ${id}`, placeIn(parsed));
      const path = parsed.file.replace('problem.yaml', 'fix.md');
      const text = this.#texts.get(path) ?? '';
      this.places.set(`fix ${id}`, placeInText(path, text));
      const madeFrom = [...this.#textsOf(parsed.file, path), ...steps];
      const { problem, fix } = memoized('problem', madeFrom, this.#issues, (own) => {
        const alone = linkFix(this.#files, path, id, own);
        const whole = alone && { ...alone, ...linkTold(parsed, own) };
        return { problem: linkProblem(family, id, parsed, alone, own), fix: whole };
      });
      if (fix) fixes.push(fix);
      return problem;
    });
    return { problems, fixes };
  }

  /** The fixes of anti-remedies that don't use a problem's fix. */
  waysBack(
    antiRemedies: readonly (readonly [string, { readonly 'way-back'?: string | undefined }])[],
  ): readonly Fix[] {
    return antiRemedies.flatMap(([id, file]): Fix[] => {
      if (file['way-back'] !== undefined) return [];
      const path = `anti-remedies/${id}.md`;
      const fix = linkFix(this.#files, path, id, this.#issues);
      this.places.set(`fix ${id}`, placeInText(path, this.#texts.get(path) ?? ''));
      return fix ? [fix] : [];
    });
  }

  /** Files with their texts. Of a missing file, the path alone. */
  #textsOf(...paths: readonly string[]): readonly string[] {
    return paths.flatMap((path) => [path, this.#texts.get(path) ?? []].flat());
  }

  #each<T, R>(
    pattern: RegExp,
    schema: v.GenericSchema<unknown, T>,
    link: (parsed: Parsed<T>, names: readonly string[]) => R,
  ): readonly R[] {
    return this.#files.flatMap((file): R[] => {
      const match = pattern.exec(file.path);
      const parsed = match && parseYaml(file, schema, this.#issues);
      return parsed ? [link(parsed, match.slice(1))] : [];
    });
  }

  #defineEach(kind: string, parsed: Parsed<Readonly<Record<string, unknown>>>): void {
    for (const id of Object.keys(parsed.value))
      this.#define(`${kind} ${id}`, placeIn(parsed, [id]));
  }

  #define(key: string, place: Place): void {
    const other = this.places.get(key);
    if (other) {
      this.#issues.add({
        code: 'duplicate',
        file: place.file,
        ...place.at(),
        message: `${key} is already defined in ${other.file}`,
        hint: 'choose another id: ids are unique in all content',
      });
    }
    this.places.set(key, place);
  }
}
