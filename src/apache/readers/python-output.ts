import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** Versions of Python and of packages, as `python -V` and `pip` print them, and libraries as `ldd` does. */
export const pythonOutput: LineReader = {
  kind: 'python-output',
  // Python 3.11, pip 23.2 and ldd of Debian 12.
  samples: [
    'Python 3.11.7',
    'pip 23.2.1 from /srv/www/site/venv/lib/python3.11/site-packages/pip (python 3.11)',
    'Package                   Version',
    'annotated-types           0.7.0',
    'Django==4.2.7',
    '\tlibpython3.11.so.1.0 => /lib/x86_64-linux-gnu/libpython3.11.so.1.0 (0x00007f1e2c000000)',
  ],
  read(whole) {
    const start = quotedBy(whole);
    return OUTPUT.test(whole.slice(start, start + 300).trimEnd()) ? { fields: {}, start } : null;
  },
};

// Python 3.11.7     Django==4.2.7     annotated-types   0.7.0     not: Python path configuration:
const OUTPUT =
  /^(?:Python \d\.\d{1,2}(?:\.\d{1,2})?(?: \([^)]{1,80}\)(?: \[[^\]]{1,80}\])?)?|pip \d[\d.]{0,12} from \S{1,200} \(python \d\.\d{1,2}\)|Package {1,80}Version(?: {1,40}.{1,40})?|[A-Z][\w.-]{0,80}(?:\[[\w,-]{1,60}\])?==\d[\w.!+-]{0,40}|[A-Z][\w.-]{0,80} {2,80}\d{1,6}\.\d[\w.!+-]{0,40}(?: {1,40}\/\S{1,200})?|\t?[\w.+-]{1,100}\.so[\w.]{0,20} => (?:not found|\/\S{1,200} \(0x[\da-f]{1,16}\)))$/i;
