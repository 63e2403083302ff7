import { expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { message } from '../knowledge.fixture.ts';
import { detect } from './detect.ts';

const NAMEI = `f: /srv/site/app.wsgi
drwxr-xr-x root  root  /
drwxr-xr-x root  root  srv
drwx------ alice alice site
-rw-r--r-- alice alice app.wsgi
`;

test('what a detector captured becomes a listed value, as what a line captured does', () => {
  const listed = message('path-closed-listed', 'never printed', {
    wordings: [],
    detector: 'path-closed',
    derivations: [
      {
        name: 'closed-step',
        from: 'closed-kind',
        cases: [{ value: 'directory', equals: ['Directory'] }],
        otherwise: 'file',
      },
    ],
  });
  const [closed] = detect([listed], formats, NAMEI, 0);
  expect(closed?.captures).toMatchObject({ closed: '/srv/site', 'closed-step': 'directory' });
});
