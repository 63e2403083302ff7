import { afterAll, describe, expect, test } from 'vitest';
import { cannotRun, prepareApache } from './apache.ts';
import { compareRequests, isRefused, lensOn, type Lens, type Tally } from './compare.ts';
import { makeConfiguration } from './generate.ts';
import { brokenLines } from './lines.ts';

/** A small number by default, all with `WHOLE=1`. */
const COUNT = Number(process.env['CONFIGURATIONS'] ?? (process.env['WHOLE'] === '1' ? 600 : 36));
const SEED = Number(process.env['SEED'] ?? 1);

const reason = cannotRun();
if (reason !== null) console.warn(`SKIPPED: ${reason}, so the lens is compared with no Apache.`);

const tally: Tally = { told: new Map(), open: new Map(), disagreements: [] };

function noteFor({ made }: Lens) {
  return (question: string, isRight: boolean | null, detail: string): void => {
    const counts = isRight === null ? tally.open : tally.told;
    counts.set(question, (counts.get(question) ?? 0) + 1);
    if (isRight === false)
      tally.disagreements.push(`${question}: ${detail}\n${made.server}${made.text}`);
  };
}

afterAll(() => {
  const lines = [...new Set([...tally.told.keys(), ...tally.open.keys()])].map(
    (question) =>
      `  ${question}: ${String(tally.told.get(question) ?? 0)} compared, ${String(tally.open.get(question) ?? 0)} left open`,
  );
  console.log(`${String(COUNT)} configurations, by the lens and by Apache:\n${lines.join('\n')}`);
});

describe.skipIf(reason !== null)('the lens and Apache', () => {
  test('agree on each line that may be wrong', () => {
    const apache = prepareApache();
    try {
      const wrong = brokenLines.flatMap((line) => {
        const text = `<VirtualHost *:28610>\nServerName one.test\n${line}\n</VirtualHost>\nWSGIDaemonProcess shared\n`;
        const lens = lensOn({ seed: 0, server: '', text, requests: [] });
        const refusal = apache.refusal(text);
        const says = isRefused(lens);
        return says === null || says === (refusal !== null)
          ? []
          : [`${line}: ${refusal ?? 'accepted'}`];
      });
      expect(wrong).toEqual([]);
    } finally {
      apache.remove();
    }
  });

  test('agree on random configurations', async () => {
    const apache = prepareApache();
    try {
      const all = Array.from({ length: COUNT }, (_, at) => lensOn(makeConfiguration(SEED + at)));
      apache.lay(all.map(({ made }) => String(made.seed)));
      const accepted = all.filter((lens) => {
        const refusal = apache.refusal(lens.made.server + lens.made.text);
        const says = isRefused(lens);
        noteFor(lens)(
          'refused',
          says === null ? null : says === (refusal !== null),
          refusal ?? 'Apache accepts it',
        );
        return refusal === null;
      });
      for (const server of new Set(accepted.map(({ made }) => made.server))) {
        const alike = accepted.filter(({ made }) => made.server === server);
        for (let from = 0; from < alike.length; from += BATCH) {
          const batch = alike.slice(from, from + BATCH);
          const text = asDebian(server) + batch.map(({ made }) => made.text).join('');
          const requests = batch.flatMap(({ made }) => made.requests);
          const responses = [...(await apache.ask(text, requests))];
          for (const lens of batch) {
            const own = responses.splice(0, lens.made.requests.length);
            compareRequests(lens, own, noteFor(lens));
          }
        }
      }
    } finally {
      apache.remove();
    }
    expect(tally.disagreements.slice(0, Number(process.env['MOST'] ?? 5))).toEqual([]);
  });
});

/** What the main configuration of a distribution says, and the lens assumes. */
const asDebian = (server: string): string =>
  server.includes('<Directory />')
    ? server
    : `<Directory />\nRequire all denied\n</Directory>\n${server}`;

/** Hosts that share an Apache. */
const BATCH = 60;
