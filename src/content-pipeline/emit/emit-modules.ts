import { fileURLToPath } from 'node:url';
import { packProblems } from '../../engine/fix/pack-remedies.ts';
import { packMessages } from '../../engine/match/pack-messages.ts';
import type { PrintedMessage } from '../../model/index.ts';
import type { Content, Samples } from '../link/content.ts';

/** JavaScript modules by the ids that the bundler requests. */
export type Modules = ReadonlyMap<string, string>;

/**
 * The modules: one for matching and asking, one per fix, the list that loads them, and one each for
 * the script's commands, for search phrases, for Apache's codes, and for printed messages.
 */
export function emitModules(content: Content): Modules {
  const { kb, fixes, probes, synonyms, samples, apacheCodes } = content;
  const loaders = fixes.map(
    ({ problem }) => `  ${JSON.stringify(problem)}: () => import('virtual:fixes/${problem}'),`,
  );
  return new Map([
    ['virtual:knowledge-base', emitKnowledgeBase(kb)],
    [
      'virtual:printed-messages',
      `export const printed = ${parsed(samples.map(printedMessage))};\n`,
    ],
    ['virtual:probes', `export const probes = ${parsed(probes)};\n`],
    ['virtual:synonyms', `export const synonyms = ${parsed(synonyms)};\n`],
    ['virtual:apache-codes', `export const catalog = ${parsed(apacheCodes)};\n`],
    ['virtual:fixes', `export const fixes = {\n${loaders.join('\n')}\n};\n`],
    ...fixes.map(
      (fix) => [`virtual:fixes/${fix.problem}`, `export const fix = ${parsed(fix)};\n`] as const,
    ),
  ]);
}

const printedMessage = ({ message, wordings, unless, samples }: Samples): PrintedMessage => ({
  message,
  wordings,
  unless,
  samples,
});

/** An engine module, as the knowledge base's module imports it to unpack its data. */
const engine = (path: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../../engine/${path}`, import.meta.url)));

function emitKnowledgeBase({ messages, problems, ...rest }: Content['kb']): string {
  return [
    `import { unpackProblems } from ${engine('fix/pack-remedies.ts')};`,
    `import { unpackMessages } from ${engine('match/pack-messages.ts')};`,
    `const messages = unpackMessages(${parsed(packMessages(messages))});`,
    `const problems = unpackProblems(${parsed(packProblems(problems))});`,
    `export const knowledgeBase = { ...${parsed(rest)}, messages, problems };`,
    '',
  ].join('\n');
}

/** JavaScript engines read a large value faster from JSON than from source. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
