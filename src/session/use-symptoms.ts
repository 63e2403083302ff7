import { useMemo } from 'react';
import { byId } from '../engine/indexed.ts';
import { useCase } from './case.tsx';

/** A visible symptom. Where it leads is found when it is chosen. */
export interface Symptom {
  readonly value: string;
  readonly title: string;
  readonly hint: string | undefined;
  /** The address that goes on from it, for another tab. */
  readonly to: string;
  readonly choose: () => void;
}

/** The symptoms that have a tree, in the order of the content. */
export function useSymptoms(): readonly Symptom[] {
  const current = useCase();
  return useMemo(() => {
    const { kb } = current;
    const values = byId(kb.facts, 'symptom')?.values ?? [];
    return values
      .filter(({ id }) => kb.trees.some(({ symptom }) => symptom === id))
      .map(({ id, title, hint }) => ({
        value: id,
        title,
        hint,
        to: current.toWith('/open', { symptom: id }),
        choose: () => {
          current.answer('symptom', id);
        },
      }));
  }, [current]);
}
