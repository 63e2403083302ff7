import type { Example } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import * as schemas from '../parse/schemas.ts';
import * as testSchemas from '../parse/test-schemas.ts';
import type { ContentFile } from '../read/read-content.ts';
import type { TestCase, SilentLog } from './content.ts';

/** The cases of the problems, with their texts. */
export function linkCases(files: readonly ContentFile[], issues: Issues): readonly TestCase[] {
  return files.flatMap((file): TestCase[] => {
    const match = /^problems\/[^/]+\/([^/]+)\/cases\/([^/]+)\.expect\.yaml$/.exec(file.path);
    const [, problem, name] = match ?? [];
    if (problem === undefined || name === undefined) return [];
    const parsed = parseYaml(file, testSchemas.expectation, issues);
    if (!parsed) return [];
    const { files: names = [`${name}.log`], ...expected } = parsed.value;
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const texts = names.flatMap((one) => textOf(files, folder + one, file.path, issues));
    return [{ file: file.path, problem, texts, ...expected }];
  });
}

/** The examples to paste, in their order. */
export function linkExamples(files: readonly ContentFile[], issues: Issues): readonly Example[] {
  const file = files.find(({ path }) => path === 'examples/examples.yaml');
  const parsed = file && parseYaml(file, schemas.examples, issues);
  return (parsed?.value ?? []).flatMap(({ id, title, file: name }) =>
    textOf(files, `examples/${name}`, 'examples/examples.yaml', issues).map(({ text }) => ({
      id,
      title,
      text,
    })),
  );
}

/** The logs without a fault, and their origins. */
export function linkSilent(files: readonly ContentFile[], issues: Issues): readonly SilentLog[] {
  const list = 'silent/silent.yaml';
  const file = files.find(({ path }) => path === list);
  const parsed = file && parseYaml(file, testSchemas.silent, issues);
  return (parsed?.value ?? []).flatMap(({ file: name, from }) =>
    textOf(files, `silent/${name}`, list, issues).map(({ text }) => ({
      file: `silent/${name}`,
      from,
      text,
    })),
  );
}

function textOf(
  files: readonly ContentFile[],
  path: string,
  namedIn: string,
  issues: Issues,
): readonly { readonly name: string; readonly text: string }[] {
  const text = files.find((one) => one.path === path)?.text;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (text !== undefined) return [{ name, text }];
  const message = `names "${name}", which does not exist`;
  issues.add({
    code: 'missing-file',
    file: namedIn,
    line: 1,
    column: 1,
    message,
    hint: `put it at ${path}`,
  });
  return [];
}
