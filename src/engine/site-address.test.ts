import { describe, expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

describe('SITE_URL', () => {
  test.each([
    ['https://docs.example.org/triage', 'https://docs.example.org/triage/'],
    ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000/'],
  ])('%s is the folder %s', (given, folder) => {
    expect(siteAddress(given)).toBe(folder);
  });

  test.each([[undefined], ['']])('may be left out: %s', (given) => {
    expect(siteAddress(given)).toBeNull();
  });

  test.each([
    ['docs.example.org'],
    ['file:///srv/www'],
    ['https://docs.example.org/?a=b'],
    ['/triage/'],
  ])('is refused where it is no address of a folder: %s', (given) => {
    expect(() => siteAddress(given)).toThrow(/SITE_URL is ".*", and must be/);
  });
});
