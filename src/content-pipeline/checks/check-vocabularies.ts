import { startedBy, type Started } from '../commands/parse-shell.ts';
import {
  shownCommands,
  type ShownCommand,
  type ShownTogether,
} from '../commands/shown-commands.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import type { ProgramUse, Vocabulary } from '../link/link-vocabularies.ts';
import { report } from './report.ts';

/** What a platform doesn't understand of a command, and what to do. */
export interface Misunderstood {
  readonly shown: ShownCommand;
  readonly message: string;
  readonly hint: string;
}

/** Every command that a platform shows is one that the platform understands. */
export function checkVocabularies(content: Content, issues: Issues): void {
  const { vocabularies, kb } = content;
  if (vocabularies.size === 0) return;
  for (const platform of kb.platforms) {
    const vocabulary = vocabularies.get(platform.id);
    const of = `platform ${platform.id}`;
    if (!vocabulary) {
      const message = `"${platform.id}" has no vocabulary`;
      const hint = 'add it to vocabularies.yaml';
      report(content, issues, { of, code: 'vocabulary', message, hint });
      continue;
    }
    const told = new Set<string>();
    for (const together of shownCommands(content, platform)) {
      for (const { shown, message, hint } of misunderstood(together, vocabulary)) {
        const says = `${platform.id}: ${message}`;
        if (told.has(`${shown.of} ${says}`)) continue;
        told.add(`${shown.of} ${says}`);
        report(content, issues, { of: shown.of, code: 'vocabulary', message: says, hint });
      }
    }
  }
}

/** What a platform doesn't understand of commands that are followed together. */
export const misunderstood = (
  together: ShownTogether,
  vocabulary: Vocabulary,
): readonly Misunderstood[] =>
  together.flatMap((shown) => [
    ...(shown.target === 'shell' ? inShell(shown, vocabulary) : []),
    ...(shown.target === 'apache' ? directives(shown, vocabulary) : []),
    ...(shown.target === 'text' ? expressOptions(shown, vocabulary) : []),
    ...unread(shown, together, vocabulary),
  ]);

function inShell(shown: ShownCommand, vocabulary: Vocabulary): readonly Misunderstood[] {
  return shown.text.split('\n').flatMap((line) =>
    startedBy(line).flatMap((started) => {
      const wrong = wrongWith(started, vocabulary);
      return wrong === null
        ? []
        : [{ shown, message: `"${line}": ${wrong}`, hint: 'write it as this platform has it' }];
    }),
  );
}

/** A path of the reader's own, or a value that isn't filled in. */
const OWN = /^(?:\/srv\/|<|\$)/;

function wrongWith(
  { program, args }: Started,
  { programs, missing, linked }: Vocabulary,
): string | null {
  const use = programs.get(program);
  if (!use && !OWN.test(program)) return `${program} isn't a program there`;
  const absent = args.find((arg) => missing.some((path) => isBelow(arg, path)));
  if (absent !== undefined) return `${absent} doesn't exist there`;
  if (/grep$/.test(program) && args.some(isRecursive)) {
    const link = args.find((arg) => linked.some((path) => isBelow(arg, path)));
    if (link !== undefined) return `a recursive search of ${link} doesn't follow its links`;
  }
  return use ? wrongOptions(program, args, use) : null;
}

function wrongOptions(
  program: string,
  args: readonly string[],
  { takes, words, refuses }: ProgramUse,
): string | null {
  const refused = args.find((arg) => refuses.some((option) => hasOption(arg, option)));
  if (refused !== undefined) return `${program} has no ${refused} there`;
  if (words !== undefined && args.length > words) return `${program} takes ${String(words)} word`;
  const told = args.filter((arg, at) => at === 0 || arg.startsWith('-'));
  const other = takes && told.find((arg) => !takes.includes(arg) && !OWN.test(arg));
  return other === undefined ? null : `${program} doesn't take ${other} there`;
}

// -Z is in -ldZ     --include is in --include=*.py
const hasOption = (arg: string, option: string): boolean =>
  option.startsWith('--')
    ? arg === option || arg.startsWith(`${option}=`)
    : /^-[a-z]+$/i.test(arg) && arg.includes(option.charAt(1));

const isRecursive = (arg: string): boolean =>
  /^-[a-z]*r|^--recursive$/i.test(arg) && !arg.startsWith('--include');

const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

function directives(shown: ShownCommand, { without }: Vocabulary): readonly Misunderstood[] {
  const names = shown.text
    .split('\n')
    .map((line) => /^<?\w+/.exec(line.trim())?.[0].replace('<', '') ?? '');
  return names
    .filter((name) => without.includes(name))
    .map((name) => ({
      shown,
      message: `its Apache doesn't take ${name}`,
      hint: 'write the way of this platform with platform=, or leave it out there',
    }));
}

/** Options that an instruction names, and that mod_wsgi-express doesn't have. */
function expressOptions(shown: ShownCommand, { programs }: Vocabulary): readonly Misunderstood[] {
  const takes = programs.get('mod_wsgi-express')?.takes;
  if (!takes || !shown.text.includes('mod_wsgi-express')) return [];
  return [...shown.text.matchAll(/--[a-z-]+/g)]
    .filter(([option]) => !takes.includes(option))
    .map(([option]) => ({
      shown,
      message: `mod_wsgi-express has no ${option}`,
      hint: 'write an option that it has',
    }));
}

/** A file of the configuration that Apache doesn't read, and that no command enables. */
function unread(
  shown: ShownCommand,
  together: ShownTogether,
  { reads, enabledBy }: Vocabulary,
): readonly Misunderstood[] {
  const { file } = shown;
  if (file === null || !/\.conf$/.test(file) || reads.length === 0) return [];
  if (!reads.some((pattern) => isBelow(file, folderOf(pattern, 2)))) return [];
  if (reads.some((pattern) => isLike(file, pattern))) return [];
  const [, enables] = Object.entries(enabledBy).find(([pattern]) => isLike(file, pattern)) ?? [];
  if (enables !== undefined && together.some(({ text }) => text.includes(enables))) return [];
  return [
    {
      shown,
      message: `its Apache doesn't read ${file}`,
      hint: enables === undefined ? 'name a file that it reads' : `enable it with ${enables}`,
    },
  ];
}

/** The first folders of a path: `/etc/apache2` of `/etc/apache2/conf.d/*.conf`. */
const folderOf = (path: string, depth: number): string =>
  path
    .split('/')
    .slice(0, depth + 1)
    .join('/');

const isLike = (path: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+^${}()|\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`).test(
    path,
  );
