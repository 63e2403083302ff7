import type { FactOrigin, HeldFact, KnowledgeBase } from '../../model/index.ts';
import { focusHeading } from '../../platform/focus-heading.ts';
import { useCase } from '../../session/case.tsx';
import { Chip, ChipList } from '../../ui/index.ts';

/** The facts that hold, each with who said so; each can be taken away or answered anew. */
export function FactChips() {
  const { diagnosis, kb, dismiss, to } = useCase();
  if (diagnosis.facts.length === 0) return null;
  return (
    <ChipList label="What is known">
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
              `${saidBy(held.disputed.origin)}: ${valueTitle(kb, { ...held, value: held.disputed.value })}`
            }
            onRemove={() => {
              dismiss(held.fact);
              // The button is gone: without this, the keyboard would start at the top of the page.
              focusHeading(document.title);
            }}
          />
        );
      })}
    </ChipList>
  );
}

function valueTitle(kb: KnowledgeBase, { fact, value }: Pick<HeldFact, 'fact' | 'value'>): string {
  const known = kb.facts.find(({ id }) => id === fact);
  const title = known?.values.find(({ id }) => id === value)?.title ?? value;
  // "Yes" alone says nothing on a chip.
  return title.length > 4 || fact === 'symptom' ? title : `${known?.title ?? fact}: ${title}`;
}

function saidBy(origin: FactOrigin): string {
  if (origin.kind === 'user') return 'you';
  return origin.kind === 'log' ? `line ${String(origin.line)}` : 'a log you do not have';
}
