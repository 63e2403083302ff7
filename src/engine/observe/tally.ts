import type { Counted, Message, Sighting } from '../../model/index.ts';
import { indexed } from '../indexed.ts';
import { enumerated } from '../seen.ts';
import { valueCounter } from './values.ts';

/** Sightings with their counts. Bounded, whatever a log holds. */
export interface Tally {
  /** Takes a sighting. Returns the entry that later repetitions count toward. */
  readonly add: (sighting: Sighting) => Mark;
  /**
   * Takes a repetition in this line, which wasn't read. `isSame` means that the line says exactly
   * the same.
   */
  readonly again: (mark: Mark, number: number, line: Uint8Array, isSame: boolean) => void;
  /** The sightings that are kept. */
  readonly list: () => readonly Sighting[];
  /** Every message that was seen, with its counts. `isWhole` says that every line was read. */
  readonly counted: (isWhole?: boolean) => readonly Counted[];
}

/** Where a sighting was counted. */
export interface Mark {
  readonly group: Group;
  readonly shape: string;
  /** Null if the sighting isn't kept, or no longer. */
  kept: Kept | null;
  /**
   * The beginning of the last line, and its length. The length is 0 once the time has been read.
   */
  last?: Uint8Array;
  length: number;
}

/** How many different sightings of one kind are kept: the first ones, and the last ones. */
interface Budget {
  readonly first: number;
  readonly last: number;
}

/** A log has a few instances of a fault; a scanner makes any number of them. */
const EVIDENCE: Budget = { first: 8, last: 8 };
/**
 * Harmless and foreign messages are named and counted. A few sightings show what they are about.
 */
const NOISE: Budget = { first: 2, last: 2 };
/** Above this total, only the first sighting of each kind is added. */
const MOST_SIGHTINGS = 400;
/** Kinds of one message. No real log comes close. */
const MOST_KINDS = 8;
/** Times that are kept of one sighting: a month of nightly reloads, three times over. */
const MOST_TIMES = 100;
/** Enough of the last line, in bytes, to read the time at its start. */
const PREFIX = 512;

type Kept = { -readonly [Key in keyof Sighting]: Sighting[Key] };

/** All sightings of one message. */
interface Group {
  readonly budget: Budget;
  /** Captures with a fixed set of values. Conditions ask for them. */
  readonly enumerated: readonly string[];
  readonly kinds: Map<string, Kind>;
  times: number;
  /** Some of its lines were counted without being read. */
  hasUnread: boolean;
}

/** Sightings of one message with the same enumerated values. */
interface Kind {
  first: number;
  readonly last: Mark[];
}

/**
 * Equal sightings are one with a count, and the first keeps its lines. Every kind of every message
 * has its own room, so one message can't take the room of another. Of repeated lines, the first times are
 * read, and the last one on demand.
 */
