import { fileURLToPath } from 'node:url';
import { packProblems } from '../../engine/fix/pack-remedies.ts';
import { packMessages } from '../../engine/match/pack-messages.ts';
import type { PrintedMessage } from '../../model/index.ts';
import type { Content, Samples } from '../link/content.ts';

/** JavaScript modules by id, as the bundler asks for them. */
export type Modules = ReadonlyMap<string, string>;

/**
 * The module of what matching and asking need, one module a fix, the list that loads them, and each
 * one of what a script looks at, of what people search with, and of the messages as they are printed.
 */
export function emitModules({ kb, fixes, looks, synonyms, samples }: Content): Modules {
  const loaders = fixes.map(
    ({ problem }) => `  ${JSON.stringify(problem)}: () => import('virtual:fixes/${problem}'),`,
  );
  return new Map([
    ['virtual:knowledge-base', emitKnowledgeBase(kb)],
    [
      'virtual:printed-messages',
      `export const printed = ${parsed(samples.map(printedMessage))};\n`,
    ],
    ['virtual:looks', `export const looks = ${parsed(looks)};\n`],
    ['virtual:synonyms', `export const synonyms = ${parsed(synonyms)};\n`],
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

/** A module of the engine, as the module of the knowledge base imports it to unpack what it holds. */
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

/** Engines read a large value faster from a JSON text than from source. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
