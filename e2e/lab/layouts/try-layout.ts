import {
  shownCommands,
  type ShownCommand,
} from '../../../src/content-pipeline/commands/shown-commands.ts';
import { startedBy } from '../../../src/content-pipeline/commands/parse-shell.ts';
import type { Content } from '../../../src/content-pipeline/link/content.ts';
import type { Platform } from '../../../src/model/index.ts';
import { ending, inBox, type Box, type Output } from '../box.ts';
import type { Layout } from './layout.ts';
import { asThere, stageLayout } from './stage-layout.ts';

/** What was run with a system's files, and what went wrong. */
export interface Tried {
  readonly platform: string;
  /** How many of each kind were run. */
  readonly service: number;
  readonly looks: number;
  readonly edits: number;
  readonly files: number;
  /** Commands that nothing stands for here, and edits for a newer mod_wsgi. */
  readonly notRun: number;
  readonly wrong: readonly string[];
}

/** Runs every looking command of a platform's fixes and questions there, and makes every edit. */
export function tryLayout(layout: Layout, content: Content): Promise<Tried> {
  const platform = content.kb.platforms.find(({ id }) => id === layout.platform);
  const vocabulary = content.vocabularies.get(layout.platform);
  if (!platform || !vocabulary) throw new Error(`content has no platform ${layout.platform}`);
  const shown = shownCommands(content, platform).flat();
  const looks = distinct(shown.filter((one) => one.target === 'shell' && one.isLooksOnly));
  const run = looks.filter((one) => canRun(one, layout));
  return inBox(async (box) => {
    await stageLayout(box, layout, platform, vocabulary);
    const there = (line: string): Promise<Output> => box.run(asThere(line, layout));
    const service = await tryService(platform, there);
    const wrong = [...service.wrong];
    for (const { of, text } of run) {
      const complaint = complaintOf(text, await there(text), platform);
      if (complaint !== null) wrong.push(`${of}: \`${text}\` ${complaint}`);
    }
    const edits = await tryEdits(box, shown, platform, there);
    return {
      platform: layout.platform,
      service: service.count,
      looks: run.length,
      edits: edits.count,
      files: edits.files,
      notRun: looks.length - run.length + edits.newer,
      wrong: [...wrong, ...edits.wrong],
    };
  });
}

const distinct = (shown: readonly ShownCommand[]): readonly ShownCommand[] =>
  shown.filter(
    ({ text, file }, index) =>
      shown.findIndex((one) => one.text === text && one.file === file) === index,
  );

/** A path of the reader's own: it isn't a program of the system. */
const READERS = /^(?:\/srv\/|\.\/|\$)/;

const canRun = ({ text }: ShownCommand, { own = [] }: Layout): boolean =>
  text
    .split('\n')
    .flatMap(startedBy)
    .every(({ program }) => !READERS.test(program) && !own.includes(program));

/** What a program says against its arguments. */
const REFUSED =
  /usage:|un(?:known|recognized) (?:option|function|directive|shorthand|command)|(?:invalid|illegal) (?:option|choice|argument)|not? (?:longer )?supported|(?:command )?not found$|no such container|syntax error|is not a docker command|dereference/im;

/** A refusal comes first. A kernel's or a server's log says much, later. */
const BEGINNING = 400;

