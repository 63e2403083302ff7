import * as v from 'valibot';
import { expect, test } from 'vitest';
import { vocabularies } from './platform-schemas.ts';

const from = (source: string): boolean =>
  v.safeParse(vocabularies, {
    sets: { docker: { from: source, programs: ['docker'] } },
    platforms: {},
  }).success;

test.each(['Docker CLI reference', 'what a Linux system has', 'AppArmor 3.0'])(
  'a source that nobody can open is refused: %s',
  (source) => {
    expect(from(source)).toBe(false);
  },
);

test.each(['docker/cli, container_exec.md', 'AppArmor 3.0.8, aa-status(8)', 'httpd.service'])(
  'a source that names a file or a page is taken: %s',
  (source) => {
    expect(from(source)).toBe(true);
  },
);
