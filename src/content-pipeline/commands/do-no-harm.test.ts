import { describe, expect, test } from 'vitest';
import { quoting } from '../../apache/quoting/index.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { renderFix } from '../../engine/fix/render-fix.ts';
import type { KnownFact } from '../../model/index.ts';
import { loadContent } from '../load-content.ts';

const { content } = loadContent('content');
/** Sample values, with the paths of a case on that platform. Its row fills in the rest. */
const examplesOn = (platform: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    content.kb.parameters
      .filter((one) => !content.kb.platforms.some(({ values }) => (one.platform ?? '') in values))
      .map(({ id, type, example }) => [
        id,
        platform === 'windows' && type !== 'url-path' && example.startsWith('/')
          ? 'C:/site'
          : example,
      ]),
  );

interface Shown {
  readonly from: string;
  readonly target: string;
  readonly text: string;
}

/** Every command and block that a platform is shown, with what undoes it. */
function shownOn(platform: string): readonly Shown[] {
  const fact: KnownFact = { fact: 'platform', value: platform, origin: { kind: 'user' } };
  const filler = fillerFor(content.kb, quoting, {
    facts: [fact],
    binding: {},
    typed: examplesOn(platform),
  });
  return content.fixes.flatMap((fix) =>
    renderFix(fix, filler).flatMap(({ remedy, steps, check }) =>
      [...steps, ...check].flatMap(({ target, command, undo }) => {
        const from = `${fix.problem}: ${remedy.title}`;
        const back = undo.kind === 'steps' ? undo.command : null;
        return [command, back].flatMap((one) => (one ? [{ from, target, text: one.text }] : []));
      }),
    ),
  );
}

const withWord = (shown: readonly Shown[], word: RegExp): readonly string[] =>
  shown.filter(({ text }) => word.test(text)).map(({ from, text }) => `${from}: ${text}`);

describe('on Windows', () => {
  const shown = shownOn('windows');
  const commands = shown.filter(({ target }) => target === 'shell');
  const told = new Set(['daemon-mode-on-windows']);

  test('no command is one of a Unix shell', () => {
    expect(commands.length).toBeGreaterThan(100);
    const OWN = /^(?:powershell|curl\.exe|C:\/Apache24\/bin\/httpd\.exe) /;
    const lines = commands.flatMap(({ text }) => text.split('\n'));
    expect(lines.filter((line) => !OWN.test(line))).toEqual([]);
  });

  test('no block declares or names a daemon group, but to take it away', () => {
    const others = shown.filter(({ from }) => !told.has(from.split(':')[0] ?? ''));
    const daemon = /WSGI(?:Daemon|Process|RestrictProcess|Socket|AcceptMutex)|process-group=/;
    expect(withWord(others, daemon)).toEqual([]);
  });

  test('no file of a Unix system is named', () => {
    expect(withWord(shown, /(?:^|[\s"'=:])\/(?:etc|usr|var|run|tmp|opt|proc)\b/)).toEqual([]);
  });

  test('new code is loaded by a restart, as there is no daemon process to touch', () => {
    const { remedies } = content.fixes.find(({ problem }) => problem === 'syntax-error') ?? {};
    const steps = remedies?.[0]?.steps ?? [];
    expect(steps.filter(({ kind }) => kind === 'interrupts-service')).toHaveLength(1);
  });
});

describe('in a container', () => {
  const shown = shownOn('docker');

  test('no command needs sudo, and each is started from outside', () => {
    const commands = shown.filter(({ target }) => target === 'shell');
    expect(withWord(commands, /\bsudo\b/)).toEqual([]);
    const lines = commands.flatMap(({ text }) => text.split('\n'));
    expect(lines.filter((one) => !/^(?:docker|curl) /.test(one))).toEqual([]);
  });

  test('no command asks for a service manager or for SELinux', () => {
    expect(withWord(shown, /systemctl|semanage|setsebool|setenforce/)).toEqual([]);
  });
});

describe('on every platform', () => {
  test.each(content.kb.platforms.map(({ id }) => id))(
    'no script is mapped at the whole site without being asked, on %s',
    (platform) => {
      const mapped = shownOn(platform).filter(({ from, target, text }) => {
        const isAsked = /fallback-resource|htaccess|daemon-group|file-test|rewrite/.test(from);
        return target === 'apache' && !isAsked && /(?:^|\n) *WSGIScriptAlias \/ /.test(text);
      });
      expect(mapped).toEqual([]);
    },
  );
});
