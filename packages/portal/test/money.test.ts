import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cents, cents, toCents, toDollars } from '../src/index.ts';

test('every amount of cents survives the way to dollars and back', () => {
  for (let amount = -1_000; amount <= 200_000; amount++)
    expect(toCents(toDollars(cents(amount)))).toBe(amount);
  for (const amount of [999_999_999_99, 1_234_567_890_12, 12_345_678_901_234_56, 2 ** 51])
    expect(toCents(toDollars(cents(amount)))).toBe(amount);
});

test('any amount is the same after JSON, as dollars with at most two decimals, or is refused', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      let sent: string;
      try {
        sent = JSON.stringify(toDollars(cents(amount)));
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        expect(Math.abs(amount)).toBeGreaterThan(2 ** 51);
        return;
      }
      expect(sent).toMatch(/^-?\d+(\.\d{1,2})?$/);
      expect(toCents(JSON.parse(sent))).toBe(amount);
    }),
    { numRuns: 5_000 },
  );
});

test('any number of dollars becomes cents that differ by nothing but the noise of a sum, or is refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.double({ min: -1e6, max: 1e6 })), (dollars) => {
      let amount: number;
      try {
        amount = toCents(dollars);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        return;
      }
      expect(Math.abs(amount / 100 - dollars)).toBeLessThan(1e-6);
      expect(Object.is(amount, -0)).toBe(false);
    }),
  );
});

test.each([null, true, '12.5', [12.5], undefined])(
  '%s is no number of dollars, also to JavaScript',
  (dollars) => {
    expect(() => toCents(dollars as never)).toThrow(RangeError);
  },
);

test('amounts that a number cannot tell apart are refused both ways', () => {
  expect(() => toDollars(cents(2 ** 51 + 1))).toThrow('[@x/portal] toDollars: more than 2 ** 51 cents.');
  expect(() => toCents(90_071_992_547_409.9)).toThrow(RangeError);
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
  expect(() => toDollars(wrong + 0)).toThrow(RangeError);
});
