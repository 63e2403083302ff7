import { expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { quoting } from '../../apache/quoting/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { placesOf, type Place } from '../../engine/fix/places.ts';
import { observe } from '../../engine/observe/observe.ts';
import { emptySession } from '../../engine/session.ts';
import { loadContent } from '../load-content.ts';

const { kb, fixes } = loadContent('content').content;

/** The places of the likeliest problem in a text. */
function placesIn(text: string): readonly Place[] {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  const { hypotheses, facts } = conclude(kb, [observing.end()], {
    ...emptySession,
    answers: { platform: 'debian' },
  });
  const [first] = hypotheses;
  const fix = fixes.find(({ problem }) => problem === first?.problem);
  if (!fix) throw new Error('nothing was recognized');
  return placesOf(
    fix,
    hypotheses.filter(({ problem }) => problem === first?.problem),
    ({ binding }) => fillerFor(kb, quoting, { facts, binding, typed: {} }),
  );
}

const at = (minute: number): number => Date.UTC(2026, 10, 22, 14, minute);
const filesIn = (place: Place): readonly string[] =>
  place.instances.map(
    ({ binding }) => Object.values(binding).find((one) => one.startsWith('/')) ?? '',
  );

test('files that SELinux denies for one reason are fixed together, and counted', () => {
  const denied = (minute: number, file: string): string =>
    `type=AVC msg=audit(${String(at(minute) / 1000)}.123:4501): avc:  denied  { read } for  pid=2310 comm="httpd" path="${file}" dev="dm-0" ino=33612 scontext=system_u:system_r:httpd_t:s0 tcontext=unconfined_u:object_r:default_t:s0 tclass=file permissive=0`;
  const places = placesIn(
    [
      denied(10, '/data/site/app.wsgi'),
      denied(12, '/data/site/static/a.css'),
      denied(40, '/data/site/app.wsgi'),
    ].join('\n'),
  );
  expect(places).toHaveLength(1);
  expect(places.map(filesIn)).toEqual([['/data/site/app.wsgi', '/data/site/static/a.css']]);
  expect(places[0]).toMatchObject({ times: 3, first: at(10) + 123, last: at(40) + 123 });
});

test('files whose group is changed one by one stay apart', () => {
  const unreadable = (file: string): string =>
    `[Sun Nov 22 14:06:47.341219 2026] [wsgi:error] [pid 27048] [remote 127.0.0.1:51078] PermissionError: [Errno 13] Permission denied: '${file}'`;
  const places = placesIn(
    [unreadable('/srv/shop/mysite/models.py'), unreadable('/srv/shop/mysite/views.py')].join('\n'),
  );
  expect(places.map(filesIn)).toHaveLength(2);
  expect(places.map(({ times }) => times)).toEqual([1, 1]);
});
