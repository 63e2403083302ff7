import {
  configurationsIn,
  type Configuration,
} from '../../src/apache/configuration/model/configuration.ts';
import { comparable } from '../../src/apache/configuration/model/path.ts';
import type { Target } from '../../src/apache/configuration/covers.ts';
import type { Section } from '../../src/apache/configuration/tree.ts';
import { isUnder, type Mount } from '../../src/apache/configuration/wsgi.ts';
import { faults } from '../../src/apache/detectors/index.ts';
import type { Finding } from '../../src/model/index.ts';
import type { Response } from './apache.ts';
import type { Made, Request } from './generate.ts';

/** What the lens says of one configuration. */
export interface Lens {
  readonly made: Made;
  readonly configuration: Configuration;
  readonly findings: readonly Finding[];
}

/** Reads a configuration with the lens. */
export function lensOn(made: Made): Lens {
  const text = made.server + made.text;
  const [configuration] = configurationsIn(text);
  if (!configuration) throw new Error(`not read as a configuration:\n${text}`);
  return { made, configuration, findings: faults.flatMap((fault) => fault.detect(text)) };
}

/** Whether the lens says that Apache refuses the configuration; null where another file may decide. */
export function isRefused({ configuration, findings }: Lens): boolean | null {
  const settled = configuration.used.filter(({ settled: isSettled }) => isSettled);
  const lines = new Set(settled.map(({ placed }) => placed.directive.line));
  const claims = findings.filter(
    ({ detector, line }) =>
      REFUSES.has(detector) || (REFUSES_SETTLED.has(detector) && lines.has(line)),
  );
  if (claims.length === 0) return false;
  // Apache may take these quotes for a part of a path.
  const isSure = ({ unsure, captures }: Finding): boolean =>
    !unsure && captures['reason'] !== 'typographic quotes';
  return claims.some(isSure) || null;
}

/** A group that mod_wsgi looks up while it reads the configuration. */
const REFUSES_SETTLED: ReadonlySet<string> = new Set([
  'daemon-group-undeclared',
  'daemon-group-other-host',
]);

const REFUSES: ReadonlySet<string> = new Set([
  'line-refused',
  'directive-misplaced',
  'daemon-group-duplicate',
  'daemon-group-declared-later',
]);

/** What was compared, and where the server did something else. */
export interface Tally {
  /** By question: how often the lens had an answer, and how often it left it open. */
  readonly told: Map<string, number>;
  readonly open: Map<string, number>;
  readonly disagreements: string[];
}

type Note = (question: string, isRight: boolean | null, detail: string) => void;

/** Compares what the lens says of each request with what the server did. */
export function compareRequests(lens: Lens, responses: readonly Response[], note: Note): void {
  const each = lens.made.requests.map((request, at): Answered => {
    const { status, body } = responses[at] ?? { status: 0, body: '' };
    return { request, status, served: servedBy(body), body };
  });
  for (const one of each) compareOne(lens, one, note);
  compareFindings(lens, each, note);
}

interface Served {
  readonly script: string;
  readonly process: string;
  readonly interpreter: string;
  readonly mount: string;
}

interface Answered {
  readonly request: Request;
  readonly status: number;
  readonly served: Served | null;
  readonly body: string;
}

const servedBy = (body: string): Served | null =>
  body.startsWith('{"script"') ? (JSON.parse(body) as Served) : null;

function compareOne(lens: Lens, answered: Answered, note: Note): void {
  const { configuration } = lens;
  const { request, status, served } = answered;
  if (/^\/(?:old|run|app)/.test(request.url)) return;
  const host = hostOf(configuration, request);
  const says = `${request.host}${request.url} gave ${String(status)} ${JSON.stringify(served)}`;
  const alias = aliasOf(configuration, request.url, host);
  if (alias !== null) {
    note('alias before mount', served === null, says);
    const target = { mount: request.url, script: alias };
    compareAccess(verdictOn(configuration, target, host), status, says, note);
    return;
  }
  const mount = configuration.mountsByPath.forUrl(request.url, host);
  if (!mount) {
    note('no mount', served === null, says);
    return;
  }
  const isMangled = lens.findings.some(
    ({ detector, line }) =>
      detector === 'alias-slash-mismatch' && line === mount.placed.directive.line,
  );
  // /api/x becomes api.wsgix, which other sections hold for.
  if (isMangled && request.url !== mount.mount) {
    note('slashes', served === null, says);
    return;
  }
  const target = { mount: request.url, script: mount.script };
  compareAccess(verdictOn(configuration, target, host), status, says, note);
  if (served === null) return;
  note('which mount', isAt(mount, served), `${says}; the lens: ${mount.mount} ${mount.script}`);
  // A part of a mount can have settings of its own.
  if (request.url !== mount.mount) return;
  compareSettings(configuration, mount, served, request, says, note);
}

