import type { Redacted } from '../index.ts';
import { random, type Random } from './random.testing.ts';
import { fill, type Secret, type Text } from './texts.testing.ts';

/**
 * The texts of a file of this folder, with their values written out. `%% area` starts a text, `%%`
 * another one of the same area. `‹host=db1›` must go, and what is between `«` and `»` must stay.
 * `‹npm›` is drawn, so that the file holds nothing that looks like a provider's live key.
 */
export function written(file: string): readonly Text[] {
  const parts = file.split(/^%%(.*)\n/m);
  let area = '';
  const own = random(1);
  return parts.slice(1).flatMap((part, index) => {
    if (index % 2 === 1) return [textOf(part.trimEnd(), area, own)];
    area = part.trim() === '' ? area : part.trim();
    return [];
  });
}

function textOf(marked: string, area: string, own: Random): Text {
  const secrets: Secret[] = [];
  const template = marked.replace(/‹(\w+)=([^›]+)›/g, (_, kind: Redacted, value: string) => {
    secrets.push({ kind, value });
    return value;
  });
  const filled = fill(template, area, own);
  const stays = filled.stays.map((stay) => stay.trim()).filter(Boolean);
  return { ...filled, secrets: [...secrets, ...filled.secrets], stays };
}
