import type { LogRecord, Sign, SignReader, Signs } from '../model/index.ts';
import { readPrefix } from './readers/prefix.ts';

/** A place in a program that a traceback names, and where it is in the record. */
interface Frame {
  readonly file: string;
  readonly at: string;
  readonly function: string;
  readonly row: number;
  readonly from: number;
}

/**
 * What a record shows as a whole: the module that signed it, whether mod_wsgi or another program ran the
 * Python that failed, whether code raised the exception or mod_wsgi's own call, whose code that was, the
 * function that was called first, and the last frame in the user's own files.
 */
export const signs: SignReader = {
  names: ['signed-by', 'runner', 'raised-by', 'raised-in', 'entered', 'own-frame', 'program'],
  read(record) {
    const { module, level } = record.fields;
    const texts = record.lines.map(({ raw, start }) => raw.slice(start).replace(/^AH\d{5}: /, ''));
    const signer = module ?? (texts.some((text) => OWN.test(text)) ? 'wsgi' : null);
    const signed: Record<string, Sign> = signer === null ? {} : { 'signed-by': { value: signer } };
    if (texts.some((text) => PYTHON.test(text) || SAYS.test(text)))
      return pythonSigns(record, texts, signed);
    // What is printed is logged as an error. At other levels, mod_wsgi itself speaks.
    const isOutput =
      module === 'wsgi' &&
      level === 'error' &&
      !/^(?:\s|$|mod_|\[script )|WSGI\d{4}/.test(texts[0] ?? '');
    return { values: signed, isForeign: false, ...(isOutput && { rest: 'output' }) };
  },
};

function pythonSigns(
  record: LogRecord,
  texts: readonly string[],
  signed: Readonly<Record<string, Sign>>,
): Signs {
  const frames = texts.flatMap((text, row) => frameIn(text, row, record.lines[row]?.start ?? 0));
  const isOurs =
    record.fields.module === 'wsgi' ||
    texts.some((text) => OWN.test(text)) ||
    frames.some(({ file }) => file.endsWith('.wsgi'));
  const isBuild = !isOurs && frames.some(({ file }) => BUILD.test(file));
  const program = isOurs || isBuild ? null : programOf(record, texts, frames);
  const runner = isOurs ? 'mod-wsgi' : isBuild ? 'build' : program === null ? 'unknown' : 'other';
  const raised = frames.length > 0 ? 'code' : texts.some((text) => CALLED.test(text)) ? 'call' : '';
  const own = frames.findLast(({ file }) => !LIBRARY.test(file));
  const values: Record<string, Sign> = {
    ...signed,
    runner: { value: runner },
    ...(raised !== '' && { 'raised-by': { value: raised } }),
    'raised-in': { value: ownerOf(frames) },
    entered: { value: frames[0]?.function ?? 'nothing' },
    ...(program !== null && { program: { value: program } }),
    ...(own && { 'own-frame': frameSign(own) }),
  };
  return program === null
    ? { values, isForeign: false }
    : { values, isForeign: true, rest: 'python-elsewhere' };
}

/** Whose code raised it. What Python runs to import stands between a module and the one that imports it. */
function ownerOf(frames: readonly Frame[]): string {
  const last = frames.findLast(({ file }) => !file.startsWith('<'));
  if (!last) return 'unknown';
  if (STANDARD.test(last.file)) return 'python';
  return LIBRARY.test(last.file) ? 'package' : 'own';
}

function frameSign({ file, at, row, from }: Frame): Sign {
  const to = from + file.length + '", line '.length + at.length;
  return { value: `${file}, line ${at}`, row, from, to };
}

function frameIn(text: string, row: number, start: number): readonly Frame[] {
  const found = FRAME.exec(text);
  if (!found) return [];
  const [whole, file = '', at = '', name = ''] = found;
  const from = start + found.index + whole.indexOf('"') + 1;
  return [{ file, at, function: name, row, from }];
}

/** The program that ran the Python of a record, if something says that it isn't mod_wsgi. */
function programOf(
  { fields, kind, lines }: LogRecord,
  texts: readonly string[],
  frames: readonly Frame[],
): string | null {
  // Apache's core logs what other modules say, too.
  if (fields.module !== null && fields.module !== 'core') return `mod_${fields.module}`;
  const { tag } = kind === 'journal' ? readPrefix(lines[0]?.raw ?? '') : { tag: null };
  if (tag !== null) return /^(?:apache|httpd|mod_wsgi)/.test(tag) ? null : tag;
  const said = SAYS.exec(texts[0] ?? '')?.[1];
  if (said !== undefined) return nameOf(said);
  const [first] = frames;
  if (!first) return null;
  // A traceback that was cropped doesn't show where it began, unless a program begins in what is left.
  const isWhole = TRACEBACK.test(texts[first.row - 1] ?? '');
  return isWhole || first.function === 'main' ? entryProgram(first, frames) : null;
}

/** Whose program the first frame of a traceback belongs to. */
function entryProgram(first: Frame, frames: readonly Frame[]): string | null {
  if (/runpy/.test(first.file)) return 'python -m';
  const entry = frames.find(({ file }) => !STANDARD.test(file)) ?? first;
  const name = nameOf(entry.file);
  if (entry.function === '<module>') {
    if (/^<(?:stdin|string|console|ipython)/.test(entry.file)) return 'python';
    const isTyped = !/^(?:[\\/<]|[a-z]:)/i.test(entry.file);
    return isTyped || !name.includes('.') || STARTED.test(name) ? name : null;
  }
  const pack = PACKAGE.exec(entry.file)?.[1];
  return pack === undefined || APPLICATION.test(pack) || CALLABLE.test(entry.function)
    ? null
    : pack;
}

const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

// Traceback (most recent call last):     [22/Nov/2026:14:17:05] HTTP Traceback (most recent call last):
const TRACEBACK = /Traceback \(most recent call last\)/;
//   File "/srv/app/views.py", line 12, in index
const FRAME = /^\s*File "([^"]{1,300})", line (\d{1,9})(?:, in (\S{1,80}))?/;
// /usr/bin/python3: No module named venv
const SAYS =
  /^(\S{0,200}python[\d.]{0,8}(?:\.exe)?): (?:No module named|can't open file|Error while finding module)/;
// ModuleNotFoundError: No module named 'flask'     a.b.SomeException     not: Error: x
const PYTHON = new RegExp(
  `${TRACEBACK.source}|^\\s*File "[^"]{1,300}", line \\d|^(?:[a-z_]\\w{0,60}\\.){0,12}[A-Z]\\w{0,60}(?:Error|Exception|Warning)(?:: |$)`,
);
// mod_wsgi (pid=1): Exception occurred …     WSGI0174: …
const OWN = /^(?:mod_wsgi \(pid=|WSGI\d{4}\b|\[script )/;
// Where mod_wsgi calls the application: behind it, an exception without a frame is of the call itself.
const CALLED = /xception (?:occurred|raised) processing WSGI script/;
const STANDARD =
  /^<frozen|[\\/]lib(?:64)?[\\/]python[\d.]{1,6}[\\/](?!(?:site|dist)-packages)|[\\/]Lib[\\/](?!site-packages)/;
const PACKAGE = /(?:site|dist)-packages[\\/](?:[^\\/]{1,100}\.egg[\\/])?([\w-]{1,60})/;
const LIBRARY = new RegExp(`${STANDARD.source}|(?:site|dist)-packages|^<`);
// /tmp/pip-install-x/mod-wsgi_1f2e/setup.py     /site-packages/mod_wsgi/server/__init__.py
const BUILD = /[\\/]mod[-_]wsgi[^\\/]{0,60}[\\/]/;
/** Files that are run, not loaded. */
const STARTED = /^(?:manage|setup|__main__)\.py$/;
/** Packages that a server calls. A traceback that begins in one doesn't say which server it was. */
const APPLICATION =
  /^(?:django|rest_framework|flask|werkzeug|pyramid|webob|bottle|cherrypy|falcon|web|paste|pylons|trac|MoinMoin|starlette|fastapi|dash|whitenoise|sentry_sdk|newrelic|asgiref|a2wsgi|sqlalchemy|jinja2)$/;
const CALLABLE = /^(?:__call__|wsgi_app|application|app)$/;
