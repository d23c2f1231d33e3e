import { remainingMs } from '../decide/penalty.ts';
import type { AuthError } from '../errors.ts';
import type { Session } from './session.ts';
import type { EngineState } from './types.ts';

/** A snapshot of a session, without secrets. */
export function stateOf<C>(session: Session<C>, lastError: AuthError | undefined): EngineState {
  const { current, stopped, timeline, penalties, ledger, logins24h } = session;
  const now = session.clock.now();
  const soon = (ms: number | undefined) => (ms !== undefined && Number.isFinite(ms) ? now + ms : undefined);
  const at = (ageMs: number | undefined) => current && soon(ageMs! - session.age(current));
  const active = penalties.filter((penalty) => remainingMs(penalty, timeline) > 0);
  const latch = active.find((penalty) => penalty?.call === 'acquire');
  const coolDown = active.find((penalty) => penalty && penalty.call !== 'acquire');
  return {
    generation: current?.generation,
    epoch: ledger?.record.epoch ?? 0,
    source: current?.stored.source,
    expiresAt: at(current?.ages.end),
    renewsAt: at(current?.ages.soft),
    coolDownUntil: coolDown && soon(remainingMs(coolDown, timeline)),
    latch: latch && { code: latch.code, retryAt: soon(remainingMs(latch, timeline)) },
    lastError: lastError && { code: lastError.code, message: lastError.message },
    logins24h,
    signedOut: stopped === 'SignedOut',
    closed: stopped === 'Closed',
  };
}
