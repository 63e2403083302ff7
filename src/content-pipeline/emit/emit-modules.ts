import type { Content } from '../link/content.ts';

/** JavaScript modules by id, as the bundler asks for them. */
export type Modules = ReadonlyMap<string, string>;

/** The module of what matching and asking need, one module a fix, and the list that loads them. */
export function emitModules({ kb, fixes }: Content): Modules {
  const loaders = fixes.map(
    ({ problem }) => `  ${JSON.stringify(problem)}: () => import('virtual:fixes/${problem}'),`,
  );
  return new Map([
    ['virtual:knowledge-base', `export const knowledgeBase = ${parsed(kb)};\n`],
    ['virtual:fixes', `export const fixes = {\n${loaders.join('\n')}\n};\n`],
    ...fixes.map(
      (fix) => [`virtual:fixes/${fix.problem}`, `export const fix = ${parsed(fix)};\n`] as const,
    ),
  ]);
}

/** Engines read a large value faster from a JSON text than from source. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
