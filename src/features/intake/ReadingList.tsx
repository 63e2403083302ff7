import type { ReadSource } from '../../session/store.ts';
import './intake.css';

/** What people call the formats that readers know. */
const KINDS: Readonly<Record<string, string>> = {
  'apache-error-log': "Apache's error log",
  'access-log': 'access log',
  console: "Apache's console",
  journal: 'systemd journal or syslog',
  kernel: 'kernel log',
  audit: 'audit log',
  apparmor: 'AppArmor',
  curl: "curl's output",
  container: 'container log',
  command: 'a command that was typed (no evidence)',
  'apache-configuration': 'faults found in a configuration',
  text: 'lines without a known prefix',
};

/** Per source: how much of it was read, and as what. */
export function ReadingList({ sources }: { readonly sources: readonly ReadSource[] }) {
  return (
    <ul className="readings">
      {sources.map(({ source, observation }, index) => (
        <li key={index}>
          <b>{source.name}</b>: {count(observation.lines - observation.blank, 'line')} in{' '}
          {count(observation.records, 'record')}.{' '}
          {observation.kinds
            .map(({ kind, records }) => `${KINDS[kind] ?? kind} (${String(records)})`)
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
