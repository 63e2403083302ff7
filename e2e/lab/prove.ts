import { join } from 'node:path';
import { applyStep, type Undone } from './apply.ts';
import { boxFailure } from './box-failure.ts';
import { inBox, type Box, type OpenBox } from './box.ts';
import { diagnose, type RemedyReport, type StepReport } from './diagnosis.ts';
import type { Recipe } from './recipe.ts';
import { root } from './root.ts';
import { prepareServer, printed, type Capture, type Server } from './server.ts';

/** What one recipe showed. */
export interface Proof {
  readonly recipe: Recipe;
  /** What was captured while it was broken. */
  readonly capture: Capture;
  readonly confidence: string | null;
  readonly first: boolean;
  readonly remedies: readonly RemedyProof[];
  readonly seconds: number;
  /** All that went otherwise than it must. */
  readonly wrong: readonly string[];
}

export interface RemedyProof {
  readonly title: string;
  readonly worked: boolean;
  readonly undone: boolean;
  /** Why this recipe cannot prove it, where it cannot. */
  readonly unproved?: string;
}

/**
 * Breaks a server, diagnoses what it printed, and tries and undoes every remedy that is told. Never
 * throws: where its box fails, that is what went wrong, and other recipes go on.
 */
export async function prove(recipe: Recipe, program: string, open?: OpenBox): Promise<Proof> {
  const start = performance.now();
  const shown = await inBox((box) => proveIn(box, recipe, program), open).catch(
    (error: unknown): Shown => ({ ...NOTHING, wrong: [boxFailure(error, recipe.name)] }),
  );
  return { recipe, ...shown, seconds: (performance.now() - start) / 1000 };
}

type Shown = Omit<Proof, 'recipe' | 'seconds'>;

const NOTHING: Shown = { capture: {}, confidence: null, first: false, remedies: [], wrong: [] };

async function proveIn(box: Box, recipe: Recipe, program: string): Promise<Shown> {
  const server = await prepareServer(box, recipe);
  const client = await shownBy(server, recipe.broken);
  const capture = await server.capture();
  for (const [name, text] of Object.entries(capture)) box.write(`/capture/${name}`, text);
  const fresh = Object.keys(capture).map((name) => box.seen(`/capture/${name}`));
  const files = recipe.instead?.map((path) => join(root, 'content/problems', path)) ?? fresh;
  const [hypothesis] = (await diagnose(program, files, recipe)).hypotheses;
  const first = hypothesis?.problem === recipe.problem;
  const told = first ? hypothesis.remedies : [];
  const tries: Try[] = [];
  for (const remedy of told) tries.push(await tryOut(server, recipe, remedy));
  return {
    capture,
    confidence: hypothesis?.confidence ?? null,
    first,
    remedies: tries.map(({ proof }) => proof),
    wrong: [
      ...notBroken(recipe, client, capture),
      ...(first ? [] : [`${hypothesis?.problem ?? 'nothing'} comes first, not ${recipe.problem}`]),
      ...tries.flatMap(({ wrong }) => wrong),
    ],
  };
}

function notBroken(recipe: Recipe, client: string, capture: Capture): readonly string[] {
  const said = printed(capture);
  return [
    ...(recipe.broken.test(client)
      ? []
      : [`the client saw no ${String(recipe.broken)}: ${briefly(client)}`]),
    ...(recipe.prints ?? [])
      .filter((text) => !said.includes(text))
      .map((text) => `Apache printed no "${text}": ${briefly(said)}`),
  ];
}

interface Try {
  readonly proof: RemedyProof;
  readonly wrong: readonly string[];
}

async function tryOut(server: Server, recipe: Recipe, remedy: RemedyReport): Promise<Try> {
  const { title } = remedy;
  const unproved = reasonFor(recipe, title);
  if (unproved !== undefined) {
    return { proof: { title, worked: false, undone: false, unproved }, wrong: [] };
  }
  const undos: Undone[] = [];
  const mending = await mend(server, recipe, remedy, undos);
  const undoing = await goBack(server, recipe, undos);
  return {
    proof: { title, worked: mending === null, undone: undoing === null },
    wrong: [
      ...(mending === null ? [] : [`${title}: ${mending}`]),
      ...(undoing === null ? [] : [`${title}, undone: ${undoing}`]),
    ],
  };
}

/** Does the steps of a remedy and of its check, and asks once more; what went wrong, or null. */
async function mend(
  server: Server,
  recipe: Recipe,
  { steps, check }: RemedyReport,
  undos: Undone[],
): Promise<string | null> {
  const restart = steps.findLast(({ kind }) => kind === 'interrupts-service');
  for (const step of [...steps, ...check]) {
    const applied = await applyStep(server.box, step, recipe.hands ?? []);
    if (!applied.ok) return applied.says;
    if (restart && saysThenRestart(step)) undos.push(() => again(server, recipe, restart));
    undos.push(applied.undo);
  }
  const mended = recipe.mended ?? /^HTTP\/1\.1 200 .*Hello World!/ms;
  const client = await shownBy(server, mended);
  return mended.test(client) ? null : `the client still sees ${briefly(client)}`;
}

/** "Undo: delete that line, then restart." */
const saysThenRestart = ({ undo }: StepReport): boolean =>
  'text' in undo && /then re(?:start|load)/.test(undo.says ?? undo.text);

/** Restarts as the remedy did. That it refuses to start may be the failure that comes back. */
async function again(server: Server, recipe: Recipe, restart: StepReport): Promise<null> {
  await applyStep(server.box, restart, recipe.hands ?? []);
  return null;
}

/** Undoes the steps from last to first, and sees that it is broken again. */
async function goBack(
  server: Server,
  recipe: Recipe,
  undos: readonly Undone[],
): Promise<string | null> {
  for (const undo of undos.toReversed()) {
    const wentWrong = await undo();
    if (wentWrong !== null) return wentWrong;
  }
  // What runs keeps the configuration and the code that it has loaded.
  await server.kill();
  const client = await shownBy(server, recipe.broken);
  return recipe.broken.test(client) ? null : `it is not broken any more: ${briefly(client)}`;
}

// curl: (28) Operation timed out after 2001 milliseconds with 0 bytes received
const OUT_OF_TIME = /^curl: \(28\)/m;
const ASKS = 5;

/** What the client sees; on a loaded machine, a client that ran out of time asks again. */
async function shownBy(server: Server, wanted: RegExp): Promise<string> {
  let { client } = await server.show();
  for (let asks = 1; asks < ASKS && OUT_OF_TIME.test(client) && !wanted.test(client); asks += 1) {
    ({ client } = await server.show());
  }
  return client;
}

const reasonFor = ({ unproved = {} }: Recipe, title: string): string | undefined =>
  Object.entries(unproved).find(([beginning]) => title.startsWith(beginning))?.[1];

const briefly = (text: string): string =>
  text.length > 600 ? `${text.slice(0, 300)} … ${text.slice(-300)}` : text;