function complaintOf(line: string, { text, status }: Output, { values }: Platform): string | null {
  const absent = /(?<![^\s'":])(\/[^\s'":*]+)['"]?: No such file or directory/.exec(text)?.[1];
  const own = [values['config-directory'], values['error-log'], values['runtime-directory']];
  if (absent !== undefined && own.some((path) => path !== undefined && absent.startsWith(path)))
    return `names ${absent}, which isn't there`;
  const isSearch = line.startsWith('command -v');
  if (status === null || (status >= 124 && !isSearch))
    return `${ending({ text, status })}: ${text.trim()}`;
  return REFUSED.test(text.slice(0, BEGINNING))
    ? `was refused: ${text.trim().slice(0, 200)}`
    : null;
}

interface Service {
  readonly count: number;
  readonly wrong: readonly string[];
}

/** Starts, looks at, reloads, restarts and stops Apache with the platform's own commands. */
async function tryService(
  { id, commands, values }: Platform,
  there: (line: string) => Promise<Output>,
): Promise<Service> {
  const wrong: string[] = [];
  const log = values['error-log'] ?? '/var/log/container';
  for (const name of ORDER) {
    const line = commands[name] ?? '';
    const { text, status } = await there(line);
    if (status !== 0 || REFUSED.test(text)) {
      const { text: logged } = await there(`tail -n 5 ${log}`);
      wrong.push(`platform ${id}: \`${line}\` ${ending({ text, status })}: ${text}${logged}`);
      continue;
    }
    const { text: code } = await there(name === 'stop' ? ONCE : UNTIL_UP);
    const expected = name === 'stop' ? '000' : '200';
    if (!code.includes(expected)) {
      wrong.push(`platform ${id}: after \`${line}\` the site gives ${code}, not ${expected}`);
    }
  }
  return { count: ORDER.length, wrong };
}

const ORDER = ['start', 'status', 'configtest', 'reload', 'restart', 'stop', 'start'];
const ONCE = "curl -s -m 5 -o /dev/null -w '%{http_code}' http://localhost/";
const UNTIL_UP = `${ONCE} --retry 8 --retry-delay 1 --retry-connrefused`;

interface Edits {
  readonly count: number;
  readonly files: number;
  readonly newer: number;
  readonly wrong: readonly string[];
}

/** No directive has this name: an Apache that reads the file stops at it. */
const MARK = 'LayoutReadsThis';
/** Options and directives of a mod_wsgi after Debian's 4.9. */
const NEWER = /Invalid command 'WSGI|Invalid option to WSGI/;
/** A library that the reader has, and this machine doesn't. */
const READERS_FILE = /Cannot load \S+ into server/;

async function tryEdits(
  box: Box,
  shown: readonly ShownCommand[],
  { commands, values }: Platform,
  there: (line: string) => Promise<Output>,
): Promise<Edits> {
  const test = commands['configtest'] ?? '';
  const isOwn = ({ target, file }: ShownCommand): boolean =>
    target === 'apache' && file?.startsWith(values['config-directory'] ?? '') === true;
  const edits = distinct(shown.filter(isOwn));
  const wrong: string[] = [];
  const newer: string[] = [];
  const tryText = async (file: string, change: (before: string) => string): Promise<Output> => {
    const before = box.has(file) ? box.read(file) : null;
    box.write(file, change(before ?? ''));
    const output = await there(test);
    if (before === null) box.remove(file);
    else box.write(file, before);
    return output;
  };
  const files = [...new Set(edits.map(({ file }) => file ?? ''))];
  for (const file of files) {
    const { text } = await tryText(file, (before) => `${before}\n${MARK}\n`);
    if (!text.includes(MARK)) wrong.push(`${file} isn't read: \`${test}\` says ${text.trim()}`);
  }
  for (const edit of edits) {
    const { text, status } = await tryText(edit.file ?? '', (before) => withEdit(before, edit));
    if (NEWER.test(text) || READERS_FILE.test(text)) newer.push(edit.text);
    else if (status !== 0)
      wrong.push(`${edit.of}: ${edit.file ?? ''}: ${edit.text}: ${text.trim()}`);
  }
  return { count: edits.length - newer.length, files: files.length, newer: newer.length, wrong };
}

/** The file with the block where the step puts it: in the virtual host, in a directory, or at the end. */
function withEdit(before: string, { text, context }: ShownCommand): string {
  const end = before.lastIndexOf('</VirtualHost>');
  const isInside = context === 'directory' && !text.trimStart().startsWith('<');
  const [, group] = /process-group=([\w-]+)|WSGIProcessGroup ([\w-]+)/.exec(text) ?? [];
  const isDeclared = group === undefined || text.includes('WSGIDaemonProcess');
  const declared = isDeclared ? '' : `WSGIDaemonProcess ${group}\n`;
  const block = declared + (isInside ? `<Directory /srv/myapp>\n${text}\n</Directory>` : text);
  return context === 'server' || end < 0
    ? `${before}\n${block}\n`
    : `${before.slice(0, end)}${block}\n${before.slice(end)}`;
}
