import { words } from '#words/transcript-text.ts';
import { fixes } from 'virtual:fixes';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { formats } from '../../src/apache/index.ts';
import { quoting } from '../../src/apache/quoting/index.ts';
import { conclude } from '../../src/engine/conclude.ts';
import type { FilledCommand } from '../../src/engine/fix/fill-command.ts';
import { fillerFor } from '../../src/engine/fix/filler.ts';
import { renderFix } from '../../src/engine/fix/render-fix.ts';
import { observe } from '../../src/engine/observe/observe.ts';
import { formatSeen } from '../../src/engine/seen.ts';
import { emptySession } from '../../src/engine/session.ts';
import { redactor } from '../../src/redaction/index.ts';
import { formatTranscript, transcript } from '../../src/engine/transcript/transcript.ts';
import type { Fix, KnowledgeBase, Observation, Target } from '../../src/model/index.ts';
import { CommandText } from '../../src/ui/CommandText.tsx';
import { EvidenceView } from '../../src/ui/EvidenceView.tsx';
import { bytesOf, mutated } from '../mutations.ts';
import { must, surface, type Surface } from '../surface.ts';

/** Fixes of so many hypotheses are filled for each paste. */
const FILLED = 3;
const PIECE = 4096;
/** 192.0.2.10     not: 127.0.1.1, which is the machine itself, 999.9.9.9, or 4.9.4 */
const ADDRESS =
  /(?<![\w.])(?!127\.|0\.0\.0\.0\b|255\.)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\w|\.\d)/;

/** Everything that is made of a paste or a file, from bytes to commands, pages and transcripts. */
export async function paste(kb: KnowledgeBase, cases: readonly string[]): Promise<Surface> {
  const loaded = await Promise.all(
    Object.entries(fixes).map(async ([id, load]) => [id, (await load()).fix] as const),
  );
  const known = new Map(loaded);
  const redact = redactor();
  return surface('paste', bytesOf(mutated(cases)), (bytes) => {
    const observation = observed(kb, bytes);
    const diagnosis = conclude(kb, [observation], emptySession);
    holdsToLines(observation);
    holdsAddress(kb, observation);
    for (const { problem, binding } of diagnosis.hypotheses.slice(0, FILLED)) {
      const fix = known.get(problem);
      must(fix !== undefined, `there is no fix for ${problem}`);
      const filler = fillerFor(kb, quoting, { facts: diagnosis.facts, binding, typed: {} });
      for (const { target, command } of commandsOf(fix, filler)) holdsQuoted(target, command);
    }
    drawsNoMarkup(observation);
    const session = emptySession;
    const given = { kb, product: 'fuzz', session, diagnosis, quoting, redact, fixes: known };
    const told = formatTranscript(transcript(given, words), words);
    must(redact(told) === told, 'what was redacted once is redacted again otherwise');
    const left = ADDRESS.exec(told);
    must(left === null, `an address is left in a transcript: ${left?.[0] ?? ''}`);
  });
}

/** In pieces, as a file comes: where it is cut must not matter, and how it is cut is always the same. */
function observed(kb: KnowledgeBase, bytes: Uint8Array): Observation {
  const observing = observe(kb, formats);
  for (let from = 0; from < bytes.length; from += PIECE) {
    observing.push(bytes.subarray(from, from + PIECE));
    observing.peek();
  }
  return observing.end();
}

function holdsToLines({ lines, blank, sightings }: Observation): void {
  must(blank <= lines, `${blank} of ${lines} lines are blank`);
  for (const { message, line, endLine } of sightings) {
    must(line >= 1 && line <= endLine && endLine <= lines, `${message} is seen beyond the text`);
  }
}

/** An address holds ids and enumerated values: nothing that was planted in a text. */
function holdsAddress(kb: KnowledgeBase, { sightings }: Observation): void {
  for (const sighting of sightings) {
    const seen = formatSeen(kb, sighting);
    must(seen === null || /^[\w.~-]*$/.test(seen), `an address would hold ${seen ?? ''}`);
    must(!seen?.includes('x-fuzz'), `an address would hold ${seen ?? ''}`);
  }
}

const commandsOf = (
  fix: Fix,
  filler: Parameters<typeof renderFix>[1],
): readonly { readonly target: Target; readonly command: FilledCommand | null }[] =>
  renderFix(fix, filler).flatMap(({ steps, check }) =>
    [...steps, ...check].flatMap(({ target, command, undo }) => [
      { target, command },
      { target, command: undo.kind === 'steps' ? undo.command : null },
    ]),
  );

/**
 * What one word looks like to who reads it, worked out independently of the code that quotes: nothing in it
 * may end it, or mean more than itself.
 */
const ONE_WORD: Readonly<Record<Target, RegExp>> = {
  // /srv/app     '/srv/my app'     'it'\''s'     not: $(x)     not: a b     not: =x
  shell: /^(?!=)(?:[\w@%+=:,./-]|'[^'\0]*'|\\')+$/,
  // /srv/app     "/srv/my app"     "a\"b"     not: a b     not: "a"b"
  apache: /^(?:[^\s"'#<>\\][^\s"\\\0]*|(?:[a-z][a-z-]*=)?"(?:[^"\\\n\r\0]|\\[^\n\r\0])*")$/,
  htaccess: /^(?:[^\s"'#<>\\][^\s"\\\0]*|"(?:[^"\\\n\r\0]|\\[^\n\r\0])*")$/,
  // '/srv/app'     'it\'s'     not: 'it's'
  python: /^'(?:[^'\\\n\r\u2028\u2029]|\\.)*'$/,
  text: /^[^\n\r\0]*$/,
};

/** The files that Apache reads are several words, and no log fills them: they are bare, and name nothing else. */
const PATHS = 'enabled-configuration';
const BARE_PATHS = /^\/[\w./*-]*(?: \/[\w./*-]*)*$/;

function holdsQuoted(target: Target, command: FilledCommand | null): void {
  for (const { text, parameters } of command?.segments ?? []) {
    if (parameters.length === 0) continue;
    const isList = parameters.includes(PATHS) && BARE_PATHS.test(text);
    must(
      isList || ONE_WORD[target].test(text),
      `for ${target}, this is not one quoted word: ${text}`,
    );
    must(!/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text), `a command holds control: ${text}`);
  }
  if (command) drawn(createElement(CommandText, { segments: command.segments }));
}

function drawsNoMarkup({ sightings }: Observation): void {
  for (const { excerpt, spans } of sightings.slice(0, FILLED)) {
    const lines = excerpt.map(({ line, text }) => ({
      number: line,
      text,
      tone: 'hit' as const,
      marks: spans
        .filter((span) => span.line === line)
        .map(({ from, to, capture = '' }) => ({
          from,
          to,
          label: capture,
          tone: 'taken' as const,
        })),
    }));
    drawn(createElement(EvidenceView, { title: 'log', lines }));
  }
}

function drawn(element: Parameters<typeof renderToStaticMarkup>[0]): void {
  const html = renderToStaticMarkup(element);
  must(!/<x-fuzz|<!--/.test(html), `a text became markup: ${html.slice(0, 400)}`);
}
