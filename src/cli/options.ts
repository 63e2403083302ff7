/** Every option. The parser and `--help` both use this list. */
export const OPTIONS = {
  platform: {
    type: 'string',
    value: 'ID',
    does: "use this platform's paths and commands",
  },
  fact: {
    type: 'string',
    multiple: true,
    value: 'NAME=VALUE',
    does: 'answer a question in advance; can be repeated',
  },
  set: {
    type: 'string',
    multiple: true,
    value: 'PARAMETER=VALUE',
    does: 'fill in a value in commands; can be repeated',
  },
  json: { type: 'boolean', does: 'print one JSON object' },
  markdown: { type: 'boolean', does: 'print a transcript in Markdown, for a ticket' },
  redact: {
    type: 'boolean',
    does: 'hide addresses, names and secrets; it misses some: read the result',
  },
  'redact-only': {
    type: 'boolean',
    does: 'print the text itself with the same hidden, without a diagnosis',
  },
  patch: {
    type: 'boolean',
    does: 'print corrections of configurations as a diff, without a diagnosis',
  },
  explain: {
    type: 'string',
    value: 'CODE|PROBLEM',
    does: 'explain a code or a problem, then exit',
  },
  version: {
    type: 'boolean',
    does: 'print the versions of the program and its content, then exit',
  },
  help: { type: 'boolean', short: 'h', does: 'print this text, then exit' },
} as const;

/** Names of options as typed: `--json`. */
export const optionNames: readonly string[] = Object.keys(OPTIONS).map((name) => `--${name}`);
