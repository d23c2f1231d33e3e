import { canRenew } from '../decide/ladder.ts';
import { type FlightStep, nextStepOfFlight } from '../decide/next-step.ts';
import type { Intent, Session } from '../engine/session.ts';

/** What a flight does next, by the record as it was last read. */
export async function nextStep<C>(
  session: Session<C>,
  { beyond, epoch = Infinity, forced, waiters }: Intent,
): Promise<FlightStep> {
  const { grant, timeline, token: last } = session;
  const { facts } = grant;
  const { record } = session.ledger;
  const refreshHash = await refreshHashOf(session);
  const ladder = { facts, alive: !!session.living, refreshHash, timeline };
  return nextStepOfFlight({
    token: session.view,
    beyond,
    last,
    forced,
    awaited: waiters() > 0,
    signedOut: record.epoch > epoch,
    canRenew: !!grant.renew && canRenew({ ...record, token: last }, ladder),
    singleSession: !!facts.singleSession,
    penalties: session.penalties,
    timeline,
  });
}

/** Keyed hash of the refresh token, where it matters whether it was spent. */
export async function refreshHashOf<C>({ token, grant, ledger }: Session<C>): Promise<string | undefined> {
  const refreshToken = token?.refreshToken;
  return grant.facts.singleUse && refreshToken ? ledger.fingerprint(refreshToken) : undefined;
}
