import { startSimulator } from '@x/simulator';
import { expect, onTestFinished, test } from 'vitest';
import { createElevateClient, type FilterDate, filter } from '../src/index.ts';

const { text, date, time, number } = filter;

test.each([
  [text.equals('Example Ltd'), 'Example Ltd'],
  [text.equals('a, b'), 'a, b'],
  [text.equals('in:2024'), 'in:in:2024'],
  [text.equals('like:a,b'), 'in:like:a\\,b'],
  [text.in('BUSINESS', 'RESELLER'), 'in:BUSINESS,RESELLER'],
  [text.in('Smith, Jones', 'C:\\temp'), 'in:Smith\\, Jones,C:\\\\temp'],
  [text.like('office'), 'like:office'],
  [date.lt('2026-01-31'), 'lt:2026-01-31'],
  [date.gt('2026-01-31'), 'gt:2026-01-31'],
  [date.gtn('2026-01-31'), 'gtn:2026-01-31'],
  [time.lt(new Date(Date.UTC(2026, 0, 31, 9, 0, 0, 250))), 'lt:2026-01-31T09:00:00Z'],
  [time.gt('2026-01-31T09:00:00+01:00'), 'gt:2026-01-31T08:00:00Z'],
  [number.in(1, 2.5), 'in:1,2.5'],
  [number.lt(1), 'lt:1'],
  [number.gt(-1), 'gt:-1'],
  [number.le(1), 'le:1'],
  [number.ge(1.03), 'ge:1.03'],
])('a filter is written as the vendor reads it: %s', (written, expected) => {
  expect(written).toBe(expected);
});

test.each([
  ['an empty list', () => text.in(), 'at least one value'],
  ['a day that is not one', () => date.lt('2026-13-45'), 'a date of a filter must be like'],
  ['a day that is written otherwise', () => date.gt('31-01-2026' as FilterDate), 'a date of a filter'],
  ['an invalid time', () => time.lt(new Date('never')), 'a time of a filter'],
  ['a time without a zone', () => time.lt('2026-01-31T09:00:00'), 'a time of a filter'],
  ['a number that is not finite', () => number.ge(Number.NaN), 'must be finite'],
])('%s is refused', (_, write, message) => {
  expect(write).toThrow(RangeError);
  expect(write).toThrow(`[@x/elevate] `);
  expect(write).toThrow(message);
});

test('values with commas, backslashes and operators find what has them, and nothing else', async () => {
  const simulator = await startSimulator({ vendors: ['elevate'] });
  onTestFinished(() => simulator.close());
  const { url: baseUrl, credentials } = simulator.elevate;
  const elevate = createElevateClient({ baseUrl, credentials });
  const names = ['Smith, Jones', 'Smith', 'C:\\temp', 'in:2024', 'like:x'];
  for (const [index, name] of names.entries()) {
    const user = { username: `filter.${index}`, firstName: name, lastName: 'Filter', userRoles: [1] };
    await elevate.users.create({ body: { ...user, email: 'filter@example.com' } });
  }
  const found = async (firstName: string) =>
    (await elevate.users.list({ page: 1, pageSize: 100, lastName: 'Filter', firstName })).map(
      (user) => user.firstName,
    );
  for (const name of names) expect(await found(text.equals(name))).toEqual([name]);
  expect(await found(text.in('Smith, Jones', 'C:\\temp'))).toEqual(['Smith, Jones', 'C:\\temp']);
  expect(await found(text.like('SMITH'))).toEqual(['Smith, Jones', 'Smith']);
  expect(await elevate.users.exists({ firstName: text.equals('in:2024') })).toBe(true);
  expect(await elevate.users.exists({ firstName: text.equals('in:2025') })).toBe(false);
});
