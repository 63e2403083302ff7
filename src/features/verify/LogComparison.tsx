import { words } from '#words/after-fix.ts';
import { compare } from '../../engine/verify/compare.ts';
import type { KnowledgeBase, Sighting } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { Notice } from '../../ui/index.ts';

/** What a log after a remedy says, compared with the log before it: gone, still there, new. */
export function LogComparison() {
  const { kb, known } = useCase();
  if (known.before.length === 0 || known.sources.length === 0) return null;
  const { gone, stillThere, fresh } = compare(
    known.before.flatMap(({ observation }) => observation.sightings),
    known.sources.flatMap(({ observation }) => observation.sightings),
  );
  const told = (sightings: readonly Sighting[]): string => titles(kb, sightings).join('; ');
  return (
    <Notice tone={stillThere.length === 0 ? 'good' : 'info'}>
      <p>{words.against}</p>
      <ul className="compared">
        {gone.length > 0 && <li>{words.gone(told(gone))}</li>}
        {stillThere.length > 0 && <li>{words.stillThere(told(stillThere))}</li>}
        {fresh.length > 0 && <li>{words.fresh(told(fresh))}</li>}
      </ul>
    </Notice>
  );
}

const titles = (kb: KnowledgeBase, sightings: readonly Sighting[]): readonly string[] => [
  ...new Set(
    sightings.map(({ message }) => kb.messages.find(({ id }) => id === message)?.title ?? message),
  ),
];
