import { resolve } from 'node:path';
import { loadContent } from '../src/content-pipeline/load-content.ts';

/** Compiles content before the tests: those that need it run at once, and would each compile it. */
export function setup(): void {
  loadContent(resolve(import.meta.dirname, '../content'));
}
