import { derived } from '../match/match.ts';
import type { Formats, Message, Sighting } from '../../model/index.ts';

/**
 * What detectors find in a whole text, as sightings. A detector runs only if the text is of its
 * kind.
 */
export function detect(
  messages: readonly Message[],
  formats: Formats,
  text: string,
  records: number,
): readonly Sighting[] {
  const kinds = new Set(formats.detectors.map(({ kind }) => kind));
  for (const kind of [...kinds]) if (!formats.holds(kind, text)) kinds.delete(kind);
  if (kinds.size === 0) return [];
  const lines = text.split(/\r?\n/);
  return messages.flatMap((message, order) => {
    const detector = formats.detectors.find(({ id }) => id === message.detector);
    if (!detector || !kinds.has(detector.kind)) return [];
    return detector.detect(text).map((finding): Sighting => {
      const whole = lines.slice(finding.line - 1, finding.endLine);
      return {
        message: message.id,
        captures: { ...finding.captures, ...derived(message, finding.captures) },
        line: finding.line,
        endLine: finding.endLine,
        lastLine: finding.line,
        offset: null,
        count: 1,
        excerpt: whole.slice(0, 8).map((raw, index) => ({ line: finding.line + index, text: raw })),
        spans: [{ line: finding.line, from: indent(whole[0] ?? ''), to: (whole[0] ?? '').length }],
        record: records + order,
        beside: null,
        kind: detector.kind,
        time: null,
        lastTime: null,
        pid: null,
        ...(finding.unsure && { unsure: true }),
      };
    });
  });
}

const indent = (line: string): number => line.length - line.trimStart().length;
