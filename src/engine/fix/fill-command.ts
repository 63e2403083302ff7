import type { CommandPart, CommandSegment, Target, WordPart } from '../../model/index.ts';
import type { CommandFiller } from './filler.ts';
import { onPlatform } from './on-platform.ts';
import { isGuess } from './resolve-parameters.ts';

/** A command ready to copy: no prompt, no comment, no newline at its end. */
export interface FilledCommand {
  readonly text: string;
  readonly segments: readonly CommandSegment[];
  /** Parameters without a value. */
  readonly unfilled: readonly string[];
}

/**
 * Fills a command. Each word with a parameter is composed first and quoted once for its target, so
 * that no value can leave its word. A parameter without a value stays as `<name>`, quoted too, so
 * that a shell doesn't read it as a redirection.
 */
export function fillCommand(
  command: readonly CommandPart[],
  target: Target,
  filler: CommandFiller,
): FilledCommand {
  const unfilled = new Set<string>();
  const { platform } = filler;
  const isFilled = (parameter: string): boolean =>
    (filler.fillings.get(parameter)?.value ?? null) !== null;
  const parts = target === 'shell' && platform ? onPlatform(command, platform, isFilled) : command;
  const segments = parts.map((part): CommandSegment => {
    if (part.kind === 'verbatim') return { text: part.text, tone: 'plain', parameters: [] };
    if (part.kind === 'platform') {
      const text = filler.platform?.commands[part.command];
      if (text === undefined) unfilled.add(part.command);
      return text === undefined
        ? { text: `<${part.command}>`, tone: 'placeholder', parameters: [] }
        : { text, tone: 'plain', parameters: [] };
    }
    const word = fillWord(part.parts, target, filler);
    for (const name of word.unfilled) unfilled.add(name);
    const parameters = part.parts.flatMap((one) =>
      one.kind === 'placeholder' ? [one.parameter] : [],
    );
    return {
      text: word.text,
      tone: word.unfilled.length > 0 ? 'placeholder' : word.isGuess ? 'guess' : 'yours',
      parameters,
    };
  });
  const text = segments.map((segment) => segment.text).join('');
  return { text: text.trimEnd(), segments, unfilled: [...unfilled] };
}

/** One word, and its parameters without a value. */
export function fillWord(
  parts: readonly WordPart[],
  target: Target,
  { fillings, quoting }: Pick<CommandFiller, 'fillings' | 'quoting'>,
): { readonly text: string; readonly unfilled: readonly string[]; readonly isGuess: boolean } {
  const values: Record<string, string> = {};
  const unfilled: string[] = [];
  const named = parts.map((part, index): WordPart => {
    if (part.kind === 'text') return afterSlash(part, parts[index - 1], fillings);
    const value = fillings.get(part.parameter)?.value ?? null;
    if (value === null) unfilled.push(part.parameter);
    else values[part.parameter] = value;
    return value === null ? { kind: 'text', text: `<${part.parameter}>` } : part;
  });
  return {
    text: quoting.composeWord(target, named, values),
    unfilled,
    isGuess: Object.keys(values).some((name) => isGuess(fillings.get(name))),
  };
}

/** A URL path can be `/`: before a slash of the author's, its own is enough. */
function afterSlash(
  part: WordPart & { readonly kind: 'text' },
  before: WordPart | undefined,
  fillings: CommandFiller['fillings'],
): WordPart {
  const value = before?.kind === 'placeholder' ? fillings.get(before.parameter)?.value : null;
  return value?.endsWith('/') && part.text.startsWith('/')
    ? { kind: 'text', text: part.text.slice(1) }
    : part;
}