const isAt = ({ mount, script }: Mount, served: Served): boolean =>
  script.endsWith(`/${served.script}`) && bare(served.mount) === bare(mount);

const bare = (url: string): string => url.replace(/\/$/, '');

/** Where only Order and Allow speak, the rest of the server decides: the lens doesn't know it. */
function verdictOn({ access, text }: Configuration, target: Target, host: Section | null): string {
  const { verdict, isOnlyOld } = access(target, host);
  return isOnlyOld && verdict !== 'denied' && !text.includes('<Directory />') ? 'unsure' : verdict;
}

function compareAccess(verdict: string, status: number, says: string, note: Note): void {
  const isOpen = status !== 403 && status !== 401;
  const expected: Readonly<Record<string, boolean | null>> = {
    granted: true,
    denied: false,
    unsaid: false,
  };
  const open = expected[verdict] ?? null;
  note('access', open === null ? null : open === isOpen, `${says}; the lens: ${verdict}`);
}

function compareSettings(
  { processGroup, applicationGroup }: Configuration,
  mount: Mount,
  served: Served,
  request: Request,
  says: string,
  note: Note,
): void {
  const group = processGroup.of(mount);
  const process = group.kind === 'set' ? group.value.replace('%{GLOBAL}', '') : '';
  const isKnown = group.kind !== 'unsure';
  note('group', isKnown ? process === served.process : null, `${says}; the lens: ${process}`);
  const interpreter = applicationGroup.of(mount);
  const value = interpreter.kind === 'set' ? interpreter.value : '%{RESOURCE}';
  const isRight = (): boolean => {
    if (value === '%{RESOURCE}')
      return bare(served.interpreter) === `${request.name}|${bare(mount.mount)}`;
    if (value === '%{SERVER}') return served.interpreter === request.name;
    return served.interpreter === value.replace('%{GLOBAL}', '');
  };
  const isSaid = interpreter.kind !== 'unsure';
  note('interpreter', isSaid ? isRight() : null, `${says}; the lens: ${value}`);
}

/** The virtual host that has a name and a port. */
function hostOf({ hosts }: Configuration, { name, port }: Request): Section | null {
  const names = (host: Section): boolean =>
    host.children.some((child) => child.key === 'servername' && child.rest === name);
  return hosts.find((host) => host.rest.endsWith(`:${String(port)}`) && names(host)) ?? null;
}

/** The file that an Alias maps a URL to: mod_alias is asked before mod_wsgi. */
function aliasOf({ all }: Configuration, url: string, host: Section | null): string | null {
  for (const { directive, host: own } of all) {
    if (directive.key !== 'alias' || own !== host) continue;
    const [fake = '', path = ''] = directive.args;
    const isHit = fake.endsWith('/') ? url.startsWith(fake) : isUnder(url, fake);
    if (isHit) return comparable(path + url.slice(fake.length));
  }
  return null;
}

