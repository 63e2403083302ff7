/**
 * The lines in an object of a JSON log, in the form of a plain log. Null if the text isn't one.
 * Knows `journalctl -o json`, Docker's own files, and what most clouds export. Never throws.
 */
export function unwrapJson(text: string): readonly string[] | null {
  const object = parse(text);
  const message = object && textOf(TEXT.map((name) => object[name]).find((it) => it !== undefined));
  if (!object || message === null) return null;
  const prefix = prefixOf(object);
  return message
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => prefix + line);
}

// The journal's, Docker's, and those of loggers and clouds.
const TEXT = ['MESSAGE', 'log', 'message', 'msg', 'textPayload'];
const TIME = ['time', 'timestamp', '@timestamp', 'ts'];

type JsonObject = Readonly<Record<string, unknown>>;

function parse(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text.trim().replace(/,$/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
}

/** The journal writes a text with colors, or one that isn't UTF-8, as the numbers of its bytes. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || !value.every((byte) => typeof byte === 'number')) return null;
  return new TextDecoder().decode(Uint8Array.from(value));
}

/** What precedes the line in the journal's text form: `2026-11-22T14:10:09Z host httpd[12]: `. */
function prefixOf(object: JsonObject): string {
  const time = timeOf(object);
  const tag = object['SYSLOG_IDENTIFIER'] ?? object['_COMM'];
  if (time === null || typeof tag !== 'string') return time === null ? '' : `${time} `;
  const pid = object['SYSLOG_PID'] ?? object['_PID'];
  const process = typeof pid === 'string' && /^\d{1,9}$/.test(pid) ? `[${pid}]` : '';
  return `${time} host ${tag.replace(/[^\w./@-]/g, '')}${process}: `;
}

function timeOf(object: JsonObject): string | null {
  const micros = Number(object['__REALTIME_TIMESTAMP']);
  if (micros > 0 && micros < LATEST) return new Date(micros / 1000).toISOString();
  const time = TIME.map((name) => object[name]).find((it) => typeof it === 'string');
  // 2026-11-22T14:10:09.269089123Z     not: yesterday
  return typeof time === 'string' && /^\d{4}-\d\d-\d\d[T ][\d:.]{8,18}Z?$/.test(time) ? time : null;
}

/** The latest time that a Date can hold, in the journal's microseconds. */
const LATEST = 8.64e18;
