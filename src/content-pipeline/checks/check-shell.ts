import type { CommandPart, StepVariant } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { withPlaceholders } from './command-text.ts';
import { report } from './report.ts';

/** A shell command, and the entry that holds it. */
interface Placed {
  readonly of: string;
  readonly path: readonly PropertyKey[];
  readonly command: readonly CommandPart[];
}

/** A shell command does on every platform what its author saw it do on one. */
export function checkShell(content: Content, issues: Issues): void {
  const { parameters, platforms } = content.kb;
  const lists = new Set(parameters.filter(({ type }) => type === 'paths').map(({ id }) => id));
  const directories = platforms.flatMap(({ values }) => values['config-directory'] ?? []);
  for (const { of, path, command } of commands(content)) {
    const say = (message: string, hint: string, at?: string): void => {
      const place = at === undefined ? path : [...path, at];
      report(content, issues, { of, path: place, code: 'shell', message, hint });
    };
    for (const line of lines(command)) {
      const wrong = wrongWith(line, directories);
      if (wrong) say(`"${line.trim()}" ${wrong.message}`, wrong.hint);
    }
    for (const { parameter, several } of placeholders(command)) {
      if (lists.has(parameter) === (several === true)) continue;
      const right = lists.has(parameter) ? `{{${parameter}:paths}}` : `{{${parameter}}}`;
      say(`"${parameter}" has the wrong form here`, `write ${right}`, `{{${parameter}`);
    }
  }
}

function wrongWith(
  line: string,
  directories: readonly string[],
): { readonly message: string; readonly hint: string } | null {
  // A whole directory also holds disabled sites, and -r skips the links that enable one.
  if (isRecursive(line, directories)) {
    return {
      message: 'also finds disabled sites',
      hint: 'search what Apache reads: sudo grep -HnE … {{enabled-configuration:paths}}',
    };
  }
  // apachectl -S     {{apachectl}} -k stop     not: apachectl configtest     not: apache2ctl -S
  if (/(?:\bapachectl|\{\{apachectl\}\}) -/.test(line)) {
    return {
      message: 'fails on Fedora and RHEL, where apachectl takes no options',
      hint: 'write {{httpd-program}}, which is a program that takes them',
    };
  }
  return null;
}

// grep -rn X     sudo grep -RnE X     grep -n X -r     not: grep -Hn X     not: grep -n 'a -r' x
const RECURSIVE = /\bz?[ef]?grep\b[^|;&]*?\s-(?:\w*[rR]|-(?:dereference-)?recursive)/;
const QUOTED = /'[^']*'|"[^"]*"/g;

function isRecursive(line: string, directories: readonly string[]): boolean {
  if (!RECURSIVE.test(line.replace(QUOTED, 'x'))) return false;
  return ['{{config-directory}}', ...directories].some((directory) =>
    line.includes(` ${directory}`),
  );
}

/** A command's text by lines, with its parameters as written. */
const lines = (command: readonly CommandPart[]): readonly string[] =>
  withPlaceholders(command).split('\n');

const placeholders = (command: readonly CommandPart[]) =>
  command
    .flatMap((part) => (part.kind === 'word' ? part.parts : []))
    .flatMap((part) => (part.kind === 'placeholder' ? [part] : []));

function commands({ kb, fixes, probes }: Content): readonly Placed[] {
  const ofShell = (
    of: string,
    path: readonly PropertyKey[],
    variants: readonly StepVariant[],
  ): readonly Placed[] =>
    variants
      .filter(({ target }) => target === 'shell')
      .map(({ command }) => ({ of, path, command }));
  return [
    ...kb.parameters.map(({ id, find }) => ({
      of: `parameter ${id}`,
      path: ['find'],
      command: find,
    })),
    ...probes.map(({ id, command }) => ({ of: `probe ${id}`, path: ['look'], command })),
    ...kb.questions.flatMap(({ id, findOut }) =>
      ofShell(`question ${id}`, ['find-out'], findOut.variants),
    ),
    ...fixes.flatMap(({ problem, decide, remedies }) => [
      ...(decide ? [{ of: `problem ${problem}`, path: ['decide'], command: decide }] : []),
      ...remedies
        .flatMap(({ steps, check }) => [...steps, ...check])
        .flatMap(({ variants, undo }) => [
          ...variants,
          ...(undo.kind === 'steps' ? undo.variants : []),
        ])
        .flatMap((variant) => ofShell(`fix ${problem}`, [], [variant])),
    ]),
  ];
}
