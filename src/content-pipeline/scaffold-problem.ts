import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Creates the files of a new problem. Rejects an invalid or existing id. */
export function scaffoldProblem(
  folder: string,
  name: string,
): { readonly done: string } | { readonly refused: string } {
  // sockets/socket-directory-closed        not: Sockets/closed, closed
  const match = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.exec(name);
  if (!match) {
    return {
      refused: `"${name}" is no <family>/<id>; for example sockets/socket-directory-closed`,
    };
  }
  const target = join(folder, 'problems', name);
  if (existsSync(target)) return { refused: `${target} is there already` };
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), text);
  }
  return { done: `made ${target}; fill problem.yaml and fix.md, put real lines into cases/` };
}

/** What an author replaces. */
const FILL = {
  name: 'A noun phrase for the failing state',
  title: 'A sentence that says what is wrong',
  summary: 'One or two sentences for the person whose site is down.',
  because: 'why it speaks for it',
  ruledOutBy: 'what would rule it out',
  why: 'Why it happens, in three sentences.',
  remedy: 'Do this',
  step: 'What to do, in a sentence.',
  undo: 'how to take it back.',
  avoid: 'What people do wrong.',
  next: 'What to look at next.',
} as const;

/** The example texts of a new problem. */
export const FILLERS: readonly string[] = Object.values(FILL);

const FILES: Readonly<Record<string, string>> = {
  'problem.yaml': `# yaml-language-server: $schema=../../../schema/problem.json
name: ${FILL.name}
title: ${FILL.title}
summary: >
  ${FILL.summary}
symptoms: ["500"]
frequency: occasional
path: { fails-at: application }
instance: []
evidence:
  - for: strong
    message: the-message
    because: ${FILL.because}
ruled-out-by: ${FILL.ruledOutBy}
sources: [user-guides/configuration-issues#anchor]
`,
  'fix.md': `# Why

${FILL.why}

# Preferred: ${FILL.remedy}

1. ${FILL.step}

   \`\`\`shell changes-system
   command
   \`\`\`

   Undo: ${FILL.undo}

# Check

1. [Request the site once.](../../../steps/request-site.md)

# Avoid

- ${FILL.avoid}

# If it did not help

${FILL.next}
`,
  'cases/first.log': '',
  'cases/first.expect.yaml': `# yaml-language-server: $schema=../../../../schema/expectation.json
from: captured on Debian 12, Apache 2.4.71, mod_wsgi 4.9.4
confidence: likely
`,
};
