import { didYouMean, type Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { hasSource } from '../upstream/upstream.ts';
import { report } from './report.ts';

/** Every citation names a section that the documentation has. */
export function checkSources(content: Content, issues: Issues): void {
  const { kb, upstream } = content;
  const cited = [
    ...kb.problems.map(({ id, sources }) => ({ of: `problem ${id}`, sources })),
    ...kb.questions.map(({ id, sources }) => ({ of: `question ${id}`, sources })),
  ];
  for (const { of, sources } of cited) {
    sources.forEach((source, index) => {
      if (hasSource(upstream, source)) return;
      const [page = '', anchor = ''] = source.split('#');
      const anchors = Object.keys(upstream.pages[page] ?? {});
      const hint =
        anchors.length > 0
          ? didYouMean(anchor, anchors)
          : didYouMean(page, Object.keys(upstream.pages));
      const message = `cites "${source}", which the documentation of ${upstream.version} doesn't have`;
      report(content, issues, { code: 'source', of, path: ['sources', index], message, hint });
    });
  }
}
