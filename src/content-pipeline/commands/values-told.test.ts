import { describe, expect, test } from 'vitest';
import { quoting } from '../../apache/quoting/index.ts';
import { fillerFor, type Filler } from '../../engine/fix/filler.ts';
import { renderFix } from '../../engine/fix/render-fix.ts';
import type { Diagnosis, KnownFact } from '../../model/index.ts';
import { diagnoseCase } from '../checks/check-cases.ts';
import type { TestCase } from '../link/content.ts';
import { loadContent } from '../load-content.ts';

const { content } = loadContent('content');
const { kb, fixes, testCases } = content;

interface Diagnosed {
  readonly one: TestCase;
  readonly diagnosis: Diagnosis;
  /** Everything that the case tells. */
  readonly texts: string;
}

const diagnosed: readonly Diagnosed[] = testCases.map((one) => ({
  one,
  diagnosis: diagnoseCase(kb, one),
  texts: [...one.texts.map(({ text }) => text), ...Object.values(one.answers)].join('\n'),
}));

/** A part of a command that looks like a fact, and the values in it. */
interface Said {
  readonly from: string;
  readonly text: string;
  readonly values: readonly string[];
}

/** What a page shows for a case on a platform, of the likeliest problem. */
function shownFor(
  { one, diagnosis: { hypotheses, facts } }: Diagnosed,
  platform: string,
): { said: Said[]; copied: string[] } {
  const [first] = hypotheses;
  const fix = fixes.find(({ problem }) => problem === first?.problem);
  if (!first || !fix) return { said: [], copied: [] };
  const chosen: KnownFact = { fact: 'platform', value: platform, origin: { kind: 'user' } };
  const filler = fillerFor(kb, quoting, {
    facts: [...facts.filter(({ fact }) => fact !== 'platform'), chosen],
    binding: first.binding,
    typed: {},
  });
  const from = `${one.file} on ${platform}`;
  const blocks = renderFix(fix, filler).flatMap(({ steps, check }) =>
    [...steps, ...check].flatMap(({ command, canCopy, undo }) => [
      ...(command ? [{ command, canCopy }] : []),
      ...(undo.kind === 'steps' && undo.command ? [{ ...undo, command: undo.command }] : []),
    ]),
  );
  return {
    said: blocks.flatMap(({ command }) =>
      command.segments
        .filter(({ tone }) => tone === 'yours')
        .map(({ text, parameters }) => ({ from, text, values: valuesOf(filler, parameters) })),
    ),
    copied: blocks.filter(({ canCopy }) => canCopy).map(({ command }) => command.text),
  };
}

const valuesOf = ({ fillings }: Filler, parameters: readonly string[]): readonly string[] =>
  parameters.flatMap((id) => fillings.get(id)?.value ?? []);

/** What may look like a fact: it stands in the case, in the platform's row, or is the reader's to choose. */
function isTold(value: string, texts: string, platform: string): boolean {
  const row = Object.entries(kb.platforms.find(({ id }) => id === platform)?.values ?? {});
  const isOfRow = row.some(([name, cell]) => cell === value && name !== 'config-site-file');
  const isChoice = kb.parameters.some(({ suggestion }) => suggestion === value);
  // The port of a site is told beside its name: <VirtualHost *:8080>
  const isInTexts = value.split(/:(?=\d+$)/).every((part) => texts.includes(part));
  return isInTexts || isOfRow || isChoice;
}

// WSGIDaemonProcess … home=/srv     http://localhost/     Delete the line
const UNFIT = /…|\.{3}|\/\/localhost|^\w+ the \w+/im;

describe('for every case, on every platform', () => {
  const platforms = kb.platforms.map(({ id }) => id);

  test.each(platforms)(
    'no command holds a guess that looks like a fact, an ellipsis, or prose: %s',
    (platform) => {
      const guessed = new Set<string>();
      const unfit = new Set<string>();
      let values = 0;
      for (const one of diagnosed) {
        const { texts } = one;
        const { said, copied } = shownFor(one, platform);
        for (const { from, text, values: own } of said) {
          values += own.length;
          for (const value of own.filter((held) => !isTold(held, texts, platform)))
            guessed.add(`${from}: ${value} in ${text}`);
        }
        for (const text of copied.filter((block) => UNFIT.test(block)))
          if (!texts.includes('localhost')) unfit.add(text);
      }
      expect([...guessed]).toEqual([]);
      expect([...unfit]).toEqual([]);
      expect(values).toBeGreaterThan(100);
    },
  );
});
