import { expect, test } from 'vitest';
import { type Cents, cents, toCents, toDollars } from '../src/index.ts';

test('every amount of cents survives the way to dollars and back', () => {
  for (let amount = -1_000; amount <= 200_000; amount++)
    expect(toCents(toDollars(cents(amount)))).toBe(amount);
  for (const amount of [999_999_999_99, 1_234_567_890_12])
    expect(toCents(toDollars(cents(amount)))).toBe(amount);
});

test('sums of dollars are whole cents although floating point says otherwise', () => {
  expect(toCents(0.1 + 0.2)).toBe(30);
  expect(toCents(1.1 * 3)).toBe(330);
  expect(toCents(4.35)).toBe(435);
});

test.each([1.005, 0.001, 10.999, Number.NaN, Number.POSITIVE_INFINITY, 1e20])(
  '%d dollars are refused',
  (dollars) => {
    expect(() => toCents(dollars)).toThrow(RangeError);
  },
);

test.each([1.5, Number.NaN, 2 ** 53])('%d is no number of cents', (amount) => {
  expect(() => cents(amount)).toThrow(RangeError);
});

test('dollars are no cents to the compiler', () => {
  // @ts-expect-error an amount of the API is dollars
  const wrong: Cents = 12.5;
  // @ts-expect-error it takes cents
  const dollars = toDollars(12.5);
  expect([wrong, dollars]).toEqual([12.5, 0.125]);
});
