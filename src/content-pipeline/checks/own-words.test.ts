import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { observe } from '../../engine/observe/observe.ts';
import { emptySession } from '../../engine/session.ts';
import type { Diagnosis, Observation, Session } from '../../model/index.ts';
import { loadContent } from '../load-content.ts';
import { SENTENCES, UNTUNED } from './own-words.testing.ts';

const { kb, testCases, samples } = loadContent('content').content;

function read(text: string): Observation {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  return observing.end();
}

const diagnose = (text: string, session: Partial<Session> = {}): Diagnosis =>
  conclude(kb, [read(text)], { ...emptySession, ...session });

/** Everything that the words of a text tell, as `fact=value` and `capture=text`. */
function heard(text: string): readonly string[] {
  const named = read(text)
    .sightings.filter(({ message }) => message === 'own-words')
    .flatMap(({ captures }) => Object.entries(captures))
    .filter(([name]) => ['project', 'told-user', 'opened'].includes(name));
  const facts = diagnose(text).facts.filter(({ origin }) => origin.kind === 'words');
  return [
    ...facts.map(({ fact, value }) => `${fact}=${value}`),
    ...named.map(([name, value]) => `${name}=${value}`),
  ].toSorted();
}

describe('a sentence among the lines', () => {
  test.each(SENTENCES)('tells its facts: %s', (sentence, told) => {
    expect(heard(sentence)).toEqual(told === '' ? [] : told.split(' ').toSorted());
  });

  test('is understood nearly always, and told nothing wrong, in words that no phrase was written for', () => {
    const missed = UNTUNED.filter(
      ([sentence, told]) => heard(sentence).join(' ') !== told.split(' ').toSorted().join(' '),
    );
    expect(missed.map(([sentence]) => sentence)).toEqual([
      'We copied the virtual environment to the new server',
    ]);
    expect(missed.flatMap(([sentence]) => heard(sentence))).toEqual([]);
  });

  test('that denies or asks tells nothing, and what was not understood is said', () => {
    const sentences = [
      'Do I need setenforce 0?',
      'We never did a chmod 777 here',
      'Seit gestern läuft die Seite nicht mehr',
      'Le site ne répond plus depuis la mise à jour',
    ];
    for (const sentence of sentences) {
      const { facts, notices } = diagnose(sentence);
      expect(facts).toEqual([]);
      expect(notices).toMatchObject([{ code: 'own-words', line: 1, lines: 1 }]);
    }
  });

  test('that says two values of a fact tells none of them', () => {
    expect(heard('my laptop is a mac, the server is on Ubuntu')).toEqual([]);
  });
});

const TRACEBACK = [
  'Traceback (most recent call last):',
  '  File "/srv/shop/app.wsgi", line 3, in <module>',
  "ModuleNotFoundError: No module named 'a_very_long_name_of_a_package_of_the_shop'",
];
const ERROR_LOG =
  "[Sun Nov 22 14:06:54.600006 2026] [wsgi:error] [pid 1:tid 2] (13)Permission denied: [client 192.0.2.1:1] mod_wsgi (pid=1): Unable to connect to WSGI daemon process 'shop' on '/etc/httpd/run/wsgi.1.0.1.sock' as user with uid=48.";

