import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const RULE = 'no-restricted-syntax';

// The one rule, of the project's own configuration, which needs no types.
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ruleId === RULE,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What the guard says of a screen that shows this. */
async function refusals(shown: string): Promise<readonly string[]> {
  const text = `import { words } from '#words/fix.tsx';\nexport const Planted = () => ${shown};\n`;
  const [result] = await eslint.lintText(text, {
    filePath: join(root, 'src/features/fix/Planted.tsx'),
  });
  return (result?.messages ?? []).map(({ message }) => message);
}

test.each([
  ['a text', '<p>Restart Apache</p>'],
  ['a label', '<p aria-label="Restart Apache" />'],
  ['a label in braces', "<p title={'Restart Apache'} />"],
  ['a label with a value', '<p title={`Restart ${words.fix}`} />'],
  ['one of two texts', "<p>{words.fix ? 'Restart' : null}</p>"],
])('ESLint refuses words that stand in a screen: %s', async (_what, shown) => {
  expect(await refusals(shown)).toContain('Words of a screen belong to src/words/en.');
});

test.each(['<p title={words.fix}>{words.avoid}</p>', '<p className="lead">· {words.fix}</p>'])(
  'ESLint accepts words of the catalogue: %s',
  async (shown) => {
    expect(await refusals(shown)).toEqual([]);
  },
);
