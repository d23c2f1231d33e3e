import { consequenceOf, type Failure, kindFor, remainingMs } from '../decide/failures.ts';
import { accepted, type Planned, tokenOf } from '../decide/issued.ts';
import { skewOf } from '../decide/lifetime.ts';
import { type FlightStep, suffices } from '../decide/next-step.ts';
import type { HeldToken } from '../grant.ts';
import { pause } from '../platform/timeout.ts';
import { addTimestamp } from '../platform/timestamps.ts';
import { DAY } from '../platform/units.ts';
import type { StoredToken } from '../stores/contract.ts';
import { type Lease, type Mutation, STORE_LIMIT_MS } from '../stores/ledger.ts';
import { chargeLogin, refundLogin } from './login-budget.ts';
import type { CurrentToken, Intent, Session } from './session.ts';
import { callEndpoint, type Endpoint, type Outcome } from './token-endpoint.ts';

type Call = 'acquire' | 'renew';

/** A call as it was decided on. */
interface Plan extends Planned {
  call: Call;
  /** The token that the record held, which a renewal presents. */
  token: StoredToken | undefined;
  /** Keyed hash of the single-use token that is presented. */
  spending: string | undefined;
  /** What the charge on the login budget is known by. */
  chargeId: string | undefined;
}

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
    let next = await session.nextStep(intent);
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
  if (next.step === 'blocked') throw session.blocked(next.penalty);
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
  const next = await session.nextStep(intent);
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
  const next = await session.nextStep(intent);
  if (!('call' in next)) return session.usable;
  const { call } = next;
  if (call !== planned) return undefined;
  if (next.step === 'blocked') throw session.blocked(next.penalty);
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
  const chargeId = call === 'acquire' ? await chargeLogin(session) : undefined;
  const spending = call === 'renew' ? await session.refreshHash() : undefined;
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

function announcement({ call, at, generation, spending }: Plan, rejected: number): Mutation {
  return (record) => ({
    ...record,
    ...(rejected === record.generation && { rejected }),
    ...(call === 'acquire' && { logins: addTimestamp(record.logins, at, DAY) }),
    // A doubt that is there already is another process's, and stays; so does one about a token since then.
    ...(spending !== undefined &&
      record.generation === generation &&
      record.inDoubt?.hash !== spending && { inDoubt: { hash: spending, at } }),
  });
}

/** A write that met another one has read again: what was decided may be about a token of yesterday. */
function isOvertaken<C>(
  session: Session<C>,
  { epoch, generation, token, spending }: Plan,
  doubtAt: number | undefined,
): boolean {
  const { record } = session.ledger;
  return (
    record.epoch !== epoch ||
    record.generation !== generation ||
    session.token?.refreshToken !== token?.refreshToken ||
    (spending !== undefined && record.inDoubt?.at !== doubtAt)
  );
}

/** Takes back what was written down: nothing is sent. */
async function withdraw<C>(session: Session<C>, plan: Plan): Promise<void> {
  await session.ledger.write(clearDoubt(plan));
  if (plan.call === 'acquire') await refundLogin(session, plan.at, plan.chargeId);
}

/** Takes back the doubt that a plan has noted. */
function clearDoubt({ spending, at }: Plan): Mutation {
  return (record) =>
    record.inDoubt?.hash === spending && record.inDoubt?.at === at
      ? { ...record, inDoubt: undefined }
      : record;
}

async function send<C>(session: Session<C>, { call, token }: Plan): Promise<Outcome> {
  if (call === 'acquire') session.beginLogin();
  try {
    return await callEndpoint(endpointOf(session), call, token);
  } finally {
    session.endLogin();
  }
}

function endpointOf<C>({ options, identity, flightLimitMs }: Session<C>): Endpoint<C> {
  return { options, credentials: identity.credentials, limitMs: flightLimitMs };
}

async function acceptToken<C>(
  session: Session<C>,
  intent: Intent,
  plan: Plan,
  { issued, sentAt, vendorNow, durationMs }: Outcome,
): Promise<CurrentToken | undefined> {
  const { clock, grant, ledger, options } = session;
  const { facts } = grant;
  const { emit, policy } = options;
  const { call, credential } = plan;
  const receivedAt = clock.now();
  const skewMs = skewOf(vendorNow, sentAt, receivedAt);
  if (skewMs) emit({ type: 'clock-skew', skewMs });
  const wasLatched = session.isLatched;
  const token = tokenOf({
    issued: issued!,
    source: call,
    credential,
    before: session.token,
    facts,
    maxLifeMs: policy.maxLifeMs,
    sentAt,
    receivedAt,
    vendorNow,
  });
  const { lifeMs = Infinity } = token;
  // A process that was stopped beyond its lease brings what a login since then has ended, or what is over by now.
  const mayBeSuperseded = facts.singleSession || session.timeline.age(token.obtainedAt) >= lifeMs;
  await ledger.write(accepted(token, plan, mayBeSuperseded));
  session.penalise(undefined);
  const { record } = ledger;
  if (record.token?.accessToken !== token.accessToken) {
    // A logout came first, and only this process knows the token.
    if (record.epoch > plan.epoch) await revoke(session, token);
    return undefined;
  }
  session.adopt();
  session.tellUnlatched(wasLatched);
  const { generation } = record;
  const { logins24h } = session;
  const waiters = intent.waiters();
  emit({ type: 'renewed', call, generation, lifeMs: token.lifeMs, durationMs, waiters, logins24h });
  return session.current;
}

