import { words } from '#words/configuration-notice.ts';
import { useCase } from '../../session/case.tsx';
import { useLocation } from '../../session/location.tsx';
import { Notice } from '../../ui/index.ts';
import { findingsIn, holdsConfiguration } from './findings.ts';

/** If a configuration was read: how much was found in it, and a link to all of it. */
export function ConfigurationNotice() {
  const { kb, known, diagnosis, to } = useCase();
  const { path } = useLocation();
  const configurations = known.sources.flatMap((source, index) =>
    holdsConfiguration(source) ? [findingsIn(kb, diagnosis, source, index)] : [],
  );
  const faults = configurations.reduce((sum, one) => sum + one.faults.length, 0);
  const configured = configurations.reduce((sum, one) => sum + one.configured.length, 0);
  if (faults + configured === 0 || path === '/lens') return null;
  return (
    <Notice tone="info">
      {words.read(faults, configured)} <a href={`#${to('/lens')}`}>{words.see}</a>
    </Notice>
  );
}
