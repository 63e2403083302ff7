import type { Catalogue, Entry } from './catalogue.ts';
import { either, linePattern, problemPattern, type WriteCapture } from './line-pattern.ts';

/**
 * A pattern file for Logstash, Elasticsearch and others that read grok. A line of JSON above each
 * pattern has its tags. `WSGI_TRIAGE` matches any message, and the field that it fills names which.
 */
export function grokExport({ entries, problems, version }: Catalogue): string {
  const blocks = [
    `# wsgi-triage, content ${version}. %{WSGI_TRIAGE} fills one field named after the message`,
    '# (message_daemon_connect_failed), and one for each value in it (wsgi_group, wsgi_socket).',
    '',
    ...entries.flatMap((entry) =>
      block(tagsOf(entry), nameOf('MESSAGE', entry.message.id), linePattern(entry, named)),
    ),
    '',
    ...problems.flatMap(({ problem, page }) =>
      block(
        { problem: problem.id, name: problem.name, page },
        nameOf('PROBLEM', problem.id),
        problemPattern(entries, problem.id, (_, pattern) => pattern),
      ),
    ),
    '',
    `WSGI_TRIAGE ${either(entries.map(({ message }) => reference(message.id)))}`,
  ];
  return `${blocks.join('\n')}\n`;
}

const block = (
  tags: Readonly<Record<string, unknown>>,
  name: string,
  pattern: string | null,
): readonly string[] =>
  pattern === null ? [] : [`# ${JSON.stringify(tags)}`, `${name} ${pattern}`];

const tagsOf = ({ message, problems, page }: Entry): Record<string, unknown> => ({
  message: message.id,
  problems,
  page,
});

const nameOf = (kind: 'MESSAGE' | 'PROBLEM', id: string): string =>
  `WSGI_${kind}_${id.replaceAll('-', '_').toUpperCase()}`;

const reference = (id: string): string =>
  `%{${nameOf('MESSAGE', id)}:message_${id.replaceAll('-', '_')}}`;

/** Every value is a field of its own. */
const named: WriteCapture = (name, pattern) => `(?<wsgi_${name.replaceAll('-', '_')}>${pattern})`;