async function recordFailure<C>(
  session: Session<C>,
  intent: Intent,
  plan: Plan,
  outcome: Outcome,
): Promise<undefined> {
  const { ledger, address, options } = session;
  const { call } = plan;
  const failure = { ...outcome.failure!, kind: kindFor(call, outcome.failure!.kind) };
  const { kind, status } = failure;
  const coolDowns = [ledger, address].map((one) => one?.record.penalties?.coolDown);
  const attempt = Math.max(...[session.localPenalty, ...coolDowns].map((penalty) => penalty?.attempt ?? 0));
  const { durationMs } = outcome;
  const tell = (retryAt?: number) => {
    const waiters = intent.waiters();
    options.emit({ type: 'failed', call, kind, status, attempt: attempt + 1, durationMs, waiters, retryAt });
  };
  if (kind === 'GrantDead') {
    tell();
    return dropRefreshToken(session, plan);
  }
  await penalise(session, plan, failure, attempt);
  const penalty = session.blocking(call);
  const error = penalty ? session.blocked(penalty) : session.transient('the token endpoint has failed');
  // Where nothing forbids the next call, this one has failed all the same.
  tell(penalty && error.retryAt);
  if (penalty && isLatched(session, error.code)) session.tellLatched(error.code, error.retryAt);
  throw error;
}

/** A penalty of this code stops logins, whichever call has met it. */
function isLatched<C>({ penalties, timeline }: Session<C>, code: string): boolean {
  return penalties.some(
    (penalty) => penalty?.call === 'acquire' && penalty.code === code && remainingMs(penalty, timeline) > 0,
  );
}

/** One step down the ladder: the next round logs in. */
async function dropRefreshToken<C>(session: Session<C>, { generation }: Plan): Promise<undefined> {
  await session.refresh();
  const { sliding } = session.grant.facts;
  if (sliding) session.reject(generation);
  await session.ledger.write((record) =>
    record.generation === generation && record.token
      ? {
          ...record,
          inDoubt: undefined,
          token: { ...record.token, refreshToken: undefined },
          // Otherwise every process would have to find out for itself.
          ...(sliding && { rejected: generation }),
        }
      : record,
  );
}

/** Writes what a failure leaves behind where it belongs: the account, the address, or this process. */
async function penalise<C>(
  session: Session<C>,
  plan: Plan,
  failure: Failure,
  attempt: number,
): Promise<void> {
  const { grant, ledger, address, options, timeline } = session;
  const { call, generation, credential } = plan;
  const { kind, answered, unsent } = failure;
  // Whatever the vendor answered, it did not spend the token; only silence leaves a doubt.
  if (kind !== 'InDoubt') await ledger.write(clearDoubt(plan));
  if (call === 'acquire' && unsent) await refundLogin(session, plan.at, plan.chargeId);
  // A login that may have been processed has ended the session that we hold.
  if (call === 'acquire' && grant.facts.singleSession && !answered && !unsent) session.reject(generation);
  const consequence = consequenceOf({
    call,
    failure,
    at: session.uniqueNow(),
    randomFraction: options.random.uniform(),
    credential,
    hint: grant.credentialHint,
    attempt,
    timeline,
  });
  if ('local' in consequence) session.penalise(consequence.local);
  else if ('account' in consequence) await ledger.write(consequence.account);
  else await (address ?? ledger).write(consequence.address);
}

/** Ends a token at the vendor, as far as the grant can. Never throws. */
export async function revoke<C>(session: Session<C>, token: HeldToken): Promise<boolean> {
  const { grant, options } = session;
  if (!grant.revoke) return false;
  try {
    const { issued, failure, durationMs } = await callEndpoint(endpointOf(session), 'revoke', token);
    if (issued) return true;
    const { kind, status } = failure!;
    const call = 'revoke';
    options.emit({
      type: 'failed',
      call,
      kind,
      status,
      attempt: 1,
      durationMs,
      waiters: 0,
      retryAt: undefined,
    });
  } catch {
    // A revocation is a courtesy: the token ends by itself.
  }
  return false;
}
