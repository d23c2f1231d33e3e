/** Where an engine keeps what only this package uses, and what marks a fetch that this package has made. */
export const INTERNALS: unique symbol = Symbol.for('@x/auth-core:internals') as never;
