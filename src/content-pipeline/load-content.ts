import { compileContent, type LoadedContent } from './compile-content.ts';
import { readContent } from './read/read-content.ts';

/** Reads a content folder, links and checks it. Throws only where the folder cannot be read. */
export const loadContent = (folder: string): LoadedContent => compileContent(readContent(folder));
