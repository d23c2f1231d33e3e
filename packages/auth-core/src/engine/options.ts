import type { AuthListener } from '../events.ts';
import type { Grant } from '../grant.ts';
import type { Clock, Random } from '../platform/clock.ts';
import type { Policy } from '../policy.ts';
import type { TokenStore } from '../stores/ledger.ts';

/** What an engine is made from, with every default filled in. */
export interface SessionOptions<C> {
  grant: Grant<C>;
  store: TokenStore | undefined;
  policy: Policy;
  clock: Clock;
  random: Random;
  fetch: () => typeof globalThis.fetch;
  emit: AuthListener;
  allowInsecureOrigins?: readonly string[] | undefined;
}
