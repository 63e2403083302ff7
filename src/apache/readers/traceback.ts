import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** A traceback of Python without anybody's prefix; it may belong to the line above. */
export const traceback: LineReader = {
  kind: 'traceback',
  samples: [
    'Traceback (most recent call last):',
    '  File "/srv/www/crm71/app/app.wsgi", line 3, in <module>',
    "ModuleNotFoundError: No module named 'django'",
    'django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.',
  ],
  read(whole) {
    const start = quotedBy(whole);
    return TRACEBACK.test(whole.slice(start, start + 300))
      ? { fields: {}, start, bare: true }
      : null;
  },
};

//   File "/srv/app.wsgi", line 3     django.db.utils.OperationalError: x     not: Error: x
const TRACEBACK =
  /^(?:\s{0,40}Traceback \(most recent call last\):|\s{0,40}File "[^"]{1,300}", line \d{1,9}|(?:[a-z_]\w{0,60}\.){0,12}[A-Z]\w{0,60}(?:Error|Exception|Warning): \S|(?:[a-z_]\w{0,60}\.){1,12}(?:ImproperlyConfigured|DoesNotExist|AppRegistryNotReady): \S)/;
