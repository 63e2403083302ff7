import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CommandBlock } from './CommandBlock.tsx';
import type { CommandSegment } from '../model/index.ts';

const plain = (text: string): CommandSegment => ({ text, tone: 'plain', parameters: [] });
const placeholder = (text: string): CommandSegment => ({
  text,
  tone: 'placeholder',
  parameters: [],
});

test('placeholders are counted beside the button', () => {
  const html = renderToStaticMarkup(
    <CommandBlock
      segments={[plain('python-home='), placeholder('path'), plain(' user='), placeholder('user')]}
    />,
  );
  expect(html).toContain('2 values to fill in');
});

test('a whole command has nothing to say', () => {
  const html = renderToStaticMarkup(<CommandBlock segments={[plain('id')]} />);
  expect(html).toMatch(/role="status"><\/p>/);
  expect(html).not.toContain('disabled');
});

test('what must not be copied without thought cannot be copied at first', () => {
  const html = renderToStaticMarkup(
    <CommandBlock segments={[plain('setenforce 0')]} guard="Turns SELinux off." />,
  );
  expect(html).toMatch(/<button[^>]* disabled=""/);
  expect(html).toContain('I have read what this does');
});

test('an instruction in words has no button to copy it', () => {
  const segments = [plain('On the line "Alias …", change the path.')];
  const html = renderToStaticMarkup(<CommandBlock segments={segments} isInstruction />);
  expect(html).toContain('change the path.');
  expect(html).not.toContain('<button');
});
