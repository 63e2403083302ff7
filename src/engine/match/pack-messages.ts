import type { Message, TemplatePart, Wording } from '../../model/index.ts';
import { compileTemplate } from './compile-template.ts';

/** Messages as they travel: wordings as the templates that they were written as. */
export type PackedMessage = Omit<Message, 'wordings' | 'unless'> & {
  readonly wordings: readonly PackedWording[];
  readonly unless: readonly PackedWording[];
};

/** A template, and the versions that print it where they are known. */
type PackedWording = string | (Pick<Wording, 'since' | 'until'> & { readonly template: string });

/** Makes messages small: compiled wordings are four times as long as their templates. */
export const packMessages = (messages: readonly Message[]): readonly PackedMessage[] =>
  messages.map((message) => ({
    ...message,
    wordings: message.wordings.map(packWording),
    unless: message.unless.map(packWording),
  }));

/**
 * Messages as they were packed.
 * @throws when a template is none: then what was packed is not from this version.
 */
export const unpackMessages = (packed: readonly PackedMessage[]): readonly Message[] =>
  packed.map((message) => ({
    ...message,
    wordings: message.wordings.map(unpackWording),
    unless: message.unless.map(unpackWording),
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
