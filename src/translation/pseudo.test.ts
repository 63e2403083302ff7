import { describe, expect, test } from 'vitest';
import { pseudoContent } from './pseudo-content.ts';
import { pseudoSource } from './pseudo-source.ts';
import { pseudoText } from './pseudo-text.ts';

describe('a text in the pseudo-locale', () => {
  test('has no plain letter, brackets, and 40 % more length', () => {
    const text = pseudoText('Paste what Apache printed');

    expect(text).toMatch(/^⟦Ƥàšţé ŵĥàţ Àƥàçĥé ƥřîñţéđ.+⟧$/);
    expect(text).not.toMatch(/[a-z]/i);
    expect(text.length).toBe(25 + 10 + 2);
  });

  test('keeps the spaces at its ends, and what has no letters', () => {
    expect(pseudoText(' by ')).toMatch(/^ ⟦ƀý.*⟧ $/);
    expect(pseudoText(', ')).toBe(', ');
    expect(pseudoText('#')).toBe('#');
  });
});

describe('a module in the pseudo-locale', () => {
  test('has its words changed, and what is filled into them kept', () => {
    const source = pseudoSource('export const words = { of: (name: string) => `of ${name}…` };');

    expect(source).toContain('of: (name: string) => `⟦ôƒ');
    expect(source).toContain('${name}…`');
  });

  test('keeps names, types, conditions and classes', () => {
    const source = pseudoSource(
      "import { a } from './a.ts';\ntype T = 'b';\nconst c = a['d'] === 'e' ? 'f' : <i className=\"g\">h</i>;",
    );

    for (const kept of ["'./a.ts'", "'b'", "'d'", "'e'", '"g"']) expect(source).toContain(kept);
    expect(source).toContain('"⟦ƒ');
    expect(source).toContain('>⟦ĥ');
  });
});

describe('content in the pseudo-locale', () => {
  test('has its prose changed, and code, commands and samples kept', () => {
    const { title, inlines, command, labels } = pseudoContent({
      title: 'Socket',
      inlines: [
        { kind: 'text', text: 'Run' },
        { kind: 'code', text: 'ls' },
      ],
      command: [{ kind: 'text', text: 'ls' }],
      labels: { uid: 'user' },
    });

    expect(title).toMatch(/^⟦Šôçķéţ/);
    expect(inlines[0]?.text).toMatch(/^⟦Řûñ/);
    expect(inlines[1]?.text).toBe('ls');
    expect(command[0]?.text).toBe('ls');
    expect(labels.uid).toMatch(/^⟦ûšéř/);
  });
});
