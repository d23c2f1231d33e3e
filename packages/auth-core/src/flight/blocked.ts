import { toError } from '../decide/failures.ts';
import { blocking, remainingMs } from '../decide/penalty.ts';
import type { Session } from '../engine/session.ts';
import type { AuthError } from '../errors.ts';
import type { Penalty } from '../stores/contract.ts';

/** The penalty that forbids a call now. */
export function penaltyOn<C>(
  { penalties, timeline }: Session<C>,
  call: 'acquire' | 'renew',
): Penalty | undefined {
  return blocking(penalties, call, timeline);
}

/** The error of a call that a penalty forbids. */
export function blocked<C>({ grant, clock, timeline }: Session<C>, penalty: Penalty): AuthError {
  return toError(grant.name, penalty, clock.now(), remainingMs(penalty, timeline));
}
