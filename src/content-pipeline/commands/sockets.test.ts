import { describe, expect, test } from 'vitest';
import { loadContent } from '../load-content.ts';
import {
  placeOf,
  shownRemedies,
  type ShownRemedy,
  type ShownStep,
} from './rendered-remedies.testing.ts';

const { content } = loadContent('content');
const remedies = shownRemedies(content);

const wrong = (judge: (step: ShownStep, platform: string) => readonly string[]): string[] =>
  remedies.flatMap((remedy) =>
    [...remedy.steps, ...remedy.check].flatMap((step) =>
      judge(step, remedy.platform).map((says) => placeOf(remedy, says)),
    ),
  );

// WSGISocketPrefix /run/wsgi     at the start of a line: a directive, and no sentence that names it
const PREFIX = /^WSGISocketPrefix (\S+)/m;
// WSGITelemetryService unix:/run/wsgi/telemetry.sock
const TARGET = /unix:(\/[^\s"']+)/g;

/** What mod_wsgi puts behind a prefix, at its longest: process, generation and number. */
const APPENDED = '.4194304.999.999.sock'.length;
/** Bytes in front of the end of `sun_path`; unix(7) of Linux, unix(4) of FreeBSD and macOS. */
const limitOf = (platform: string): number => (/^(?:freebsd|macos)$/.test(platform) ? 103 : 107);

function tooLong({ text, undo }: ShownStep, platform: string): readonly string[] {
  const told = `${text}\n${undo?.text ?? ''}`;
  const prefix = PREFIX.exec(told)?.[1];
  const paths = [
    ...(prefix === undefined ? [] : [prefix + '.'.repeat(APPENDED)]),
    ...[...told.matchAll(TARGET)].map(([, path = '']) => path),
  ];
  return paths.filter((path) => path.length > limitOf(platform));
}

test('each path of a UNIX socket fits into its field, on every platform', () => {
  expect(wrong(tooLong)).toEqual([]);
});

/** A prefix of the reader's own is changed where it is, and comes back. */
function loses({ says, text, undo }: ShownStep): readonly string[] {
  if (!PREFIX.test(text)) return [];
  // "If there already is a WSGISocketPrefix, change that one."     "Change the line."
  const isChanged = /already[^.]*change|existing|^change the line/i.test(says);
  const comesBack = /\b(?:back|restore|as (?:it was|they were))\b/i.test(undo?.says ?? '');
  return [
    ...(isChanged ? [] : [`a second line is added: ${says}`]),
    ...(comesBack ? [] : [`its undo loses the old prefix: ${undo?.says ?? ''}`]),
  ];
}

test("a socket prefix of the reader's own is changed and put back, never dropped", () => {
  expect(wrong(loses)).toEqual([]);
});

test('mod_wsgi-express is told options, as it writes its configuration at each start', () => {
  const told = wrong(({ text }, platform) =>
    platform === 'express' && PREFIX.test(text) ? [text] : [],
  );
  expect(told).toEqual([]);
});

describe('a telemetry target that mod_wsgi refuses', () => {
  // wsgi_telemetry.c of 6.0.5: the line comes where no socket can be made. What nobody receives is
  // dropped without a word, and arrives once somebody does.
  const own = remedies.filter(({ problem }) => problem === 'telemetry-target-unreachable');
  const changed = ({ steps }: ShownRemedy): string =>
    steps
      .filter(({ kind }) => kind === 'changes-system')
      .map(({ text }) => text)
      .join('\n');

  test('is changed, or given files to open: a receiver and a restart alone change nothing', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(
      own.flatMap((remedy) =>
        /WSGITelemetryService|LimitNOFILE/.test(changed(remedy))
          ? []
          : [placeOf(remedy, 'nothing of it is changed')],
      ),
    ).toEqual([]);
  });

  test('is never looked for as a socket that somebody listens on', () => {
    const probes = own.flatMap((remedy) =>
      [...remedy.steps, ...remedy.check]
        .filter(({ text }) => /\b(?:ss|netstat|lsof)\b/.test(text))
        .map(({ text }) => placeOf(remedy, text)),
    );
    expect(probes).toEqual([]);
  });
});

/**
 * Where a restart alone is a remedy: what runs is older than what is on the disk, or was started by
 * the wrong user, or a step above it is done by hand and told in words.
 */
const OUT_OF_DATE: readonly string[] = [
  ...['apache-configuration-changed', 'application-code-changed', 'module-or-python-upgraded'],
  ...['python-library-kept-in-memory', 'request-cut-by-reload', 'stale-socket-after-reload'],
  ...['daemon-of-other-version', 'apache-already-running'],
  ...['daemon-user-not-applied', 'port-privileged', 'socket-not-bindable', 'log-not-writable'],
  ...['django-settings-missing', 'interpreter-not-created'],
];

test('a restart alone is a remedy only where what runs is out of date', () => {
  const alone = remedies.filter(
    ({ steps }) =>
      steps.some(({ kind }) => kind === 'interrupts-service') &&
      !steps.some(({ kind }) => kind === 'changes-system'),
  );
  const others = alone.filter(({ problem }) => !OUT_OF_DATE.includes(problem));
  expect(others.map((remedy) => placeOf(remedy, 'restarts'))).toEqual([]);
  expect(OUT_OF_DATE.filter((id) => !alone.some(({ problem }) => problem === id))).toEqual([]);
});

test('no service manager is asked that the system does not have', () => {
  const without = ['alpine', 'freebsd', 'macos', 'docker', 'express', 'windows'];
  const asked = wrong(({ target, text, undo }, platform) => {
    const told = `${text}\n${undo?.text ?? ''}`;
    const isAsked = target === 'shell' && /\b(?:systemctl|journalctl)\b/.test(told);
    return isAsked && without.includes(platform) ? [told] : [];
  });
  expect(asked).toEqual([]);
});
