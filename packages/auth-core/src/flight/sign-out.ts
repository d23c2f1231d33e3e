import type { Session } from '../engine/session.ts';
import { withTimeout } from '../platform/timeout.ts';
import type { StoredToken } from '../stores/contract.ts';
import type { Mutation } from '../stores/ledger.ts';
import { revoke } from './token-endpoint.ts';

/** What a logout has done. */
export interface SignedOut {
  revoked: boolean;
  cleared: boolean;
}

/**
 * Ends a session in the store and at the vendor. `token` is what this process held; `last` is a flight that may still be
 * talking to the vendor. Never rejects.
 */
export async function signOutInStore<C>(
  session: Session<C>,
  token: StoredToken | undefined,
  last: Promise<unknown> | undefined,
): Promise<SignedOut> {
  const { clock, flightLimitMs } = session;
  let cleared = false;
  let revoked = false;
  try {
    await withTimeout(clock, flightLimitMs, session.open());
    const { ledger } = session;
    const isRead = await session.refresh();
    const { epoch, token: stored } = ledger.record;
    const mine = session.token ?? (stored && token);
    // A client with another secret does not end the session of the one with the right secret.
    const isForeign = !!stored && !session.token;
    const isWritten = !isForeign && (await ledger.write(nextEpoch(epoch)));
    cleared = isRead && isWritten;
    session.adopt();
    // A renewal that was sent brings a token that no other process will end.
    if (last) await withTimeout(clock, flightLimitMs, last).catch(() => {});
    revoked = !!mine && !mine.supplied && (await revoke(session, mine));
  } catch {
    // Without credentials there is no account, and nothing that could be cleared.
  }
  return { revoked, cleared };
}

function nextEpoch(epoch: number): Mutation {
  return (record) =>
    record.epoch > epoch
      ? record
      : { ...record, epoch: epoch + 1, token: undefined, rejected: undefined, inDoubt: undefined };
}
