import { formats } from '../../apache/index.ts';
import { observe } from '../../engine/observe/observe.ts';
import type { Content } from '../link/content.ts';
import { renderPrintf } from './render-printf.ts';

/** How much of something is covered, and what isn't. */
export interface Covered {
  readonly what: string;
  readonly told: number;
  readonly all: number;
  readonly holes: readonly string[];
}

/** The table of `npm run content -- coverage`. The command fails if a row isn't complete. */
export function coverage(content: Content): readonly Covered[] {
  return [
    claims(content),
    sections(content),
    codes(content),
    messages(content),
    ...counts(content),
  ];
}

const covered = (
  what: string,
  all: readonly string[],
  isTold: (one: string) => boolean,
): Covered => {
  const holes = all.filter((one) => !isTold(one));
  return { what, told: all.length - holes.length, all: all.length, holes };
};

function claims({ claims: all }: Content): Covered {
  const told = new Set(all.filter(({ told: places }) => places.length > 0).map(({ id }) => id));
  return covered(
    'claims of configuration-issues',
    all.map(({ id }) => id),
    (id) => told.has(id),
  );
}

function sections({ kb, upstream }: Content): Covered {
  const page = 'user-guides/configuration-issues';
  const anchors = Object.keys(upstream.pages[page] ?? {}).filter(
    (anchor) => anchor !== 'configuration-issues',
  );
  const cited = new Set(kb.problems.flatMap(({ sources }) => sources));
  return covered('sections of configuration-issues', anchors, (anchor) =>
    cited.has(`${page}#${anchor}`),
  );
}

function codes({ kb, upstream }: Content): Covered {
  const anchors = Object.keys(upstream.pages['error-reference'] ?? {});
  const all = anchors
    .filter((anchor) => /^wsgi\d{4}$/.test(anchor))
    .map((anchor) => anchor.toUpperCase());
  const known = new Set(kb.messages.flatMap(({ codes: own }) => own));
  return covered('codes', all, (code) => known.has(code));
}

function messages({ kb, upstreamMessages, waivers }: Content): Covered {
  const waived = new Set(waivers.map(({ message }) => message));
  const isKnown = (text: string): boolean => {
    const observing = observe(kb, formats);
    observing.push(new TextEncoder().encode(text));
    return observing.end().sightings.length > 0;
  };
  const all = upstreamMessages.filter((message) => !waived.has(message));
  return covered('messages of 3.5 to 6.0.5', all, (message) =>
    PRINTED_BEHIND.some((before) => isKnown(before + renderPrintf(message))),
  );
}

/** What precedes a printed message: nothing, a log prefix, or the line that announces it. */
const PRINTED_BEHIND: readonly string[] = [
  '',
  '[Sun Nov 22 14:06:54.600006 2026] [wsgi:error] [pid 7:tid 7] ',
  'AH00526: Syntax error on line 5 of /etc/apache2/apache2.conf:\n',
  "mod_wsgi (pid=7): Exception occurred processing WSGI script '/srv/app.wsgi'.\n",
];

function counts({ kb, testCases, fixes }: Content): readonly Covered[] {
  const count = (what: string, all: number): Covered => ({ what, told: all, all, holes: [] });
  return [
    count('problems', kb.problems.length),
    count(
      'remedies',
      fixes.reduce((sum, { remedies }) => sum + remedies.length, 0),
    ),
    count('questions', kb.questions.length),
    count('trees', kb.trees.length),
    count('cases', testCases.length),
    count('platforms', kb.platforms.length),
  ];
}

/** The table in readable form. */
export function formatCoverage(rows: readonly Covered[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows
    .flatMap(({ what, told, all, holes }) => [
      `${what.padEnd(width)}  ${String(told).padStart(4)} of ${String(all)}`,
      ...holes.map((hole) => `    not told: ${hole}`),
    ])
    .join('\n');
}
