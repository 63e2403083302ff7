import fc from 'fast-check';
import { compileContent } from '../../src/content-pipeline/compile-content.ts';
import { smallContent } from '../../src/content-pipeline/small-content.testing.ts';
import { mutated } from '../mutations.ts';
import { must, surface, type Surface } from '../surface.ts';

/** A content file as an author may break it: every mistake is an issue with its place, and nothing throws. */
export function content(): Surface {
  const files = smallContent();
  const changed = fc
    .constantFrom(...files)
    .chain((file) => mutated([file.text]).map((text) => ({ path: file.path, text })));
  return surface('content files', changed, ({ path, text }) => {
    const { issues } = compileContent(
      files.map((file) => (file.path === path ? { path, text } : file)),
    );
    for (const { file, line, message } of issues) {
      must(file !== '' && line >= 0 && message !== '', 'an issue says nothing of its place');
    }
  });
}
