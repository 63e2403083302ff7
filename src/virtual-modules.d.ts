/** Made from content/ by src/content-pipeline/vite-plugin.ts, when the site is built. */
declare module 'virtual:knowledge-base' {
  import type { KnowledgeBase } from './model/index.ts';

  export const knowledgeBase: KnowledgeBase;
}

/** One module for each problem's fix, so that a page loads only the one that it shows. */
declare module 'virtual:fixes' {
  import type { Fix } from './model/index.ts';

  export const fixes: Readonly<Record<string, () => Promise<{ readonly fix: Fix }>>>;
}
