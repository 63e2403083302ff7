import type { Content } from '../link/content.ts';
import type { LabeledText } from './labeled-texts.ts';
import { laterBy } from './later-by.ts';

/** Each case is mixed with so many others. */
const PARTNERS = 3;
/** A prime, so that cases far from each other in the list meet. */
const STRIDE = 97;
const NOISE_LINES = 6;
/** From minutes to two days. */
const HOURS_APART = [0.2, 1, 7, 26, 49];

/**
 * Logs of servers on which two things went wrong: a case, lines that mean nothing, and another case some
 * hours later. The same content gives the same mixtures.
 */
export function mixtures({ kb, testCases, samples }: Content): readonly LabeledText[] {
  const idle = new Set(
    kb.messages.flatMap(({ id, role }) =>
      role.kind === 'harmless' || role.kind === 'foreign' ? id : [],
    ),
  );
  const noise = samples
    .filter(({ message }) => idle.has(message))
    .flatMap((one) => one.samples)
    .filter((line) => line.startsWith('[') && !line.includes('\n'));
  const logs = testCases.filter(
    ({ texts, answers }) =>
      Object.keys(answers).length === 0 && texts.every(({ text }) => /^\[\w{3} \w{3} /m.test(text)),
  );
  return logs.flatMap((one, at) =>
    Array.from({ length: PARTNERS }, (_, turn): LabeledText => {
      const index = at * PARTNERS + turn;
      const other = logs[(at + (turn + 1) * STRIDE) % logs.length] ?? one;
      const hours = HOURS_APART[index % HOURS_APART.length] ?? 1;
      const between = Array.from(
        { length: NOISE_LINES },
        (_line, number) => noise[(index * NOISE_LINES + number) % noise.length] ?? '',
      );
      const text = [textOf(one), ...between, laterBy(textOf(other), hours * 3600)].join('\n');
      return {
        name: `${one.file} + ${other.file} ${String(hours)} h later`,
        texts: [{ name: 'error.log', text }],
        truth: [one.problem, other.problem],
      };
    }),
  );
}

const textOf = ({ texts }: Content['testCases'][number]): string =>
  texts.map(({ text }) => text.trimEnd()).join('\n');
