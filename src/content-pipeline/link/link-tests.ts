import type { Issues } from '../issues.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import * as testSchemas from '../parse/test-schemas.ts';
import type { ContentFile } from '../read/read-content.ts';
import { linkCases } from './link-cases.ts';
import type { Content, RuleTest } from './content.ts';

/** What pins the rules besides the trees, and the rules that nothing pins. */
export const linkTests = (
  files: readonly ContentFile[],
  issues: Issues,
): Pick<Content, 'testCases' | 'ruleTests' | 'survivors'> => ({
  testCases: linkCases(files, issues),
  ruleTests: linkRuleTests(files, issues),
  survivors: linkSurvivors(files, issues),
});

/** The small texts made by hand, each of which shows what one rule does. */
function linkRuleTests(files: readonly ContentFile[], issues: Issues): readonly RuleTest[] {
  return files.flatMap((file): RuleTest[] => {
    if (!/^kinds\/[^/]+\.yaml$/.test(file.path)) return [];
    const parsed = parseYaml(file, testSchemas.ruleTests, issues);
    return (parsed?.value ?? []).map((one, index) => {
      const { line } = parsed?.locate([index]) ?? { line: 1 };
      const { text, first, certainty, answers, also, absent } = one;
      return {
        file: file.path,
        line,
        text,
        answers,
        ...(first === 'nothing' ? {} : { first }),
        ...(certainty ? { certainty } : {}),
        also,
        absent,
        unlikely: one['at-most-possible'],
      };
    });
  });
}

/** The rules that no case, tree or text pins, each with the reason why it stays. */
function linkSurvivors(files: readonly ContentFile[], issues: Issues): ReadonlyMap<string, string> {
  const file = files.find(({ path }) => path === 'unpinned.yaml');
  const parsed = file && parseYaml(file, testSchemas.survivors, issues);
  return new Map((parsed?.value ?? []).map(({ rule, why }) => [rule, why]));
}
