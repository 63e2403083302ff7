import { useCase } from './case.tsx';
import { keepDraft } from './store.ts';

/** What a paste box needs: its text, what is wrong with it, and what happens to what it is given. */
export interface Intake {
  readonly draft: string;
  readonly refusal: string | null;
  readonly progress: number | null;
  readonly change: (text: string) => void;
  readonly submit: () => void;
  readonly give: (files: readonly File[]) => void;
  /** Puts a text into the box and reads it. */
  readonly example: (text: string) => void;
}

/** The paste box of the case. */
export function useIntake(): Intake {
  const { known, store, read } = useCase();
  const readText = (text: string): void => {
    void read([{ kind: 'text', name: 'your paste', text }]);
  };
  return {
    draft: known.draft,
    refusal: known.refusal,
    progress: known.progress,
    change: (text) => {
      keepDraft(store, text);
    },
    submit: () => {
      readText(known.draft);
    },
    give: (files) => {
      if (files.length > 0) void read(files.map((file) => ({ kind: 'file', file })));
    },
    example: (text) => {
      keepDraft(store, text);
      readText(text);
    },
  };
}
