import { expect, test } from 'vitest';
import { checkScriptAddress } from './script-address.ts';

const page = 'https://triage.example/tools/index.html#/fix/x';
const check = (address: string): string => checkScriptAddress(address, page, null);

test('the worker that reads files and the service worker may run', () => {
  expect(check('https://triage.example/tools/assets/reading.worker-Bw1x_9.js')).toBe(
    'https://triage.example/tools/assets/reading.worker-Bw1x_9.js',
  );
  expect(check('./service-worker.js')).toBe('https://triage.example/tools/service-worker.js');
});

test.each([
  'https://elsewhere.example/assets/reading.worker-Bw1x_9.js',
  '//elsewhere.example/service-worker.js',
  'data:text/javascript,alert(1)',
  'blob:https://triage.example/6f2c',
  'javascript:alert(1)//service-worker.js',
  './assets/index-Bw1x_9.js',
  './assets/reading.worker-Bw1x_9.js/../index.js',
  './evil.js#/service-worker.js',
  './evil.js?/service-worker.js',
])('nothing else may: %s', (address) => {
  expect(() => check(address)).toThrow('is no worker of this site');
});

test('of the addresses of code inside the page, the one that was made for it may run', () => {
  const file = 'file:///home/alice/wsgi-triage.html';
  const inside = 'blob:null/6f2c';

  expect(checkScriptAddress(inside, file, inside)).toBe(inside);
  for (const other of ['blob:null/77aa', 'data:text/javascript,alert(1)', './other.js']) {
    expect(() => checkScriptAddress(other, file, inside)).toThrow('is no worker of this site');
  }
});
