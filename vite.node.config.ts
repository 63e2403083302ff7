import { defineConfig } from 'vite';
import { knowledgeBase } from './src/content-pipeline/vite-plugin.ts';

const programs = {
  /** Diagnoses a log in a terminal: the knowledge base is inside. */
  cli: { entry: 'src/cli/diagnose.ts', outDir: 'dist/cli', plugins: [knowledgeBase()] },
  /** The author's command: reads content/ itself, so it must build while content has mistakes. */
  tools: { entry: 'src/content-pipeline/command.ts', outDir: 'dist/tools', plugins: [] },
  /** Proves the fixes on a real Apache. */
  lab: { entry: 'e2e/lab/lab.ts', outDir: 'dist/lab', plugins: [] },
};

const files = { cli: 'diagnose.js', tools: 'content.js', lab: 'lab.js' };

/** Programs for Node, each one file that starts at once: vite build --mode cli (or tools, lab). */
export default defineConfig(({ mode }) => {
  const name = mode === 'cli' || mode === 'lab' ? mode : 'tools';
  const { entry, outDir, plugins } = programs[name];
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
          entryFileNames: files[name],
          codeSplitting: false,
        },
      },
    },
  };
});
