import { useMemo } from 'react';
import { words as told } from '#words/transcript-text.ts';
import { words } from '#words/rank.ts';
import { sightingsOf } from '../../engine/rank/lines.ts';
import { serverSetup } from '../../engine/server-setup.ts';
import { textsOf } from '../../engine/transcript/needs.ts';
import { useCase } from '../../session/case.tsx';

/** What an expert looks at first: versions, MPM, mode, platform and log level, and when it happened. */
export function ServerSetup({ problem }: { readonly problem: string | undefined }) {
  const { kb, session, diagnosis } = useCase();
  const entries = useMemo(
    () => serverSetup(kb, diagnosis.facts, textsOf(session)),
    [kb, diagnosis.facts, session],
  );
  const seen = diagnosis.hypotheses
    .filter((one) => one.problem === (problem ?? diagnosis.hypotheses[0]?.problem))
    .flatMap(sightingsOf);
  const times = seen.flatMap(({ time, lastTime }) => [time, lastTime].filter((at) => at !== null));
  return (
    <>
      <p className="server-setup">
        {told.setup(
          entries.filter(({ value }) => value !== null),
          entries.flatMap(({ id, value }) => (value === null ? id : [])),
        )}
      </p>
      {times.length > 0 && (
        <p>{words.logged(clock(Math.min(...times)), clock(Math.max(...times)))}</p>
      )}
    </>
  );
}

/** In the log's own clock: `2026-11-22 14:06:50`. */
const clock = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
