import { type FlightStep, suffices } from '../decide/next-step.ts';
import type { CurrentToken, Intent, Session } from '../engine/session.ts';
import { pause } from '../platform/timeout.ts';
import { STORE_LIMIT_MS } from '../stores/contract.ts';
import type { Lease } from '../stores/ledger.ts';
import { blocked } from './blocked.ts';
import { chargeLogin, refundLogin } from './login-budget.ts';
import { nextStep, refreshHashOf } from './next.ts';
import { acceptToken, recordFailure } from './outcome.ts';
import { announcement, type Call, clearDoubt, isOvertaken, type Plan } from './plan.ts';
import { callEndpoint, endpointOf, type Outcome } from './token-endpoint.ts';

/** A flight needs two rounds (a refused renewal, a login); more are other processes getting in between. */
const MOST_ROUNDS = 8;

/**
 * One flight: a transaction over the store. Read, decide, take the lease, read and decide again, leave a mark, call,
 * write by compare-and-set, release. Resolves with a token that is good enough, whichever process obtained it;
 * `undefined`: no caller waits, and a logout has ended the token that was to be replaced.
 */
export async function runFlight<C>(session: Session<C>, intent: Intent): Promise<CurrentToken | undefined> {
  const { clock, leaseMs } = session;
  let isAsked = await session.open();
  // A caller gives up after one lease and one call, and must not find another call under way then.
  let lastSendAt = clock.monotonic() + leaseMs + 3 * STORE_LIMIT_MS;
  for (let round = 0; round < MOST_ROUNDS && clock.monotonic() < lastSendAt; round++) {
    session.assertOpen();
    await session.refresh();
    let next = await nextStep(session, intent);
    if (mayLogIn(session, next)) {
      const started = clock.monotonic();
      next = await prepareLogin(session, intent, isAsked);
      isAsked = false;
      lastSendAt += clock.monotonic() - started;
      if ('call' in next && next.call !== 'acquire') continue;
    }
    if (next.step === 'stop') return undefined;
    const token = await take(session, intent, next, lastSendAt);
    if (token) return token;
  }
  throw session.transient('other processes kept changing this account while a token was fetched');
}

/** Does what was decided; `undefined`: decide again. */
async function take<C>(
  session: Session<C>,
  intent: Intent,
  next: Exclude<FlightStep, { step: 'stop' }>,
  lastSendAt: number,
): Promise<CurrentToken | undefined> {
  if (next.step === 'blocked') throw blocked(session, next.penalty);
  const token =
    next.step === 'use' ? session.usable : await withLease(session, intent, next.call, lastSendAt);
  // It may have been refused while the lease was given back.
  return token && token.generation > session.rejected ? token : undefined;
}

/** In a cool-down no credentials are asked for; a latch comes first, and only another credential lifts it. */
function mayLogIn<C>(session: Session<C>, next: FlightStep): boolean {
  return 'call' in next && next.call === 'acquire' && (next.step !== 'blocked' || session.isLatched);
}

/** Asks for the credentials and decides again; then for a code, which only a login that is made needs. */
async function prepareLogin<C>(session: Session<C>, intent: Intent, isAsked: boolean): Promise<FlightStep> {
  await session.askCredentials(isAsked);
  const next = await nextStep(session, intent);
  if ('call' in next && next.call === 'acquire' && next.step !== 'blocked') await session.identity.prepare();
  return next;
}

async function withLease<C>(
  session: Session<C>,
  intent: Intent,
  call: Call,
  lastSendAt: number,
): Promise<CurrentToken | undefined> {
  const enough = () => {
    session.adopt();
    return !!session.stopped || suffices(session.view, intent);
  };
  const { singleUse, singleSession } = session.grant.facts;
  const failClosed = !!(singleUse || singleSession) && session.options.policy.withoutLease !== 'go-on';
  const { waiters } = intent;
  const lease = await session.ledger.lease({ ms: session.leaseMs, enough, waiters, failClosed });
  if (lease === 'enough') return undefined;
  try {
    return await underLease(session, intent, call, { lease, lastSendAt });
  } finally {
    await lease.release();
  }
}

interface SendLimits {
  lease: Lease;
  /** Monotonic time after which nothing is sent. */
  lastSendAt: number;
}

/** At most one call; `undefined`: the world has changed, start over. */
async function underLease<C>(
  session: Session<C>,
  intent: Intent,
  planned: Call,
  limits: SendLimits,
): Promise<CurrentToken | undefined> {
  await session.refresh();
  const next = await nextStep(session, intent);
  if (!('call' in next)) return session.usable;
  const { call } = next;
  if (call !== planned) return undefined;
  if (next.step === 'blocked') throw blocked(session, next.penalty);
  if (next.step === 'too soon') {
    await pause(session.clock, next.ms, intent.waiters() > 0);
    return undefined;
  }
  if (limits.lease.leftMs() < session.flightLimitMs) return undefined;
  const plan = await announce(session, call, limits);
  if (!plan) return undefined;
  const outcome = await send(session, plan);
  return outcome.issued
    ? acceptToken(session, intent, plan, outcome)
    : recordFailure(session, intent, plan, outcome);
}

/** Writes down what is about to be sent. `undefined`: the record has changed or time is up, start over. */
async function announce<C>(
  session: Session<C>,
  call: Call,
  { lease, lastSendAt }: SendLimits,
): Promise<Plan | undefined> {
  const { grant, ledger, token, identity, clock, flightLimitMs } = session;
  const { epoch, generation, inDoubt } = ledger.record;
  const at = session.uniqueNow();
  const { chargeId, penalty } = call === 'acquire' ? await chargeLogin(session) : {};
  if (penalty) throw blocked(session, penalty);
  const spending = call === 'renew' ? await refreshHashOf(session) : undefined;
  const { credential } = identity;
  const plan: Plan = {
    call,
    at,
    epoch,
    generation,
    credential,
    token,
    spending,
    chargeId,
    lastLogin: undefined,
  };
  const isStored = await ledger.write(announcement(plan, session.rejected));
  const isNoted = call === 'acquire' || !grant.facts.singleUse || (isStored && spending !== undefined);
  const doubtAt = inDoubt?.hash === spending ? inDoubt?.at : at;
  const isLate =
    session.stopped ||
    isOvertaken(session, plan, doubtAt) ||
    lease.leftMs() < flightLimitMs ||
    clock.monotonic() > lastSendAt;
  if (isLate || !isNoted) await withdraw(session, plan);
  if (isLate) return undefined;
  if (!isNoted) lease.goOnUnnoted();
  return { ...plan, lastLogin: ledger.record.logins?.at(-1) };
}

/** Takes back what was written down: nothing is sent. */
async function withdraw<C>(session: Session<C>, plan: Plan): Promise<void> {
  await session.ledger.write(clearDoubt(plan));
  if (plan.call === 'acquire') await refundLogin(session, plan.at, plan.chargeId);
}

async function send<C>(session: Session<C>, { call, token }: Plan): Promise<Outcome> {
  if (call === 'acquire') session.beginLogin();
  try {
    return await callEndpoint(endpointOf(session), call, token);
  } finally {
    session.endLogin();
  }
}
