import type { CSSProperties } from 'react';
import { words } from '#words/intake.tsx';
import { timeline } from '../../engine/timeline.ts';
import type { KnowledgeBase, Message, SourcedSighting } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { Notice } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';
import { clockFor, type Range } from './clock.ts';
import { onceEach } from './once-each.ts';

const MOST_EVENTS = 40;

/** Events of all logs in order of time, and the first fault after a start. */
export function Timeline() {
  const { kb, known } = useCase();
  const { events, afterStart } = timeline(
    kb,
    known.sources.map(({ observation }) => ({ ...observation, sightings: onceEach(observation) })),
  );
  const timed = events.filter(({ time }) => time !== null);
  if (timed.length < 2) return null;
  const shown = timed.slice(0, MOST_EVENTS);
  const range = rangeOf(timed);
  const clock = clockFor(range);
  const named = (sighting: SourcedSighting): string =>
    words.event(
      titleOf(kb, sighting),
      known.sources[sighting.source]?.source.name ?? words.log,
      sighting.line,
    );
  return (
    <section>
      <h2>{words.inOrder}</h2>
      {afterStart && (
        <Notice tone="info">
          {words.firstFault(clock(afterStart.start.lastTime), named(afterStart.fault))}
        </Notice>
      )}
      {range.to > range.from && (
        <p className="times-ends hint" aria-hidden="true">
          <time>{clock(range.from)}</time>
          <time>{clock(range.to)}</time>
        </p>
      )}
      <ol className="times" aria-label={words.inOrder}>
        {shown.map((event) => (
          <li key={`${String(event.source)} ${String(event.line)} ${event.message}`}>
            <span>
              <time>{clock(event.time)}</time> {named(event)}
              {event.count > 1 && (
                <span className="hint">{words.repeated(event.count, clock(event.lastTime))}</span>
              )}
            </span>
            {range.to > range.from && <Span event={event} range={range} role={roleOf(kb, event)} />}
          </li>
        ))}
      </ol>
      {timed.length > MOST_EVENTS && (
        <p className="hint">{words.andMore(timed.length - MOST_EVENTS)}</p>
      )}
      <p className="hint">{words.clocks}</p>
    </section>
  );
}

function rangeOf(events: readonly SourcedSighting[]): Range {
  const times = events.flatMap(({ time, lastTime }) =>
    [time, lastTime].filter((at) => at !== null),
  );
  return { from: Math.min(...times), to: Math.max(...times) };
}

/** From the first to the last time that an event was logged. All bars have one scale. */
function Span({
  event,
  range,
  role,
}: {
  readonly event: SourcedSighting;
  readonly range: Range;
  readonly role: Message['role']['kind'] | 'start';
}) {
  const at = (time: number | null): number =>
    ((time ?? range.from) - range.from) / (range.to - range.from);
  const from = at(event.time);
  const style = { '--from': from, '--to': Math.max(from, at(event.lastTime)) };
  return (
    <span className="times-track" aria-hidden="true">
      <span className={`times-span times-${role}`} style={style as CSSProperties} />
    </span>
  );
}

function roleOf(
  kb: KnowledgeBase,
  { message }: SourcedSighting,
): Message['role']['kind'] | 'start' {
  const known = byId(kb.messages, message);
  return known?.starts ? 'start' : (known?.role.kind ?? 'evidence');
}

const titleOf = (kb: KnowledgeBase, { message }: SourcedSighting): string =>
  byId(kb.messages, message)?.title ?? message;
