import { expect, test } from 'vitest';
import type { Remedy, StepVariant } from '../../model/index.ts';
import { loadContent } from '../load-content.ts';

const { fixes } = loadContent('content').content;

const textOf = ({ command }: StepVariant): string =>
  command
    .map((part) => {
      if (part.kind === 'verbatim') return part.text;
      if (part.kind === 'platform') return '';
      return part.parts.map((one) => (one.kind === 'text' ? one.text : one.parameter)).join('');
    })
    .join('');

const linesOf = (variants: readonly StepVariant[]): readonly string[] =>
  variants.flatMap((variant) => textOf(variant).split('\n'));

/** The lines of a remedy from first to last, and those that take them back. */
const commandsOf = ({ steps }: Remedy) => ({
  done: steps.flatMap(({ variants }) => linesOf(variants)),
  undone: steps.flatMap(({ undo }) => (undo.kind === 'steps' ? linesOf(undo.variants) : [])),
});

const remedies = fixes.flatMap(({ problem, remedies }) =>
  remedies.map((remedy) => ({ name: `${problem}: ${remedy.title}`, ...commandsOf(remedy) })),
);
// sudo semanage fcontext -a -t httpd_sys_content_t 'labelled-directory(/.*)?'
const RULE = /semanage fcontext -a -t (\S+) (.+)$/;
const rules = remedies.flatMap(({ name, done, undone }) =>
  done.flatMap((line, at) => {
    const [, label = '', pattern = ''] = RULE.exec(line) ?? [];
    const directory = /^[\w-]+/.exec(pattern)?.[0] ?? '';
    return label === '' ? [] : [{ name, label, pattern, directory, rest: done.slice(at), undone }];
  }),
);

test.each(rules)('$name: what gets $label is relabelled after its rule', ({ directory, rest }) => {
  expect(rest).toContain(`sudo restorecon -Rv ${directory}`);
});

test.each(rules)('$name: the rule for $label can be taken back', ({ pattern, undone }) => {
  expect(undone).toContain(`sudo semanage fcontext -d ${pattern}`);
});

test('libraries get their label by a rule after that for the whole directory', () => {
  const labels = rules
    .filter(({ name }) => name.startsWith('files-denied'))
    .map(({ label }) => label);
  expect(labels).toEqual(['readable-label', 'lib_t', 'writable-label']);
});
