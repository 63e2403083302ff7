import type { Diagnosis, KnowledgeBase, NeedId, Session } from '../../model/index.ts';
import { sightingsOf } from '../rank/lines.ts';
import { serverSetup } from '../server-setup.ts';

/** What a maintainer always asks for, and whether it is here. */
export interface Need {
  readonly id: NeedId;
  readonly isHere: boolean;
}

/** What the user gave: pasted texts, and for files the recognized lines. */
export const textsOf = ({ sources }: Pick<Session, 'sources'>): readonly string[] =>
  sources.flatMap((source) =>
    source.kind === 'text'
      ? source.text.slice(0, LONGEST_TEXT)
      : source.observation.sightings.flatMap(({ excerpt }) => excerpt.map(({ text }) => text)),
  );

/** More of a text adds nothing and takes time. In characters. */
const LONGEST_TEXT = 1_000_000;

/** How complete a report is: versions, mode, the lines, both logs, attempts. */
export function needs(
  kb: Pick<KnowledgeBase, 'facts'>,
  diagnosis: Diagnosis,
  session: Session,
): readonly Need[] {
  const setup = serverSetup(kb, diagnosis.facts, textsOf(session));
  const has = (id: NeedId): boolean => setup.some((one) => one.id === id && one.value !== null);
  return [
    {
      id: 'apache-version',
      isHere: has('apache-version'),
    },
    {
      id: 'mod-wsgi-version',
      isHere: has('mod-wsgi-version'),
    },
    {
      id: 'python-version',
      isHere: has('python-version'),
    },
    {
      id: 'deployment-mode',
      isHere: has('deployment-mode'),
    },
    {
      id: 'platform',
      isHere: has('platform'),
    },
    {
      id: 'error-line',
      isHere:
        diagnosis.hypotheses.some((h) => sightingsOf(h).some(({ source }) => source >= 0)) &&
        diagnosis.missing.length === 0,
    },
    {
      id: 'both-logs',
      isHere: session.sources.length > 1,
    },
    {
      id: 'attempts',
      isHere: session.attempts.length > 0,
    },
  ];
}
