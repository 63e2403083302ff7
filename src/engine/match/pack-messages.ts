import type { Message, TemplatePart, Wording } from '../../model/index.ts';
import { compileTemplate } from './compile-template.ts';

/** Lists that most messages leave empty. */
const EMPTY = { codes: [], unless: [], kinds: [], modules: [], errnos: [], derivations: [] };

/** What most messages are, and what many don't tell. */
const USUAL = { role: { kind: 'evidence' }, labels: {}, facts: {}, wordings: [] } as const;

/**
 * Messages as they travel: wordings as the templates that they were written as, no empty lists, and
 * nothing that is usual.
 */
export type PackedMessage = Omit<Message, keyof typeof USUAL | keyof typeof EMPTY> &
  Partial<
    Pick<Message, Exclude<keyof typeof EMPTY | keyof typeof USUAL, 'unless' | 'wordings'>>
  > & {
    readonly wordings?: readonly PackedWording[];
    readonly unless?: readonly PackedWording[];
  };

/** A template, and the versions that print it where they are known. */
type PackedWording = string | (Pick<Wording, 'since' | 'until'> & { readonly template: string });

/** What isn't sent, as JSON. */
const UNTOLD: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...EMPTY, ...USUAL }).map(([name, value]) => [name, JSON.stringify(value)]),
);

/** Makes messages small: compiled wordings are four times as long as their templates. */
export const packMessages = (messages: readonly Message[]): readonly PackedMessage[] =>
  messages.map((message) => {
    const packed = {
      ...message,
      wordings: message.wordings.map(packWording),
      unless: message.unless.map(packWording),
    };
    const told = Object.entries(packed).filter(
      ([name, value]) => !(name in UNTOLD && JSON.stringify(value) === UNTOLD[name]),
    );
    return Object.fromEntries(told) as unknown as PackedMessage;
  });

/**
 * Messages as they were packed.
 * @throws when a template is none: then what was packed is not from this version.
 */
export const unpackMessages = (packed: readonly PackedMessage[]): readonly Message[] =>
  packed.map(({ unless = [], wordings = [], ...message }) => ({
    ...EMPTY,
    ...USUAL,
    ...message,
    wordings: wordings.map(unpackWording),
    unless: unless.map(unpackWording),
  }));

function packWording({ parts, since, until }: Wording): PackedWording {
  const template = formatParts(parts);
  if (since === undefined && until === undefined) return template;
  return { template, ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

function unpackWording(packed: PackedWording): Wording {
  const { template, ...versions } = typeof packed === 'string' ? { template: packed } : packed;
  const compiled = compileTemplate(template);
  if ('mistake' in compiled) throw new Error(`"${template}": ${compiled.mistake}`);
  return { ...compiled, ...versions };
}

const formatParts = (parts: readonly TemplatePart[]): string => parts.map(formatPart).join('');

function formatPart(part: TemplatePart): string {
  if (part.kind === 'literal') return part.text;
  if (part.kind === 'optional') return `[[${formatParts(part.parts)}]]`;
  return part.type === 'text' ? `{${part.name}}` : `{${part.name}:${part.type}}`;
}
