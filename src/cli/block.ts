import type { Line } from './terminal.ts';

/** Lines that belong together. Blocks are separated by an empty line. */
export type Block = readonly Line[];

export const plain = (text: string): Block => [{ tone: 'plain', text }];
export const heading = (text: string): Line => ({ tone: 'heading', text });
