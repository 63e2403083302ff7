import { inBox, type OpenBox } from './box.ts';
import type { Claim } from './claim.ts';
import { claims } from './claims/index.ts';
import { boxFailure } from './box-failure.ts';
import type { Proof } from './prove.ts';
import { prepareServer } from './server.ts';

/** Whether a claim was seen to be as it is written down here; what was seen instead, or null. */
export interface Measured {
  readonly claim: Claim;
  readonly otherwise: string | null;
}

/** Sees what a box shows of a claim; one that a recipe shows is as its proof is. Never throws. */
export async function measure(
  claim: Claim,
  proofs: readonly Proof[],
  open?: OpenBox,
): Promise<Measured> {
  const { shown } = claim;
  if ('recipe' in shown) {
    const proof = proofs.find(({ recipe }) => recipe.name === shown.recipe);
    return { claim, otherwise: proof ? (proof.wrong[0] ?? null) : 'its recipe was not run' };
  }
  const recipe = { name: claim.name, problem: '', about: claim.says, broken: /^/, ...shown };
  const seen = inBox(async (box) => {
    const server = await prepareServer(box, { ...recipe, ask: 'true' });
    await server.show();
    const { text } = await box.run(shown.ask);
    return shown.shows.test(text) ? null : text.slice(-600);
  }, open);
  return { claim, otherwise: await seen.catch((error: unknown) => boxFailure(error)) };
}

/** The claims as a table of Markdown, a row each. */
export function claimsTable(): string {
  const rows = claims.map(({ section, says, holds, seen = '', name, shown }) => {
    const by = 'recipe' in shown ? shown.recipe : name;
    return `| ${section} | ${says} | ${holds} | ${seen} | \`${by}\` |`;
  });
  const head =
    '| section | documented | true | observed | shown by |\n| --- | --- | --- | --- | --- |';
  return [head, ...rows].join('\n');
}
