/** Lines that are shown, or folded away until somebody opens them. */
export interface LineRange {
  readonly folded: boolean;
  /** Indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const fewEnough = 12;
const before = 2;
const after = 1;
const worthFolding = 3;

/**
 * Folds lines far from every hit. The first and last line stay. `isTight`: all lines but the hits
 * are folded, so that what follows is seen.
 */
export function foldLines(hits: readonly boolean[], isTight = false): readonly LineRange[] {
  const shown = hits.map((isHit, index) =>
    isTight
      ? isHit
      : hits.length <= fewEnough ||
        index === 0 ||
        index === hits.length - 1 ||
        hits.slice(Math.max(0, index - after), index + before + 1).includes(true),
  );
  const worth = isTight ? 1 : worthFolding;
  const ranges: LineRange[] = [];
  for (let from = 0; from < shown.length;) {
    const folded = shown[from] === false;
    const change = shown.indexOf(folded, from);
    const to = change === -1 ? shown.length : change;
    ranges.push({ folded: folded && to - from >= worth, from, to });
    from = to;
  }
  return ranges;
}
