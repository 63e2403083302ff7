import { describe, expect, test } from 'vitest';
import type { Fix } from '../../model/index.ts';
import { inlineText, proseText } from '../../engine/fix/fill-prose.ts';
import { parseFix } from './parse-fix.ts';

/** A fix, and its mistakes as `line message`. */
function parsed(
  text: string,
  shared: Readonly<Record<string, string>> = {},
): { readonly fix: Fix; readonly mistakes: readonly string[] } {
  const mistakes: string[] = [];
  const fix = parseFix(
    'a-problem',
    text,
    (name) => shared[name],
    ({ line, message }) => {
      mistakes.push(`${String(line)} ${message}`);
    },
  );
  return { fix, mistakes };
}

const block = (info: string, text = 'true', indent = '   '): string =>
  ['```' + info, text, '```'].map((line) => indent + line).join('\n');

const FIX = `# Why

It is so.

- Once.

# Preferred: Do the first

When you can.

1. Do it.

${block('shell changes-system', 'touch {{file}}')}

   Expect: nothing.

   Undo: take it away.

${block('shell changes-system', 'rm {{file}}')}

2. Restart.

${block('shell interrupts-service platform=debian,rhel', 'a')}

${block('shell interrupts-service', 'b')}

   Cannot be undone: it is over.

## Check

1. Look twice.

# Last resort: Do the last

1. Open it.

${block('shell changes-system destructive', 'chmod 755 /')}

   Undo: close it.

# Check

1. Look.

# Avoid

- Haste.

# If it did not help

Ask.
`;

describe('a fix', () => {
  const { fix, mistakes } = parsed(FIX);
  const [first, last] = fix.remedies;

  test('is read without mistakes', () => {
    expect(mistakes).toEqual([]);
  });

  test('says why, what to avoid and what to do otherwise', () => {
    expect([fix.why, fix.avoid, fix.otherwise].map((prose) => proseText(prose, {}))).toEqual([
      'It is so.\n- Once.',
      '- Haste.',
      'Ask.',
    ]);
  });

  test('has remedies in their order, with rank, id and introduction', () => {
    expect(fix.remedies.map(({ id, title, rank }) => `${rank} ${id}: ${title}`)).toEqual([
      'preferred do-the-first: Do the first',
      'last-resort do-the-last: Do the last',
    ]);
    expect(proseText(first?.intro ?? [], {})).toBe('When you can.');
  });

  test('has steps with what to expect, and with their undo or why there is none', () => {
    const [does, restarts] = first?.steps ?? [];
    expect(does?.kind).toBe('changes-system');
    expect(proseText(does?.expect ?? [], {})).toBe('nothing.');
    expect(does?.undo).toMatchObject({
      kind: 'steps',
      says: [{ inlines: [{ text: 'take it away.' }] }],
      variants: [{ target: 'shell' }],
    });
    expect(restarts?.undo).toEqual({ kind: 'none', reason: 'it is over.' });
  });

  test('has variants by platform', () => {
    expect(first?.steps[1]?.variants.map(({ platforms }) => platforms)).toEqual([
      ['debian', 'rhel'],
      [],
    ]);
  });

  test('names what must not be copied without a second look', () => {
    expect(last?.steps[0]?.destructive).toBe(true);
    expect(first?.steps[0]?.destructive).toBe(false);
  });

  test('has one check for all remedies but for those with their own', () => {
    const checks = fix.remedies.map(({ check }) => proseText(check[0]?.says ?? [], {}));
    expect(checks).toEqual(['Look twice.', 'Look.']);
  });
});

test('a remedy keeps its id when its title changes', () => {
  const { fix, mistakes } = parsed(
    '# Why\n\nSo.\n\n# Preferred: Restart `httpd` {#start-it-anew}\n\n1. Do it.\n',
  );
  expect(fix.remedies.map(({ id, title }) => [id, title])).toEqual([
    ['start-it-anew', 'Restart httpd'],
  ]);
  expect(mistakes).toEqual([]);
});