/** Each finding claims something of the responses, and what it claims is not missed. */
function compareFindings(lens: Lens, each: readonly Answered[], note: Note): void {
  const { configuration, findings } = lens;
  const on = (detector: string, line: number): readonly Finding[] =>
    findings.filter((finding) => finding.detector === detector && finding.line === line);
  for (const mount of configuration.mounts) {
    const { line } = mount.placed.directive;
    const url = mount.mount;
    const here = each.filter(
      ({ request }) =>
        request.url === url &&
        (mount.placed.host === null || hostOf(configuration, request) === mount.placed.host),
    );
    const shadow = on('mount-shadowed', line);
    for (const { served, status } of here) {
      const says = `${mount.mount} at line ${String(line)} gave ${String(status)} ${JSON.stringify(served)}`;
      const isUnsure = mount.placed.host === null || shadow.some(({ unsure }) => unsure);
      if (served !== null)
        note(
          'shadowed mount',
          isUnsure ? null : isAt(mount, served) === (shadow.length === 0),
          says,
        );
      const denial = findings.filter(
        ({ detector, captures }) =>
          detector === 'access-not-granted' && captures['script'] === mount.script,
      );
      const aliased = aliasOf(configuration, url, mount.placed.host) !== null;
      if (aliased || shadow.length > 0) continue;
      if (status === 403)
        note('denied script', denial.length > 0 || (isElsewhere(lens, mount) ? null : false), says);
      if (denial.some(({ unsure, line: at }) => !unsure && at === line))
        note('denied script', status === 403, says);
      const group = configuration.processGroup.of(mount);
      const none = findings.filter(
        ({ detector, line: at }) =>
          /^daemon-group-(?:undeclared|other-host)$/.test(detector) &&
          group.kind === 'set' &&
          group.placed.directive.line === at,
      );
      if (status === 403 || status === 404 || group.kind === 'unsure') continue;
      note('group that serves nobody here', none.length > 0 === (status === 500), says);
    }
  }
  compareWhole(lens, each, note);
}

/** The lens says nothing of a script that a pattern or a condition decides about, or of one that only some may reach. */
function isElsewhere({ configuration }: Lens, mount: Mount): boolean {
  // All hosts have it, and one of them may grant it.
  if (mount.placed.host === null) return true;
  return configuration.servedIn(mount).some((host) => {
    const { verdict } = configuration.access(mount, host);
    if (verdict === 'denied' && host !== null) return opensPart(host);
    return verdict === 'unsure' || verdict === 'some';
  });
}

/** A host that opens a part of its URLs may deny the rest on purpose. */
const opensPart = (host: Section): boolean =>
  host.children.some(
    (child) =>
      child.kind === 'section' &&
      child.key.startsWith('location') &&
      child.children.some(
        ({ key, rest }) =>
          key.startsWith('if') ||
          (key.startsWith('require') && rest !== 'all denied') ||
          key === 'allow',
      ),
  );

function compareWhole(
  { configuration, findings }: Lens,
  each: readonly Answered[],
  note: Note,
): void {
  const served = each.flatMap(({ served: one }) => one ?? []);
  for (const { detector, captures, unsure, line } of findings) {
    const says = `${detector} at line ${String(line)}: ${JSON.stringify(each.map(({ request, status, served: one }) => [request.url, status, one?.process, one?.interpreter]))}`;
    if (unsure) continue;
    if (detector === 'daemon-declared-unused')
      note(
        detector,
        served.every(({ process }) => process !== captures['group']),
        says,
      );
    const isOnly = configuration.text.split('%{GLOBAL}').length === 2;
    if (detector === 'main-interpreter-elsewhere' && isOnly)
      note(detector, !served.some(({ interpreter }) => interpreter === ''), says);
    if (/^daemon-group-(?:undeclared|other-host)$/.test(detector))
      note(
        detector,
        !served.some(
          ({ process }) => process === captures['group'] && detector.endsWith('undeclared'),
        ),
        says,
      );
  }
  for (const answered of each) compareRewritten(configuration, findings, answered, note);
}

function compareRewritten(
  configuration: Configuration,
  findings: readonly Finding[],
  { request, status, served, body }: Answered,
  note: Note,
): void {
  const host = hostOf(configuration, request);
  const inHost = ({ line }: Finding): boolean =>
    host !== null && line >= host.line && line <= host.endLine;
  const has = (detector: string): boolean =>
    findings.some((finding) => finding.detector === detector && !finding.unsure && inHost(finding));
  const says = `${request.host}${request.url} gave ${String(status)} ${JSON.stringify(served)}`;
  if (request.url === '/old/x' && has('rewrite-without-pt'))
    note('rewrite-without-pt', served === null, says);
  if (request.url === '/app/site.wsgi') {
    const source = body.startsWith('import json');
    if (source) note('script-below-document-root', has('script-below-document-root'), says);
  }
  if (request.url === '/run.wsgi' && served?.script === 'run.wsgi')
    note(
      'handler-without-exec-cgi',
      !findings.some((one) => one.detector === 'handler-without-exec-cgi' && inHost(one)),
      says,
    );
}
