import type { Code } from 'mdast';
import type { StepKind, Target } from '../../model/index.ts';
import { didYouMean } from '../issues.ts';
import type { ProseMistake } from './parse-prose.ts';

/** The info string of a fenced block. */
export interface BlockInfo {
  readonly target: Target;
  readonly kind: StepKind;
  readonly context: string;
  readonly file: string | null;
  readonly platforms: readonly string[];
  readonly destructive: boolean;
  readonly isComplete: boolean;
  readonly isExample: boolean;
}

const TARGETS: readonly Target[] = ['shell', 'apache', 'htaccess', 'python', 'text'];
const KINDS: readonly StepKind[] = ['looks-only', 'changes-system', 'interrupts-service'];
const FLAGS = ['destructive', 'complete', 'example'];
const CONTEXTS = ['server', 'vhost', 'directory', 'htaccess', 'application', 'shell'];

/** ```` ```apache changes-system context=server file={{config-extra-file}} platform=debian,rhel destructive ```` */
export function parseInfo(block: Code, mistake: (mistake: ProseMistake) => void): BlockInfo {
  const line = block.position?.start.line ?? 1;
  const words = (block.meta ?? '').split(/\s+/).filter((word) => word !== '');
  const [kind, ...rest] = words;
  const options = new Map(rest.filter((word) => word.includes('=')).map(keyAndValue));
  const say = (message: string): void => {
    mistake({ line, message });
  };
  if (!isOneOf(TARGETS, block.lang ?? '')) {
    say(`unknown target "${block.lang ?? ''}"; ${didYouMean(block.lang ?? '', TARGETS)}`);
  }
  if (!isOneOf(KINDS, kind ?? ''))
    say(`unknown kind "${kind ?? ''}"; ${didYouMean(kind ?? '', KINDS)}`);
  const context = options.get('context') ?? defaultContext(block.lang ?? '');
  if (!CONTEXTS.includes(context))
    say(`unknown context "${context}"; ${didYouMean(context, CONTEXTS)}`);
  for (const word of rest) {
    const isKnown = FLAGS.includes(word) || /^(?:context|file|platform)=/.test(word);
    if (!isKnown)
      say(
        `unknown option "${word}"; ${didYouMean(word, ['context=', 'file=', 'platform=', ...FLAGS])}`,
      );
  }
  return {
    target: isOneOf(TARGETS, block.lang ?? '') ? (block.lang as Target) : 'text',
    kind: isOneOf(KINDS, kind ?? '') ? (kind as StepKind) : 'looks-only',
    context,
    file: options.get('file') ?? null,
    platforms: options.get('platform')?.split(',') ?? [],
    destructive: rest.includes('destructive'),
    isComplete: rest.includes('complete'),
    isExample: rest.includes('example'),
  };
}

const isOneOf = (known: readonly string[], word: string): boolean => known.includes(word);

function keyAndValue(word: string): [string, string] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}

const DEFAULT_CONTEXTS: Readonly<Record<string, string>> = {
  shell: 'shell',
  apache: 'server',
  htaccess: 'htaccess',
};

const defaultContext = (target: string): string => DEFAULT_CONTEXTS[target] ?? 'application';
