import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { roomsAndDefects } from './examples/rooms-and-defects.ts';
import { startElyssa } from './vendor.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

test('every property with its signed inventories becomes a table of rooms and defects', async () => {
  const { elyssa, vendor } = await startElyssa();
  const rooms = await roomsAndDefects(elyssa);
  // 16 of the 23 properties have a signed inventory; every other has two levels of two rooms.
  expect(new Set(rooms.map(({ property }) => property)).size).toBe(16);
  expect(rooms).toHaveLength(48);
  expect(rooms.filter(({ defects }) => defects !== 'none').length).toBeGreaterThan(10);
  expect(await vendor.counters()).toMatchObject({ logins: 1, refused: 0, invalid: 0, dataCalls: 1 + 2 + 16 });

  const rows = rooms.slice(0, 6).map((row) => `| ${Object.values(row).join(' | ')} |`);
  expect(read('../README.md')).toContain(rows.join('\n'));
});

test('the README shows the example as it is tested here', () => {
  const code = read('./examples/rooms-and-defects.ts').trim().replaceAll('export ', '');
  expect(read('../README.md')).toContain(code);
});
