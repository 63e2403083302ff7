export { words as hidingWords } from '#words/replaced.ts';
export { redactor } from '../../redaction/index.ts';
