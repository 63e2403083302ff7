import { basename } from 'node:path';
import type { KnowledgeBase } from '../model/index.ts';
import { OPTIONS } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How the program was called, so that the user can repeat it: `node diagnose.js`, or through npm.
 */
export function programName(script: string, env: Environment): string {
  if (env['npm_command'] === 'run-script' && env['npm_lifecycle_event'] === 'diagnose') {
    return 'npm run --silent diagnose --';
  }
  const name = basename(script);
  if (/\.[cm]?js$/.test(name)) return `node ${name}`;
  return env['npm_command'] === 'exec' ? `npx ${name}` : name;
}

/** What `--help` prints: each option on one line. */
export function usage(program: string, kb: KnowledgeBase): string {
  const named = Object.entries(OPTIONS).map(([name, option]) => {
    const short = 'short' in option ? `-${option.short}, ` : '';
    const value = 'value' in option ? ` ${option.value}` : '';
    return { option: `${short}--${name}${value}`, does: option.does };
  });
  const width = Math.max(...named.map(({ option }) => option.length));
  return [
    `Usage: ${program} [OPTION]... [FILE]...`,
    '',
    'Reads logs, console output and configuration. Prints what is wrong and how to fix it.',
    'FILE can be a file, a folder, a gzip file, a pipe, or - for standard input.',
    'Without FILE, it reads standard input.',
    '',
    'Options:',
    ...named.map(({ option, does }) => `  ${option.padEnd(width)}  ${does}`),
    '',
    `Platforms: ${kb.platforms.map(({ id }) => id).join(', ')}`,
    '',
    'To apply what --patch prints: node diagnose.js --patch FILE | patch FILE',
    '',
    'Exit status: 0 if something was recognized, 1 if nothing was,',
    '2 if an option is wrong, or if input or output failed.',
  ].join('\n');
}
