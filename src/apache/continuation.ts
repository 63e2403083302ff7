import type { Continuation, Missing } from '../model/index.ts';
import { isSentence } from './readers/own-words.ts';

// Traceback (most recent call last):          not: Traceback of a dream
const TRACEBACK = /^\s*(?:\S+: )?Traceback \(most recent call last\)/i;
// [22/Nov/2026:14:17:05] HTTP Traceback (most recent call last):    as frameworks log it
const ENDS_IN_TRACEBACK = /Traceback \(most recent call last\):?\s*$/i;
// ModuleNotFoundError: No module named 'x'    also: bdb.BdbQuit    not: File not found
const EXCEPTION =
  /^[A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt|Quit|DoesNotExist|ImproperlyConfigured)(?::|$)/;
// During handling of the above exception, another exception occurred:
const CHAINED = /^(?:During handling of the above|The above exception was the direct)/i;
// AH00526: Syntax error on line 47 of /etc/apache2/sites-enabled/site.conf:
const SYNTAX_ERROR = /Syntax error on line \d+ of [^:]+:\s*$/i;
// mod_wsgi (pid=1): Exception occurred processing WSGI script '/x.wsgi'.   WSGI0105: Could not read or compile …
const WRAPPER =
  /Exception occurred processing WSGI script|cannot be loaded as Python module|exception raised processing WSGI script|exec Python script file|execute Python script file|Could not (?:read\/compile|read or compile)|Unable to execute Python/i;
// [Sun Nov 22 …   AH00558: …   WSGI0117: …   type=AVC …   3 profiles are …: a line that starts an event of its own
const STARTS =
  /^(?:\[|AH\d{5}\b|WSGI\d{4}\b|type=|mod_wsgi \(pid|\(\d+\)|\d{1,5} (?:profiles|processes) |[A-Z]{3} [ \d]\d \d\d:|\d{4}-\d\d-\d\d)/i;
// domain name, using 127.0.1.1. Set the …     as an editor or a terminal wraps a line
const WRAP_WIDTH = 60;

/** Which lines of Apache's, mod_wsgi's and Python's go together. */
export const continuation: Continuation = {
  continues(whole, further, width, { kind, text }) {
    if (BY_BACKSLASH.includes(kind)) return whole.endsWith('\\');
    // What a person writes goes on in words alone, never in a program's line.
    if (kind === 'words') return isWrapped(whole, further, width) && isSentence(further);
    // A line that was wrapped right behind its prefix has said nothing yet.
    if (width > 0 && whole.trim() === '') return true;
    const last = withoutIndent(whole, text);
    const next = withoutIndent(further, text);
    if (TRACEBACK.test(next)) return WRAPPER.test(last) || CHAINED.test(last);
    if (isIndented(next)) return true;
    if (ENDS_IN_TRACEBACK.test(last) || isIndented(last) || BARE_FRAME.test(last))
      return !STARTS.test(next) || EXCEPTION.test(next);
    if (SYNTAX_ERROR.test(last)) return true;
    if (WRAPPER.test(last)) return WRAPPER.test(next) || EXCEPTION.test(next);
    if (CHAINED.test(next)) return EXCEPTION.test(last);
    return last.endsWith('\\') || isWrapped(last, next, width);
  },
  // Of a directive that is refused, the reason begins with its name, as its own line does.
  isAnnounced: (last, kind) => kind === 'apache-configuration' && SYNTAX_ERROR.test(last),
  lacks(last, kind) {
    if (BY_BACKSLASH.includes(kind)) return null;
    if (ENDS_IN_TRACEBACK.test(last) || (isIndented(last) && FRAME.test(last))) return LAST_LINE;
    return SYNTAX_ERROR.test(last) ? NEXT_LINE : null;
  },
};

/** What is typed or configured, and remarks on it: the line below is another one, however far it is indented. */
const BY_BACKSLASH: readonly string[] = ['command', 'comment', 'apache-configuration'];

/** A line without the indentation that its whole event has, as in a block of code. */
function withoutIndent(text: string, head: string): string {
  const width = FRAME.test(head) ? 0 : indent(head);
  return width === 0 ? text : text.slice(Math.min(width, indent(text)));
}

const indent = (text: string): number => /^[ \t]*/.exec(text)?.[0].length ?? 0;

//   File "/srv/app/wsgi.py", line 3, in <module>
const FRAME = /^\s+(?:File "|[a-z_]+ ?[=(.]|from |import )/;

// File "/srv/app/wsgi.py", line 3, in <module>     as a traceback begins that was copied from there on
const BARE_FRAME = /^File "[^"]{1,300}", line \d/;

const isIndented = (text: string): boolean => /^[ \t]+\S/.test(text);

/** A long line that stops in the middle of a sentence, and a line that begins no event of its own. */
const isWrapped = (last: string, next: string, width: number): boolean =>
  width >= WRAP_WIDTH && !/[.!?;]\s*$/.test(last) && !STARTS.test(next);

const LAST_LINE: Missing = {
  what: 'The last line of the traceback',
  why: 'The traceback is cut off. Its last line names the exception, and that decides.',
  how: 'Copy up to the first line that isn\'t indented, such as "ModuleNotFoundError: …".',
};

const NEXT_LINE: Missing = {
  what: 'The line after "Syntax error on line …"',
  why: 'Apache names the place in one line and the reason in the next. The reason is missing.',
  how: 'Run "sudo apachectl configtest", and paste everything it prints.',
};
