import { describe, expect, test } from 'vitest';
import { loadContent } from '../load-content.ts';
import { installs, MODULE_OF, removals } from './installs.testing.ts';
import { renderedCommands } from './rendered-commands.ts';
import {
  placeOf,
  shownRemedies,
  type ShownRemedy,
  type ShownStep,
} from './rendered-remedies.testing.ts';

const { content } = loadContent('content');
const remedies = shownRemedies(content);

/** What is wrong with the steps of remedies, each with those before and behind it. */
const wrong = (
  of: readonly ShownRemedy[],
  judge: (step: ShownStep, before: readonly ShownStep[], behind: readonly ShownStep[]) => string[],
): readonly string[] =>
  of.flatMap((remedy) => {
    const all = [...remedy.steps, ...remedy.check];
    return all.flatMap((step, at) =>
      judge(step, all.slice(0, at), all.slice(at + 1)).map((says) => placeOf(remedy, says)),
    );
  });

// LoadModule wsgi_module modules/mod_wsgi.so     not: LoadModule wsgi_module …     LoadModule lines
const LOADED = /LoadModule\s+\w+_module\s+["']?([\w./:\\-]+\.so)/g;
// …/bin/mod_wsgi-express module-config     …/bin/mod_wsgi-express start-server
const SHOWS_MODULE = /mod_wsgi-express (?:module-config|install-module|start-server)/;

/** A module that is loaded from where nothing before it in the remedy has put it. */
function fromNowhere(step: ShownStep, before: readonly ShownStep[]): string[] {
  const packages = before
    .flatMap(({ text }) => installs(text))
    .flatMap(({ manager, packages }) => (manager === 'pip' ? [] : packages));
  const there = packages.flatMap((name) => MODULE_OF[name] ?? []);
  const { says, text, expect, undo } = step;
  return [says, text, expect, undo?.says ?? '', undo?.text ?? ''].flatMap((told) =>
    [...told.matchAll(LOADED)].flatMap(([line, path = '']) => (there.includes(path) ? [] : [line])),
  );
}

/** The directory of the programs of a Python: `/srv/myapp/venv/bin/`; nothing where the line names none. */
const programs = (text: string, program: string): string | undefined =>
  new RegExp(`(\\S*/)${program}`).exec(text)?.[1];

/** mod_wsgi from pip, where nothing behind it says by what lines that very file is loaded. */
function neverLoaded(
  { text }: ShownStep,
  _: readonly ShownStep[],
  behind: readonly ShownStep[],
): string[] {
  const isFromPip = installs(text).some(
    ({ manager, packages }) => manager === 'pip' && packages.join(' ').includes('mod_wsgi'),
  );
  if (!isFromPip) return [];
  const shows = behind.filter((step) => SHOWS_MODULE.test(step.text));
  if (shows.length === 0) return [`nothing tells how to load what this installs: ${text}`];
  const from = programs(text, 'python');
  const isThere = shows.some((step) => {
    const own = programs(step.text, 'mod_wsgi-express');
    return from === undefined || own === undefined || own === from;
  });
  return isThere ? [] : [`another environment is asked than the one of: ${text}`];
}

describe('a module is loaded from where the remedy has put it, on every platform:', () => {
  test('no LoadModule line names a file that no step before it brings', () => {
    expect(wrong(remedies, fromNowhere)).toEqual([]);
  });

  test("mod_wsgi from pip is loaded by the lines that its own environment's program prints", () => {
    expect(wrong(remedies, neverLoaded)).toEqual([]);
  });
});

/** What else on the machine needs; to remove it takes down more than was put up. */
const NEEDED = /^(?:apache2?|apache24|httpd|python3?)$/;

// "remove the packages that weren't there before"
const WAS_THERE = /\b(?:not|\w+n't|already)\b.+\b(?:before|there|installed)\b/;

function notTakenBack({ text, undo }: ShownStep): string[] {
  return installs(text).flatMap(({ manager, packages, again }) => {
    if (undo === null) return [`no undo: ${text}`];
    const removed = removals(undo.text);
    const others = removed.filter((one) => one.manager !== manager);
    const more = removed.flatMap((one) => one.packages.filter((name) => !packages.includes(name)));
    const needed = packages.filter((name) => NEEDED.test(name));
    const isCareful = removed.length === 0 && WAS_THERE.test(undo.says);
    return [
      ...others.map((one) => `${one.manager} cannot take back: ${text}`),
      ...more.map((name) => `${name} is removed, and was not installed by: ${text}`),
      ...(needed.length > 0 && !again && !isCareful
        ? [`the undo would remove ${needed.join(', ')}, whoever needs it: ${text}`]
        : []),
      // Several at once are for a build, and some were there: words say which may go.
      ...(removed.length === 0 && !again && packages.length === 1 && needed.length === 0
        ? wordsOnly(manager, packages, text, undo.says)
        : []),
    ];
  });
}

/** Words are enough where the package has not one name, and for an environment that goes as a whole. */
const wordsOnly = (
  manager: string,
  packages: readonly string[],
  text: string,
  says: string,
): string[] => {
  const isInEnvironment = /environment|directory, as above/.test(says);
  const isList = /\binstall -r /.test(text);
  const isNamed = manager === 'pip' && says.includes(`pip uninstall ${packages.join(' ')}`);
  const isConditional = WAS_THERE.test(says) || /\bversion\b.+\bbefore\b/.test(says);
  return isInEnvironment || isList || isNamed || isConditional
    ? []
    : [`no command takes back: ${text}`];
};

function notDone({ says, text }: ShownStep): string[] {
  return /^(?:re)?install\b/i.test(says) && text.trim() === '' ? [`nothing is shown: ${says}`] : [];
}

describe('an installation, on every platform,', () => {
  test('has a command or an instruction', () => {
    expect(wrong(remedies, notDone)).toEqual([]);
  });

  test('comes with its undo, which removes what it installed and nothing else', () => {
    expect(wrong(remedies, notTakenBack)).toEqual([]);
  });
});

// apt-cache search X     dnf search X     pacman -Ss X     these look through names and descriptions
const BY_NAME =
  /\b(?:apt-cache search|apt search|aptitude search|(?:dnf|yum) search|zypper (?:se|search)|pacman -Ss|apk search|pkg search|brew search) (.*)/;
// libmysqlclient.so.21     Python.h     /usr/bin/apxs
const FILE = /\.so\b|\.h\b|\.dll\b|\.dylib\b|\//;
const PROVIDES = /\b(?:dnf|yum) provides (.*)/;
// '*/libX.so.1'     'libX.so.1()(64bit)'     /usr/bin/apxs
const A_FILE_OF_ALL = /^'(?:\*\/.*|.*\(\)\(64bit\))'$|^\/\S+$/;

const misdirected = (text: string): readonly string[] =>
  text.split('\n').filter((line) => {
    const provides = PROVIDES.exec(line)?.[1];
    if (provides !== undefined) return !A_FILE_OF_ALL.test(provides);
    return FILE.test(BY_NAME.exec(line)?.[1] ?? '');
  });

function withoutItsProgram({ text }: ShownStep, before: readonly ShownStep[]): string[] {
  if (!/\bapt-file (?:search|find)/.test(text)) return [];
  const earlier = before.map((step) => step.text).join('\n');
  const isThere = installs(earlier).some(({ packages }) => packages.includes('apt-file'));
  return isThere && earlier.includes('apt-file update') ? [] : [`no Debian has it yet: ${text}`];
}

describe('a file is looked for by what knows files, on every platform:', () => {
  test('no search of package names is given a file', () => {
    const told = renderedCommands(content).flatMap(({ text, from }) =>
      misdirected(text).map((line) => `${from}: ${line}`),
    );
    expect(told).toEqual([]);
    expect(wrong(remedies, ({ undo }) => [...misdirected(undo?.text ?? '')])).toEqual([]);
  });

  test('apt-file is installed, and has its lists, before it is used', () => {
    expect(wrong(remedies, withoutItsProgram)).toEqual([]);
  });
});

describe('the oracle sees', () => {
  const step = (text: string, undo?: string): ShownStep => ({
    kind: 'changes-system',
    target: 'shell',
    says: '',
    text,
    expect: '',
    undo: undo === undefined ? null : { says: 'remove it again.', text: undo },
  });
  const pip = step('/srv/venv/bin/python -m pip install mod_wsgi', '');

  test('a module that pip has not put there', () => {
    const load = step('LoadModule wsgi_module modules/mod_wsgi.so', '');
    expect(fromNowhere(load, [pip])).toEqual(['LoadModule wsgi_module modules/mod_wsgi.so']);
    expect(fromNowhere(load, [])).not.toEqual([]);
    expect(fromNowhere(load, [step('sudo pacman -S mod_wsgi', '')])).toEqual([]);
    expect(fromNowhere(step('LoadModule "proxy_module" x.so'), [])).toEqual([]);
    expect(fromNowhere(step('LoadModule proxy_module modules/mod_proxy.so'), [])).not.toEqual([]);
  });

  test('a build that nobody loads, or that another environment is asked for', () => {
    const asked = (environment: string) =>
      step(`${environment}/bin/mod_wsgi-express module-config`);
    expect(neverLoaded(pip, [], [])).toHaveLength(1);
    expect(neverLoaded(pip, [], [asked('/srv/other')])).toHaveLength(1);
    expect(neverLoaded(pip, [], [asked('/srv/venv')])).toEqual([]);
  });

  test.each([
    ['sudo apt-get install libpq5', undefined],
    ['sudo apt-get install libpq5', ''],
    ['sudo dnf install libpq', 'sudo apt-get remove libpq'],
    ['sudo apk add libpq', 'sudo apk del libpq python3'],
    ['sudo pacman -S python', 'sudo pacman -R python'],
  ])('what an undo does not take back: %s, %s', (text, undo) => {
    expect(notTakenBack(step(text, undo))).not.toEqual([]);
  });

  test.each([
    'apt-cache search libmysqlclient.so.21',
    'sudo apt-cache search libGL.so.1',
    'pacman -Ss /usr/lib/libpq.so',
    'dnf provides libX.so.1',
    'zypper search Python.h',
  ])('a search that finds nothing: %s', (line) => {
    expect(misdirected(line)).toEqual([line]);
  });

  test.each(["dnf provides '*/libX.so.1'", 'pkg search mod_wsgi', 'apt-file search libX.so.1'])(
    'a search that can find it: %s',
    (line) => {
      expect(misdirected(line)).toEqual([]);
    },
  );
});
