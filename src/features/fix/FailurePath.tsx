import { words } from '#words/fix.tsx';
import type { Diagnosis, Hop, Hypothesis, Problem } from '../../model/index.ts';
import { RequestPath } from '../../ui/index.ts';

const DAEMON: readonly Hop[] = ['browser', 'apache', 'socket', 'daemon', 'application'];
const EMBEDDED: readonly Hop[] = ['browser', 'apache', 'application'];

/** Symptoms without a request that fails. */
const NO_FAILURE = ['warning', 'changed-something'];

/** A request's path, with the hop at which it is lost. Empty for problems without one. */
export function FailurePath({
  problem,
  binding = {},
  facts = [],
}: {
  readonly problem: Problem;
  readonly binding?: Hypothesis['binding'];
  readonly facts?: Diagnosis['facts'];
}) {
  if (problem.hop === undefined || problem.symptoms.every((one) => NO_FAILURE.includes(one))) {
    return null;
  }
  const value = (fact: string): string | undefined =>
    facts.find((known) => known.fact === fact)?.value;
  const isEmbedded =
    value('deployment-mode') === 'embedded' && problem.hop !== 'socket' && problem.hop !== 'daemon';
  const way = isEmbedded ? EMBEDDED : DAEMON;
  const lost = way.indexOf(problem.hop);
  const details = detailsOf(binding, value('symptom'));
  const label =
    problem.hopLabel ??
    (binding['errno'] === undefined ? undefined : words.errnoOnly(binding['errno']));
  return (
    <RequestPath
      hops={way.map((hop, index) => ({
        name: words.hops[hop],
        state: index < lost ? 'ok' : index === lost ? 'wrong' : 'dim',
        ...(details[hop] === undefined ? {} : { detail: details[hop] }),
      }))}
      {...(label !== undefined && lost > 0 ? { wrongEdge: { after: lost - 1, label } } : {})}
    />
  );
}

function detailsOf(
  binding: Hypothesis['binding'],
  symptom: string | undefined,
): Partial<Record<Hop, string>> {
  const { uid, socket, group, script } = binding;
  return {
    ...(symptom !== undefined && /^\d{3}$/.test(symptom) ? { browser: symptom } : {}),
    ...(uid === undefined ? {} : { apache: words.uid(uid) }),
    ...(socket === undefined
      ? {}
      : { socket: socket.slice(0, Math.max(1, socket.lastIndexOf('/'))) }),
    ...(group === undefined ? {} : { daemon: group }),
    ...(script === undefined ? {} : { application: script.slice(script.lastIndexOf('/') + 1) }),
  };
}
