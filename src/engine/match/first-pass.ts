import type { Message } from '../../model/index.ts';

/** The messages that could stand in a text, told by their literals alone. */
export interface Candidates {
  of(folded: string): readonly Message[];
}

/**
 * Most texts hold no message: a text is first asked for the anchors and codes, and only the messages
 * that own one that occurs are matched in full.
 */
export function firstPass(messages: readonly Message[]): Candidates {
  const owners = new Map<string, Message[]>();
  for (const message of messages) {
    const needles = [
      ...message.wordings.map((wording) => wording.anchor),
      ...message.codes.map((code) => code.toLowerCase()),
    ];
    for (const needle of new Set(needles)) {
      const known = owners.get(needle);
      if (known) known.push(message);
      else owners.set(needle, [message]);
    }
  }
  const entries = [...owners];
  const any = new RegExp(entries.map(([needle]) => escape(needle)).join('|'));
  return {
    of(folded) {
      if (!any.test(folded)) return [];
      const found = new Set<Message>();
      for (const [needle, owned] of entries) {
        if (folded.includes(needle)) for (const message of owned) found.add(message);
      }
      return [...found];
    },
  };
}

const escape = (literal: string): string => literal.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
