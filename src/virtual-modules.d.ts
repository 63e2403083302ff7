/** Made from content/ by src/content-pipeline/vite-plugin.ts, when the site is built. */
declare module 'virtual:knowledge-base' {
  export const knowledgeBase: import('./model/index.ts').KnowledgeBase;
}

/** One loader for each problem's fix, so that a page loads only the one that it shows. */
declare module 'virtual:fixes' {
  type Fix = import('./model/index.ts').Fix;

  export const fixes: Readonly<Record<string, () => Promise<{ readonly fix: Fix }>>>;
}

/** Every message as it is printed, for pages and patterns that others look it up with. */
declare module 'virtual:printed-messages' {
  export const printed: readonly import('./model/index.ts').PrintedMessage[];
}

/** What a script collects in every case, besides the case's unknown facts. */
declare module 'virtual:probes' {
  export const probes: readonly import('./model/index.ts').Probe[];
}

/** What people search with, and the problems that they mean. */
declare module 'virtual:synonyms' {
  export const synonyms: readonly import('./model/index.ts').Synonym[];
}

/** A worker as a classic script in a text; made by build/single-file.config.ts for the one file. */
declare module '*.worker.ts?code' {
  export const code: string;
}

/** The codes of Apache and their modules, for lines that show no known message. */
declare module 'virtual:apache-codes' {
  export const catalog: import('./model/index.ts').Catalog;
}
