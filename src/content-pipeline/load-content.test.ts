import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { toCached } from './cache/cached-content.ts';
import { storeIn, type Store } from './cache/store.ts';
import { compileContent } from './compile-content.ts';
import { emitModules } from './emit/emit-modules.ts';
import { formatIssue } from './issues.ts';
import { loadContent, storeBeside } from './load-content.ts';
import { readContent } from './read/read-content.ts';
import {
  CASE,
  CLOSED,
  CLOSED_FIX,
  instead,
  MESSAGES,
  smallContent,
  type Changes,
} from './small-content.testing.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with the small content, a store that counts what is written to it, and a way to change files. */
function planted(): {
  readonly folder: string;
  readonly cache: string;
  readonly store: Store & { readonly write: ReturnType<typeof vi.fn> };
  readonly change: (changes: Changes) => void;
} {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(root);
  const folder = join(root, 'content');
  const cache = join(root, 'cache');
  const change = (changes: Changes): void => {
    rmSync(folder, { recursive: true, force: true });
    for (const { path, text } of smallContent(changes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  change({});
  const store = storeIn(cache);
  const write = vi.fn((...given: Parameters<Store['write']>) => {
    store.write(...given);
  });
  return { folder, cache, store: { ...store, write }, change };
}

const misspelled: Changes = { [CLOSED]: instead('connect-refused', 'conect-refused') };

describe('content that did not change', () => {
  test('is not compiled again, and has the same modules, cases and places', () => {
    const { folder, store } = planted();
    const first = loadContent(folder, store);
    const writes = store.write.mock.calls.length;
    const second = loadContent(folder, store);
    expect(store.write.mock.calls).toHaveLength(writes);
    expect(toCached(second)).toEqual(toCached(first));
    expect(emitModules(second.content)).toEqual(emitModules(first.content));
    expect(second.content.places.get('problem directory-closed')?.at(['evidence', 1])).toEqual(
      first.content.places.get('problem directory-closed')?.at(['evidence', 1]),
    );
    expect(second.content.places.get('fix directory-closed')?.at(['{{prefix}}'])).toEqual({
      line: 10,
      column: 21,
    });
  });

  test('has the same issues', () => {
    const { folder, store, change } = planted();
    change(misspelled);
    const first = loadContent(folder, store).issues;
    expect(first).not.toEqual([]);
    expect(loadContent(folder, store).issues).toEqual(first);
  });
});

describe('a change', () => {
  test.each<readonly [string, Changes, string]>([
    ['of a problem', misspelled, `content/${CLOSED}:7:5 dangling`],
    ['of a fix', { [CLOSED_FIX]: instead('{{prefix}}', '{{prefx}}') }, `content/${CLOSED_FIX}:10`],
    ['of a message', { [MESSAGES]: instead('Unable to', 'Not able to') }, 'sample'],
    ['of a case', { [CASE]: instead('group: app', 'group: shop') }, `content/${CASE}:1:1 case`],
  ])('%s is seen, and so is that it was taken back', (_, changes, says) => {
    const { folder, store, change } = planted();
    expect(loadContent(folder, store).issues).toEqual([]);
    change(changes);
    const { issues } = loadContent(folder, store);
    expect(issues.map(formatIssue).join('\n')).toContain(says);
    expect(issues).toEqual(compileContent(readContent(folder)).issues);
    change({});
    expect(loadContent(folder, store).issues).toEqual([]);
  });

  test('gives what compiling everything gives', () => {
    const { folder, store, change } = planted();
    loadContent(folder, store);
    change({ [CLOSED]: instead('name: Directory closed', 'name: Closed'), [CASE]: null });
    const whole = compileContent(readContent(folder));
    expect(toCached(loadContent(folder, store))).toEqual(toCached(whole));
  });

  test('of one file leaves the issues of others', () => {
    const { folder, store, change } = planted();
    change(misspelled);
    const before = loadContent(folder, store).issues;
    change({ ...misspelled, [CASE]: (text) => `${text}# read again\n` });
    expect(loadContent(folder, store).issues).toEqual(before);
  });
});

describe('the store', () => {
  test('is not trusted where it cannot be read', () => {
    const { folder, cache, store, change } = planted();
    change(misspelled);
    const { issues } = loadContent(folder, store);
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'cut off');
    expect(loadContent(folder, store).issues).toEqual(issues);
  });

  test('keeps few versions of the content', () => {
    const { folder, cache, store, change } = planted();
    for (let version = 0; version < 8; version += 1) {
      change({ [CASE]: (text) => `${text}# ${version}\n` });
      loadContent(folder, store);
    }
    const kinds = readdirSync(cache).map((name) => name.split('-')[0]);
    expect(kinds.sort()).toEqual(['content', 'content', 'content', 'parts']);
  });

  test('is beside a folder that has node_modules beside it, unless it is turned off', () => {
    const { folder } = planted();
    expect(storeBeside(folder)).toBeNull();
    mkdirSync(join(folder, '../node_modules'));
    expect(storeBeside(folder)).not.toBeNull();
    vi.stubEnv('CONTENT_CACHE', 'off');
    expect(storeBeside(folder)).toBeNull();
    vi.unstubAllEnvs();
  });
});
