import { quoting } from '../../apache/quoting/index.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { report } from './report.ts';

/** Everything that can fill a parameter automatically is a value of its type. */
export function checkParameters(content: Content, issues: Issues): void {
  for (const { id, type, example, suggestion, platform } of content.kb.parameters) {
    const offered: readonly (readonly [string, readonly PropertyKey[], string | undefined])[] = [
      [`parameter ${id}`, ['example'], example],
      [`parameter ${id}`, ['suggestion'], suggestion],
      ...content.kb.platforms.map(
        (row) =>
          [`platform ${row.id}`, ['values', platform ?? ''], row.values[platform ?? '']] as const,
      ),
    ];
    for (const [of, path, value] of offered) {
      const check = value === undefined ? null : quoting.checkValue(type, value);
      if (!check || check.ok) continue;
      const message = `"${value ?? ''}" can't fill "${id}", which is of type ${type}`;
      report(content, issues, { of, path, code: 'value', message, hint: check.reason });
    }
  }
}
