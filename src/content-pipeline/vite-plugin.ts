import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { emitModules, type Modules } from './emit/emit-modules.ts';
import { formatIssue } from './issues.ts';
import type { Content } from './link/content.ts';
import { loadContent } from './load-content.ts';

/**
 * Serves content/ as modules. A production build fails on any issue. The dev server shows issues in
 * its overlay, keeps the last good content, and reloads the page when they are fixed. `translate`
 * translates linked and checked content.
 */
export function knowledgeBase(
  folder = resolve('content'),
  translate: (content: Content) => Content = (content) => content,
): Plugin {
  let modules: Modules = new Map();
  let isBuild = false;

  const load = (): string | null => {
    const { content, issues } = loadContent(folder);
    // A first start with mistakes shows what there is. Later, the last good content stays.
    if (issues.length === 0 || modules.size === 0) modules = emitModules(translate(content));
    return issues.length === 0 ? null : issues.map(formatIssue).join('\n');
  };

  return {
    name: 'knowledge-base',
    config(_, { command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      const mistakes = load();
      if (mistakes !== null && isBuild) this.error(`content has mistakes:\n${mistakes}`);
    },
    resolveId: (id) => (isOurs(id) ? `\0${id}` : null),
    load(id) {
      if (!isOurs(id.slice(1))) return null;
      const code = modules.get(id.slice(1));
      return code ?? this.error(`there is no content module "${id.slice(1)}"`);
    },
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (relative(folder, path).startsWith('..')) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          reload(server, load());
        }, SETTLED_MS);
      });
    },
  };
}

/**
 * An editor or a checkout changes several files, or one several times, and they are compiled once.
 */
const SETTLED_MS = 50;

const ours = [
  'virtual:knowledge-base',
  'virtual:printed-messages',
  'virtual:probes',
  'virtual:synonyms',
  'virtual:apache-codes',
  'virtual:fixes',
];

const isOurs = (id: string): boolean => ours.includes(id) || id.startsWith('virtual:fixes/');

function reload(server: ViteDevServer, mistakes: string | null): void {
  if (mistakes !== null) {
    server.config.logger.error(mistakes);
    server.ws.send({
      type: 'error',
      err: { message: mistakes, stack: '', plugin: 'knowledge-base' },
    });
    return;
  }
  for (const module of server.moduleGraph.idToModuleMap.values()) {
    if (module.id?.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}
