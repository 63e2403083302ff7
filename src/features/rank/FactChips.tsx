import { words } from '#words/rank.ts';
import { focusHeading } from '../../browser/focus-heading.ts';
import { useCase } from '../../session/case.tsx';
import { Chip, ChipList } from '../../ui/index.ts';
import { bareTitle, saidBy, valueTitle } from './fact-words.ts';

/** The known facts and who stated each. Each can be removed or answered again. */
export function FactChips() {
  const { diagnosis, kb, dismiss, to } = useCase();
  if (diagnosis.facts.length === 0) return null;
  return (
    <ChipList label={words.known}>
      {diagnosis.facts.map((known) => {
        const isAsked = kb.questions.some(({ id }) => id === known.fact);
        return (
          <Chip
            key={known.fact}
            title={valueTitle(kb, known)}
            source={saidBy(known.origin)}
            href={isAsked ? `#${to(`/ask/${known.fact}`)}` : undefined}
            disputed={
              known.disputed &&
              words.disputed(
                saidBy(known.disputed.origin),
                bareTitle(kb, { ...known, value: known.disputed.value }),
              )
            }
            onRemove={() => {
              dismiss(known.fact);
              // The button is gone. Without this, the keyboard would start at the top of the page.
              focusHeading(document.title);
            }}
          />
        );
      })}
    </ChipList>
  );
}
