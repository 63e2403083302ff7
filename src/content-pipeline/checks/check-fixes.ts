import type { Fix, Inline, Prose, Step, StepVariant } from '../../model/index.ts';
import { didYouMean, type Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { report } from './report.ts';

/** A fix is whole: remedies, steps, checks; undo or why not; every hole declared. */
export function checkFixes(content: Content, issues: Issues): void {
  for (const fix of content.fixes) checkFix(content, fix, issues);
  for (const question of content.kb.questions) {
    for (const variant of question.findOut.variants) {
      checkVariant(content, `question ${question.id}`, variant, issues);
    }
  }
}

function checkFix(content: Content, fix: Fix, issues: Issues): void {
  const of = `problem ${fix.problem}`;
  const say = (code: string, message: string, hint: string): void => {
    const place = content.places.get(of);
    const file = place?.file.replace('problem.yaml', 'fix.md') ?? of;
    issues.add({ code, file, line: 1, column: 1, message, hint });
  };
  if (fix.why.length === 0)
    say('incomplete', 'has no "# Why"', 'say why it happens, in three sentences');
  if (!fix.remedies.some(({ rank }) => rank === 'preferred')) {
    say(
      'incomplete',
      'has no "# Preferred: …" remedy',
      'name the remedy that the documentation puts first',
    );
  }
  for (const remedy of fix.remedies) {
    if (remedy.steps.length === 0)
      say('incomplete', `"${remedy.title}" has no steps`, 'steps are a numbered list');
    if (remedy.check.length === 0)
      say(
        'incomplete',
        `"${remedy.title}" has no check`,
        'add "# Check" with a step that shows that it worked',
      );
    for (const step of [...remedy.steps, ...remedy.check]) {
      const wrong = wrongWithStep(step);
      if (wrong) say('step', `"${remedy.title}": ${wrong}`, 'see "fix.md" in content/README.md');
      const undo = step.undo.kind === 'steps' ? step.undo.variants : [];
      for (const variant of [...step.variants, ...undo]) checkVariant(content, of, variant, issues);
    }
    if (remedy.check.some(({ kind }) => kind !== 'looks-only')) {
      say('step', `the check of "${remedy.title}" changes something`, 'a check looks only');
    }
  }
  for (const prose of [fix.why, fix.avoid, fix.otherwise]) checkProse(content, of, prose, issues);
}

function wrongWithStep(step: Step): string | null {
  if (step.says.length === 0) return 'a step says nothing: begin it with a sentence';
  if (step.kind !== 'looks-only' && step.undo.kind === 'not-needed') {
    return 'a step that changes or interrupts needs "Undo:" or "Cannot be undone:"';
  }
  return null;
}

function checkVariant(content: Content, of: string, variant: StepVariant, issues: Issues): void {
  const parameters = content.kb.parameters.map(({ id }) => id);
  const words = variant.command.flatMap((part) => (part.kind === 'word' ? part.parts : []));
  const file = variant.place.file ?? [];
  for (const part of [...words, ...file]) {
    if (part.kind === 'hole' && !parameters.includes(part.parameter)) {
      report(content, issues, {
        code: 'undeclared',
        of,
        message: `the hole {{${part.parameter}}} is no parameter`,
        hint: didYouMean(part.parameter, parameters),
      });
    }
  }
  const commands = Object.keys(
    content.kb.platforms.find(({ id }) => id === 'other')?.commands ?? {},
  );
  for (const part of variant.command) {
    if (part.kind === 'platform' && !commands.includes(part.command)) {
      report(content, issues, {
        code: 'undeclared',
        of,
        message: `no platform has the command "${part.command}"`,
        hint: didYouMean(part.command, commands),
      });
    }
  }
  const platforms = content.kb.platforms.map(({ id }) => id);
  for (const platform of variant.platforms) {
    if (!platforms.includes(platform)) {
      report(content, issues, {
        code: 'dangling',
        of,
        message: `names the platform "${platform}", which is not there`,
        hint: didYouMean(platform, platforms),
      });
    }
  }
}

function checkProse(content: Content, of: string, prose: Prose, issues: Issues): void {
  const links = (inlines: readonly Inline[]): readonly string[] =>
    inlines.flatMap((inline) =>
      inline.kind === 'link' ? [inline.href] : 'children' in inline ? links(inline.children) : [],
    );
  for (const href of prose.flatMap(({ inlines }) => links(inlines))) {
    if (!href.startsWith('https://')) {
      report(content, issues, {
        code: 'link',
        of,
        message: `"${href}" is no address to link to`,
        hint: 'links begin with https://',
      });
    }
  }
}
