import type { Condition, Fix, KnowledgeBase, Message } from '../../model/index.ts';
import { factsOf, judgeCondition } from '../../engine/facts/judge-condition.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { writtenAt } from '../link/written-rules.ts';
import { occasionsOf } from './occasions-of.ts';
import { report } from './report.ts';

/**
 * A condition that can't fail says nothing, and one that can't be true is dead. Both are mistakes.
 */
export function checkConditions(content: Content, issues: Issues): void {
  const { kb } = content;
  const say = (of: string, path: readonly PropertyKey[], wrong: Wrong | null): void => {
    if (wrong) report(content, issues, { code: 'condition', of, path, ...wrong });
  };
  for (const { id, evidence } of kb.problems) {
    evidence.forEach(({ message, when, where }, index) => {
      const path = ['evidence', writtenAt(content, id, index)];
      if (where) say(`problem ${id}`, path, wrongWithCondition(kb, where));
      const seen = kb.messages.find((one) => one.id === message);
      for (const [name, values] of Object.entries(when)) {
        if (seen) say(`problem ${id}`, path, wrongWithWhen(seen, name, values));
      }
    });
  }
  for (const fix of content.fixes) {
    for (const { where } of occasionsOf(fix)) {
      say(`fix ${fix.problem}`, factsOf(where).slice(0, 1), wrongWithCondition(kb, where));
    }
    say(`fix ${fix.problem}`, ['When:'], withoutRemedy(kb, fix));
  }
  for (const { id, where } of kb.antiRemedies) {
    say(`anti-remedy ${id}`, ['where'], wrongWithCondition(kb, where));
  }
}

interface Wrong {
  readonly message: string;
  readonly hint: string;
}

/** Every part is judged, too: a part that can't be true makes the whole weaker than it looks. */
function wrongWithCondition(kb: KnowledgeBase, where: Condition): Wrong | null {
  for (const part of partsOf(where)) {
    const verdicts = new Set(
      assignments(kb, part).map((known) => judgeCondition(part, new Map(known))),
    );
    const facts = [...new Set(factsOf(part))].join(' and ');
    if (!verdicts.has('for')) {
      return {
        message: `the condition on ${facts} can never hold`,
        hint: 'a fact has one value at a time: remove what contradicts the rest',
      };
    }
    if (!verdicts.has('against')) {
      return {
        message: `the condition on ${facts} always holds`,
        hint: 'it names every value: remove the condition, or the values that it should not hold for',
      };
    }
  }
  return null;
}

/** A case in which no remedy is left. */
function withoutRemedy(kb: KnowledgeBase, { remedies }: Fix): Wrong | null {
  const conditions = remedies.flatMap(({ when }) => when?.where ?? []);
  if (conditions.length === 0 || conditions.length < remedies.length) return null;
  const left = assignments(kb, { any: conditions }).find((known) =>
    conditions.every((one) => judgeCondition(one, new Map(known)) === 'against'),
  );
  if (!left) return null;
  const told = left.map(([name, value]) => `${name} = "${value}"`).join(' and ');
  return {
    message: `no remedy is left if ${told}`,
    hint: 'leave "When:" out of the remedy that is for the rest',
  };
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('fact' in condition) return [condition];
  if ('not' in condition) return [condition, ...partsOf(condition.not)];
  const parts = 'all' in condition ? condition.all : condition.any;
  return [condition, ...parts.flatMap(partsOf)];
}

type Assignment = readonly (readonly [string, string])[];

/**
 * One assignment per class of values that the condition can't separate: few, however many values.
 */
function assignments(kb: KnowledgeBase, condition: Condition): readonly Assignment[] {
  const facts = [...new Set(factsOf(condition))];
  return facts.reduce<readonly Assignment[]>(
    (all, fact) =>
      representatives(kb, condition, fact).flatMap((value) =>
        all.map((known): Assignment => [...known, [fact, value]]),
      ),
    [[]],
  );
}

function representatives(kb: KnowledgeBase, condition: Condition, fact: string): readonly string[] {
  const lists = partsOf(condition).flatMap((part) =>
    'fact' in part && part.fact === fact ? [part.in] : [],
  );
  // A capture can be any text. The conditions separate those that they list, and another one.
  const values = kb.facts.find(({ id }) => id === fact)?.values.map(({ id }) => id);
  // A fact with a single value is known or unknown, and its condition asks only that.
  const known = values && values.length > 1 ? values : [...(values ?? lists.flat()), ''];
  const byClass = new Map(
    known.map((id) => [lists.map((list) => list.includes(id)).join(), id] as const),
  );
  return [...byClass.values()];
}

/** The possible values of a derived capture. An error number can be anything. */
function wrongWithWhen(message: Message, name: string, values: readonly string[]): Wrong | null {
  const derivation = message.derivations.find((one) => one.name === name);
  if (!derivation) return null;
  const possible = [...derivation.cases.map(({ value }) => value), derivation.otherwise];
  // No value stands for a line that doesn't have it.
  const impossible = values.find((value) => value !== '' && !possible.includes(value));
  if (impossible !== undefined) {
    return {
      message: `"${message.id}" never derives ${name} = "${impossible}"`,
      hint: `one of: ${[...new Set(possible)].join(', ')}`,
    };
  }
  if (!possible.every((value) => values.includes(value))) return null;
  return {
    message: `"when" names every value of ${name}, so it always holds`,
    hint: 'remove it, or the values that it should not hold for',
  };
}
