declare const CENTS: unique symbol;

/**
 * Whole cents, as batch files have them. Amounts of the API are decimal dollars; so that neither is taken for the other,
 * a plain number is no `Cents`.
 */
export type Cents = number & { readonly [CENTS]: true };

/** Takes a whole number for cents. Throws `RangeError` for any other. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError('[@x/portal] cents: not a whole number of cents.');
  return amount as Cents;
}

/** Dollars as the API has them → cents. Throws `RangeError` where they are not whole cents: nothing is rounded away. */
export function toCents(dollars: number): Cents {
  const amount = Math.round(dollars * 100);
  // Sums of dollars are off by less than this, and half a cent is far more.
  if (!(Math.abs(dollars * 100 - amount) < 1e-4)) {
    throw new RangeError('[@x/portal] toCents: not a whole number of cents. Round it as your books demand.');
  }
  return cents(amount);
}

/** Cents → dollars as the API has them. */
export function toDollars(amount: Cents): number {
  return amount / 100;
}
