import { use } from 'react';
import { lineOwners, type LineOwner } from '../../apache/catalog.ts';
import { useCase } from '../../session/case.tsx';

/** Lines of one module that show no known message. */
export interface OwnedLines {
  readonly owner: string;
  readonly page: string | null;
  readonly lines: readonly LineOwner[];
}

/**
 * Whose the lines are that show no known message, by module. If there are such lines, it suspends
 * until the codes of Apache have loaded.
 */
export function useLineOwners(): readonly OwnedLines[] {
  const { known, loadCatalog } = useCase();
  const seen = known.sources.flatMap(({ observation }) => observation.origins);
  if (seen.length === 0) return [];
  const lines = lineOwners(use(loadCatalog()), seen);
  return [...new Set(lines.map(({ owner }) => owner))].map((owner) => {
    const own = lines.filter((line) => line.owner === owner);
    return { owner, page: own[0]?.page ?? null, lines: own };
  });
}

/** Whether mod_wsgi itself wrote the lines. At the levels that are left, they report no fault. */
export const isOwn = ({ owner }: OwnedLines): boolean => owner === 'mod_wsgi';
