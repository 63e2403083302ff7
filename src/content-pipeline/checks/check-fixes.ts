import type { Fix, Inline, Prose, Remedy, Step, StepVariant, WordPart } from '../../model/index.ts';
import { didYouMean, type Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { report } from './report.ts';

/** Adds an issue at the text `at` in the author's file, or at the start of the thing. */
type Say = (code: string, message: string, hint: string, at?: string, about?: string) => void;

/**
 * A fix is complete: remedies, steps, checks, an undo or why there is none, every parameter
 * declared.
 */
export function checkFixes(content: Content, issues: Issues): void {
  const sayOf =
    (of: string, path: readonly PropertyKey[] = []): Say =>
    (code, message, hint, at, about) => {
      report(content, issues, {
        ...(about === undefined ? {} : { about }),
        of,
        path: at === undefined ? path : [...path, at],
        code,
        message,
        hint,
      });
    };
  for (const fix of content.fixes) checkFix(content, fix, sayOf(`fix ${fix.problem}`));
  for (const { id, findOut } of content.kb.questions) {
    const say = sayOf(`question ${id}`, ['find-out']);
    checkVariants(content, findOut.variants, say);
    for (const { command, target } of findOut.variants) {
      if (target === 'shell') refuseChange(command, say);
    }
  }
  for (const { id, find } of content.kb.parameters) {
    checkProbe(content, find, sayOf(`parameter ${id}`, ['find']));
  }
  for (const { id, command } of content.probes) {
    checkProbe(content, command, sayOf(`probe ${id}`, ['look']));
  }
  for (const { problem, decide } of content.fixes) {
    if (decide) checkProbe(content, decide, sayOf(`problem ${problem}`, ['decide']));
  }
}

function checkFix(content: Content, fix: Fix, say: Say): void {
  if (fix.why.length === 0)
    say('incomplete', 'has no "# Why"', 'say why it happens, in three sentences');
  if (!fix.remedies.some(({ rank }) => rank === 'preferred')) {
    say(
      'incomplete',
      'has no "# Preferred: …" remedy',
      'name the remedy that the documentation puts first',
    );
  }
  checkOrder(fix.remedies, say);
  for (const remedy of fix.remedies) checkRemedy(content, remedy, say);
  for (const prose of [fix.why, fix.avoid, fix.otherwise]) checkProse(prose, say);
}

const RANKS: readonly Remedy['rank'][] = ['preferred', 'acceptable', 'last-resort'];

/** Remedies are in the order in which to try them, each with its own title. */
function checkOrder(remedies: readonly Remedy[], say: Say): void {
  remedies.forEach(({ id, title, rank }, index) => {
    const above = remedies.slice(0, index);
    if (above.some((other) => other.id === id)) {
      say(
        'duplicate',
        `two remedies have the title "${title}"`,
        'give each its own title: attempts are recorded by it',
        title,
      );
    }
    if (above.some((other) => RANKS.indexOf(other.rank) > RANKS.indexOf(rank))) {
      const order = 'put the preferred remedy first, then acceptable ones, then the last resort';
      say('order', `"${title}" is below a less preferred remedy`, order, title);
    }
  });
}

function checkRemedy(content: Content, { title, steps, check }: Remedy, say: Say): void {
  if (steps.length === 0)
    say('incomplete', `"${title}" has no steps`, 'write its steps as a numbered list', title);
  if (check.length === 0)
    say(
      'incomplete',
      `"${title}" has no check`,
      'add "# Check" with a step that shows that it worked',
      title,
    );
  for (const step of [...steps, ...check]) {
    const wrong = wrongWithStep(step);
    const at = firstWords(step.says) ?? title;
    if (wrong) say('step', `"${title}": ${wrong}`, 'see "fix.md" in content/README.md', at);
    const effect = untoldEffect(content, step);
    if (effect)
      say(
        'step',
        `"${title}": doesn't say what it interrupts`,
        `write {{${effect}|…}} in what to expect`,
        at,
      );
    checkVariants(content, step.variants, say, at);
    if (step.undo.kind === 'steps') checkVariants(content, step.undo.variants, say, at);
  }
  for (const { kind, says } of check) {
    if (kind === 'looks-only') continue;
    say(
      'step',
      `the check of "${title}" changes something`,
      'use read-only commands in a check, marked looks-only',
      firstWords(says),
    );
  }
}

/**
 * What the platform's row knows about a step's command, such as `restart-effect`, and the step
 * leaves out.
 */
function untoldEffect({ kb }: Content, { variants, expect }: Step): string | undefined {
  const told = expect.flatMap(({ inlines }) => inlines);
  return variants
    .flatMap(({ command }) => command)
    .flatMap((part) => (part.kind === 'platform' ? [`${part.command}-effect`] : []))
    .filter((effect) => kb.platforms.some(({ values }) => effect in values))
    .find((effect) => !told.some((one) => one.kind === 'value' && one.parameter === effect));
}

/** The first text of prose as written in the file, up to the end of its line. */
function firstWords(prose: Prose): string | undefined {
  const first = prose[0]?.inlines[0];
  return first?.kind === 'text' ? first.text.slice(0, 20) : undefined;
}

function wrongWithStep(step: Step): string | null {
  if (step.says.length === 0)
    return 'a step has no text: begin it with a sentence that says what to do';
  if (step.kind !== 'looks-only' && step.undo.kind === 'not-needed') {
    return 'a step that changes or interrupts needs "Undo:" or "Cannot be undone:"';
  }
  if (!step.destructive && step.variants.some(reachesFar)) return REACHES_FAR;
  if (step.undo.kind === 'steps' && !step.undo.destructive && step.undo.variants.some(reachesFar)) {
    return REACHES_FAR;
  }
  return null;
}

// sudo chmod -R a+rX /srv/app   sudo setenforce 0       not: rm old.conf
const FAR = /\brm -\w{0,4}r|\b(?:ch(?:mod|own|grp)|setfacl) -R|\bsetenforce 0/;
const REACHES_FAR =
  'a command that can affect more than this site needs "destructive" in its info string';

const reachesFar = ({ command }: StepVariant): boolean =>
  command.some((part) => part.kind === 'verbatim' && FAR.test(part.text));

/** Only one of several commands is shown, by platform, so no two can be for the same platform. */
function checkVariants(
  content: Content,
  variants: readonly StepVariant[],
  say: Say,
  at?: string,
): void {
  for (const variant of variants) checkVariant(content, variant, say);
  const covered = variants.flatMap(({ platforms }) =>
    platforms.length > 0 ? platforms : ['every other platform'],
  );
  const twice = covered.find((platform, index) => covered.indexOf(platform) < index);
  if (twice === undefined) return;
  const hint = 'put both lines into one block, or describe the second one in the sentence';
  say('unseen', `has two commands for ${twice}, and only the first is shown`, hint, at);
}

function checkVariant(content: Content, variant: StepVariant, say: Say): void {
  checkCommand(content, variant.command, variant.place.file ?? [], say);
  const known = content.kb.platforms.map(({ id }) => id);
  for (const platform of variant.platforms.filter((one) => !known.includes(one))) {
    const message = `names the platform "${platform}", which does not exist`;
    say('dangling', message, didYouMean(platform, known), platform, platform);
  }
}

// rm -r /srv   sudo setenforce 0   sed -i   systemctl restart x   echo x > file      not: ls -l   2>/dev/null
const CHANGES =
  /(?:^|[\s;|&(])(?:rm|mv|cp|ln|dd|tee|touch|mkdir|rmdir|ch(?:mod|own|grp|con)|setfacl|setenforce|setsebool|restorecon|kill|pkill|killall|a2(?:en|dis)\w+|sed -i|systemctl (?:re|start|stop|enable|disable)\w*|-k (?:re|start|stop|graceful)\w*)(?=\s|$)|[^2&>]>(?![&>]| ?\/dev\/null)/;

/**
 * A command that finds a value, or decides a problem. The location is the line, not the parameter
 * in it.
 */
function checkProbe(content: Content, command: StepVariant['command'], say: Say): void {
  refuseChange(command, say);
  checkCommand(content, command, [], (code, message, hint) => {
    say(code, message, hint);
  });
}

/** A read-only command also runs without review, in a case's script. */
function refuseChange(command: StepVariant['command'], say: Say): void {
  const text = command.map((part) => (part.kind === 'verbatim' ? part.text : '{}')).join('');
  const changing = CHANGES.exec(text)?.[0].trim();
  if (changing === undefined) return;
  say(
    'step',
    `"${changing}" changes something, but this command must be read-only`,
    'use a command that only reads',
  );
}

function checkCommand(
  content: Content,
  command: StepVariant['command'],
  file: readonly WordPart[],
  say: Say,
): void {
  const { parameters, platforms } = content.kb;
  const words = command.flatMap((part) => (part.kind === 'word' ? part.parts : []));
  const names = parameters.map(({ id }) => id);
  for (const part of [...words, ...file]) {
    if (part.kind !== 'placeholder' || names.includes(part.parameter)) continue;
    const hint = didYouMean(part.parameter, names);
    const at = `{{${part.parameter}`;
    say('undeclared', `{{${part.parameter}}} isn't a declared parameter`, hint, at, part.parameter);
  }
  const commands = Object.keys(platforms.find(({ id }) => id === 'other')?.commands ?? {});
  for (const part of command) {
    if (part.kind !== 'platform' || commands.includes(part.command)) continue;
    const hint = didYouMean(part.command, commands);
    say('undeclared', `no platform has the command "${part.command}"`, hint, `{{> ${part.command}`);
  }
}

function checkProse(prose: Prose, say: Say): void {
  const links = (inlines: readonly Inline[]): readonly string[] =>
    inlines.flatMap((inline) =>
      inline.kind === 'link' ? [inline.href] : 'children' in inline ? links(inline.children) : [],
    );
  for (const href of prose.flatMap(({ inlines }) => links(inlines))) {
    if (href.startsWith('https://')) continue;
    say('link', `can't link to "${href}"`, 'begin links with https://', `(${href}`);
  }
}