describe('a mistake is told with its line', () => {
  test.each([
    ['text before the first heading', 'Hello.\n\n# Why\n', '1 text before the first heading'],
    ['a heading that is none', '# Why\n\n# Wy\n', '3 unknown heading "Wy"'],
    [
      'an id that no address can hold',
      '# Preferred: A {#B c}\n',
      '1 "Preferred: A {#B c}" has an invalid id: write it like {#an-id}',
    ],
    ['a rank that is none', '# Prefered: A\n', '1 unknown heading "Prefered: A"'],
    ['a table', '# Why\n\n<p>x</p>\n', `3 prose can't contain "html"`],
    [
      'a target that is none',
      `# Preferred: A\n\n1. A.\n\n${block('bash changes-system')}\n`,
      '5 unknown target "bash"; one of: shell, apache, htaccess, python, text',
    ],
    [
      'a kind that is none',
      `# Preferred: A\n\n1. A.\n\n${block('shell change-system')}\n`,
      '5 unknown kind "change-system"; did you mean "changes-system"?',
    ],
    [
      'a context that is none',
      `# Preferred: A\n\n1. A.\n\n${block('apache changes-system context=sever')}\n`,
      '5 unknown context "sever"; did you mean "server"?',
    ],
    [
      'an option that is none',
      `# Preferred: A\n\n1. A.\n\n${block('shell changes-system destructiv')}\n`,
      '5 unknown option "destructiv"; did you mean "destructive"?',
    ],
    [
      'a block of an undo',
      `# Preferred: A\n\n1. A.\n\n   Undo: B.\n\n${block('shel changes-system')}\n`,
      '7 unknown target "shel"; did you mean "shell"?',
    ],
    [
      'a placeholder in a substitution',
      `# Preferred: A\n\n1. A.\n\n${block('shell looks-only', 'echo "$(cat {{file}})"')}\n`,
      '5 a placeholder must be a word, or within one quoted word: "$(cat {{file}})"',
    ],
  ])('%s', (_what, text, said) => {
    expect(parsed(text).mistakes).toEqual([said]);
  });
});

describe('a shared step', () => {
  const RESTART = `Restart Apache.

\`\`\`shell interrupts-service
{{> restart}}
\`\`\`

Expect: no message.

Cannot be undone: it is over in a second.
`;
  const linked = (own = ''): string =>
    `# Preferred: Do it\n\n1. [Restart Apache.](../../../steps/restart-apache.md)\n${own}`;
  const stepOf = (text: string): Fix['remedies'][number]['steps'][number] | undefined =>
    parsed(text, { 'restart-apache': RESTART }).fix.remedies[0]?.steps[0];

  test('is the same as one that is written out', () => {
    const written = RESTART.trim().replaceAll('\n', '\n   ').replaceAll('   \n', '\n');
    expect(stepOf(linked())).toEqual(stepOf(`# Preferred: Do it\n\n1. ${written}\n`));
    expect(stepOf(linked())?.kind).toBe('interrupts-service');
  });

  test('expects what the fix says, where it says something', () => {
    const step = stepOf(linked('\n   Expect: a line with `resuming`.\n'));
    expect(proseText(step?.expect ?? [], {})).toBe('a line with resuming.');
    expect(step?.undo.kind).toBe('none');
  });

  test('says what the fix adds, before what it expects', () => {
    const step = stepOf(linked('\n   All sites are down for a second.\n'));
    expect(proseText(step?.says ?? [], {})).toBe(
      'Restart Apache.\nAll sites are down for a second.',
    );
    expect(proseText(step?.expect ?? [], {})).toBe('no message.');
  });

  test('that is not there is told', () => {
    expect(parsed(linked()).mistakes).toEqual([
      '3 links to the shared step "restart-apache", which is not in steps/',
    ]);
  });

  test('is meant by a link alone: beside words, a link is a link', () => {
    const step = stepOf(
      '# Preferred: Do it\n\n1. See [this](https://a.example/steps/restart-apache.md).\n',
    );
    expect(step?.variants).toEqual([]);
  });
});

describe('what a remedy or a step is for', () => {
  const text = (when: string): string => `# Why

It is so.

# Preferred: Do it

${when}

Because it is best.

1. Do it.

${block('shell changes-system', 'touch a')}

   When: \`{ not: { mount: / } }\` it isn't the whole site.

   Undo: take it away.
`;

  test('is a condition, and the same in words', () => {
    const { fix, mistakes } = parsed(text('When: `{ a: [x, y], b: z }` Apache says `no`.'));
    expect(mistakes).toEqual([]);
    const [remedy] = fix.remedies;
    expect(remedy?.when?.where).toEqual({
      all: [
        { fact: 'a', in: ['x', 'y'] },
        { fact: 'b', in: ['z'] },
      ],
    });
    expect(inlineText(remedy?.when?.says ?? [], {})).toBe('Apache says no');
    expect(proseText(remedy?.intro ?? [], {})).toBe('Because it is best.');
    const [step] = remedy?.steps ?? [];
    expect(step?.when?.where).toEqual({ not: { fact: 'mount', in: ['/'] } });
    expect(proseText(step?.says ?? [], {})).toBe('Do it.');
    expect(step?.undo.kind).toBe('steps');
  });

  test.each(['When: it is so.', 'When: `[a` it is so.', 'When: `a: b`'])(
    'is refused without one of both: %s',
    (when) => {
      expect(parsed(text(when)).mistakes).toEqual([
        '7 write "When:", a condition in backticks, and the same in words',
      ]);
    },
  );
});
