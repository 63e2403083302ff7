import { meaningsOf } from '../engine/meanings.ts';
import { messagePage, problemPage } from '../engine/reference-pages.ts';
import type { Evidence, KnowledgeBase, Message, PrintedMessage, Problem } from '../model/index.ts';

/**
 * A message for searching many logs: how it is printed, what it can mean, and where its page is.
 */
export interface Entry {
  readonly message: Message;
  readonly printed: PrintedMessage;
  /** What it can mean, most likely first. */
  readonly problems: readonly Candidate[];
  readonly page: string;
}

/** A problem that a line can mean. */
export interface Candidate {
  readonly id: string;
  /** Any of these: values of the error number and of what the message derives from its captures. */
  readonly when: readonly When[];
}

/** All must match, each with one of its values. An empty list always matches. */
export type When = Readonly<Record<string, readonly string[]>>;

/** Everything that is exported, with addresses below one site. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly problems: readonly { readonly problem: Problem; readonly page: string }[];
  /** Of the content. */
  readonly version: string;
}

/**
 * Every message that a line can show. Faults that only a configuration or a whole record shows have no
 * line, so they are left out. Without a site, addresses are relative.
 */
export function catalogueOf(
  kb: KnowledgeBase,
  printed: readonly PrintedMessage[],
  site: string,
): Catalogue {
  const printedBy = new Map(printed.map((one) => [one.message, one]));
  return {
    version: kb.version,
    entries: kb.messages.flatMap((message) => {
      const own = printedBy.get(message.id);
      if (!own || !isOfOneLine(message)) return [];
      const problems = candidatesOf(kb, message);
      return [{ message, printed: own, problems, page: site + messagePage(message) }];
    }),
    problems: kb.problems.map((problem) => ({ problem, page: site + problemPage(problem.id) })),
  };
}

const isOfOneLine = ({ detector, phrases, rest, only = {}, derivations }: Message): boolean =>
  detector === undefined &&
  phrases === undefined &&
  rest === undefined &&
  Object.keys(only).every((name) => derivations.some((one) => one.name === name));

/**
 * The problems that one line is evidence for by itself. Weak evidence counts if there is nothing
 * better.
 */
function candidatesOf(kb: KnowledgeBase, message: Message): readonly Candidate[] {
  const meanings = meaningsOf(kb, message.id);
  const strong = meanings.filter(({ evidence }) => evidence.some(isStrong));
  return (strong.length > 0 ? strong : meanings).map(({ problem, evidence }) => {
    const own = strong.length > 0 ? evidence.filter(isStrong) : evidence;
    const isAlways = own.some(({ when }) => Object.keys(when).length === 0);
    return { id: problem.id, when: isAlways ? [{}] : distinct(own.map(({ when }) => when)) };
  });
}

const isStrong = ({ weight }: Evidence): boolean => weight !== 'weak';

const distinct = (all: readonly When[]): readonly When[] => [
  ...new Map(all.map((when) => [JSON.stringify(when), when])).values(),
];