describe('a sentence and a log', () => {
  const sentence = 'The project is in /opt/shop on Ubuntu, I already tried chmod 777';

  test.each([
    ['behind', [...TRACEBACK, sentence], 4],
    ['before', [sentence, ...TRACEBACK], 1],
    ['behind a traceback without its last line', [...TRACEBACK.slice(0, 2), sentence], 3],
  ])('are told apart: %s', (_, lines, line) => {
    const { facts, hypotheses, missing } = diagnose(lines.join('\n'));
    expect(facts.filter(({ origin }) => origin.kind === 'words')).toMatchObject([
      { fact: 'platform', value: 'debian', origin: { line, text: sentence } },
      { fact: 'write-access', value: 'everybody', origin: { line } },
    ]);
    if (lines.length === 4) expect(hypotheses[0]?.problem).toBe('module-not-found');
    else expect(missing[0]?.what).toBe('The last line of the traceback');
  });

  test('that differ are both kept, with words before lines on what a person can tell best', () => {
    const text = [ERROR_LOG, 'it is Debian and the site gives 500'].join('\n');
    const facts = diagnose(text).facts.filter(({ disputed }) => disputed);
    expect(facts).toMatchObject([
      { fact: 'symptom', value: '500', disputed: { value: '503' } },
      { fact: 'platform', value: 'debian', disputed: { value: 'rhel', origin: { kind: 'log' } } },
    ]);
  });

  test('an answer comes before words, and a removed fact is gone', () => {
    const text = 'The site is slow on Fedora';
    const answered = diagnose(text, { answers: { platform: 'debian' } }).facts;
    expect(answered.find(({ fact }) => fact === 'platform')).toMatchObject({
      value: 'debian',
      origin: { kind: 'user' },
      disputed: { value: 'fedora', origin: { kind: 'words' } },
    });
    const left = diagnose(text, { dismissed: ['platform'] }).facts;
    expect(left.map(({ fact }) => fact)).toEqual(['symptom']);
  });
});

describe('words are hints', () => {
  test('that confirm nothing, and rule out nothing', () => {
    const asked = { answers: { 'denied-object': 'script', 'file-permissions': 'open' } };
    const sure = { answers: { ...asked.answers, 'selinux-mode': 'enforcing' } };
    const top = (diagnosis: Diagnosis): string =>
      `${diagnosis.hypotheses[0]?.problem ?? ''} ${diagnosis.hypotheses[0]?.confidence ?? ''}`;
    expect(top(diagnose('', sure))).toBe('files-denied-by-selinux likely');
    expect(top(diagnose('getenforce says it is Enforcing', asked))).toBe(
      'files-denied-by-selinux possible',
    );
    const off = diagnose('SELinux is off on this machine', asked);
    expect(off.ruledOut.map(({ problem }) => problem)).not.toContain('files-denied-by-selinux');
  });

  test('of which no sentence alone makes a problem likely', () => {
    for (const [sentence] of SENTENCES) {
      const sure = diagnose(sentence).hypotheses.filter(
        ({ confidence }) => confidence !== 'possible',
      );
      expect(sure, sentence).toEqual([]);
    }
  });

  test('that ask what goes wrong if they do not say it', () => {
    expect(diagnose('moved the project to /srv yesterday on Rocky').next).toMatchObject({
      kind: 'ask',
      question: 'symptom',
      why: { kind: 'no-fault', isAnyKnown: true, kinds: ['words'] },
    });
  });

  test('that name the path and the user of commands, and what to undo', () => {
    const { hypotheses, doneBefore } = diagnose(
      'My app is in /home/ops/tickets, the daemon runs as ops, I did chmod -R 777 /home/ops/tickets',
    );
    expect(hypotheses[0]?.binding).toMatchObject({
      project: '/home/ops/tickets',
      'told-user': 'ops',
    });
    expect(doneBefore).toMatchObject([
      { antiRemedy: 'open-to-everybody', binding: { opened: '/home/ops/tickets' } },
    ]);
  });
});

describe('what programs print is nobody’s words', () => {
  const told = (text: string): readonly unknown[] =>
    read(text).sightings.filter(({ message }) => message === 'own-words');

  test('in cases and in logs without a fault', () => {
    const silent = readdirSync('content/silent')
      .filter((name) => name.endsWith('.log'))
      .map((name) => readFileSync(`content/silent/${name}`, 'utf8'));
    const texts = [...silent, ...testCases.flatMap((one) => one.texts.map(({ text }) => text))];
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter((text) => told(text).length > 0)).toEqual([]);
  });

  test('in the samples of messages', () => {
    const lines = samples.flatMap(({ message, samples: own, lookAlikes }) =>
      message === 'own-words' ? [] : [...own, ...lookAlikes],
    );
    expect(lines.filter((line) => told(line).length > 0)).toEqual([]);
  });
});
