import { useMemo } from 'react';
import { words } from '#words/session.ts';
import { inlineText } from '../engine/fix/fill-prose.ts';
import type { KnowledgeBase, Session } from '../model/index.ts';
import { byId } from '../engine/indexed.ts';
import { useCase } from './case.tsx';
import { diagnose } from './diagnose.ts';
import { keepDraft, type ReadingProgress } from './store.ts';

/**
 * The props of the case's paste box, and how to put an example into it. `isAfter`: it asks for what the
 * server says after a change. `showsRead`: it still shows a text that was read.
 */
export function useIntake({ isAfter = false, showsRead = false } = {}) {
  const { known, store, read, expectFile, kb, session } = useCase();
  const { progress, draft, refusal } = known;
  const reading = useMemo(
    () => (progress === null ? null : progressOf(kb, session, progress)),
    [kb, session, progress],
  );
  const readText = (text: string): void => {
    keepDraft(store, text);
    void read([{ kind: 'text', name: '', text }], isAfter);
  };
  const wasRead = (text: string): boolean =>
    // Also if Back has removed the reading.
    store.getState().sources.some(({ source }) => source.kind === 'text' && source.text === text);
  return {
    box: {
      value: showsRead || !wasRead(draft) ? draft : '',
      error: refusal ?? undefined,
      reading,
      onChange: (text: string) => {
        keepDraft(store, text);
      },
      onSubmit: readText,
      wasRead,
      onFilesNear: expectFile,
      onFiles: (files: readonly File[]) => {
        if (files.length === 0) return;
        void read(
          files.map((file) => ({ kind: 'file', name: file.name, file })),
          isAfter,
        );
      },
    },
    read: readText,
  };
}

/** This many findings are shown while a reading is in progress. */
const TOLD = 3;

/** A reading in progress, in words. */
function progressOf(
  kb: KnowledgeBase,
  session: Session,
  { name, done, size, secondsLeft, observation, stop }: ReadingProgress,
) {
  const hypotheses = observation === null ? [] : diagnose(kb, [observation], session).hypotheses;
  const titles = hypotheses.flatMap(({ problem, binding }) => {
    const known = byId(kb.problems, problem);
    return known ? inlineText(known.title, binding) : [];
  });
  return {
    label: words.reading(name),
    part: size === 0 ? 0 : done / size,
    note: words.readSoFar(done, size, secondsLeft === null ? null : Math.ceil(secondsLeft)),
    findings: [...new Set(titles)].slice(0, TOLD),
    onStop: () => {
      stop();
    },
  };
}
