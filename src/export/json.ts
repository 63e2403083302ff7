import type { Catalogue, Entry } from './catalogue.ts';

/** The catalog as data, in the shape of schema/messages.json. */
export function jsonExport({ entries, problems, version }: Catalogue): string {
  return `${JSON.stringify(
    {
      schema: 1,
      content: version,
      messages: entries.map(messageExport),
      problems: problems.map(({ problem, page }) => ({ id: problem.id, name: problem.name, page })),
    },
    null,
    2,
  )}\n`;
}

function messageExport({ message, printed, problems, page }: Entry): Record<string, unknown> {
  return {
    id: message.id,
    title: message.title,
    standing: message.role.kind,
    codes: message.codes,
    templates: printed.wordings.map(({ text, since, until }) => ({
      text,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      literals: literalsOf(text),
    })),
    unless: printed.unless,
    modules: message.modules,
    errnos: message.errnos,
    derived: Object.fromEntries(
      message.derivations.map(({ name, from, cases, otherwise }) => [
        name,
        { from, cases, otherwise },
      ]),
    ),
    problems,
    page,
  };
}

/** The required texts of the line, in this order. Optional ones are left out. */
function literalsOf(template: string): readonly string[] {
  let required = template;
  // Optional parts can hold optional parts, so the innermost go first.
  for (let before = ''; before !== required;) {
    before = required;
    required = required.replace(/\[\[(?:(?!\[\[|\]\]).)*\]\]/g, '{optional}');
  }
  return required.split(/\{[a-z][a-z0-9-]*(?::[a-z]+)?\}/).filter((text) => text !== '');
}
