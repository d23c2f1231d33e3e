import { isAuthError } from '../errors.ts';
import type { AuthEvent, AuthListener } from '../events.ts';
import type { Clock } from '../platform/clock.ts';
import { isThenable, TIMED_OUT, withTimeout } from '../platform/timeout.ts';
import { MINUTE } from '../platform/units.ts';
import { STORE_LIMIT_MS, type StorePort } from './contract.ts';
import type { LedgerTools } from './ledger.ts';

type Failed = Extract<AuthEvent, { type: 'persist-failed' }>;
type StoreOperation = Failed['operation'];

/** Calls a store: the result as `[result]`, or `undefined` where the store failed, took too long or threw. */
export interface Safely {
  <T>(operation: StoreOperation, work: (port: StorePort) => T | PromiseLike<T>): Promise<[T] | undefined>;
  /** What the store said when it last failed. */
  trouble(): string;
}

export function safely(port: StorePort, { clock, emit }: LedgerTools): Safely {
  const told = withoutRepeats(clock, emit);
  let trouble = '';
  const call = async <T>(
    operation: StoreOperation,
    work: (port: StorePort) => T | PromiseLike<T>,
  ): Promise<[T] | undefined> => {
    try {
      const answer = work(port);
      const result = isThenable(answer)
        ? await withTimeout(clock, STORE_LIMIT_MS, Promise.resolve(answer))
        : answer;
      told.works(operation);
      return [result];
    } catch (error) {
      const reason = error === TIMED_OUT ? 'timeout' : 'error';
      const message = isAuthError(error) ? error.message : undefined;
      trouble = message ?? (reason === 'timeout' ? 'It gave no answer in time.' : 'It gave no reason.');
      told.fails({ type: 'persist-failed', operation, reason, message });
      return undefined;
    }
  };
  return Object.assign(call, { trouble: () => trouble });
}

const REPEAT_MS = MINUTE;

/** Tells the same failure once a minute, and at once when there was a success between. */
function withoutRepeats(clock: Clock, emit: AuthListener) {
  const seen = new Map<StoreOperation, { what: string; at: number; repeated: number }>();
  return {
    works: (operation: StoreOperation) => void seen.delete(operation),
    fails(event: Failed) {
      const what = `${event.reason} ${event.message}`;
      const at = clock.monotonic();
      const before = seen.get(event.operation);
      if (before?.what === what && at - before.at < REPEAT_MS) {
        before.repeated++;
        return;
      }
      seen.set(event.operation, { what, at, repeated: 0 });
      const { repeated } = before ?? {};
      emit(repeated ? { ...event, repeated } : event);
    },
  };
}
