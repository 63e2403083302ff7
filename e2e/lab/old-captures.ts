import { dirname, join } from 'node:path';
import type { TestCase, Content } from '../../src/content-pipeline/link/content.ts';
import { diagnose } from './diagnosis.ts';
import type { Recipe } from './recipe.ts';
import { root } from './root.ts';

/** A capture of another version: no server of it is here, so only the diagnosis is tried. */
export interface CaptureProof {
  readonly problem: string;
  readonly name: string;
  readonly version: string;
  readonly first: boolean;
  readonly seconds: number;
}

const OTHER_VERSION = /mod_wsgi (6[\d.]*\d)/;

/** The cases of the problems that recipes prove, as far as another version printed them. */
export const oldCaptures = (
  { testCases }: Content,
  recipes: readonly Recipe[],
): readonly TestCase[] =>
  testCases.filter(
    ({ from, problem }) =>
      OTHER_VERSION.test(from) && recipes.some((recipe) => recipe.problem === problem),
  );

/** Diagnoses a capture by the same expectation as a recipe, without a server. */
export async function tryCapture(
  { file, from, problem, texts, answers }: TestCase,
  program: string,
): Promise<CaptureProof> {
  const start = performance.now();
  const folder = join(root, 'content', dirname(file));
  const files = texts.map(({ name }) => join(folder, name));
  const { hypotheses } = await diagnose(program, files, { answers });
  return {
    problem,
    name: file.slice(file.lastIndexOf('/') + 1).replace('.expect.yaml', ''),
    version: OTHER_VERSION.exec(from)?.[1] ?? '',
    first: hypotheses[0]?.problem === problem,
    seconds: (performance.now() - start) / 1000,
  };
}
