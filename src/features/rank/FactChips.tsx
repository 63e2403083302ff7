import { words } from '#words/rank.ts';
import { focusHeading } from '../../browser/focus-heading.ts';
import type { KnownFact } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { Chip, ChipList, Disclosure } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';
import { bareTitle, saidBy, valueTitle } from './fact-words.ts';
import { shownFacts } from './shown-facts.ts';

/** The known facts and who stated each. Each can be removed or answered again. */
export function FactChips() {
  const { diagnosis, kb } = useCase();
  const { first, others } = shownFacts(kb, diagnosis.facts);
  return (
    <>
      <Chips facts={first} label={words.known} />
      {others.length > 0 && (
        <Disclosure summary={words.moreFacts(others.length)}>
          <Chips facts={others} label={words.moreFacts(others.length)} />
        </Disclosure>
      )}
    </>
  );
}

interface ChipsProps {
  readonly facts: readonly KnownFact[];
  readonly label: string;
}

function Chips({ facts, label }: ChipsProps) {
  const { kb, dismiss, to, known } = useCase();
  if (facts.length === 0) return null;
  return (
    <ChipList label={label}>
      {facts.map((one) => {
        const isAsked = byId(kb.questions, one.fact) !== undefined;
        return (
          <Chip
            key={one.fact}
            title={valueTitle(kb, one)}
            source={saidBy(one.origin, known.sources)}
            href={isAsked ? `#${to(`/ask/${one.fact}`)}` : undefined}
            disputed={
              one.disputed &&
              words.disputed(
                saidBy(one.disputed.origin, known.sources),
                bareTitle(kb, { ...one, value: one.disputed.value }),
              )
            }
            onRemove={() => {
              dismiss(one.fact);
              // The button is gone. Without this, the keyboard would start at the top of the page.
              focusHeading(document.title);
            }}
          />
        );
      })}
    </ChipList>
  );
}
