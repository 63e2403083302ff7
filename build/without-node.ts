import type { Plugin } from 'vite';

const NONE = '\0nothing-of-node';

/**
 * Gives the rules for secrets nothing in place of Node's modules: one of them reads files, which no
 * page has, and which redaction leaves out.
 */
export const withoutNode = (): Plugin => ({
  name: 'without-node',
  enforce: 'pre',
  resolveId: (id, importer = '') =>
    /^node:(?:fs|path)$/.test(id) && importer.includes('@secretlint') ? NONE : null,
  load: (id) => (id === NONE ? 'export default {}' : null),
});
