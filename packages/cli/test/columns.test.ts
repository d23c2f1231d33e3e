import { expect, test } from 'vitest';
import { columnWidths, wrapped } from '../src/columns.ts';

test('columns are as wide as what they hold; the last gives way where the terminal is narrow, and then the widest', () => {
  const cells = [
    ['name', 'text'],
    ['a'.repeat(30), 'b'.repeat(40)],
  ];
  expect(columnWidths(cells, 100)).toEqual([30, 40]);
  expect(columnWidths(cells, 62)).toEqual([30, 30]);
  expect(columnWidths(cells, 50)).toEqual([24, 24]);
  // No narrower than can be read.
  expect(columnWidths(cells, 5)).toEqual([8, 8]);
  expect(columnWidths([], 80)).toEqual([]);
});

test('lines are broken between words, and long words behind their signs', () => {
  expect(wrapped('three short words', 11)).toEqual(['three short', 'words']);
  expect(wrapped('GET /api/transaction/{transactionId}', 18)).toEqual([
    'GET /api/',
    'transaction/',
    '{transactionId}',
  ]);
  expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrapped('', 4)).toEqual(['']);
});
