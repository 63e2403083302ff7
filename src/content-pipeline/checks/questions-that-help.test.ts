import { describe, expect, test } from 'vitest';
import { stillUnknown } from '../../engine/ask/still-unknown.ts';
import { asks } from '../../engine/ask/walk-tree.ts';
import { conclude } from '../../engine/conclude.ts';
import { emptySession } from '../../engine/session.ts';
import type { Diagnosis } from '../../model/index.ts';
import { loadContent } from '../load-content.ts';
import { diagnoseCase } from './check-cases.ts';

const { kb, testCases } = loadContent('content').content;

/** What is asked next, and what the side panel says would count. */
const asked = (diagnosis: Diagnosis): readonly string[] => [
  ...(diagnosis.next.kind === 'ask' ? [diagnosis.next.question] : []),
  ...stillUnknown(kb, diagnosis),
];

const diagnoses = testCases.map(({ file, texts }) => ({
  file,
  diagnosis: diagnoseCase(kb, { texts, answers: {} }),
}));

describe('the questions of every case', () => {
  test('are never about a fact that its sources state', () => {
    expect(diagnoses.length).toBeGreaterThan(400);
    const stated = diagnoses.flatMap(({ file, diagnosis }) =>
      asked(diagnosis).flatMap((question) =>
        diagnosis.facts.some(({ fact }) => fact === question) ? [`${file}: ${question}`] : [],
      ),
    );
    expect(stated).toEqual([]);
  });

  test('are never those that only another symptom asks', () => {
    const others = diagnoses.flatMap(({ file, diagnosis }) => {
      const symptom = diagnosis.facts.find(({ fact }) => fact === 'symptom')?.value;
      return asked(diagnosis).flatMap((question) => {
        const trees = kb.trees.filter(({ root }) => asks(root, question));
        const isOther = symptom !== undefined && trees.length === 1;
        return isOther && trees[0]?.symptom !== symptom ? [`${file}: ${question}`] : [];
      });
    });
    expect(others).toEqual([]);
  });

  test('are never what the log says, where a line of it speaks for a cause', () => {
    const about = ['logged-error', 'refused-message', 'forbidden-message', 'hang-message'];
    const moot = diagnoses.flatMap(({ file, diagnosis: { next, hypotheses } }) =>
      next.kind === 'ask' && about.includes(next.question) && hypotheses[0] ? [file] : [],
    );
    expect(moot).toEqual([]);
  });
});

/** The steps for somebody who knows only the symptom. */
function stepsOf(symptom: string): readonly Diagnosis['next'][] {
  const steps: Diagnosis['next'][] = [];
  let answers: Readonly<Record<string, string | null>> = { symptom };
  for (;;) {
    const { next } = conclude(kb, [], { ...emptySession, answers });
    steps.push(next);
    if (next.kind !== 'ask') return steps;
    answers = { ...answers, [next.question]: null };
  }
}

describe("I don't know", () => {
  test.each(kb.trees.map(({ symptom }) => symptom))(
    'twice or more, about %s, ends in a fix that is only possible',
    (symptom) => {
      const steps = stepsOf(symptom);
      const last = steps.at(-1);
      // After one question, the page asks for the line, and offers the likeliest fix in place of it.
      expect(last?.kind).toBe(steps.length > 2 ? 'fix' : last?.kind === 'fix' ? 'fix' : 'collect');
      const { hypotheses } = conclude(kb, [], { ...emptySession, answers: { symptom } });
      expect(hypotheses[0]?.confidence).toBe('possible');
    },
  );

  test('is followed by the questions where the script is, and who runs the daemon', () => {
    const questions = stepsOf('permission-denied').flatMap((next) =>
      next.kind === 'ask' ? [next.question] : [],
    );
    expect(questions).toContain('project-place');
    const answers = { symptom: 'permission-denied', 'denied-object': null };
    const elsewhere = { ...answers, 'project-place': 'elsewhere' };
    const { next } = conclude(kb, [], { ...emptySession, answers: elsewhere });
    expect(next).toMatchObject({ kind: 'ask', question: 'daemon-user' });
  });
});
