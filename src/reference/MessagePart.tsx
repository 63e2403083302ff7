import { meaningsOf, type Meaning } from '../engine/meanings.ts';
import { problemPage } from '../engine/reference-pages.ts';
import type { Message } from '../model/index.ts';
import { Disclosure, Inlines, Prose } from '../ui/index.ts';
import { evidenceWords } from '#words/evidence.ts';
import type { Library } from './library.ts';
import { Printed, Wordings } from './Printed.tsx';
import { separatorsOf } from './separators.ts';

interface MessagePartProps {
  readonly library: Library;
  readonly message: Message;
  readonly root: string;
}

/** One message: how it is printed, what it can mean, and what separates its meanings. */
export function MessagePart({ library, message, root }: MessagePartProps) {
  const { kb } = library;
  const printed = library.printed.get(message.id);
  const meanings = meaningsOf(kb, message.id);
  return (
    <>
      <Role message={message} />
      {(printed?.wordings.length ?? 0) > 0 && (
        <>
          <h2>How it is printed</h2>
          <Wordings printed={printed} />
        </>
      )}
      {(printed?.samples.length ?? 0) > 0 && (
        <>
          <h2>Lines of real logs</h2>
          <Printed printed={printed} />
        </>
      )}
      {meanings.length > 0 && (
        <>
          <h2>{meanings.length === 1 ? 'What it means' : 'What it can mean'}</h2>
          {meanings.map((meaning) => (
            <MeaningView key={meaning.problem.id} library={library} meaning={meaning} root={root} />
          ))}
          <Separators library={library} message={message} meanings={meanings} root={root} />
        </>
      )}
      {message.needs && (
        <>
          <h2>What else to look for</h2>
          <p>
            {message.needs.what}. {message.needs.why} {message.needs.how}
          </p>
        </>
      )}
    </>
  );
}

/** Why there is nothing to fix, where there isn't. */
function Role({ message: { role } }: { readonly message: Message }) {
  switch (role.kind) {
    case 'harmless':
      return <p className="lead">Harmless. {role.why}</p>;
    case 'foreign':
      return (
        <p className="lead">
          This comes from {role.owner}, not from mod_wsgi. {role.why}
        </p>
      );
    case 'context':
      return (
        <p className="lead">
          By itself it says nothing about a fault. It belongs to the lines around it, or describes
          the server.
        </p>
      );
    case 'evidence':
      return null;
  }
}

interface MeaningViewProps {
  readonly library: Library;
  readonly meaning: Meaning;
  readonly root: string;
}

function MeaningView({
  library: { kb, fixes },
  meaning: { problem, evidence },
  root,
}: MeaningViewProps) {
  const { summary = [], ruledOutBy } = fixes.get(problem.id) ?? {};
  const reasons = distinct(evidence.map((one) => evidenceWords(kb, one)));
  const against = distinct(
    problem.evidence.flatMap((one) => (one.speaks === 'against' ? [evidenceWords(kb, one)] : [])),
  );
  return (
    <section className="reference-meaning">
      <h3>
        <a href={`${root}${problemPage(problem.id)}`}>
          <Inlines inlines={problem.title} />
        </a>
      </h3>
      <Prose blocks={summary} />
      {ruledOutBy !== undefined && <p>It is ruled out when {ruledOutBy}.</p>}
      <Disclosure summary="Evidence for and against">
        <Reasons title="For it" reasons={reasons} />
        <Reasons title="Against it" reasons={against} />
      </Disclosure>
    </section>
  );
}

function Reasons({
  title,
  reasons,
}: {
  readonly title: string;
  readonly reasons: readonly string[];
}) {
  if (reasons.length === 0) return null;
  return (
    <>
      <p>
        <b>{title}:</b>
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}

interface SeparatorsProps extends MessagePartProps {
  readonly meanings: readonly Meaning[];
}

function Separators({ library: { kb }, message, meanings, root }: SeparatorsProps) {
  const separators = separatorsOf(kb, message, meanings);
  if (separators.length === 0) return null;
  return (
    <>
      <h2>What tells them apart</h2>
      <div className="reference-table">
        <table>
          <thead>
            <tr>
              <th scope="col">Look at</th>
              <th scope="col">If it is</th>
              <th scope="col">The likely cause</th>
            </tr>
          </thead>
          {separators.map(({ what, outcomes }) => (
            <tbody key={what}>
              {outcomes.map(({ title, problems }, index) => (
                <tr key={title}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={outcomes.length}>
                      {what}
                    </th>
                  )}
                  <td>{title}</td>
                  <td>
                    {problems.map(({ id, name }, at) => (
                      <span key={id}>
                        {at > 0 && ', '}
                        <a href={`${root}${problemPage(id)}`}>{name}</a>
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

const distinct = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter((one) => one !== '')),
];
