import { compileContent } from './compile-content.ts';
import { formatIssue } from './issues.ts';
import type { ContentFile } from './read/read-content.ts';

/** What a test does to the content: a file's text, a change to it, or null to take it away. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** The small content, which is in order, with changes. */
export function smallContent(changes: Changes = {}): readonly ContentFile[] {
  const texts = new Map(Object.entries(FILES));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) texts.delete(path);
    else texts.set(path, typeof change === 'string' ? change : change(texts.get(path) ?? ''));
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** The issues of the small content with changes, as an author sees them. */
export const issuesOf = (changes: Changes): readonly string[] =>
  compileContent(smallContent(changes)).issues.map(formatIssue);

/** An issue as an author sees it: where, what, and what to do. */
export const told = (place: string, says: string, hint: string): string =>
  `content/${place} ${says}\n    ${hint}`;

/** A change that plants a mistake. Throws where there is nothing to change: a test must not pass idly. */
export const instead =
  (of: string, text: string) =>
  (file: string): string => {
    if (!file.includes(of)) throw new Error(`nothing says ${JSON.stringify(of)}`);
    return file.replace(of, () => text);
  };

export const added =
  (text: string) =>
  (file: string): string =>
    file + text;

/** One more value in Debian's row, with its source. */
export const withValue =
  (name: string, value: string) =>
  (file: string): string => {
    const [others = '', row = ''] = file.split('\ndebian:');
    const told = instead('tells: [socket-prefix', `tells: [${name}, socket-prefix`)(row);
    return `${others}\ndebian:${instead('values: { ', `values: { ${name}: ${value}, `)(told)}`;
  };

export const CLOSED = 'problems/sockets/directory-closed/problem.yaml';
export const CLOSED_FIX = 'problems/sockets/directory-closed/fix.md';
export const MISSING = 'problems/sockets/directory-missing/problem.yaml';
export const MESSAGES = 'messages/sockets.yaml';
export const TREE = 'tree/503.yaml';
export const QUESTION = 'questions/socket-error.yaml';
export const CASE = 'problems/sockets/directory-closed/cases/first.expect.yaml';

const fix = (doing: string): string => `# Why

It is so.

# Preferred: ${doing}

1. Write the line.

   \`\`\`apache changes-system context=server file=/etc/apache2/wsgi.conf
   WSGISocketPrefix {{prefix}}
   \`\`\`

   Undo: delete the line.

2. Restart Apache.

   \`\`\`shell interrupts-service
   {{> restart}}
   \`\`\`

   Cannot be undone: it is over in a second.

# Check

1. Look at it.

   \`\`\`shell looks-only
   ls -ld {{prefix}}
   \`\`\`

   Expect: a directory.
`;

const refused = (group: string, at: string): string =>
  `(13)Permission denied: [client 192.0.2.1:5] mod_wsgi (pid=7): Unable to connect to WSGI daemon process '${group}' on '${at}' as user with uid=33.\n`;

/** One problem that a log shows, one that only answers lead to, and what they need. */
const FILES: Readonly<Record<string, string>> = {
  'facts.yaml': `symptom:
  title: What is seen
  values: [{ id: "503", title: "503" }, { id: "404", title: "404" }]
socket-error:
  title: Why the socket was refused
  values: { permission: Permission denied, missing: No such file }
`,
  'families.yaml': 'sockets: Sockets of daemon processes\nother: What else there is\n',
  'platforms.yaml': `other:
  title: Something else
  sources: [{ read: made-for-a-test.service, tells: [socket-prefix, restart] }]
  values: { socket-prefix: /run/wsgi }
  commands: { restart: sudo apachectl restart }
debian:
  title: Debian
  sources: [{ read: made-for-a-test.service, tells: [socket-prefix, restart] }]
  values: { socket-prefix: /var/run/wsgi }
  commands: { restart: sudo systemctl restart apache2 }
`,
  'anti-remedies.yaml': '{}\n',
  'script.yaml': 'versions: { title: Version of Apache, look: apache2ctl -V }\n',
  'parameters.yaml': `prefix: { title: Where the sockets go, type: absolute-path, example: /run/wsgi, platform: socket-prefix, find: ls /run }
`,
  [MESSAGES]: `connect-refused:
  title: Apache could not connect
  wordings:
    - text: "Unable to connect to WSGI daemon process '{group}' on '{socket:path}'"
  facts: { symptom: "503" }
  samples:
    - "${refused('app', '/run/wsgi.1.0.1.sock').trim()}"
  look-alikes:
    - "connect() to unix:/run/gunicorn.sock failed (13: Permission denied)"
`,
  [QUESTION]: `asks: What does the line in the error log end with?
lead: Apache says why.
find-out: |
  Read it.

  \`\`\`shell looks-only
  ls -ld {{prefix}}
  \`\`\`
aloud: What does it end with?
`,
  [TREE]: `ask: socket-error
answers:
  permission: { problem: directory-closed }
  missing: { problem: directory-missing }
unknown: { end: Look for the line. }
`,
  [CLOSED]: `name: Directory closed
title: Apache may not enter the directory
summary: Requests to {{group|the group}} get 503.
symptoms: ["503"]
instance: [group, socket]
evidence:
  - for: strong
    message: connect-refused
    when: { errno: [13] }
  - for: weak
    where: { symptom: "503", socket-error: permission }
sources: [user-guides/configuration-issues#location-of-unix-sockets]
`,
  [CLOSED_FIX]: fix('Open it'),
  [CASE]: `from: made for a test
confidence: likely
captures: { group: app }
`,
  'problems/sockets/directory-closed/cases/first.log': refused('app', '/run/wsgi.1.0.1.sock'),
  'problems/sockets/directory-closed/cases/second.expect.yaml': 'from: made for a test\n',
  'problems/sockets/directory-closed/cases/second.log': refused('shop', '/run/wsgi.2.0.1.sock'),
  [MISSING]: `name: Directory missing
title: The directory is not there
summary: Requests get 503.
symptoms: ["503"]
evidence:
  - for: strong
    where: { symptom: "503", socket-error: missing }
sources: [user-guides/configuration-issues#location-of-unix-sockets]
`,
  'problems/sockets/directory-missing/fix.md': fix('Make it'),
  'upstream.json': JSON.stringify({
    version: '6.0.5',
    pages: {
      'user-guides/configuration-issues': { 'location-of-unix-sockets': 'a hash of the section' },
    },
  }),
};
