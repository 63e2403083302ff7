import type { CommandPart, Target, WordPart } from '../../model/index.ts';

/** What a command can't contain, in words. */
export type ParsedCommand =
  { readonly parts: readonly CommandPart[] } | { readonly mistake: string };

// {{path}}   {{path:pattern}}   {{configuration:paths}}
const PLACEHOLDER = /\{\{([a-z][a-z0-9-]*)(:pattern|:paths)?\}\}/g;
// {{> restart}} alone on its line
const PLATFORM_LINE = /^\{\{> ([a-z-]+)\}\}$/;

// $ ls     # ls     alice@web1:~$ ls     [root@web1 ~]# ls     PS C:\> dir     not: #!/bin/sh
const PROMPT = /^\s*(?:[$#%>] |\[?[\w.-]+@[\w.-]+[^$#]{0,40}[$#] |PS [A-Z]:[^>]{0,80}> )/;

/**
 * Parses a block into text and words with parameters. The whole word around a parameter, with its
 * quotes, is one unit. Filling composes and quotes it again.
 */
export function parseCommand(text: string, target: Target): ParsedCommand {
  const parts: CommandPart[] = [];
  const lines = text.split('\n');
  const prompt = target === 'shell' ? lines.find((line) => PROMPT.test(line)) : undefined;
  if (prompt !== undefined) {
    return { mistake: `"${prompt.trim()}" begins with a prompt; write only the command` };
  }
  for (const [index, line] of lines.entries()) {
    const end = index < lines.length - 1 ? '\n' : '';
    const platform = PLATFORM_LINE.exec(line.trim())?.[1];
    if (platform !== undefined) {
      parts.push({ kind: 'platform', command: platform });
      if (end !== '') parts.push({ kind: 'verbatim', text: end });
      continue;
    }
    const taken = parseLine(line, target);
    if ('mistake' in taken) return taken;
    parts.push(...taken.parts, ...(end === '' ? [] : [{ kind: 'verbatim' as const, text: end }]));
  }
  return { parts: merge(parts) };
}

/** The parts of one word: text and parameters. */
export function parseWord(text: string): readonly WordPart[] {
  const parts: WordPart[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    const [, parameter = '', lands] = match;
    const several = lands === ':paths' ? { several: true as const } : {};
    parts.push({ kind: 'placeholder', parameter, pattern: lands === ':pattern', ...several });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

function parseLine(line: string, target: Target): ParsedCommand {
  if (!line.includes('{{')) return { parts: [{ kind: 'verbatim', text: line }] };
  // {{Path}}     {{path     {{>restart}}     sudo {{> restart}}
  const odd = /\{\{[^}]{0,40}\}{0,2}/.exec(line.replaceAll(PLACEHOLDER, ''))?.[0];
  if (odd !== undefined) {
    return {
      mistake: `"${odd}" isn't a placeholder; write {{name}}, or {{> command}} on its own line`,
    };
  }
  const parts: CommandPart[] = [];
  for (const piece of pieces(line, target)) {
    if (!piece.text.includes('{{')) {
      parts.push({ kind: 'verbatim', text: piece.text });
      continue;
    }
    const word = unquote(piece.text, target);
    if (word === null) {
      return { mistake: `a placeholder must be a word, or within one quoted word: ${piece.text}` };
    }
    const held = parseWord(word);
    if (
      held.some((part) => part.kind === 'placeholder' && part.several) &&
      !isBarePlaceholder(piece.text)
    ) {
      return {
        mistake: `a list of paths must be a word of its own, without quotation marks: ${piece.text}`,
      };
    }
    parts.push({ kind: 'word', parts: held });
  }
  return { parts };
}

const isBarePlaceholder = (word: string): boolean =>
  word.replace(PLACEHOLDER, '') === '' && word.match(PLACEHOLDER)?.length === 1;

/**
 * Words and the spaces between them. In a shell, operators end a word. In Apache's configuration,
 * the angle brackets of a section do.
 */
function pieces(line: string, target: Target): readonly { text: string }[] {
  const edges = target === 'shell' ? ' \t;|&()<>=' : target === 'python' ? ' \t(),[]={}:' : ' \t<>';
  if (target === 'text')
    return line.split(/(\{\{[a-z-]{1,40}(?::pattern|:paths)?\}\})/).map((text) => ({ text }));
  const found: { text: string }[] = [];
  let word = '';
  let quote = '';
  for (let index = 0; index < line.length; index += 1) {
    const char = line.charAt(index);
    const isPlaceholder = line.startsWith('{{', index);
    if (isPlaceholder) {
      const end = line.indexOf('}}', index) + 2;
      word += line.slice(index, end);
      index = end - 1;
    } else if (quote === '' && edges.includes(char)) {
      if (word !== '') found.push({ text: word });
      found.push({ text: char });
      word = '';
    } else {
      if (quote === char) quote = '';
      else if (quote === '' && (char === '"' || char === "'")) quote = char;
      word += char;
    }
  }
  if (word !== '') found.push({ text: word });
  return found;
}

/** A word's text without its quotes. Null if a value could run as code or leave the word. */
function unquote(word: string, target: Target): string | null {
  if (target === 'text') return word;
  const quote = word.charAt(0);
  const isQuoted = (quote === '"' || quote === "'") && word.endsWith(quote) && word.length > 1;
  const inner = isQuoted ? word.slice(1, -1) : word;
  const plain = inner.replaceAll(PLACEHOLDER, '');
  if (isQuoted ? plain.includes(quote) : /["'`\\]/.test(plain)) return null;
  if (target === 'shell' && quote !== "'" && /[$`\\]/.test(plain)) return null;
  return inner;
}

function merge(parts: readonly CommandPart[]): readonly CommandPart[] {
  const merged: CommandPart[] = [];
  for (const part of parts) {
    const last = merged[merged.length - 1];
    if (part.kind === 'verbatim' && last?.kind === 'verbatim') {
      merged[merged.length - 1] = { kind: 'verbatim', text: last.text + part.text };
    } else if (part.kind !== 'verbatim' || part.text !== '') {
      merged.push(part);
    }
  }
  return merged;
}
