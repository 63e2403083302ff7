import type { Message, TemplatePart } from '../../model/index.ts';
import { literalsOf } from './first-pass.ts';
import { foldLiteral } from './fold.ts';

/** The texts that decide what a line says, and which of them matter for which messages. */
export interface Deciding {
  readonly texts: readonly string[];
  /** For each text, the messages that it lets a line hold, by their index. */
  readonly anchorOf: readonly (readonly number[])[];
  /** For each text, the messages that it decides something of. */
  readonly decides: readonly (readonly number[])[];
}

/** A scanner takes no shorter ones. */
const SHORTEST = 3;

/**
 * All texts that decide which messages a line holds, and which of their enumerated values. Lines
 * that hold the same ones only differ in what they name.
 */
export function decidingTexts(messages: readonly Message[]): Deciding {
  const anchors = new Map<string, number[]>();
  const all = new Map<string, number[]>();
  const add = (texts: Map<string, number[]>, text: string, message: number): void => {
    if (text.trim().length < SHORTEST) return;
    const owners = texts.get(text);
    if (!owners) texts.set(text, [message]);
    else if (owners[owners.length - 1] !== message) owners.push(message);
  };
  messages.forEach((message, index) => {
    for (const text of literalsOf([message])) {
      add(anchors, text, index);
      add(all, text, index);
    }
    for (const text of textsOf(message)) add(all, foldLiteral(text), index);
  });
  const texts = [...all.keys()];
  return {
    texts,
    anchorOf: texts.map((text) => anchors.get(text) ?? []),
    decides: [...all.values()],
  };
}

const textsOf = ({ wordings, unless, derivations }: Message): readonly string[] => [
  ...[...wordings, ...unless].flatMap(({ parts }) => literalsIn(parts)),
  ...derivations.flatMap(({ cases }) =>
    cases.flatMap((one) => [
      ...(one.equals ?? []),
      ...(one.startsWith ?? []),
      ...(one.endsWith ?? []),
      ...(one.contains ?? []),
    ]),
  ),
];

const literalsIn = (parts: readonly TemplatePart[]): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'literal') return part.text;
    return part.kind === 'optional' ? literalsIn(part.parts) : [];
  });
