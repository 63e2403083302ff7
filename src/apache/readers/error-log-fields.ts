import type { Fields } from '../../model/index.ts';
import { readErrno } from './errno.ts';
import { apacheTime, isoTime } from './time.ts';

/** What stands in brackets in front of a message. */
export interface ErrorLogPrefix {
  readonly fields: Partial<Fields>;
  /** Which of them were there. */
  readonly known: ReadonlySet<FieldName>;
  /** Where the message starts; its own indentation is kept. */
  readonly end: number;
}

type FieldName = 'time' | 'iso-time' | 'module' | 'level' | 'pid' | 'client' | 'errno' | 'source';

/** Reads Apache's fields in any order, from an offset on: each at most once, so a message that begins with a bracket stays whole. */
export function readErrorLogFields(line: string, from: number): ErrorLogPrefix {
  const fields: Partial<{ -readonly [Name in keyof Fields]: Fields[Name] }> = {};
  const known = new Set<FieldName>();
  let end = from;
  let at = from;
  for (let strangers = 0; strangers <= MOST_STRANGERS;) {
    while (line[at] === ' ') at += 1;
    const token = readToken(line, at);
    if (!token) break;
    at = token.end;
    if (!token.name) {
      strangers += 1;
      continue;
    }
    if (known.has(token.name) || RIVALS[token.name]?.some((rival) => known.has(rival))) break;
    known.add(token.name);
    Object.assign(fields, token.fields);
    strangers = 0;
    end = line[at] === ' ' ? at + 1 : at;
  }
  return { fields, known, end };
}

interface Token {
  /** Absent for a bracket that we do not know, as a custom ErrorLogFormat may have. */
  readonly name?: FieldName;
  readonly fields?: Partial<Fields>;
  readonly end: number;
}

/** Two ways to write one field: the second of them belongs to the message. */
const RIVALS: Partial<Record<FieldName, readonly FieldName[]>> = {
  time: ['iso-time'],
  'iso-time': ['time'],
  module: ['level'],
  level: ['module'],
};

const MOST_STRANGERS = 2;
const LONGEST_FIELD = 300;

function readToken(line: string, at: number): Token | null {
  if (line[at] === '[') {
    const close = line.indexOf(']', at);
    if (close < 0 || close - at > LONGEST_FIELD || line.startsWith('script ', at + 1)) return null;
    return readField(line.slice(at + 1, close), close + 1);
  }
  const rest = line.slice(at, at + LONGEST_FIELD);
  const errno = readErrno(rest);
  if (errno) return { name: 'errno', fields: { errno: errno.errno }, end: at + errno.end };
  const source = SOURCE_FILE.exec(rest);
  return source ? { name: 'source', end: at + source[0].length } : null;
}

function readField(inside: string, end: number): Token {
  if (inside.startsWith('pid ')) return readProcess(inside, end);
  if (/^(?:client|remote) /i.test(inside)) return { name: 'client', end };
  const level = inside.length > LONGEST_LEVEL ? null : LEVEL.exec(inside);
  if (level) {
    const [, module, name = ''] = level;
    const fields = { level: name.toLowerCase() };
    if (module === undefined) return { name: 'level', fields, end };
    const named = module === '' ? fields : { ...fields, module: module.toLowerCase() };
    return { name: 'module', fields: named, end };
  }
  const time = inside.length < SHORTEST_TIME ? null : apacheTime(inside);
  if (time !== null) return { name: 'time', fields: { time }, end };
  const iso = inside.length < SHORTEST_TIME ? null : isoTime(inside);
  return iso === null ? { end } : { name: 'iso-time', fields: { time: iso }, end };
}

function readProcess(inside: string, end: number): Token {
  const process = PROCESS.exec(inside);
  if (!process) return { end };
  const [, pid, tid] = process;
  const fields = { pid: Number(pid), ...(tid === undefined ? {} : { tid: Number(tid) }) };
  return { name: 'pid', fields, end };
}

const LONGEST_LEVEL = 40;
const SHORTEST_TIME = 19;
// wsgi:error     :error     core:alert     error     mpm_event:trace8     not: Error
const LEVEL =
  /^(?:([\w-]*):)?(emerg|alert|crit|error|warn|notice|info|debug|trace[1-8]|(?<=:)(?:EMERG|ALERT|CRIT|ERROR|WARN|NOTICE|INFO|DEBUG))$/;
// pid 1841:tid 1922     pid 1841     not: pid: 1841|app: 0
const PROCESS = /^pid (\d{1,12})(?::tid (\d{1,20}))?$/;
// src/server/wsgi_daemon.c(1234): Starting     event.c(123): AH00457     not: app.py(12): x
const SOURCE_FILE = /^[\w./-]{1,100}\.c(?:pp)?\(\d{1,6}\): /;
