import { defineConfig } from 'vite';
import { knowledgeBase } from './src/content-pipeline/vite-plugin.ts';

const programs = {
  /** Diagnoses a log in a terminal: the knowledge base is inside. */
  cli: { entry: 'src/cli/diagnose.ts', outDir: 'dist/cli', plugins: [knowledgeBase()] },
  /** The author's command: reads content/ itself, so it must build while content has mistakes. */
  tools: { entry: 'src/content-pipeline/command.ts', outDir: 'dist/tools', plugins: [] },
};

/** Programs for Node, each one file that starts at once: vite build --mode cli (or tools). */
export default defineConfig(({ mode }) => {
  const { entry, outDir, plugins } = programs[mode === 'cli' ? 'cli' : 'tools'];
  return {
    plugins,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      target: 'node20',
      emptyOutDir: true,
      rolldownOptions: {
        output: {
          entryFileNames: mode === 'cli' ? 'diagnose.js' : 'content.js',
          codeSplitting: false,
        },
      },
    },
  };
});
