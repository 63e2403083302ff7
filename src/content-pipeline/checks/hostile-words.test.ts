import { expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { quoting } from '../../apache/quoting/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { renderFix } from '../../engine/fix/render-fix.ts';
import { observe } from '../../engine/observe/observe.ts';
import { emptySession } from '../../engine/session.ts';
import type { Diagnosis } from '../../model/index.ts';
import { loadContent } from '../load-content.ts';

const { kb, fixes } = loadContent('content').content;

function diagnose(text: string): Diagnosis {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  return conclude(kb, [observing.end()], emptySession);
}

/** Every command of every likely cause, filled in. */
function commands(text: string): readonly string[] {
  const { facts, hypotheses } = diagnose(text);
  return hypotheses.flatMap(({ problem, binding }) => {
    const fix = fixes.find((one) => one.problem === problem);
    const filler = fillerFor(kb, quoting, { facts, binding, typed: {} });
    const steps = fix ? renderFix(fix, filler).flatMap((remedy) => remedy.steps) : [];
    return steps.flatMap(({ command }) => command?.text ?? []);
  });
}

test('a path in words is never what a shell would run', () => {
  const text = 'My project is in /home/x/$(reboot);reboot, we get 403';
  expect(diagnose(text).hypotheses[0]?.binding['project']).toBe('/home/x/$(reboot);reboot');
  const filled = commands(text);
  expect(filled.length).toBeGreaterThan(3);
  for (const command of filled) expect(command).not.toMatch(/(?<!')\/home\/x\/\$|[^']\$\(reboot/);
});

test.each(['/var/www/', '/srv/www', '/usr/share', '/home/shared', '/etc/apache2'])(
  'a shared directory in words, %s, is in no command that changes it',
  (path) => {
    const filled = commands(`The project is in ${path} on ubuntu, we get 403`);
    expect(filled.length).toBeGreaterThan(3);
    const changes = filled.filter((one) =>
      /\b(?:chmod|chown|chgrp|setfacl|chcon|rm|mv|cp)\b.*-R/.test(one),
    );
    expect(changes.filter((one) => one.includes(path))).toEqual([]);
  },
);

test('a path and a user in words are filled in as guesses', () => {
  const { facts, hypotheses } = diagnose(
    'My app is in /home/Ops/Tickets on Ubuntu, the daemon runs as ops, we get 403',
  );
  const binding = hypotheses[0]?.binding ?? {};
  const { fillings } = fillerFor(kb, quoting, { facts, binding, typed: {} });
  const guess = { origin: 'words' };
  expect(fillings.get('application-directory')).toMatchObject({
    ...guess,
    value: '/home/Ops/Tickets',
  });
  expect(fillings.get('home-directory')).toMatchObject({ ...guess, value: '/home/Ops' });
  expect(fillings.get('daemon-user')).toMatchObject({ ...guess, value: 'ops' });
});

test('long words cost little', () => {
  const texts = ['moved ', 'not it is a ', 'chmod ', 'the project in '];
  const start = performance.now();
  for (const text of texts) diagnose(text.repeat(4000));
  // Quadratic time would take minutes.
  expect(performance.now() - start).toBeLessThan(5000);
});
