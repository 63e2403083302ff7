/** Made from content/ by src/content-pipeline/vite-plugin.ts, when the site is built. */
declare module 'virtual:knowledge-base' {
  export const knowledgeBase: import('./model/index.ts').KnowledgeBase;
}

/** One module for each problem's fix, so that a page loads only the one that it shows. */
declare module 'virtual:fixes/*' {
  export const fix: import('./model/index.ts').Fix;
}
