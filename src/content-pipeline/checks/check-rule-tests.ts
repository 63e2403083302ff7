import type { Diagnosis } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import type { Content, RuleTest } from '../link/content.ts';
import { diagnoseCase } from './check-cases.ts';

/** Every small text puts its problem first, with the certainty that it expects, and what it lists. */
export function checkRuleTests({ kb, ruleTests, places }: Content, issues: Issues): void {
  for (const one of ruleTests) {
    const at = { file: one.file, line: one.line, column: 1 };
    const named = [
      ...(one.first === undefined ? [] : [one.first]),
      ...one.also,
      ...one.unlikely,
      ...one.absent,
    ];
    const unknown = named.find((id) => !places.has(`problem ${id}`));
    if (unknown !== undefined) {
      const message = `names the problem "${unknown}", which does not exist`;
      issues.add({ code: 'dangling', ...at, message, hint: 'use the id of a problem' });
      continue;
    }
    const texts = one.text === '' ? [] : [{ name: one.file, text: one.text }];
    const wrong = wrongWithRuleTest(
      one,
      diagnoseCase(kb, { texts, answers: one.answers }).hypotheses,
    );
    if (wrong === null) continue;
    const hint = 'see docs/ranking.md for how rules add up';
    issues.add({ code: 'kind', ...at, message: wrong, hint });
  }
}

/** What differs from what a small text expects of the hypotheses, best first; null where nothing does. */
export function wrongWithRuleTest(
  one: RuleTest,
  hypotheses: Diagnosis['hypotheses'],
): string | null {
  const [first] = hypotheses;
  if (first?.problem !== one.first) {
    return `expects "${one.first ?? 'nothing'}" first, but got "${first?.problem ?? 'nothing'}"`;
  }
  if (one.certainty !== undefined && first?.confidence !== one.certainty) {
    return `expects "${one.certainty}", but it is "${first?.confidence ?? 'nothing'}"`;
  }
  const isSeen = first?.for.some(({ sightings }) => sightings.length > 0) === true;
  if (one.text !== '' && first && !isSeen)
    return `no line of the text is evidence for "${first.problem}"`;
  const isListed = (id: string): boolean => hypotheses.some(({ problem }) => problem === id);
  const missing = one.also.find((id) => !isListed(id));
  if (missing !== undefined) return `expects "${missing}" to be listed as well`;
  const surplus = one.absent.find(isListed);
  if (surplus !== undefined) return `expects "${surplus}" not to be listed`;
  const likely = hypotheses.find(
    ({ problem, confidence }) => confidence !== 'possible' && one.unlikely.includes(problem),
  );
  return likely ? `"${likely.problem}" is ${likely.confidence}: it must be at most possible` : null;
}
