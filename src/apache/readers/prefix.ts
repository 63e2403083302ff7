import type { Fields } from '../../model/index.ts';
import { isoTime } from './time.ts';

/** What others put in front of a line: a quotation mark, grep, a container, the journal. */
export interface Prefix {
  /** Where the inner line starts, behind all prefixes. */
  readonly end: number;
  /** Who carried the line, where the last prefix tells. */
  readonly carrier: 'none' | 'journal' | 'container';
  /** Where the carrier's own prefix ends; white space and marks behind it belong to the line. */
  readonly carrierEnd: number;
  /** The program that the journal names, and its process. */
  readonly tag: string | null;
  readonly pid: number | null;
  readonly time: number | null;
  /** The machine that syslog or the journal names. */
  readonly host: string | null;
}

/** Characters of a line that are looked at; the rest can only be message. */
export const LOOKED_AT = 2000;

/** Where the inner line starts, behind what quoting, grep, tail, containers and the journal put in front. */
export const stripPrefixes = (line: string): number => readPrefix(line).end;

/** Reads all prefixes of a line, in any order and number up to a bound. Never throws; linear. */
export function readPrefix(line: string): Prefix {
  let prefix = NO_PREFIX;
  for (let round = 0; round < MOST_PREFIXES; round += 1) {
    const rest = line.slice(prefix.end, prefix.end + LOOKED_AT);
    const next = readOne(rest, prefix);
    if (!next) break;
    prefix = { ...prefix, ...next };
  }
  return prefix;
}

function readOne(rest: string, before: Prefix): Partial<Prefix> | null {
  for (const read of PREFIXES) {
    const found = read(rest, before);
    if (found) return found;
  }
  return null;
}

/** Where a line starts behind the marks of a quotation; its own indentation is kept. */
export function quotedBy(line: string): number {
  // "> x"     "> > x"     "&gt; x" is repaired before     not: ">>> import os"
  return /^(?:> ){1,8}|^>(?=[^>\s])/.exec(line)?.[0].length ?? 0;
}

type ReadPrefix = (rest: string, before: Prefix) => Partial<Prefix> | null;

const MOST_PREFIXES = 10;
const NO_PREFIX: Prefix = {
  end: 0,
  carrier: 'none',
  carrierEnd: 0,
  tag: null,
  pid: null,
  time: null,
  host: null,
};

/** When and where a line was logged, as far as its prefixes tell. */
export const loggedAt = ({ time, host }: Prefix): Pick<Partial<Fields>, 'time' | 'host'> => ({
  ...(time === null ? {} : { time }),
  ...(host === null ? {} : { host }),
});

/** A prefix that says nothing of the line but where it begins. */
const mark =
  (pattern: RegExp): ReadPrefix =>
  (rest, before) => {
    const found = pattern.exec(rest);
    return found ? { end: before.end + found[0].length } : null;
  };

