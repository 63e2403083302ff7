import type { Redacted } from '../index.ts';
import type { Secret, Text } from './texts.testing.ts';

/**
 * The texts of a file of this folder, with their values written out. `%% area` starts a text, `%%`
 * another one of the same area. `‹host=db1›` must go, and what is between `«` and `»` must stay.
 */
export function written(file: string): readonly Text[] {
  const parts = file.split(/^%%(.*)\n/m);
  let area = '';
  return parts.slice(1).flatMap((part, index) => {
    if (index % 2 === 1) return [textOf(part.trimEnd(), area)];
    area = part.trim() === '' ? area : part.trim();
    return [];
  });
}

function textOf(marked: string, area: string): Text {
  const secrets: Secret[] = [];
  const filled = marked.replace(/‹(\w+)=([^›]+)›/g, (_, kind: Redacted, value: string) => {
    secrets.push({ kind, value });
    return value;
  });
  const stays = [...filled.matchAll(/«([^«»]*)»/g)].map(([, text]) => text?.trim() ?? '');
  return { text: filled.replace(/[«»]/g, ''), area, secrets, stays: stays.filter(Boolean) };
}
