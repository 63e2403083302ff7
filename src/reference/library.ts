import type {
  Catalog,
  Fix,
  KnowledgeBase,
  Message,
  PrintedMessage,
  Problem,
} from '../model/index.ts';

/** Everything that the pages are made from. */
export interface Library {
  readonly kb: KnowledgeBase;
  readonly printed: ReadonlyMap<string, PrintedMessage>;
  readonly fixes: ReadonlyMap<string, Fix>;
  /** The codes of Apache. */
  readonly catalog: Catalog;
}

/** A code, and the messages that have it. */
export interface Code {
  readonly code: string;
  readonly messages: readonly Message[];
}

/** Every code that some message has: mod_wsgi's first, by number. */
export function codesOf({ messages }: KnowledgeBase): readonly Code[] {
  const codes = [...new Set(messages.flatMap((message) => message.codes))];
  const order = (code: string): string => (code.startsWith('WSGI') ? `0${code}` : `1${code}`);
  return codes
    .sort((a, b) => order(a).localeCompare(order(b)))
    .map((code) => ({ code, messages: messages.filter((one) => one.codes.includes(code)) }));
}

/** The messages that are evidence for a problem, in the order of its evidence. */
export function messagesOf({ messages }: KnowledgeBase, { evidence }: Problem): readonly Message[] {
  const ids = evidence.flatMap(({ speaks, message }) => (speaks === 'for' ? (message ?? []) : []));
  return [...new Set(ids)].flatMap((id) => messages.find((one) => one.id === id) ?? []);
}
