import { describe, expect, test } from 'vitest';
import { CLOSED_FIX, instead, issuesOf, told } from '../small-content.testing.ts';

/** The issues of a fix with a remedy for some cases. The small content's own one is for all. */
const withWhen = (condition: string): readonly string[] =>
  issuesOf({
    [CLOSED_FIX]: instead(
      '# Check',
      `# Acceptable: Do something else

When: \`${condition}\` it is so.

1. Write the line.

   \`\`\`apache changes-system context=server file=/etc/apache2/wsgi.conf
   WSGISocketPrefix {{prefix}}
   \`\`\`

   Undo: delete the line.

# Check`,
    ),
  });

describe('the case that a remedy is for', () => {
  test.each(['socket-error: permission', 'group: shop', '{ not: { group: shop } }'])(
    'is in order if it can hold or not: %s',
    (condition) => {
      expect(withWhen(condition)).toEqual([]);
    },
  );

  test.each([
    ['socket-error: permision', 'dangling the fact "socket-error" has no value "permision"'],
    ['grup: shop', 'capture nothing captures "grup"'],
    ['socket-error: [permission, missing]', 'condition the condition on socket-error always holds'],
  ])('is refused: %s', (condition, says) => {
    const issues = withWhen(condition);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(says);
  });

  test('leaves a remedy for every other case', () => {
    const when = instead('\n1. Write', '\nWhen: `group: shop` it is so.\n\n1. Write');
    expect(issuesOf({ [CLOSED_FIX]: when })).toEqual([
      told(
        `${CLOSED_FIX}:7:1`,
        'condition no remedy is left if group = ""',
        'leave "When:" out of the remedy that is for the rest',
      ),
    ]);
  });
});
