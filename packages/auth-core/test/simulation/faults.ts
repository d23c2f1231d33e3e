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
  // The way to the vendor, and the vendor.
  'refused-connection',
  'reset',
  'no-answer',
  'lost-reply',
  'gateway',
  'down',
  'throttle',
  'garbage',
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
