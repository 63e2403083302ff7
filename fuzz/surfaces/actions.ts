import fc from 'fast-check';
import { formats } from '../../src/apache/index.ts';
import { quoting } from '../../src/apache/quoting/index.ts';
import { observe } from '../../src/engine/observe/observe.ts';
import type { KnowledgeBase, Outcome } from '../../src/model/index.ts';
import { redactor } from '../../src/redaction/index.ts';
import { formatAddress, parseAddress } from '../../src/session/address.ts';
import type { Case, Wizard } from '../../src/session/case-model.ts';
import { caseOf } from '../../src/session/case-of.ts';
import { parseSaved, redacted, toSaved } from '../../src/session/saved-session.ts';
import {
  addNote,
  createSessionStore,
  setParameter,
  type ReadSource,
  type SessionStore,
} from '../../src/session/store.ts';
import { mutated } from '../mutations.ts';
import { must, surface, type Surface } from '../surface.ts';

/** What the user does next. `pick` chooses among what the case offers at that moment. */
interface Step {
  readonly what: (typeof STEPS)[number];
  readonly pick: number;
  readonly text: string;
}

const STEPS = [
  'read',
  'answer',
  'answerHere',
  'unknown',
  'dismiss',
  'attempt',
  'tell',
  'remove',
  'type',
  'note',
  'back',
  'reload',
  'startOver',
  'keepCase',
] as const;
const OUTCOMES: readonly Outcome[] = [
  'worked',
  'cannot-try',
  'not-in-place',
  'no-change',
  'different',
];

/** Everything that a user can do with a case, in any order, also after Back and a reload. */
export function actions(kb: KnowledgeBase, cases: readonly string[]): Surface {
  const steps = fc.array(
    fc.record({ what: fc.constantFrom(...STEPS), pick: fc.nat(), text: mutated(cases) }),
    { minLength: 1, maxLength: 12 },
  );
  return surface('actions', steps, (all) => {
    const tab = new Tab(kb);
    for (const step of all) {
      tab.take(step);
      tab.hold();
    }
  });
}

/** A tab without a page: addresses, the store, and the case at the present address. */
class Tab {
  readonly #kb: KnowledgeBase;
  readonly #wizard: Wizard;
  readonly #store: SessionStore = createSessionStore();
  readonly #history: string[] = ['/'];

  constructor(kb: KnowledgeBase) {
    this.#kb = kb;
    this.#wizard = {
      kb,
      quoting,
      store: this.#store,
      version: 'fuzz',
      loadReader: () => Promise.reject(new Error('nothing is read here')),
      loadFix: () => Promise.reject(new Error('nothing is loaded here')),
      loadCatalog: () => Promise.reject(new Error('nothing is loaded here')),
    };
  }

  get #here(): string {
    return this.#history.at(-1) ?? '/';
  }

  get #case(): Case {
    const [path = '/', search = ''] = this.#here.split('?', 2);
    const place = { path, search };
    return caseOf(this.#wizard, this.#store.getState(), place, {
      entered: () => place,
      navigate: (to, replace) => {
        if (replace) this.#history.pop();
        this.#history.push(to);
      },
    });
  }

  take({ what, pick, text }: Step): void {
    const { known, diagnosis, ...does } = this.#case;
    const source = known.sources[pick % Math.max(1, known.sources.length)];
    const fact = this.#kb.facts[pick % this.#kb.facts.length];
    const value = fact?.values[pick % Math.max(1, fact.values.length)]?.id;
    const problem = (diagnosis.hypotheses[0] ?? { problem: this.#kb.problems[0]?.id ?? '' })
      .problem;
    const remedies = this.#kb.problems.find(({ id }) => id === problem)?.remedies ?? [];
    const remedy = remedies[pick % Math.max(1, remedies.length)]?.id;
    const outcome = OUTCOMES[pick % OUTCOMES.length] ?? 'worked';
    const acts: Readonly<Record<Step['what'], () => void>> = {
      read: () => {
        this.#store.setState({
          pending: { sources: [this.#read(text)], isAfter: pick % 2 === 0 },
        });
        does.goOn();
      },
      answer: () => {
        if (fact && value !== undefined) does.answer(fact.id, value);
      },
      answerHere: () => {
        if (fact && value !== undefined) does.answerHere(fact.id, value);
      },
      unknown: () => {
        if (fact) does.answer(fact.id, null);
      },
      dismiss: () => {
        if (fact) does.dismiss(fact.id);
      },
      attempt: () => {
        if (remedy !== undefined) does.attempt({ problem, remedy, outcome });
      },
      tell: () => {
        if (source) does.tell([source], pick % 2 === 0 ? 'before' : 'after');
      },
      remove: () => {
        if (source) does.remove(source);
      },
      type: () => {
        setParameter(this.#store, `p${String(pick % 3)}`, text.slice(0, 200));
      },
      note: () => {
        addNote(this.#store, text.slice(0, 2000));
      },
      back: () => {
        if (this.#history.length > 1) this.#history.pop();
      },
      reload: () => {
        const { parameters, notes } = this.#store.getState();
        this.#store.setState({ sources: [], parameters, notes });
      },
      startOver: does.startOver,
      keepCase: does.keepCase,
    };
    acts[what]();
  }

  #read(text: string): ReadSource {
    const observing = observe(this.#kb, formats);
    observing.push(Buffer.from(text));
    const observation = observing.end();
    return { source: { kind: 'text', name: '', text }, observation };
  }

  hold(): void {
    const [path = '', query = ''] = this.#here.split('?', 2);
    must(/^\/[\w/.-]*$/.test(path), `an action leads to ${path}`);
    must(/^[\w&=,./:~-]*$/.test(query), `an address would hold ${query}`);
    const { state, dropped } = parseAddress(this.#kb, query);
    must(dropped.length === 0, `an address of ours is dropped: ${dropped.join()}`);
    must(formatAddress(state).slice(1) === query, `${query} is unstable`);
    const { known, session, diagnosis } = this.#case;
    const ids = known.sources.map(({ id }) => id);
    must(new Set(ids).size === ids.length, `two sources have one number: ${ids.join()}`);
    must(session.sources.length === known.sources.length, 'the case and its session differ');
    must(
      JSON.stringify(this.#case.diagnosis) === JSON.stringify(diagnosis),
      'the same case is judged twice otherwise',
    );
    this.#holdsSaved();
  }

  /** What can be saved opens again, also with names and secrets hidden. */
  #holdsSaved(): void {
    const saved = toSaved(this.#store.getState(), {
      name: 'x',
      saved: '2026-11-22T14:06:55.000Z',
      place: this.#here,
    });
    const parsed = parseSaved(JSON.parse(JSON.stringify(saved)));
    must(parsed.kind === 'session', `a saved session is refused: ${JSON.stringify(parsed)}`);
    const hidden = parseSaved(redacted(saved, redactor()));
    must(hidden.kind === 'session', `a redacted session is refused: ${JSON.stringify(hidden)}`);
  }
}
