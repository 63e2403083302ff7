import { timeline } from '../../engine/timeline.ts';
import type { KnowledgeBase, SourcedSighting } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { Notice } from '../../ui/index.ts';

const MOST_EVENTS = 40;

/** What was read in the order of time, all logs in one, and the first fault after a start. */
export function OrderOfTime() {
  const { kb, known } = useCase();
  const { events, afterStart } = timeline(
    kb,
    known.sources.map(({ observation }) => observation),
  );
  const timed = events.filter(({ time }) => time !== null);
  if (timed.length < 2) return null;
  const named = (sighting: SourcedSighting): string =>
    `${titleOf(kb, sighting)} (${known.sources[sighting.source]?.source.name ?? 'log'}, line ${String(sighting.line)})`;
  return (
    <section>
      <h2>In the order of time</h2>
      {afterStart && (
        <Notice tone="info">
          The first fault after the start at {clock(afterStart.start.lastTime)}:{' '}
          {named(afterStart.fault)}.
        </Notice>
      )}
      <ol className="times" aria-label="In the order of time">
        {timed.slice(0, MOST_EVENTS).map((event) => (
          <li key={`${String(event.source)} ${String(event.line)} ${event.message}`}>
            <time>{clock(event.time)}</time> {named(event)}
            {event.count > 1 && (
              <span className="hint">
                , {event.count.toLocaleString('en')} times, last at {clock(event.lastTime)}
              </span>
            )}
          </li>
        ))}
      </ol>
      {timed.length > MOST_EVENTS && <p className="hint">and {timed.length - MOST_EVENTS} more</p>}
      <p className="hint">
        By the clocks of the logs. Lines of a daemon process can be in the time zone of the
        application.
      </p>
    </section>
  );
}

const titleOf = (kb: KnowledgeBase, { message }: SourcedSighting): string =>
  kb.messages.find(({ id }) => id === message)?.title ?? message;

/** Times are kept as if the log's clock were UTC. */
const clock = (time: number | null): string =>
  time === null ? '' : new Date(time).toISOString().slice(11, 19);