export function tally(
  messages: readonly Message[],
  timeOf: (line: Uint8Array) => number | null,
): Tally {
  const known = indexed(messages);
  const groups = new Map<string, Group>();
  const marks = new Map<string, Mark>();
  const values = valueCounter();
  return {
    add(sighting) {
      const group = groups.get(sighting.message) ?? newGroup(known.get(sighting.message));
      groups.set(sighting.message, group);
      group.times += 1;
      for (const [name, value] of Object.entries(sighting.captures)) {
        if (!group.enumerated.includes(name)) values.note(sighting.message, name, value);
      }
      const { message, host = '', captures } = sighting;
      const shape = `${message} ${host} ${JSON.stringify(captures)}`;
      const mark = marks.get(shape);
      if (!mark?.kept) return keep(marks, { group, shape, kept: { ...sighting }, length: 0 });
      mark.kept.count += 1;
      mark.kept.lastLine = sighting.line;
      mark.kept.lastTime = sighting.time ?? mark.kept.lastTime;
      noteTime(mark.kept, sighting.time);
      mark.length = 0;
      return mark;
    },
    again(mark, number, line, isSame) {
      const { group, kept } = mark;
      group.times += 1;
      group.hasUnread = true;
      if (!kept || !isSame) return;
      kept.count += 1;
      kept.lastLine = number;
      if (hasRoomForTime(kept)) noteTime(kept, timeOf(line.subarray(0, PREFIX)));
      mark.last ??= new Uint8Array(PREFIX);
      mark.length = Math.min(PREFIX, line.length);
      mark.last.set(line.length > PREFIX ? line.subarray(0, PREFIX) : line);
    },
    list: () => [...marks.values()].flatMap((mark) => settled(mark, timeOf)),
    counted(isWhole = true) {
      const inKept = keptTimes(marks.values());
      return [...groups].map(([message, group]): Counted => {
        const { different, isAtLeast } = values.of(message);
        const { times, hasUnread } = group;
        const leftOut = times - (inKept.get(group) ?? 0);
        // A rest has no text of its own, so the prefilter passes it over.
        const isMissed = !isWhole && known.get(message)?.rest !== undefined;
        return {
          message,
          times,
          ...(isMissed ? { isTimesAtLeast: true } : {}),
          different,
          isAtLeast: isAtLeast || hasUnread || isMissed,
          leftOut,
        };
      });
    },
  };
}

/** How many lines of each group are in a sighting that is kept. */
function keptTimes(marks: Iterable<Mark>): ReadonlyMap<Group, number> {
  const times = new Map<Group, number>();
  for (const { group, kept } of marks) {
    times.set(group, (times.get(group) ?? 0) + (kept?.count ?? 0));
  }
  return times;
}

function newGroup(message: Message | undefined): Group {
  const role = message?.role.kind;
  return {
    budget: role === 'harmless' || role === 'foreign' ? NOISE : EVIDENCE,
    enumerated: message ? enumerated(message) : [],
    kinds: new Map(),
    times: 0,
    hasUnread: false,
  };
}

const hasRoomForTime = ({ times = [] }: Kept): boolean => times.length < MOST_TIMES;

/** Notes when a sighting was repeated: what happened near it depends on each time. */
function noteTime(kept: Kept, time: number | null): void {
  if (time !== null && hasRoomForTime(kept)) kept.times = [...(kept.times ?? []), time];
}

/** Keeps a sighting if there is room: the first ones of a kind stay, the last ones rotate. */
function keep(marks: Map<string, Mark>, mark: Mark & { readonly kept: Kept }): Mark {
  const { group, shape, kept } = mark;
  const kind = kindOf(group, kept.captures);
  const { first, last } = group.budget;
  const hasRoom = marks.size < MOST_SIGHTINGS;
  if (kind.first === 0 || (kind.first < first && hasRoom)) {
    kind.first += 1;
  } else if (kind.last.length > 0 || hasRoom) {
    const oldest = kind.last.length === last || !hasRoom ? kind.last.shift() : undefined;
    if (oldest) {
      marks.delete(oldest.shape);
      oldest.kept = null;
      delete oldest.last;
    }
    kind.last.push(mark);
  } else {
    return { ...mark, kept: null };
  }
  marks.set(shape, mark);
  return mark;
}

function kindOf({ kinds, enumerated: names }: Group, captures: Sighting['captures']): Kind {
  const values = names.map((name) => captures[name] ?? '').join('\n');
  const key = kinds.has(values) || kinds.size < MOST_KINDS ? values : '';
  const kind = kinds.get(key) ?? { first: 0, last: [] };
  kinds.set(key, kind);
  return kind;
}

/** A sighting with the time of its last line. */
function settled(mark: Mark, timeOf: (line: Uint8Array) => number | null): readonly Sighting[] {
  const { kept, last, length } = mark;
  if (!kept) return [];
  if (last && length > 0) {
    mark.length = 0;
    kept.lastTime = timeOf(last.subarray(0, length)) ?? kept.lastTime;
  }
  return [{ ...kept }];
}
