import { useEffect, useState } from 'react';
import { words } from '#words/correction.ts';
import { correct, type Left } from '../../correction/correct.ts';
import { originalLine, unifiedDiff } from '../../correction/unified-diff.ts';
import { emptySession } from '../../engine/session.ts';
import { byId } from '../../engine/indexed.ts';
import { useCase } from '../../session/case.tsx';
import type { CommandSegment } from '../../model/index.ts';
import type { ReadSource } from '../../session/store.ts';
import { CommandBlock, Disclosure } from '../../ui/index.ts';

interface CorrectionProps {
  readonly source: ReadSource;
  /** Only the lines of this problem, as a part of its fix. */
  readonly problem?: string | undefined;
}

/** The lines of a configuration before and after their correction, and the corrected text. */
export function Correction({ source, problem }: CorrectionProps) {
  const { kb } = useCase();
  const found = useCorrected(source, problem);
  if (!found || (found.diff === '' && found.left.length === 0)) return null;
  const { diff, text, left } = found;
  const isPart = problem !== undefined;
  return (
    <section aria-label={isPart ? words.ownLines : words.title}>
      {diff !== '' && (
        <>
          {isPart ? <h3>{words.ownLines}</h3> : <h2>{words.title}</h2>}
          <p className="hint">{words.signs}</p>
          <CommandBlock label={words.diff} segments={byLine(diff)} />
          {!isPart && (
            <Disclosure summary={words.whole}>
              <CommandBlock label={words.whole} segments={plain(text)} />
            </Disclosure>
          )}
        </>
      )}
      {!isPart && left.length > 0 && (
        <>
          <p>{words.left}</p>
          <ul>
            {left.map((one) => (
              <li key={`${String(one.line)} ${one.problem}`}>
                {words.ofLine(one.line, byId(kb.problems, one.problem)?.name ?? one.problem)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const plain = (text: string) => [{ text, tone: 'plain', parameters: [] }] as const;

/** The lines of a diff, behind its two lines of names. */
const byLine = (diff: string): readonly CommandSegment[] =>
  diff.split(/(?<=\n)/).map((text, index) => ({
    text,
    tone:
      index > 1 && text.startsWith('+')
        ? 'added'
        : index > 1 && text.startsWith('-')
          ? 'removed'
          : 'plain',
    parameters: [],
  }));

interface Found {
  readonly diff: string;
  readonly text: string;
  readonly left: readonly Left[];
}

/** The correction once it is made. Null for a text that is gone or too long. */
function useCorrected({ source, file }: ReadSource, problem: string | undefined): Found | null {
  const { kb, loadFix, session } = useCase();
  // Equal answers and values make the same correction.
  const given = JSON.stringify([session.answers, session.parameters]);
  const [found, setFound] = useState<Found | null>(null);
  const text = source.kind === 'text' ? source.text : null;
  useEffect(() => {
    let isWanted = true;
    const make = async (): Promise<void> => {
      const before = text ?? (file && file.size <= LONGEST ? await file.text() : '');
      const [answers, parameters] = JSON.parse(given) as [Answers, Answers];
      const made = await correct([before], {
        kb,
        session: { ...emptySession, answers, parameters },
        loadFix,
        problem,
      });
      const [after = before] = made.texts;
      const left = made.left.map((one) => ({
        ...one,
        line: originalLine(before, after, one.line),
      }));
      const diff = after === before ? '' : unifiedDiff(source.name, before, after);
      if (isWanted) setFound({ diff, text: after, left });
    };
    // A file that is gone has no correction.
    make().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [text, given, file, source.name, kb, loadFix, problem]);
  return found;
}

type Answers = Readonly<Record<string, string>>;

/** Longer texts aren't corrected here. In bytes. */
const LONGEST = 1_000_000;
