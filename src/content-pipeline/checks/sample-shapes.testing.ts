import { resolve } from 'node:path';
import { formats } from '../../apache/index.ts';
import { observe } from '../../engine/observe/observe.ts';
import type { CaptureType, Message, Sighting, TemplatePart } from '../../model/index.ts';
import { collectIssues } from '../issues.ts';
import { linkContent } from '../link/link-content.ts';
import { readContent } from '../read/read-content.ts';

export const content = linkContent(readContent(resolve('content')), collectIssues());

/** Each sample of each message that wordings find. */
export const samples: readonly { readonly message: Message; readonly sample: string }[] =
  content.samples.flatMap(({ message: id, samples: own }) => {
    const message = content.kb.messages.find((one) => one.id === id);
    return message && message.detector === undefined
      ? own.map((sample) => ({ message, sample }))
      : [];
  });

const encoder = new TextEncoder();

/** The first sighting of a message in a text. */
export function sightingOf(message: Message, text: string): Sighting | undefined {
  const observing = observe({ messages: [message] }, formats);
  observing.push(encoder.encode(text));
  return observing.end().sightings[0];
}

/** The names of a wording's captures of one type. */
export const capturesOf = (parts: readonly TemplatePart[], type: CaptureType): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'optional') return capturesOf(part.parts, type);
    return part.kind === 'capture' && part.type === type ? [part.name] : [];
  });
