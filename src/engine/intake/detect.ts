import type { Formats, Message, Sighting } from '../../model/index.ts';

/** Faults that detectors find in a text that is a configuration, as sightings. */
export function detect(
  messages: readonly Message[],
  formats: Formats,
  text: string,
  records: number,
): readonly Sighting[] {
  if (!formats.looksLikeConfiguration(text)) return [];
  const lines = text.split(/\r\n|\n|\r/);
  return messages.flatMap((message, order) => {
    const detector = formats.detectors.find(({ id }) => id === message.detector);
    if (!detector) return [];
    return detector.detect(text).map((finding): Sighting => {
      const whole = lines.slice(finding.line - 1, finding.endLine);
      return {
        message: message.id,
        captures: finding.captures,
        line: finding.line,
        endLine: finding.endLine,
        lastLine: finding.line,
        offset: null,
        count: 1,
        excerpt: whole.slice(0, 8).map((raw, index) => ({ line: finding.line + index, text: raw })),
        spans: [{ line: finding.line, from: indent(whole[0] ?? ''), to: (whole[0] ?? '').length }],
        record: records + order,
        kind: 'apache-configuration',
        time: null,
        lastTime: null,
        pid: null,
      };
    });
  });
}

const indent = (line: string): number => line.length - line.trimStart().length;
