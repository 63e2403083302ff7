import { formats } from '../../apache/index.ts';
import type { Inline, Message, TemplatePart } from '../../model/index.ts';
import { didYouMean, type Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { namedIn, occasionsOf } from './occasions-of.ts';
import { report } from './report.ts';

/** A name that should be a capture, and where it is used. */
interface Use {
  readonly name: string;
  readonly of: string;
  readonly path: readonly PropertyKey[];
}

/** A capture that content uses must exist in some message: a misspelled one stays empty forever. */
export function checkCaptures(content: Content, issues: Issues): void {
  const { messages, problems, facts, parameters } = content.kb;
  // A fix's tables yield values as well.
  const tables = content.fixes.flatMap(({ lookups = {} }) => Object.keys(lookups));
  const all = new Set([...messages.flatMap((message) => [...capturesOf(message)]), ...tables]);
  const say = ({ name, of, path }: Use, known: ReadonlySet<string>): void => {
    if (known.has(name) || formats.signs.names.includes(name)) return;
    const message = `nothing captures "${name}"`;
    report(content, issues, {
      code: 'capture',
      of,
      path,
      message,
      hint: didYouMean(name, [...known]),
    });
  };
  for (const message of messages) {
    for (const use of ownUses(message)) say(use, capturesOf(message));
  }
  const uses = [
    ...problems.flatMap(({ id, instance, title }): readonly Use[] => [
      ...instance.map((name, index) => ({
        name,
        of: `problem ${id}`,
        path: ['instance', index],
      })),
      ...valuesIn(title).map((name) => ({ name, of: `problem ${id}`, path: ['title'] })),
    ]),
    ...content.fixes.flatMap(({ problem, summary = [] }): readonly Use[] =>
      summary
        .flatMap(({ inlines }) => valuesIn(inlines))
        .map((name) => ({ name, of: `problem ${problem}`, path: ['summary'] })),
    ),
    ...content.fixes.flatMap((fix): readonly Use[] =>
      occasionsOf(fix)
        .flatMap(({ where }) => namedIn(where))
        .filter(({ fact }) => !facts.some(({ id }) => id === fact))
        .map(({ fact }) => ({ name: fact, of: `fix ${fix.problem}`, path: [fact] })),
    ),
    ...facts.flatMap(({ id, inferences }): readonly Use[] =>
      inferences.map(({ capture }, index) => ({
        name: capture,
        of: `fact ${id}`,
        path: ['infer', index],
      })),
    ),
    ...parameters.flatMap(({ id, from }): readonly Use[] =>
      from.map(({ capture }, index) => ({
        name: capture,
        of: `parameter ${id}`,
        path: ['from', index],
      })),
    ),
  ];
  for (const use of uses) say(use, all);
}

/** A message's references to its own captures. A detector's captures are only in its code. */
function ownUses(message: Message): readonly Use[] {
  if (message.detector !== undefined) return [];
  const of = `message ${message.id}`;
  const labels = Object.keys(message.labels).map((name) => ({ name, of, path: ['labels', name] }));
  const derived = message.derivations.map(({ name, from }) => ({
    name: from,
    of,
    path: ['derive', name],
  }));
  const only = Object.keys(message.only ?? {}).map((name) => ({ name, of, path: ['only', name] }));
  const shared = (message.shares ?? []).map((name) => ({ name, of, path: ['shares'] }));
  return [...labels, ...derived, ...only, ...shared];
}

/** Everything that a sighting of a message can hold. */
function capturesOf({
  wordings,
  derivations,
  detector,
  labels,
  named = {},
  shares = [],
}: Message): ReadonlySet<string> {
  return new Set([
    'errno',
    ...wordings.flatMap(({ parts }) => namesIn(parts)),
    ...derivations.map(({ name }) => name),
    ...Object.keys(named),
    ...(detector === undefined ? [] : [...Object.keys(labels), ...shares]),
  ]);
}

const namesIn = (parts: readonly TemplatePart[]): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'capture') return [part.name];
    return part.kind === 'optional' ? namesIn(part.parts) : [];
  });

const valuesIn = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'value') return [inline.parameter];
    return 'children' in inline ? valuesIn(inline.children) : [];
  });
