import { resolve } from 'node:path';

/** The folder of the project: two above this file, and two above the program built from it. */
export const root = resolve(import.meta.dirname, '../..');
