import type { Catalogue, Entry } from './catalogue.ts';
import { either, linePattern, problemPattern, type WriteCapture } from './line-pattern.ts';

const NAME = 'wsgi_triage_log';
const SCHEMA = 'https://lnav.org/schemas/format-v1.schema.json';

// Tags are looked for in the body: the module is part of it, as some messages are only those of one.
// [Sun Nov 22 14:06:54.800424 2026] [wsgi:error] [pid 30936:tid 30995] …   not: [22/Nov/2026:14:06:54 +0000]
const ERROR_LOG =
  '^\\[(?<timestamp>\\w{3} \\w{3} +\\d+ [\\d:.]+ \\d{4})\\] (?<body>\\[(?:(?<module>[^:\\]]*):)?(?<level>[a-z]+\\d?)\\](?: \\[pid (?<pid>\\d+)(?::tid (?<tid>\\d+))?\\])? ?.*)$';

/**
 * A format of Apache's error log for lnav 0.11.1 or later. It tags each line with its message, the
 * problems that it can mean, and its page: `#message:…`, `#problem:…`, `#page:WSGI0117`.
 */
export function lnavExport(catalogue: Catalogue): string {
  const format = {
    $schema: SCHEMA,
    [NAME]: {
      title: "Apache's error log, read by wsgi-triage",
      description: 'Tags each line with its message, the problems that it can mean, and its page',
      regex: { 'error-log': { pattern: ERROR_LOG } },
      level: { critical: 'emerg|alert|crit', error: 'error', warning: 'warn', info: 'notice|info' },
      value: {
        module: { kind: 'string', identifier: true },
        pid: { kind: 'integer', identifier: true, 'foreign-key': true },
        tid: { kind: 'integer', identifier: true, 'foreign-key': true },
      },
      tags: Object.fromEntries([
        ...catalogue.entries.flatMap(messageTags),
        ...problemTags(catalogue),
        ...pageTags(catalogue),
      ]),
      sample: [{ line: sampleLine(catalogue) }],
    },
  };
  return `${JSON.stringify(format, null, 2)}\n`;
}

type Tag = readonly [string, { readonly pattern: string; readonly description: string }];

/** Tags need no captures. */
const bare: WriteCapture = (_, pattern) => pattern;

function messageTags(entry: Entry): readonly Tag[] {
  const pattern = linePattern(entry, bare);
  const description = `${entry.message.title}. ${entry.page}`;
  return pattern === null ? [] : [[`message:${entry.message.id}`, { pattern, description }]];
}

function problemTags({ entries, problems }: Catalogue): readonly Tag[] {
  return problems.flatMap(({ problem, page }): Tag[] => {
    const pattern = problemPattern(entries, problem.id, bare);
    const description = `${problem.name}. ${page}`;
    return pattern === null ? [] : [[`problem:${problem.id}`, { pattern, description }]];
  });
}

function pageTags({ entries }: Catalogue): readonly Tag[] {
  const pages = new Set(entries.map(({ page }) => page));
  return [...pages].map((page): Tag => {
    const own = entries.filter((entry) => entry.page === page);
    const pattern = either(own.flatMap((entry) => linePattern(entry, bare) ?? []));
    const [first] = own;
    // A tag has no slash: WSGI0117 is codes/WSGI0117/, an id is messages/<id>/.
    const name = first?.message.codes[0] ?? first?.message.id ?? '';
    return [`page:${name}`, { pattern, description: page }];
  });
}

/** lnav tries a format on its own samples when it loads it. */
const sampleLine = ({ entries }: Catalogue): string =>
  entries
    .flatMap(({ printed }) => printed.samples)
    .find((line) => /^\[\w{3} \w{3} \d+ [\d:.]+ \d{4}\] \[wsgi:error\] \[pid/.test(line)) ?? '';
