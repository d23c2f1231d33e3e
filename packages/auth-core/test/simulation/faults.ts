/** Everything that can go wrong in a simulated world. */
export const FAULTS = [
  // Processes.
  'kill',
  'kill-at-port',
  'pause',
  'suspend',
  'clock-jump',
  'restart',
  'logout',
  'bad-listener',
  'block',
  // The way to the vendor, and the vendor.
  'refused-connection',
  'reset',
  'no-answer',
  'lost-reply',
  'gateway',
  'down',
  'throttle',
  'garbage',
  'html',
  'error-in-200',
  'blip',
  'revoke',
  'revoke-session',
  'odd-refusal',
  'wrong-password',
  // The store.
  'store-slow',
  'store-error',
  'store-hang',
  'lost-ack',
  'lost-writes',
  'lost-store',
  'stolen-lease',
] as const;

/** What ports and the vendor are like in some worlds, so that an engine must not rely on the contrary. */
export const QUIRKS = [
  /** The wall clock counts whole milliseconds, beside a finer monotonic one. */
  'coarse-clock',
  /** Some endpoints refuse every token, for lack of a right. */
  'missing-right',
  /** A renewal is refused with 400 and `invalid_grant`. */
  'invalid-grant',
  /** A refused token is told as HTTP 200 with an error inside. */
  'refusal-in-200',
  /** Stores and functions of the user's give back lazy thenables and no promises. */
  'lazy-answers',
  /** The fetch answers from a cache what it may. */
  'caching-fetch',
  /** One long-lived signal is shared by many calls. */
  'shared-signal',
] as const;

export type Quirk = (typeof QUIRKS)[number];

export type Fault = (typeof FAULTS)[number];

/** Faults that break what other processes or an earlier self rely on, so that some invariants do not hold under them. */
export const STORE_FAULTS: readonly Fault[] = [
  'store-slow',
  'store-error',
  'store-hang',
  'lost-ack',
  'lost-writes',
  'lost-store',
  'stolen-lease',
];
