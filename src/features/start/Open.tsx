import { useEffect } from 'react';
import { parseAddress } from '../../session/address.ts';
import { useCase } from '../../session/case.tsx';
import { useLocation, useParams } from '../../session/location.tsx';
import { pathOf } from '../../session/path-of.ts';
import { startAt } from '../../session/start-at.ts';

/**
 * Opens the next screen for what an address says: facts, and a symptom, a question, a problem, a code
 * or a message to begin with. What is none of these is named as left out.
 */
export function Open() {
  const { kb, diagnosis, to } = useCase();
  const { search, navigate } = useLocation();
  const { start = '' } = useParams();
  useEffect(() => {
    const { state } = parseAddress(kb, search);
    const { next } = diagnosis;
    // The first screen asks what the user sees, and takes a log.
    const path = next.kind === 'ask' && next.question === 'symptom' ? '/' : pathOf(next);
    const begins = startAt(kb, start, state);
    const left = `${to('/')}${search === '' ? '?' : '&'}start=${encodeURIComponent(start)}`;
    navigate(start === '' ? to(path) : (begins ?? left), { replace: true });
  }, [kb, diagnosis, to, search, navigate, start]);
  return null;
}
