import type { CSSProperties } from 'react';
import { words } from '#words/intake.tsx';
import type { CoursePart, Observation } from '../../model/index.ts';
import { clockFor } from './clock.ts';

type Grade = keyof typeof words.courseLevels;
const GRADES: readonly Grade[] = ['worst', 'warned', 'other'];
const WORST: readonly (string | null)[] = ['emerg', 'alert', 'crit', 'error'];

/** The overview of a long source by time and level: a bar for each part, and the same in words. */
export function CourseView({ observation }: { readonly observation: Observation }) {
  const { length, parts } = observation.course;
  const most = Math.max(...parts.map(recordsIn));
  if (most < 1) return null;
  const peak = parts.findIndex((part) => recordsIn(part) === most);
  const times = parts.flatMap(({ time }) => (time === null ? [] : [time]));
  const clock = clockFor({ from: Math.min(...times), to: Math.max(...times) });
  const last = Math.min(observation.lines, (peak + 1) * length);
  return (
    <section className="course" aria-label={words.course}>
      <p>
        {words.courseSays(levelsOf(parts))}{' '}
        {words.coursePeak(most, peak * length + 1, last, clock(parts[peak]?.time ?? null))}
      </p>
      <div aria-hidden="true">
        <div className="course-bars">
          {parts.map((part, index) => (
            <Bar key={index} part={part} most={most} />
          ))}
        </div>
        <p className="times-ends hint">
          <time>{clock(times[0] ?? null)}</time>
          <time>{clock(times[times.length - 1] ?? null)}</time>
        </p>
        <p className="course-legend hint">
          {GRADES.filter((grade) => parts.some((part) => recordsOf(part, grade) > 0)).map(
            (grade) => (
              <span key={grade}>
                <span className={`course-${grade}`} /> {words.courseLevels[grade]}
              </span>
            ),
          )}
        </p>
      </div>
    </section>
  );
}

function Bar({ part, most }: { readonly part: CoursePart; readonly most: number }) {
  return (
    <span>
      {GRADES.map((grade) => {
        const records = recordsOf(part, grade);
        if (records === 0) return null;
        const style = { '--part': records / most };
        return <span key={grade} className={`course-${grade}`} style={style as CSSProperties} />;
      })}
    </span>
  );
}

const gradeOf = (level: string | null): Grade =>
  WORST.includes(level) ? 'worst' : level === 'warn' ? 'warned' : 'other';

const recordsOf = ({ levels }: CoursePart, grade: Grade): number =>
  levels.reduce((sum, { level, records }) => sum + (gradeOf(level) === grade ? records : 0), 0);

const recordsIn = ({ levels }: CoursePart): number =>
  levels.reduce((sum, { records }) => sum + records, 0);

function levelsOf(
  parts: readonly CoursePart[],
): readonly { readonly level: string | null; readonly times: number }[] {
  const counts = new Map<string | null, number>();
  for (const { level, records } of parts.flatMap(({ levels }) => levels)) {
    counts.set(level, (counts.get(level) ?? 0) + records);
  }
  return [...counts].map(([level, times]) => ({ level, times })).sort((a, b) => b.times - a.times);
}