// "> [Sun Nov…", "- [Sun", "* AH00558:", "1. [Sun", "**AH00526", "`[Sun", "&gt; [Sun", "<pre>[Sun"     not: "(13)Permission denied"
const quoted = mark(
  /^(?:[ \t]+|(?:>|&gt;)[> ]*|[-*•] +|\d{1,2}[.)] +|\*\*|`{1,3}|"(?=\[)|<(?:pre|code|p|blockquote)>)(?=\S)/,
);
// ==> /var/log/apache2/error.log <== [Sun Nov…     not: ==> /var/log/apache2/error.log <==
const tailHeader = mark(/^==> [^<>]{1,300} <== (?=\S)/);
// 12:[Sun Nov…     12-[Sun     12\t[Sun     not: 12:30 [Sun
const lineNumber = mark(/^\d{1,9}(?:[:-](?=[[(a-z])|\t)/i);
// error.log:12:[Sun Nov…     /var/log/httpd/error_log-20261122:[Sun     error.log-12-[Sun     not: AH00558: apache2
const fileName: ReadPrefix = (rest, before) => {
  const name = /^[\w./~-]{3,200}/.exec(rest)?.[0] ?? '';
  if (!name.includes('log')) return null;
  // :12:[Sun     :[Sun     not: : No such file
  const colon = /^:(?:\d{1,9}[:-](?=\S)|(?=[[(\w]))/.exec(rest.slice(name.length));
  if (colon) return { end: before.end + name.length + colon[0].length };
  // error.log-12-     not: error.log
  return /-\d{1,9}-$/.test(name.slice(-12)) && rest[name.length] === '['
    ? { end: before.end + name.length }
    : null;
};

const container =
  (pattern: RegExp): ReadPrefix =>
  (rest, before) => {
    const found = pattern.exec(rest);
    if (!found) return null;
    const end = before.end + found[0].length;
    return { end, carrier: 'container', carrierEnd: end };
  };

// "web_1  | [Sun Nov…"     "apache-1 | AH00558"     "   | AH00558"     not: "cat error.log | grep x"
const compose = container(/^(?:[\w.-]{1,80} {0,40}| {2,40})\| ?/);
// "web-6d4cf56db6-x7k2p apache [Sun Nov…", "ecs/web/5f3a [wsgi:error]", as stern and clouds write     not: "mod_wsgi (pid=1)"
const stream = container(
  /^[\w./-]{3,200} (?:[\w./-]{1,100} )?(?=\[(?:[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d|\w{2,20}:\w{4,6}\]))/,
);
// "[pod/web-6d4cf56db6-x7k2p/apache] [Sun Nov…"     not: "[wsgi:error] [pid 1]"
const kubernetes = container(/^\[pod\/[^\]]{1,300}\] /);
// "stderr F [Sun Nov…", behind a time, as container runtimes write     not: "stderr is closed"
const runtime = container(/^std(?:out|err) [FP] /);

// "2026-11-22T14:10:09.123456789Z [Sun Nov…"     "Sun 2026-11-22 14:10:09 UTC host httpd[1]: x"
// not: "2026-11-22 14:10:09,123 ERROR django.request: x", as Python writes
const stamp: ReadPrefix = (rest, before) => {
  const found =
    /^(?:[A-Z][a-z]{2} )?(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)(?:Z| ?[+-]\d{2}:?\d{2}| [A-Z]{3,4}(?= \S+ \S+:))?\s+/.exec(
      rest,
    );
  if (!found || before.time !== null) return null;
  const end = before.end + found[0].length;
  // Behind a time alone, "ImportError: x" is what was said, and "app[web.1]: x" who says it.
  const behind = rest.slice(found[0].length);
  const isSent = /^\S{1,255} \S|^\S{1,100}\]: /.test(SENDER.exec(behind)?.[0] ?? '');
  const sender = isSent ? journal(behind, end) : null;
  // "2026-11-22T14:10:09.123456789Z x": nobody but what runs containers puts a time of this form in front.
  const stamped = CONTAINER_TIME.exec(rest)?.[0].length;
  const container =
    stamped === undefined
      ? {}
      : { carrier: 'container' as const, carrierEnd: before.end + stamped };
  return { end, time: isoTime(found[1] ?? ''), ...(sender ?? container) };
};

// 2026-11-22T14:10:09.123456789Z      not: 2026-11-22 14:10:09,123
const CONTAINER_TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]{8,18}Z /;

// "Nov 22 14:10:01 host apachectl[123]: AH00558"     not: "Nov 22 we restarted"
const syslog: ReadPrefix = (rest, before) => {
  const found = /^(?:<\d{1,3}>)?[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2}(?:\.\d{1,9})? /.exec(
    rest,
  );
  if (!found) return null;
  return journal(rest.slice(found[0].length), before.end + found[0].length);
};

// "host apachectl[123]: "     "host kernel: "     "app[web.1]: "     not: "[wsgi:error] x"
const SENDER =
  /^(?:([\w.:-]{0,254}[\w.-]) )?([\w./@()-]{1,100})(?:\[(?:(\d{1,9})|[\w.-]{1,40})\])?: ?/;

function journal(rest: string, from: number): Partial<Prefix> | null {
  const found = SENDER.exec(rest);
  const [, host = null, tag, pid] = found ?? [];
  if (!found || tag === undefined || /^(?:AH\d{5}|WSGI\d{4})$/.test(tag)) return null;
  const end = from + found[0].length;
  return {
    end,
    carrier: 'journal',
    carrierEnd: end,
    tag,
    pid: pid === undefined ? null : Number(pid),
    host,
  };
}

const PREFIXES: readonly ReadPrefix[] = [
  stamp,
  syslog,
  kubernetes,
  runtime,
  compose,
  tailHeader,
  fileName,
  stream,
  lineNumber,
  quoted,
];
