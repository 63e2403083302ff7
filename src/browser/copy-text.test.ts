import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

type Listener = (event: unknown) => void;

/** A document whose copy command fires the event, or does nothing. */
function documentWhose(command: 'works' | 'refuses' | 'throws') {
  const listeners = new Set<Listener>();
  const written: string[] = [];
  const event = {
    preventDefault: () => undefined,
    stopImmediatePropagation: () => undefined,
    clipboardData: { setData: (_type: string, text: string) => written.push(text) },
  };
  vi.stubGlobal('document', {
    addEventListener: (_name: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_name: string, listener: Listener) => listeners.delete(listener),
    execCommand: () => {
      if (command === 'throws') throw new Error('not here');
      if (command === 'refuses') return false;
      listeners.forEach((listener) => {
        listener(event);
      });
      return true;
    },
  });
  return { written, listeners };
}

const clipboard = (writeText: (text: string) => Promise<void>) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
};
const refuses = () => Promise.reject(new Error('NotAllowedError'));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the modern clipboard is used where there is one', async () => {
  const written: string[] = [];
  clipboard((text) => {
    written.push(text);
    return Promise.resolve();
  });
  expect(await copyText('apachectl configtest')).toBe('copied');
  expect(written).toEqual(['apachectl configtest']);
});

test('where the clipboard is refused, the old command copies', async () => {
  const { written, listeners } = documentWhose('works');
  clipboard(refuses);
  expect(await copyText('id')).toBe('copied');
  expect(written).toEqual(['id']);
  expect(listeners.size).toBe(0);
});

test('where there is no clipboard at all, the old command copies', async () => {
  const { written } = documentWhose('works');
  vi.stubGlobal('navigator', {});
  expect(await copyText('id')).toBe('copied');
  expect(written).toEqual(['id']);
});

test.each(['refuses', 'throws'] as const)('when the command %s, that is said', async (command) => {
  const { listeners } = documentWhose(command);
  clipboard(refuses);
  expect(await copyText('id')).toBe('refused');
  expect(listeners.size).toBe(0);
});
