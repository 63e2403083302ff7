import { words } from '#words/ui.tsx';

/** One hop of a request. */
export interface Hop {
  readonly name: string;
  readonly detail?: string;
  /** `dim`: the request doesn't get that far. */
  readonly state: 'ok' | 'wrong' | 'dim';
}

/** The connection on which the request is lost. `after` is the index of the hop before it. */
export interface WrongEdge {
  readonly after: number;
  readonly label: string;
}

/** Describes the path of a request for people who don't see the picture. */
export function describePath(hops: readonly Hop[], wrongEdge?: WrongEdge): string {
  const reached = hops.filter(({ state }) => state === 'ok').map(named);
  const wrong = hops.filter(({ state }) => state === 'wrong').map(named);
  const beyond = hops.filter(({ state }) => state === 'dim').map(({ name }) => name);
  const before = wrongEdge && hops[wrongEdge.after];
  const behind = wrongEdge && hops[wrongEdge.after + 1];
  return [
    reached.length > 0 ? words.passes(reached) : '',
    wrongEdge && before && behind
      ? words.failsBetween(before.name, behind.name, wrongEdge.label)
      : '',
    wrong.length > 0 ? words.atFault(wrong) : '',
    beyond.length > 0 ? words.notReached(beyond) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function named({ name, detail }: Hop): string {
  return detail === undefined ? name : `${name} (${detail})`;
}
