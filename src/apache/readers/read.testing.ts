import type { Fields } from '../../model/index.ts';
import { readers } from './index.ts';

export interface Read {
  readonly kind: string;
  readonly fields: Partial<Fields>;
  readonly message: string;
}

/** What the first reader that knows a line makes of it. */
export const read = (line: string): Read => {
  for (const reader of readers) {
    const reading = reader.read(line);
    if (reading)
      return { kind: reader.kind, fields: reading.fields, message: line.slice(reading.start) };
  }
  return { kind: 'text', fields: {}, message: line };
};
