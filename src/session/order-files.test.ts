import { expect, test } from 'vitest';
import { inOrder } from './order-files.ts';

const order = (...names: readonly string[]): readonly string[] =>
  inOrder(names.map((name) => ({ name }))).map(({ name }) => name);

test('rotated logs come oldest first, packed or not', () => {
  expect(order('error.log', 'error.log.1', 'error.log.10.gz', 'error.log.2.gz')).toEqual([
    'error.log.10.gz',
    'error.log.2.gz',
    'error.log.1',
    'error.log',
  ]);
});

test('logs rotated by date, as on Fedora', () => {
  expect(order('error_log', 'error_log-20261122', 'error_log-20261101.gz')).toEqual([
    'error_log-20261101.gz',
    'error_log-20261122',
    'error_log',
  ]);
});

test('each log keeps its parts together', () => {
  expect(order('shop.log', 'error.log', 'shop.log.1', 'error.log.1')).toEqual([
    'error.log.1',
    'error.log',
    'shop.log.1',
    'shop.log',
  ]);
});
