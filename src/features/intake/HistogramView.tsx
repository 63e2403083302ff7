import type { CSSProperties } from 'react';
import { words } from '#words/intake.tsx';
import type { HistogramPart, Observation } from '../../model/index.ts';
import { clockFor } from './clock.ts';

type Grade = keyof typeof words.histogramLevels;
const GRADES: readonly Grade[] = ['worst', 'warned', 'other'];
const WORST: readonly (string | null)[] = ['emerg', 'alert', 'crit', 'error'];

/** The overview of a long source by time and level: a bar for each part, and the same in words. */
export function HistogramView({ observation }: { readonly observation: Observation }) {
  const { length, parts } = observation.histogram;
  const most = Math.max(...parts.map(recordsIn));
  if (most < 1) return null;
  const peak = parts.findIndex((part) => recordsIn(part) === most);
  const times = parts.flatMap(({ time }) => (time === null ? [] : [time]));
  const clock = clockFor({ from: Math.min(...times), to: Math.max(...times) });
  const last = Math.min(observation.lines, (peak + 1) * length);
  return (
    <section className="histogram" aria-label={words.histogram}>
      <p>
        {words.histogramSays(levelsOf(parts))}{' '}
        {words.histogramPeak(most, peak * length + 1, last, clock(parts[peak]?.time ?? null))}
      </p>
      <div aria-hidden="true">
        <div className="histogram-bars">
          {parts.map((part, index) => (
            <Bar key={index} part={part} most={most} />
          ))}
        </div>
        <p className="times-ends hint">
          <time>{clock(times[0] ?? null)}</time>
          <time>{clock(times[times.length - 1] ?? null)}</time>
        </p>
        <p className="histogram-legend hint">
          {GRADES.filter((grade) => parts.some((part) => recordsOf(part, grade) > 0)).map(
            (grade) => (
              <span key={grade}>
                <span className={`histogram-${grade}`} /> {words.histogramLevels[grade]}
              </span>
            ),
          )}
        </p>
      </div>
    </section>
  );
}

function Bar({ part, most }: { readonly part: HistogramPart; readonly most: number }) {
  return (
    <span>
      {GRADES.map((grade) => {
        const records = recordsOf(part, grade);
        if (records === 0) return null;
        const style = { '--part': records / most };
        return <span key={grade} className={`histogram-${grade}`} style={style as CSSProperties} />;
      })}
    </span>
  );
}

const gradeOf = (level: string | null): Grade =>
  WORST.includes(level) ? 'worst' : level === 'warn' ? 'warned' : 'other';

const recordsOf = ({ levels }: HistogramPart, grade: Grade): number =>
  levels.reduce((sum, { level, records }) => sum + (gradeOf(level) === grade ? records : 0), 0);

const recordsIn = ({ levels }: HistogramPart): number =>
  levels.reduce((sum, { records }) => sum + records, 0);

function levelsOf(
  parts: readonly HistogramPart[],
): readonly { readonly level: string | null; readonly times: number }[] {
  const counts = new Map<string | null, number>();
  for (const { level, records } of parts.flatMap(({ levels }) => levels)) {
    counts.set(level, (counts.get(level) ?? 0) + records);
  }
  return [...counts].map(([level, times]) => ({ level, times })).sort((a, b) => b.times - a.times);
}
