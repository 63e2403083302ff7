import { formats } from '../../apache/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { observe } from '../../engine/observe/observe.ts';
import { emptySession } from '../../engine/session.ts';
import type {
  Confidence,
  Diagnosis,
  KnowledgeBase,
  Message,
  Observation,
} from '../../model/index.ts';
import { identityOf, memoized } from '../cache/memory.ts';
import { collectIssues, type Issues } from '../issues.ts';
import type { TestCase, Content } from '../link/content.ts';
import { rulesOf } from './rules-of.ts';

const ORDER: readonly Confidence[] = ['possible', 'likely', 'confirmed'];
/** A problem with messages has at least this many real captures. */
const FEWEST_CASES = 2;

/** Every case puts its problem first, with the confidence and the captures that it expects. */
export function checkCases(content: Content, issues: Issues): void {
  const rules = rulesOf(content.kb);
  for (const one of content.testCases) {
    memoized('case', [rules, JSON.stringify(one)], issues, (own) => {
      const wrong = wrongWithCase(one, diagnoseCase(content.kb, one).hypotheses);
      if (wrong) own.add({ code: 'case', file: one.file, line: 1, column: 1, ...wrong });
    });
  }
  for (const problem of content.kb.problems) {
    const prints = problem.evidence.some(
      ({ speaks, message, weight }) =>
        speaks === 'for' && message !== undefined && weight !== 'weak',
    );
    const cases = content.testCases.filter((one) => one.problem === problem.id).length;
    if (prints && cases < FEWEST_CASES) {
      issues.add({
        code: 'few-cases',
        file: content.places.get(`problem ${problem.id}`)?.file ?? problem.id,
        line: 1,
        column: 1,
        message: `has ${String(cases)} of at least ${String(FEWEST_CASES)} cases`,
        hint: 'put real captures into its cases/ folder',
      });
    }
  }
}

/** Reads a case's texts and concludes, as any front end does. */
export function diagnoseCase(
  kb: KnowledgeBase,
  one: Pick<TestCase, 'texts' | 'answers'>,
): Diagnosis {
  const observations = one.texts.map(({ text }) => observed(kb.messages, text));
  return conclude(kb, observations, { ...emptySession, answers: one.answers });
}

/** What a text contains. It depends on messages alone, so it stays valid when a problem changes. */
function observed(messages: readonly Message[], text: string): Observation {
  return memoized('observation', [identityOf(messages), text], collectIssues(), () => {
    const observing = observe({ messages }, formats);
    observing.push(encoder.encode(text));
    return observing.end();
  });
}

const encoder = new TextEncoder();

/** What differs from a case's expectations, with hypotheses best first. Null if nothing does. */
export function wrongWithCase(
  one: TestCase,
  hypotheses: Diagnosis['hypotheses'],
): { message: string; hint: string } | null {
  const [first] = hypotheses;
  if (first?.problem !== one.problem) {
    const list = hypotheses
      .slice(0, 3)
      .map((h) => `${h.problem} (${h.confidence} ${h.score.toFixed(1)})`)
      .join(', ');
    return {
      message: `expects "${one.problem}" first, but got ${list === '' ? 'nothing' : list}`,
      hint: 'see which messages match: npm run diagnose -- --json FILE',
    };
  }
  if (ORDER.indexOf(first.confidence) < ORDER.indexOf(one.confidence)) {
    return {
      message: `expects at least "${one.confidence}", but it is "${first.confidence}"`,
      hint: 'confidence follows from the weights of the evidence',
    };
  }
  const wrong = Object.entries(one.captures).find(([name, value]) => first.binding[name] !== value);
  if (wrong) {
    const [name, value] = wrong;
    return {
      message: `expects ${name} = "${value}", but it is "${first.binding[name] ?? 'not captured'}"`,
      hint: 'see the captures of the wording',
    };
  }
  return null;
}
