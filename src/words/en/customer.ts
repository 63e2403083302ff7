import type { NeedId } from '../../model/index.ts';
import { words as transcript } from './transcript-text.ts';

/** The message to the person with the server. */
export const words = {
  title: (title: string, isSure: boolean) =>
    isSure ? `${title}.` : `This is what we think is wrong: ${title}.`,
  remedy: (title: string) => `What to do: ${title}.`,
  replace: 'Replace these with your own values:',
  value: (id: string, title: string, example: string) =>
    title === '' ? `<${id}>` : `<${id}>: ${title}, such as ${example}`,
  effects: {
    'looks-only': '',
    'changes-system': ' (This changes the server.)',
    'interrupts-service': ' (The site is briefly interrupted.)',
  },
  inFile: (file: string) => `In ${file}:`,
  expect: (says: string) => `You should see: ${says}`,
  undo: (says: string) => `To undo it: ${says}`,
  check: 'Then check that it worked:',
  otherwise:
    "If it didn't help, send us what these commands printed, and what Apache logged in that minute.",
  answer: (aloud: string) => `To go on, we need an answer: ${aloud}`,
  needed: 'To go on, we need:',
  need: (id: NeedId) => `${transcript.needs[id].what}: ${transcript.needs[id].how}`,
};
