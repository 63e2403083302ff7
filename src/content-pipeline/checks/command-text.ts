import type { CommandPart } from '../../model/index.ts';

/** A command's text, with `{{name}}` for each parameter, and without the platform's own commands. */
export const withPlaceholders = (command: readonly CommandPart[]): string =>
  command
    .map((part) => {
      if (part.kind === 'verbatim') return part.text;
      if (part.kind === 'platform') return '';
      return part.parts
        .map((one) => (one.kind === 'text' ? one.text : `{{${one.parameter}}}`))
        .join('');
    })
    .join('');
