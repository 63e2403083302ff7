/**
 * What to tell where not a fix failed but the box that should show it: what happened and where, and
 * what to do. `recipe` is the one that was in it, if it can be run by itself.
 */
export function boxFailure(error: unknown, recipe?: string): string {
  const what = error instanceof Error ? error.message : String(error);
  const again = recipe === undefined ? 'npm run lab' : `npm run lab -- ${recipe}`;
  return `its box failed, so this run shows nothing of it. ${what}
  Fix what it names, or wait until the machine has less to do. Then run it again: ${again}`;
}
