import { words } from '#words/browse.tsx';
import { textsOf } from '../../engine/transcript/needs.ts';
import type { Synonym } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { Inlines } from '../../ui/index.ts';
import { problemsNamedIn } from './phrases.ts';

/** What a description in the user's own words may mean, if no line was recognized. */
export function GuessedProblems({ synonyms }: { readonly synonyms: readonly Synonym[] }) {
  const { kb, known, session, diagnosis, to } = useCase();
  const isProse = known.sources.every(({ observation }) =>
    observation.kinds.every(({ kind }) => PLAIN.includes(kind)),
  );
  if (!isProse || diagnosis.remarks.length > 0) return null;
  const meant = problemsNamedIn(textsOf(session).join('\n'), synonyms).flatMap((id) =>
    kb.problems.filter((problem) => problem.id === id),
  );
  if (meant.length === 0) return null;
  return (
    <>
      <h2>{words.meant}</h2>
      <p className="hint">{words.meantHint}</p>
      <ul>
        {meant.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${to(`/fix/${id}`)}`}>
              <Inlines inlines={title} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Lines in no log format. */
const PLAIN = ['text', 'words'];
