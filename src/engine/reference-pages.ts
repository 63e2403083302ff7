import type { Message } from '../model/index.ts';

/** Where the reference has its pages: addresses from the site's own folder, which end in a slash. */
export const problemPage = (problem: string): string => `problems/${problem}/`;

export const codePage = (code: string): string => `codes/${code}/`;

/** The page of a message: that of its first code, else one of its own. */
export function messagePage({ id, codes }: Pick<Message, 'id' | 'codes'>): string {
  const [code] = codes;
  return code === undefined ? `messages/${id}/` : codePage(code);
}
