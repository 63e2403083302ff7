import type { Message } from '../model/index.ts';

/** Addresses of reference pages, from the site's own folder. They end in a slash. */
export const problemPage = (problem: string): string => `problems/${problem}/`;

export const symptomPage = (symptom: string): string => `symptoms/${symptom}/`;

export const codePage = (code: string): string => `codes/${code}/`;

/** A message's page: its first code's, otherwise its own. */
export function messagePage({ id, codes }: Pick<Message, 'id' | 'codes'>): string {
  const [code] = codes;
  return code === undefined ? `messages/${id}/` : codePage(code);
}
