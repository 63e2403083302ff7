import { useLocation } from 'react-router';
import { useCase } from '../../session/case.tsx';
import { Notice } from '../../ui/index.ts';
import { findingsIn, holdsConfiguration } from './findings.ts';

/** Where a configuration was read: how much was found in it, and the way to all of it. */
export function LensNotice() {
  const { kb, known, diagnosis, to } = useCase();
  const { pathname } = useLocation();
  const held = known.sources.flatMap((source, index) =>
    holdsConfiguration(source) ? [findingsIn(kb, diagnosis, source, index)] : [],
  );
  const faults = held.reduce((sum, one) => sum + one.faults.length, 0);
  const settled = held.reduce((sum, one) => sum + one.settled.length, 0);
  if (faults + settled === 0 || pathname === '/lens') return null;
  return (
    <Notice tone="info">
      A configuration was read: {faults === 0 ? 'no fault' : count(faults, 'finding')}, and{' '}
      {count(settled, 'fact')} that it settles. <a href={`#${to('/lens')}`}>See it line by line</a>
    </Notice>
  );
}

const count = (number: number, noun: string): string =>
  `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
