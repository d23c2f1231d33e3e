declare const CENTS: unique symbol;

/**
 * Whole cents, as batch files have them. Amounts of the API are decimal dollars; so that neither is taken for the other,
 * a plain number is no `Cents`.
 */
export type Cents = number & { readonly [CENTS]: true };

/** Up to here each amount of cents has dollars of its own as a number, with more than one bit to spare. */
// 2 ** 51, written out: a bundler keeps arithmetic although nothing uses it.
const mostCents = 2_251_799_813_685_248;

/** Takes a whole number for cents. Throws `RangeError` for any other. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError('[@x/portal] cents: not a whole number of cents.');
  return (amount + 0) as Cents;
}

/**
 * Dollars as the API has them → cents. Throws `RangeError` where they are not whole cents, since nothing is rounded away,
 * and above 2⁵¹ cents (about 22 trillion dollars), where a number cannot tell neighbouring cents apart.
 */
export function toCents(dollars: number): Cents {
  const amount = typeof dollars === 'number' ? Math.round(dollars * 100) : Number.NaN;
  // Sums of dollars are off by less than this, and half a cent is far more.
  if (!(Math.abs(amount / 100 - dollars) < 1e-6)) {
    throw new RangeError('[@x/portal] toCents: not a whole number of cents. Round it as your books demand.');
  }
  return exact(amount, 'toCents');
}

/** Cents → dollars as the API has them. Throws `RangeError` above 2⁵¹ cents and for what is no whole number. */
export function toDollars(amount: Cents): number {
  return exact(amount, 'toDollars') / 100;
}

function exact(amount: number, name: string): Cents {
  if (Math.abs(amount) > mostCents) {
    throw new RangeError(`[@x/portal] ${name}: more than 2 ** 51 cents. Split the amount.`);
  }
  return cents(amount);
}
