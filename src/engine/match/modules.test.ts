import { expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { knowledge, message } from '../knowledge.fixture.ts';
import { observe } from '../observe/observe.ts';

const WORDS = 'client denied by server configuration: {path:path}';
const kb = knowledge({
  messages: [
    message('refused', WORDS, { modules: ['authz_core'] }),
    message('too-often', WORDS, {
      modules: ['evasive20'],
      role: { kind: 'foreign', owner: 'mod_evasive', why: 'because' },
    }),
  ],
});

function seen(text: string): readonly string[] {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  return observing.end().sightings.map(({ message: id }) => id);
}

test.each([
  [
    'its module',
    '[Sun Nov 22 14:06:53.0 2026] [authz_core:error] [pid 7] [client 192.0.2.7:1] client denied by server configuration: /srv/app.wsgi',
    ['refused'],
  ],
  [
    'another module',
    '[Sun Nov 22 14:06:53.0 2026] [evasive20:error] [pid 7] [client 192.0.2.7:1] client denied by server configuration: /srv/app.wsgi',
    ['too-often'],
  ],
  [
    'no module, as in Apache 2.2: only what is shown to be of other software is foreign',
    '[Sun Nov 22 14:06:53 2026] [error] [client 192.0.2.7] client denied by server configuration: /srv/app.wsgi',
    ['refused'],
  ],
])('a line is told by %s', (_what, line, messages) => {
  expect(seen(line)).toEqual(messages);
});
