import { words } from '#words/after-fix.ts';
import { compare } from '../../engine/verify/compare.ts';
import type { KnowledgeBase, Sighting } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';

/** What was given since a remedy was tried: from before or after it, and what has changed. */
export function LogComparison() {
  const { known, shows, session } = useCase();
  const attempts = session.attempts.length;
  const isSince = known.sources.filter((one) => one.attempts === attempts);
  const after = isSince.filter((one) => shows(one) === 'after');
  const untold = attempts === 0 ? [] : isSince.filter((one) => shows(one) === null);
  return (
    <>
      {untold.length > 0 && <FromWhen sources={untold} />}
      {after.length > 0 && <Comparison after={after} />}
    </>
  );
}

type Sources = ReturnType<typeof useCase>['known']['sources'];

function FromWhen({ sources }: { readonly sources: Sources }) {
  const { tell } = useCase();
  return (
    <Notice tone="info">
      <p>{words.fromWhen(sources.map(({ source }) => source.name))}</p>
      <p>
        <Button
          onPress={() => {
            tell(sources, 'after');
          }}
        >
          {words.fromAfter}
        </Button>{' '}
        <Button
          onPress={() => {
            tell(sources, 'before');
          }}
        >
          {words.fromBefore}
        </Button>
      </p>
    </Notice>
  );
}

/** Gone is only what the later sources would hold: a line of a kind that is in them. */
function Comparison({ after }: { readonly after: Sources }) {
  const { kb, known } = useCase();
  const kinds = new Set(
    after.flatMap(({ observation }) => observation.kinds.map(({ kind }) => kind)),
  );
  const earlier = known.sources.filter((one) => !after.includes(one));
  const { gone, stillThere, fresh } = compare(
    sightingsOf(earlier).filter(({ kind }) => kinds.has(kind)),
    sightingsOf(after),
  );
  const told = (sightings: readonly Sighting[]): string => titles(kb, sightings).join('; ');
  if (gone.length + stillThere.length + fresh.length === 0) return null;
  return (
    <Notice tone={stillThere.length === 0 && gone.length > 0 ? 'good' : 'info'}>
      <p>{words.against}</p>
      <ul className="compared">
        {gone.length > 0 && <li>{words.gone(told(gone))}</li>}
        {stillThere.length > 0 && <li>{words.stillThere(told(stillThere))}</li>}
        {fresh.length > 0 && <li>{words.fresh(told(fresh))}</li>}
      </ul>
    </Notice>
  );
}

const sightingsOf = (sources: Sources): readonly Sighting[] =>
  sources.flatMap(({ observation }) => observation.sightings);

const titles = (kb: KnowledgeBase, sightings: readonly Sighting[]): readonly string[] => [
  ...new Set(sightings.map(({ message }) => byId(kb.messages, message)?.title ?? message)),
];
