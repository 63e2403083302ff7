import { words as lineWords } from '#words/lines.ts';
import { words } from '#words/rank.ts';
import type { FactOrigin, KnownFact, KnowledgeBase } from '../../model/index.ts';
import { byId } from '../../engine/indexed.ts';
import { nameIn } from '../../session/given.ts';
import type { ReadSource } from '../../session/store.ts';

/** The value of a fact with its name: `Application group: %{GLOBAL}`. A symptom says what it is. */
export function valueTitle(
  kb: KnowledgeBase,
  { fact, value }: Pick<KnownFact, 'fact' | 'value'>,
): string {
  const title = bareTitle(kb, { fact, value });
  const name = byId(kb.facts, fact)?.title ?? fact;
  return fact === 'symptom' ? title : words.valueOf(name, title);
}

/** The value alone, where its fact is named already. */
export function bareTitle(
  kb: KnowledgeBase,
  { fact, value }: Pick<KnownFact, 'fact' | 'value'>,
): string {
  const known = byId(kb.facts, fact);
  return known?.values.find(({ id }) => id === value)?.title ?? value;
}

/** Who stated a fact: `you`, `line 3`, `Paste 2, line 3`. */
export function saidBy(origin: FactOrigin, sources: readonly ReadSource[]): string {
  if (origin.kind === 'user') return words.you;
  if (origin.kind === 'address' || origin.source < 0) return words.elsewhere;
  const place = lineWords.line(origin.line, nameIn(sources, origin.source));
  return origin.kind === 'words' ? words.ownWords(place) : place;
}
