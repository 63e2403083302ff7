import { useLocation } from 'react-router';
import { words } from '#words/lens-notice.ts';
import { useCase } from '../../session/case.tsx';
import { Notice } from '../../ui/index.ts';
import { findingsIn, holdsConfiguration } from './findings.ts';

/** If a configuration was read: how much was found in it, and a link to all of it. */
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
      {words.read(faults, settled)} <a href={`#${to('/lens')}`}>{words.see}</a>
    </Notice>
  );
}
