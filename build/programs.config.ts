import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption, type Rolldown } from 'vite';
import { guard } from '../src/cli/node-guard.ts';
import { pipelineVersion } from '../src/content-pipeline/cache/pipeline-version.ts';
import { knowledgeBase } from '../src/content-pipeline/vite-plugin.ts';
import { words } from '../src/translation/vite-plugin.ts';
import { quiet } from './quiet.ts';

interface Program {
  readonly entry: string;
  readonly output: string;
  readonly plugins: readonly PluginOption[];
  readonly target?: string;
  readonly form?: Rolldown.OutputOptions;
}

const programs = {
  /** Diagnoses a log in a terminal: the knowledge base is inside. */
  cli: {
    entry: 'src/cli/diagnose.ts',
    output: 'diagnose.js',
    plugins: [knowledgeBase()],
    // Servers have old Nodes: the newest syntax that Node 10 reads, so that its user is told why not.
    target: 'es2019',
    form: { format: 'cjs', ...guard },
  },
  /** Writes what is known of messages for tools that read the logs of many servers. */
  export: { entry: 'src/export/export.ts', output: 'export.js', plugins: [knowledgeBase()] },
  /** Writes the pages that need no script into a built site. */
  reference: {
    entry: 'src/reference/write-reference.tsx',
    output: 'write-reference.js',
    plugins: [react(), knowledgeBase()],
  },
  /** The author's command: reads content/ itself, so it must build while content has mistakes. */
  tools: { entry: 'src/content-pipeline/command.ts', output: 'content.js', plugins: [] },
  /** Measures how fast logs are read. */
  bench: { entry: 'bench/bench.ts', output: 'bench.js', plugins: [knowledgeBase()] },
  /** Throws hostile inputs at all that reads them. */
  fuzz: { entry: 'fuzz/fuzz.ts', output: 'fuzz.js', plugins: [react(), knowledgeBase()] },
  /** Proves the fixes on a real Apache. */
  lab: { entry: 'e2e/lab/lab.ts', output: 'lab.js', plugins: [] },
} satisfies Readonly<Record<string, Program>>;

const isProgram = (mode: string): mode is keyof typeof programs => mode in programs;

/** Programs for Node, each one file that starts at once: vite build --mode cli (or another). */
export default defineConfig(({ mode }) => {
  if (!isProgram(mode)) {
    throw new Error(
      `There is no program "${mode}". Choose one of ${Object.keys(programs).join(', ')}.`,
    );
  }
  const { entry, output, plugins, target, form }: Program = programs[mode];
  return {
    plugins: [words(process.env['WORDS'] ?? 'en'), ...plugins],
    publicDir: false,
    define: { PIPELINE_VERSION: JSON.stringify(pipelineVersion()) },
    // What starts a browser or a server of its own is no part of a program.
    ssr: { noExternal: true, external: ['vite', '@playwright/test'] },
    build: {
      ssr: entry,
      outDir: `dist/${mode}`,
      target: target ?? 'node20',
      emptyOutDir: true,
      chunkSizeWarningLimit: quiet.chunkSizeWarningLimit,
      rolldownOptions: {
        checks: quiet.checks,
        output: { entryFileNames: output, codeSplitting: false, ...form },
      },
    },
  };
});
