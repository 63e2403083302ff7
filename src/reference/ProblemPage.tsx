import { words } from '#words/occasion.ts';
import { inlineText } from '../engine/fix/fill-prose.ts';
import { isOffered } from '../engine/fix/fits.ts';
import { problemPage, messagePage } from '../engine/reference-pages.ts';
import { FailurePath } from '../features/fix/FailurePath.tsx';
import { Sources } from '../features/fix/Sources.tsx';
import type { Fix, KnowledgeBase, Problem, Remedy } from '../model/index.ts';
import { Inlines, Prose } from '../ui/index.ts';
import { byId } from '../engine/indexed.ts';
import { Frame } from './Frame.tsx';
import { messagesOf, type Library } from './library.ts';
import { idsOf, PlatformRow, platformsOf } from './PlatformRow.tsx';
import { Printed } from './Printed.tsx';
import { ReferenceSteps } from './ReferenceSteps.tsx';
import { wizardAt } from './wizard-link.ts';

interface ProblemPageProps {
  readonly library: Library;
  readonly problem: Problem;
  readonly root: string;
}

/** One problem: what shows it, why it happens, and every remedy with its steps. */
export function ProblemPage({ library, problem, root }: ProblemPageProps) {
  const { kb, fixes } = library;
  const fix = fixes.get(problem.id);
  const causes = problem.consequenceOf.flatMap((id) => byId(kb.problems, id) ?? []);
  return (
    <Frame root={root} wizard={wizardAt(kb, problem.id)}>
      <h1>
        <Inlines inlines={problem.title} />
      </h1>
      <Prose className="lead" blocks={fix?.summary ?? []} />
      <FailurePath problem={problem} />
      <Symptoms kb={kb} problem={problem} />
      <Shown library={library} problem={problem} root={root} />
      {fix && <PlatformRow kb={kb} />}
      {fix?.remedies.map((remedy) => (
        <RemedyPart key={remedy.id} kb={kb} remedy={remedy} />
      ))}
      <Part title="What to avoid" blocks={fix?.avoid} />
      <Part title="Why this happens" blocks={fix?.why} />
      <Part title="If it didn't help" blocks={fix?.otherwise} />
      {causes.length > 0 && (
        <p>
          It can be a consequence of:{' '}
          {causes.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={`${root}${problemPage(id)}`}>{name}</a>
            </span>
          ))}
          .
        </p>
      )}
      <Sources sources={problem.sources} versions={problem.versions} />
    </Frame>
  );
}

function Symptoms({ kb, problem }: { readonly kb: KnowledgeBase; readonly problem: Problem }) {
  const values = byId(kb.facts, 'symptom')?.values ?? [];
  const titles = values.filter(({ id }) => problem.symptoms.includes(id)).map(({ title }) => title);
  return titles.length === 0 ? null : <p className="hint">What you see: {titles.join(', ')}.</p>;
}

/** The messages that are evidence for it, each with a real line. */
function Shown({ library, problem, root }: ProblemPageProps) {
  const messages = messagesOf(library.kb, problem).filter(({ detector }) => detector === undefined);
  if (messages.length === 0) return null;
  const numbers = problem.evidence.flatMap(({ speaks, when }) =>
    speaks === 'for' ? (when['errno'] ?? []).map((number) => `(${number})`) : [],
  );
  return (
    <section>
      <h2>What is printed</h2>
      {messages.map((message) => (
        <div className="reference-shown" key={message.id}>
          <p>
            <a href={`${root}${messagePage(message)}`}>
              {message.codes[0] !== undefined && <span className="mono">{message.codes[0]}: </span>}
              {message.title}
            </a>
          </p>
          <Printed printed={library.printed.get(message.id)} holding={numbers} most={1} />
        </div>
      ))}
    </section>
  );
}

const RANKS = {
  preferred: 'How to fix it',
  acceptable: 'Another way',
  'last-resort': 'As a last resort',
} as const;

function RemedyPart({ kb, remedy }: { readonly kb: KnowledgeBase; readonly remedy: Remedy }) {
  const platforms = platformsOf(kb);
  const able = platforms.filter((platform) => isOffered(remedy, platform));
  const others = platforms.filter((platform) => !able.includes(platform));
  return (
    <section id={remedy.id}>
      <h2>
        {RANKS[remedy.rank]}: {remedy.title}
      </h2>
      {others.length > 0 && (
        <p className="hint" data-on={idsOf(others)}>
          Not possible on {others.map(({ title }) => title).join(', ')}.
        </p>
      )}
      <div data-on={idsOf(able)}>
        {remedy.when && <p>{words.useIf(inlineText(remedy.when.says, {}))}</p>}
        <Prose blocks={remedy.intro} />
        <ReferenceSteps kb={kb} steps={remedy.steps} />
        {remedy.check.length > 0 && (
          <>
            <h3>Check that it worked</h3>
            <ReferenceSteps kb={kb} steps={remedy.check} />
          </>
        )}
      </div>
    </section>
  );
}

function Part({
  title,
  blocks = [],
}: {
  readonly title: string;
  readonly blocks?: Fix['why'] | undefined;
}) {
  if (blocks.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Prose blocks={blocks} />
    </section>
  );
}
