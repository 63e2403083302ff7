import type { Problem } from '../../model/index.ts';
import { packParagraph, unpackParagraph, type PackedInline } from './pack-paragraph.ts';
import { packEvidence, unpackEvidence, type PackedEvidence } from '../rank/pack-evidence.ts';

type Remedy = Problem['remedies'][number];

/**
 * A problem as it ships: without ids of remedies that follow from their titles (a translation's
 * don't), and without what most problems don't have.
 */
export type PackedProblem = Omit<
  Problem,
  'remedies' | 'evidence' | 'title' | 'generic' | 'consequenceOf'
> & {
  readonly title: readonly PackedInline[];
  readonly generic?: true;
  readonly consequenceOf?: readonly string[];
  readonly evidence: readonly PackedEvidence[];
  readonly remedies: readonly (Omit<Remedy, 'id'> & Partial<Pick<Remedy, 'id'>>)[];
};

/** A remedy's id in addresses and attempts, made from the words of its title. */
export const remedyId = (title: string): string =>
  title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');

/** Makes problems small: an id is as long as its title. */
export const packProblems = (problems: readonly Problem[]): readonly PackedProblem[] =>
  problems.map(({ generic, consequenceOf, ...problem }) => ({
    ...problem,
    ...(generic && { generic }),
    ...(consequenceOf.length > 0 && { consequenceOf }),
    title: packParagraph(problem.title),
    evidence: packEvidence(problem.evidence),
    remedies: problem.remedies.map(({ id, ...rest }) =>
      id === remedyId(rest.title) ? rest : { id, ...rest },
    ),
  }));

/** Restores packed problems. */
export const unpackProblems = (packed: readonly PackedProblem[]): readonly Problem[] =>
  packed.map((problem) => ({
    generic: false,
    consequenceOf: [],
    ...problem,
    title: unpackParagraph(problem.title),
    evidence: unpackEvidence(problem.evidence),
    remedies: problem.remedies.map((rest) => ({ id: remedyId(rest.title), ...rest })),
  }));
