import type { ParameterType, Step, StepVariant } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { withPlaceholders } from './command-text.ts';
import { report } from './report.ts';

/**
 * Commands that change owner, mode or label, copy or remove a tree, install packages, or grant access
 * can get only a path that belongs to the site alone. A log can name /home/alice or python-home=/usr,
 * and a user can type /srv.
 */
export function checkReach(content: Content, issues: Issues): void {
  const types = new Map(content.kb.parameters.map(({ id, type }) => [id, type]));
  for (const { problem, remedies } of content.fixes) {
    const variants = remedies.flatMap(({ steps, check }) => [...steps, ...check].flatMap(changing));
    for (const placeholder of new Set(variants.flatMap((variant) => tooBroad(variant, types)))) {
      report(content, issues, {
        of: `fix ${problem}`,
        path: [`{{${placeholder}`],
        code: 'reach',
        message: `{{${placeholder}}} can be a directory that others share, and a command here changes or opens it`,
        hint: 'use a parameter of type own-path, or own-or-home-path if the command only lets a user pass through',
      });
    }
  }
}

const changing = ({ kind, variants, undo }: Step): readonly StepVariant[] => [
  ...(kind === 'looks-only' ? [] : variants),
  ...(undo.kind === 'steps' ? undo.variants : []),
];

type Types = ReadonlyMap<string, ParameterType>;

/** Parameters of a command or block whose values could be too broad. */
function tooBroad({ target, command }: StepVariant, types: Types): readonly string[] {
  const text = withPlaceholders(command);
  if (target === 'shell') {
    return text.split(/[\n;|&]+/).flatMap((simple) => holesIn(changed(simple), types, simple));
  }
  if (target === 'text')
    return text
      .split('\n')
      .filter((line) => RULES.test(line))
      .flatMap((line) => holesIn(line, types));
  if (target !== 'apache' && target !== 'htaccess') return [];
  const lines = text.split('\n').map((line) => line.trim());
  const served = lines.filter((line) => SERVES.test(line));
  return [...grantedIn(lines), ...served].flatMap((line) => holesIn(line, types));
}

/** The first lines of sections that grant something. */
function grantedIn(lines: readonly string[]): readonly string[] {
  let section = '';
  return lines.flatMap((line) => {
    if (line.startsWith('<Directory')) section = line;
    if (line.startsWith('</Directory')) section = '';
    return GRANTS.test(line) ? [section] : [];
  });
}

// sudo chmod g+x x     sudo restorecon -Rv x     find x -type d -exec …     x/bin/python -m pip install y
// not: cp x y     not: rm x
const CHANGES =
  /(?:^|\s)(?:chmod|chown|chgrp|setfacl|chcon|restorecon|semanage fcontext|install(?= -\w*d)|mv|rsync|tar|(?:cp|rm) (?:-\w+ )*-\w*[ar]|find .* -(?:delete|exec)|-m pip (?:un)?install|\S+\/pip (?:un)?install)(?=\s)/i;
const GRANTS =
  /^(?:Require (?!all denied)|Options (?!None)|AllowOverride\w* (?!None)|Allow from|Order |Satisfy )/i;
const SERVES = /^(?:Alias|DocumentRoot) /i;
// d {{x}} 0755 root root -     {{x}}/** r,     as tmpfiles.d and AppArmor read them
const RULES = /^[dz] \{\{|\/\*\* \w+,$/i;

const changed = (simple: string): string => (CHANGES.test(simple) ? simple : '');

// chgrp {{group}} x     chmod g+x x     setfacl -m u:{{user}}:x x     not: chmod -R g+x x     not: chmod g+rx x
const LETS_THROUGH =
  /(?:^|\s)(?:chgrp(?= \{\{)|chmod [go]+[+-]x|setfacl (?:-m u:\{\{[\w-]+\}\}:x|-x u:\{\{[\w-]+\}\})) /;

function holesIn(text: string, types: Types, command = ''): readonly string[] {
  const names = [...text.matchAll(/\{\{([\w-]+)\}\}/g)].map(([, name = '']) => name);
  const isPassing = LETS_THROUGH.test(command);
  return names.filter((name) => {
    const type = types.get(name);
    if (type === 'own-or-home-path') return !isPassing;
    return type === 'absolute-path' || type === 'paths';
  });
}
