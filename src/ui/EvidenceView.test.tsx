import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EvidenceView, type EvidenceLineData } from './EvidenceView.tsx';

const line = (number: number, text: string, hit?: string): EvidenceLineData => ({
  number,
  text,
  tone: hit === undefined ? 'dim' : 'hit',
  marks:
    hit === undefined
      ? []
      : [
          {
            from: text.indexOf(hit),
            to: text.indexOf(hit) + hit.length,
            label: 'group',
            tone: 'taken',
          },
        ],
});

const drawn = (lines: readonly EvidenceLineData[]) =>
  renderToStaticMarkup(<EvidenceView title="error_log" lines={lines} />);

const read = (html: string) => html.replaceAll(/<[^<>]*>/g, '').replaceAll('&#x27;', "'");

test('a line reads as it was given, and its labels follow as a list', () => {
  const html = drawn([line(2, "process 'flu_user' on", "'flu_user'")]);
  expect(read(html)).toContain("Line 2process 'flu_user' ongroup: 'flu_user'");
  expect(html).toContain('aria-label="What line 2 says"');
});

test('what is far from the hits is folded behind a button that says how much', () => {
  const lines = Array.from({ length: 40 }, (_, index) =>
    line(index + 1, `line ${index + 1}.`, index === 20 ? 'line' : undefined),
  );
  const text = read(drawn(lines));
  expect(text).toContain('Show 17 more lines');
  expect(text).toContain('line 20.');
  expect(text).not.toContain('line 10.');
});

test('markup in a log stays text', () => {
  expect(drawn([line(1, '<img src=x onerror=alert(1)>')])).not.toContain('<img');
});
