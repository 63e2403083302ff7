import type { KnowledgeBase, Message, Sighting, SourcedSighting } from '../model/index.ts';
import { byId } from './indexed.ts';

/** Names of a message's captures with a fixed set of values. Only these may leave the tab. */
export const enumerated = (message: Message): readonly string[] => [
  'errno',
  ...message.derivations.map(({ name }) => name),
  ...Object.keys(message.phrases ?? {}),
];

/** Behind the id of what is weak evidence, whatever its message. */
const UNSURE = '~';

/**
 * A sighting in the form that an address can hold: the message's id and its enumerated values,
 * never a captured text. `daemon-connect-failed.13`
 */
export function formatSeen(kb: KnowledgeBase, sighting: Sighting): string | null {
  const message = byId(kb.messages, sighting.message);
  if (!message || message.role.kind === 'context') {
    if (!message || Object.keys({ ...message.facts, ...message.phrases }).length === 0) return null;
  }
  const values = enumerated(message).map((name) => safe(message, name, sighting.captures[name]));
  while (values[values.length - 1] === '') values.pop();
  return [message.id + (sighting.unsure ? UNSURE : ''), ...values].join('.');
}

/**
 * Reads an address's entry: a sighting without its line. Null for ids that this content doesn't
 * know.
 */
export function parseSeen(kb: KnowledgeBase, text: string): SourcedSighting | null {
  const [id = '', ...values] = text.split('.');
  const isUnsure = id.endsWith(UNSURE);
  const message = byId(kb.messages, isUnsure ? id.slice(0, -UNSURE.length) : id);
  if (!message) return null;
  const captures: Record<string, string> = {};
  enumerated(message).forEach((name, index) => {
    const value = safe(message, name, values[index]);
    if (value !== '') captures[name] = value;
  });
  return {
    source: -1,
    message: message.id,
    captures,
    line: 0,
    endLine: 0,
    lastLine: 0,
    offset: null,
    count: 1,
    excerpt: [],
    spans: [],
    record: -1,
    beside: null,
    kind: 'address',
    time: null,
    lastTime: null,
    pid: null,
    ...(isUnsure && { unsure: true }),
  };
}

/** The value if the knowledge base lists it, otherwise nothing. */
function safe(message: Message, name: string, value: string | undefined): string {
  if (value === undefined) return '';
  if (name === 'errno') return /^\d{1,3}$/.test(value) ? value : '';
  const derivation = message.derivations.find((one) => one.name === name);
  const known = [
    ...(derivation?.cases.map((one) => one.value) ?? []),
    derivation?.otherwise,
    ...Object.keys(message.phrases?.[name] ?? {}),
  ];
  return known.includes(value) ? value : '';
}
