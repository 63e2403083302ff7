import type { Synonym } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import * as schemas from '../parse/schemas.ts';
import { didYouMean } from '../issues.ts';
import type { ContentFile } from '../read/read-content.ts';

/** The words of synonyms.yaml. An unknown problem and a repeated phrase become issues. */
export function linkSynonyms(
  files: readonly ContentFile[],
  problems: readonly string[],
  issues: Issues,
): readonly Synonym[] {
  const file = files.find(({ path }) => path === 'synonyms.yaml');
  const parsed = file && parseYaml(file, schemas.synonyms, issues);
  if (!parsed) return [];
  const say = (code: string, path: readonly PropertyKey[], message: string, hint: string): void => {
    issues.add({ code, file: parsed.file, ...parsed.locate(path), message, hint });
  };
  const seen = new Set<string>();
  parsed.value.forEach(({ words, problems: meant }, group) => {
    meant.forEach((id, index) => {
      if (problems.includes(id)) return;
      const message = `names the problem "${id}", which does not exist`;
      say('dangling', [group, 'problems', index], message, didYouMean(id, problems));
    });
    words.forEach((phrase, index) => {
      const folded = phrase.toLowerCase();
      if (seen.has(folded)) {
        const hint = 'list all its problems in one group';
        say('duplicate', [group, 'words', index], `"${phrase}" is listed twice`, hint);
      }
      seen.add(folded);
    });
  });
  return parsed.value;
}
