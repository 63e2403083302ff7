import MiniSearch from 'minisearch';
import type { KnowledgeBase, Message, Problem, Question, Synonym } from '../../model/index.ts';
import { byId } from '../../engine/indexed.ts';

/** A search result, and the problems that it leads to. */
export interface Found {
  readonly id: string;
  readonly kind: 'problem' | 'code' | 'message' | 'directive' | 'fix' | 'question';
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** Finds problems, codes, messages and directives. The best match first. */
export interface Search {
  readonly find: (query: string) => readonly Found[];
  /** What has exactly this name: a code, a directive, or a problem's id. All that a code can be. */
  readonly exactly: (query: string) => readonly Found[];
}

const MOST_FOUND = 30;

/** Prepares the search. Words can be misspelled or incomplete. */
export function searchOf(kb: KnowledgeBase, synonyms: readonly Synonym[]): Search {
  const entries = [
    ...kb.problems.map(problemEntry(kb, synonyms)),
    ...kb.messages.flatMap((message) => messageEntries(kb, message)),
    ...directiveEntries(kb),
    ...kb.problems.flatMap(remedyEntries),
    ...kb.questions.map(questionEntry),
  ];
  const index = new MiniSearch<Entry>({
    fields: ['title', 'name', 'words', 'text'],
    searchOptions: {
      boost: { title: 3, name: 4, words: 2 },
      prefix: true,
      // Short words are too similar to each other.
      fuzzy: (word) => (word.length > 3 && !/\d/.test(word) ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(entries);
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const founds = (ids: readonly string[]): readonly Found[] =>
    ids.flatMap((id) => known.get(id) ?? []);
  return {
    find(query) {
      const all = index.search(query);
      // If no entry has all words, those with the most of them.
      const some = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
      return founds(some.slice(0, MOST_FOUND).map(({ id }) => String(id)));
    },
    exactly(query) {
      const name = query.trim().toLowerCase();
      return name === '' ? [] : entries.filter((entry) => entry.name.toLowerCase() === name);
    },
  };
}

interface Entry extends Found {
  /** Its technical name: an id, a code, a directive. */
  readonly name: string;
  /** Its name in plain words. */
  readonly words?: string;
  readonly text: string;
}

const problemEntry =
  (kb: KnowledgeBase, synonyms: readonly Synonym[]) =>
  (problem: Problem): Entry => {
    const { id, name, evidence } = problem;
    const messages = kb.messages.filter((one) =>
      evidence.some(({ message }) => message === one.id),
    );
    const means = synonyms.filter(({ problems }) => problems.includes(problem.id));
    const words = means.flatMap((synonym) => synonym.words).join('\n');
    const seen = byId(kb.facts, 'symptom')?.values ?? [];
    const symptoms = seen.filter((value) => problem.symptoms.includes(value.id));
    const text = [
      ...messages.map(({ title }) => title),
      ...symptoms.map(({ title, hint = '' }) => `${title} ${hint}`),
    ].join('\n');
    return {
      id: `problem ${id}`,
      kind: 'problem',
      title: name,
      name: id,
      words,
      text,
      problems: [problem],
    };
  };

/** A message, and each of its codes. */
function messageEntries(kb: KnowledgeBase, message: Message): readonly Entry[] {
  const { id, title, codes } = message;
  const problems = kb.problems.filter(({ evidence }) =>
    evidence.some((one) => one.message === id && one.speaks === 'for'),
  );
  if (problems.length === 0) return [];
  const text = wordsOf(message);
  return [
    { id: `message ${id}`, kind: 'message', title, name: '', text, problems },
    ...codes.map((code): Entry => ({
      id: `code ${code} ${id}`,
      kind: 'code',
      title: `${code}: ${title}`,
      name: code,
      text: '',
      problems,
    })),
  ];
}

/** A way to fix a problem, which its screen offers. */
const remedyEntries = (problem: Problem): readonly Entry[] =>
  problem.remedies.map(({ id, title }) => ({
    id: `fix ${problem.id} ${id}`,
    kind: 'fix',
    title,
    name: '',
    text: '',
    problems: [problem],
  }));

const questionEntry = ({ id, asks, aloud }: Question): Entry => ({
  id: `question ${id}`,
  kind: 'question',
  title: asks,
  name: '',
  text: aloud,
  problems: [],
});

const wordsOf = ({ wordings }: Message): string =>
  wordings
    .flatMap(({ parts }) => parts.map((part) => (part.kind === 'literal' ? part.text : '')))
    .join(' ');

/** Directives with their own page in the documentation, and the problems that cite it. */
function directiveEntries({ problems }: KnowledgeBase): readonly Entry[] {
  const citing = new Map<string, Problem[]>();
  for (const problem of problems) {
    for (const source of problem.sources) {
      const directive = /^configuration-directives\/(\w+)/.exec(source)?.[1];
      if (directive === undefined) continue;
      citing.set(directive, [...(citing.get(directive) ?? []), problem]);
    }
  }
  return [...citing].map(([name, cited]) => ({
    id: `directive ${name}`,
    kind: 'directive',
    title: name,
    name,
    text: '',
    problems: [...new Set(cited)],
  }));
}
