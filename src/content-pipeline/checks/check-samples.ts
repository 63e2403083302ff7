import { formats } from '../../apache/index.ts';
import { observe } from '../../engine/observe/observe.ts';
import type { Message } from '../../model/index.ts';
import { identityOf, memoized } from '../cache/memory.ts';
import type { Issues } from '../issues.ts';
import type { Content, Samples } from '../link/content.ts';

/** Every message matches its own samples and none of its look-alikes. Every message has samples. */
export function checkSamples({ kb, samples }: Content, issues: Issues): void {
  memoized('samples', [identityOf(kb.messages), identityOf(samples)], issues, (own) => {
    checkEach(kb.messages, samples, own);
  });
}

function checkEach(
  messages: readonly Message[],
  samples: readonly Samples[],
  issues: Issues,
): void {
  for (const { message, file, line, samples: own, lookAlikes } of samples) {
    const definition = messages.find(({ id }) => id === message);
    const say = (code: string, text: string, hint: string): void => {
      issues.add({ code, file, line, column: 1, message: `"${message}" ${text}`, hint });
    };
    if (!definition || definition.detector) continue;
    if (own.length === 0) say('no-samples', 'has no samples', 'add a real line that it must match');
    for (const sample of own) {
      if (!seen(messages, sample).includes(message)) {
        say(
          'sample',
          `does not match its sample: ${sample}`,
          'the wording must mirror the line behind its prefix',
        );
      }
    }
    for (const lookAlike of lookAlikes) {
      if (seen(messages, lookAlike).includes(message)) {
        say(
          'look-alike',
          `matches a look-alike: ${lookAlike}`,
          'make the wording longer, or add "unless"',
        );
      }
    }
  }
}

const encoder = new TextEncoder();

/** The messages that a text holds, by id. */
function seen(messages: readonly Message[], text: string): readonly string[] {
  const observing = observe({ messages }, formats);
  observing.push(encoder.encode(text));
  return observing.end().sightings.map(({ message }) => message);
}
