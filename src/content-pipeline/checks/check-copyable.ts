import { isDirective, isSection } from '../../apache/configuration/directives.ts';
import { isToCopy } from '../../engine/fix/render-fix.ts';
import type { Step, StepVariant } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { withPlaceholders } from './command-text.ts';
import { report } from './report.ts';

/** What can be copied is complete: no ellipsis to fill in, and no prose. */
export function checkCopyable(content: Content, issues: Issues): void {
  const check = (of: string, variants: readonly StepVariant[]): void => {
    for (const variant of variants.filter(isToCopy)) {
      for (const line of withPlaceholders(variant.command).split('\n')) {
        const wrong = wrongWith(line, variant);
        if (wrong === null) continue;
        const message = `"${line.trim()}" ${wrong}, and can be copied`;
        const hint =
          'complete it, write an instruction as a text block, or mark it as an "example"';
        report(content, issues, { of, path: [line.trim()], code: 'copy', message, hint });
      }
    }
  };
  for (const { problem, remedies } of content.fixes) {
    const steps = remedies.flatMap((one) => [...one.steps, ...one.check]);
    check(`fix ${problem}`, [...new Set(steps.flatMap(variantsOf))]);
  }
  for (const { id, findOut } of content.kb.questions) check(`question ${id}`, findOut.variants);
}

const variantsOf = ({ variants, undo }: Step): readonly StepVariant[] => [
  ...variants,
  ...(undo.kind === 'steps' ? undo.variants : []),
];

function wrongWith(line: string, { target }: StepVariant): string | null {
  if (/…|\.\.\./.test(line)) return 'has an ellipsis';
  if (SAMPLE.test(line)) return 'has a name that is only an example';
  const isApache = target === 'apache' || target === 'htaccess';
  return (isApache ? isConfiguration(line) : !PROSE.test(line.trim())) ? null : 'is prose';
}

/** A directive, the first or the last line of a section, a comment, or nothing. */
function isConfiguration(line: string): boolean {
  const [, section, name] = /^\s*(?:<\/?(\w+)|(\w+)\s|#|\{\{|$)/.exec(`${line} `) ?? [];
  if (section !== undefined) return isSection(section);
  return name === undefined ? /^\s*(?:#|\{\{|$)/.test(line) : isDirective(name);
}

// www.example.com     /srv/myapp/cache     mysite.settings
const SAMPLE = /example\.(?:com|org)|\/srv\/\w|\balice\b|\bmy(?:app|site)\b|\/opt\/vendor|\/legacy/;
// Delete the line that begins with x.     In that environment, run: pip install x
// not: Environment=TZ=UTC     not: d /run/wsgi 0755 root root -     not: from x import y
const PROSE = /^[A-Z][a-z]+ [a-z]+ .*[.:,]|^(?:In|On|With|If|For) .*, /;
