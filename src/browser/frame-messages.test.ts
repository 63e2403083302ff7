import { describe, expect, test } from 'vitest';
import { readFromFrame, readFromHost, signed } from './frame-messages.ts';

describe('a message of the frame', () => {
  test.each([
    { type: 'ready' },
    { type: 'screen' },
    { type: 'height', height: 812 },
    { type: 'next', kind: 'fix', id: 'socket-directory-closed' },
    { type: 'next', kind: 'hand-over', id: '' },
    { type: 'done', problem: 'socket-directory-closed' },
  ])('is read as it was sent: %j', (message) => {
    expect(readFromFrame(signed(message))).toEqual(message);
  });

  test.each([
    ['no signature', { type: 'ready' }],
    ['no object', 'ready'],
    ['null', null],
    ['a height that is none', signed({ type: 'height', height: '100vh' })],
    ['a height beyond all pages', signed({ type: 'height', height: 1e9 })],
    ['a height of nothing', signed({ type: 'height', height: NaN })],
    ['a kind that is none', signed({ type: 'next', kind: 'buy', id: '' })],
    ['a text where an id belongs', signed({ type: 'done', problem: '<b>/srv/secret</b>' })],
    ['a type that is none', signed({ type: 'scheme', scheme: 'dark' })],
  ])('is refused with %s', (_what, data) => {
    expect(readFromFrame(data)).toBeNull();
  });

  test('carries nothing that its shape does not name', () => {
    expect(readFromFrame(signed({ type: 'ready', log: 'secret' }))).toEqual({ type: 'ready' });
  });
});

describe('a message of the page around', () => {
  test('says light or dark', () => {
    expect(readFromHost(signed({ type: 'scheme', scheme: 'dark' }))).toEqual({
      type: 'scheme',
      scheme: 'dark',
    });
  });

  test.each([
    [signed({ type: 'scheme', scheme: 'red' })],
    [{ type: 'scheme', scheme: 'dark' }],
    [1],
  ])('is refused otherwise: %j', (data) => {
    expect(readFromHost(data)).toBeNull();
  });
});
