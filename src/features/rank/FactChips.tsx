import { words } from '#words/rank.ts';
import { focusHeading } from '../../browser/focus-heading.ts';
import { useCase } from '../../session/case.tsx';
import { Chip, ChipList } from '../../ui/index.ts';
import { bareTitle, saidBy, valueTitle } from './held-words.ts';

/** The known facts and who stated each. Each can be removed or answered again. */
export function FactChips() {
  const { diagnosis, kb, dismiss, to } = useCase();
  if (diagnosis.facts.length === 0) return null;
  return (
    <ChipList label={words.known}>
      {diagnosis.facts.map((held) => {
        const isAsked = kb.questions.some(({ id }) => id === held.fact);
        return (
          <Chip
            key={held.fact}
            title={valueTitle(kb, held)}
            source={saidBy(held.origin)}
            href={isAsked ? `#${to(`/ask/${held.fact}`)}` : undefined}
            disputed={
              held.disputed &&
              words.disputed(
                saidBy(held.disputed.origin),
                bareTitle(kb, { ...held, value: held.disputed.value }),
              )
            }
            onRemove={() => {
              dismiss(held.fact);
              // The button is gone. Without this, the keyboard would start at the top of the page.
              focusHeading(document.title);
            }}
          />
        );
      })}
    </ChipList>
  );
}
