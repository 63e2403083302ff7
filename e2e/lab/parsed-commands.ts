import { join } from 'node:path';
import type { TestCase, Content } from '../../src/content-pipeline/link/content.ts';
import { inBox, type Box } from './box.ts';
import { diagnose } from './diagnosis.ts';
import { root } from './root.ts';

/** Tools of SELinux and AppArmor that Debian has; what they act on is not in this kernel. */
const TOOLS =
  /\b(?:semanage|setsebool|restorecon|semodule|audit2allow|audit2why|aa-\w+|apparmor_parser)\b[^|;&]*/g;
/** What a tool says of a command that it does not understand, and not of a kernel that it cannot use. */
const MISUNDERSTOOD =
  /usage:|unrecognized|invalid (?:option|choice)|expected (?:one|at least)|too few|command not found/i;
const KERNELS =
  /^(?:other-denial|files-denied|network-denied|port-denied|socket-denied)-by-selinux$|^denied-by-apparmor$/;

/** Commands of the fixes that hang on the kernel, which their real tools do not understand. */
export async function misunderstood(
  { testCases }: Pick<Content, 'testCases'>,
  program: string,
): Promise<readonly string[]> {
  const told = await Promise.all(oneOfEach(testCases).map((one) => commandsOf(one, program)));
  const lines = [...new Set(told.flat())];
  return inBox(async (box) => {
    const wrong: string[] = [];
    for (const line of lines) wrong.push(...(await complaint(box, line)));
    return lines.length > 0 ? wrong : ['no command of SELinux or AppArmor was found'];
  });
}

const oneOfEach = (cases: readonly TestCase[]): readonly TestCase[] =>
  cases.filter(
    ({ problem }, index) =>
      KERNELS.test(problem) && cases.findIndex((one) => one.problem === problem) === index,
  );

async function commandsOf(one: TestCase, program: string): Promise<readonly string[]> {
  const folder = join(root, 'content', one.file, '..');
  const files = one.texts.map(({ name }) => join(folder, name));
  const set = {
    'labelled-directory': '/srv/myapp',
    'labelled-socket-directory': '/srv/myapp/run',
    'data-directory': '/srv/myapp/media',
    'selinux-boolean': 'httpd_use_nfs',
    port: '8080',
  };
  const { hypotheses } = await diagnose(program, files, { answers: one.answers, set });
  const steps = (hypotheses[0]?.remedies ?? []).flatMap(({ steps: all, check }) => [
    ...all,
    ...check,
  ]);
  return steps
    .filter(({ target, unfilled }) => target === 'shell' && unfilled.length === 0)
    .flatMap(({ text, undo }) => [text, 'text' in undo ? undo.text : ''])
    .flatMap((text) => text.match(TOOLS) ?? []);
}

async function complaint(box: Box, line: string): Promise<readonly string[]> {
  const { text } = await box.run(`${line.trim()} </dev/null`);
  return MISUNDERSTOOD.test(text) ? [`${line.trim()}: ${text.trim().slice(0, 200)}`] : [];
}
