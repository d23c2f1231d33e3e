import { aftermathOf, kindFor, leftOf } from '../decide/failures.ts';
import { accepted, type Planned, tokenOf } from '../decide/issued.ts';
import { skewOf } from '../decide/lifetime.ts';
import { suffices } from '../decide/next-step.ts';
import { type AuthError, LeaseUnavailableError } from '../errors.ts';
import type { HeldToken } from '../grant.ts';
import { pause } from '../platform/timeout.ts';
import { withMoment } from '../platform/unique-now.ts';
import { DAY, SECOND } from '../platform/units.ts';
import { whenText } from '../platform/when.ts';
import type { StoredRecord } from '../stores/contract.ts';
import { type Lease, type Mutation, type NoLease, STORE_LIMIT_MS } from '../stores/ledger.ts';
import type { Held, Intent, Session } from './session.ts';
import { callEndpoint, type Outcome } from './token-endpoint.ts';

/** A call as it was decided on. */
interface Plan extends Planned {
  call: 'acquire' | 'renew';
  /** Keyed hash of the single-use token that is presented. */
  spending: string | undefined;
  /** What the charge on the login budget is known by. */
  charged: string | undefined;
}

/** A flight needs two rounds (a refused renewal, a login); more are other processes getting in between. */
const MOST_ROUNDS = 8;

/**
 * One flight: a transaction over the store. Read, decide, take the lease, read and decide again, leave a mark, call,
 * write by compare-and-set, release. Resolves with a token that is good enough, whoever has got it; `undefined`: no caller
 * waits, and a logout has ended the token that was to be replaced.
 */
export async function fly<C>(session: Session<C>, intent: Intent): Promise<Held | undefined> {
  let asked = await session.open();
  // Whoever waits gives up after one lease and one call, and must not find another call under way then.
  let lastSendAt = session.clock.monotonic() + session.leaseMs + 3 * STORE_LIMIT_MS;
  for (let round = 0; round < MOST_ROUNDS && session.clock.monotonic() < lastSendAt; round++) {
    session.assertOpen();
    await session.refresh();
    let next = await session.nextStep(intent);
    if (next.step === 'use' && session.usable) return session.usable;
    if (next.step === 'stop') return undefined;
    if (next.step === 'use') continue;
    const { call } = next;
    // In a cool-down no credential is asked for; a latch comes first, and only another credential lifts it.
    const mayLift = call === 'acquire' && session.refused;
    if (next.step === 'blocked' && !mayLift) throw session.blocked(next.penalty);
    if (call === 'acquire') {
      const started = session.clock.monotonic();
      await session.askCredential(asked);
      asked = false;
      next = await session.nextStep(intent);
      if (next.step === 'use' && session.usable) return session.usable;
      if (next.step === 'blocked') throw session.blocked(next.penalty);
      if (!('call' in next) || next.call !== call) continue;
      await session.prepare();
      lastSendAt += session.clock.monotonic() - started;
    }

    const enough = () => {
      session.adopt();
      return !!session.stopped || suffices(session.view, intent);
    };
    const lease = await session.ledger.lease({ ms: session.leaseMs, enough, waiters: intent.waiters });
    if (lease === 'enough') continue;
    let held: Held | undefined;
    try {
      held = await underLease(session, { ...intent, lastSendAt }, call, lease);
    } finally {
      if ('release' in lease) await lease.release();
    }
    // It may have been refused while the lease was given back.
    if (held && held.generation > session.rejected) return held;
  }
  throw session.transient('other processes kept changing this account while a token was fetched');
}

/** At most one call; `undefined`: the world has changed, start over. */
async function underLease<C>(
  session: Session<C>,
  intent: Intent & { lastSendAt: number },
  planned: 'acquire' | 'renew',
  lease: Lease | NoLease,
): Promise<Held | undefined> {
  const { clock, flightLimitMs, grant, ledger, options } = session;
  const { singleUse, singleSession } = grant.facts;
  const leftMs = () => ('leftMs' in lease ? lease.leftMs() : Number.POSITIVE_INFINITY);
  const failClosed = (what: string, retryInMs: number) => {
    if (options.policy.withoutLease === 'go-on') return;
    const { name } = grant;
    const retryAt = clock.now() + retryInMs;
    const message = `${what} Try again ${whenText(retryAt, clock.now())}.`;
    throw new LeaseUnavailableError({ name, message, retryAt });
  };
  if ('why' in lease && (singleUse || singleSession)) failClosed(lease.why, lease.retryInMs);

  await session.refresh();
  const next = await session.nextStep(intent);
  if (!('call' in next)) return session.usable;
  const { call } = next;
  if (call !== planned) return undefined;
  if (next.step === 'blocked') throw session.blocked(next.penalty);

  const { epoch, generation, inDoubt } = ledger.record;
  const { token, credential } = session;
  if (next.step === 'too soon') {
    await pause(clock, next.ms, intent.waiters() > 0);
    return undefined;
  }
  if (leftMs() < flightLimitMs) return undefined;

  const at = session.moment();
  const charged = call === 'acquire' ? await charge(session) : undefined;
  const spending = call === 'renew' ? await session.refreshHash() : undefined;
  const spends = call === 'renew' && singleUse;
  const { rejected } = session;
  const written = await ledger.write((record) => ({
    ...record,
    ...(rejected === record.generation && { rejected }),
    ...(call === 'acquire' && { logins: withMoment(record.logins, at, DAY) }),
    // A doubt that is there already is somebody else's, and stays; so does one about a token since then.
    ...(spending !== undefined &&
      record.generation === generation &&
      record.inDoubt?.hash !== spending && { inDoubt: { hash: spending, at } }),
  }));
  const unnoted = spends && !(written && spending !== undefined);
  // A write that met another one has read again: what was decided above may be about a token of yesterday.
  const { record } = ledger;
  const doubtAt = inDoubt?.hash === spending ? inDoubt?.at : at;
  const overtaken =
    record.epoch !== epoch ||
    record.generation !== generation ||
    session.token?.refreshToken !== token?.refreshToken ||
    (spending !== undefined && record.inDoubt?.at !== doubtAt);
  const late =
    session.stopped || overtaken || leftMs() < flightLimitMs || clock.monotonic() > intent.lastSendAt;
  if (unnoted || late) {
    await ledger.write(undoubted(spending, at));
    if (call === 'acquire') await uncount(session, at, charged);
    if (late) return undefined;
    failClosed(
      'the store cannot note that a single-use token is about to be spent. Check the store.',
      SECOND,
    );
  }

  const lastLogin = record.logins?.at(-1);
  const plan: Plan = { call, at, epoch, generation, credential, spending, charged, lastLogin };
  session.loginSent = call === 'acquire' && !!singleSession;
  let outcome: Outcome;
  try {
    outcome = await callEndpoint(grant, call, session.credentials, token, endpointOf(session));
  } finally {
    session.loginSent = false;
  }
  return outcome.issued ? take(session, intent, plan, outcome) : fail(session, intent, plan, outcome);
}

/** Takes back the doubt that was noted at `at`: nothing was spent. */
function undoubted(spending: string | undefined, at: number): Mutation {
  return (record) =>
    record.inDoubt?.hash === spending && record.inDoubt?.at === at
      ? { ...record, inDoubt: undefined }
      : record;
}

/**
 * Uses up one login of the vendor's budget, or throws where none is left: deciding and charging are one step, since
 * accounts at one address log in at the same time. Gives what the charge is known by.
 */
async function charge<C>(session: Session<C>): Promise<string | undefined> {
  const { address, ledger, timeline, grant, options } = session;
  const budget = options.policy.loginBudget ?? grant.facts.loginBudget;
  if (!budget) return undefined;
  const { burst, refillMs } = budget;
  const by = options.random.id();
  await (address ?? ledger).write((record) => {
    const before = record.penalties?.budget;
    if (before?.by === by || leftOf(before, timeline) > 0) return record;
    const at = options.clock.now();
    const debtMs = refillMs + Math.max(0, before ? before.debtMs! - timeline.age(before.at) : 0);
    const message = 'the logins that the vendor allows are used up for now.';
    const code = 'BudgetSpent';
    const spent = {
      at,
      by,
      debtMs,
      ms: debtMs - (burst - 1) * refillMs,
      call: 'acquire',
      code,
      attempt: 0,
      message,
    } as const;
    return { ...record, penalties: { ...record.penalties, budget: spent } };
  });
  if ((address ?? ledger).record.penalties?.budget?.by !== by) session.check('acquire');
  return by;
}

/** Takes back what a login that never left this machine was counted for. */
async function uncount<C>(
  { address, ledger, grant, options }: Session<C>,
  at: number,
  charged: string | undefined,
): Promise<void> {
  await ledger.write((record) => ({ ...record, logins: record.logins?.filter((login) => login !== at) }));
  const { refillMs = 0 } = options.policy.loginBudget || grant.facts.loginBudget || {};
  if (!charged) return;
  await (address ?? ledger).write((record) => {
    const { budget } = record.penalties ?? {};
    if (budget?.by !== charged) return record;
    const back = { ...budget, by: undefined, debtMs: budget.debtMs! - refillMs, ms: budget.ms! - refillMs };
    return { ...record, penalties: { ...record.penalties, budget: back } };
  });
}

function endpointOf<C>({ options, flightLimitMs }: Session<C>) {
  return { ...options, limitMs: flightLimitMs };
}

async function take<C>(
  session: Session<C>,
  intent: Intent,
  plan: Plan,
  outcome: Outcome,
): Promise<Held | undefined> {
  const { clock, grant, ledger, options } = session;
  const { emit, policy } = options;
  const { sentAt, vendorNow, durationMs } = outcome;
  const receivedAt = clock.now();
  const skewMs = skewOf(vendorNow, sentAt, receivedAt);
  if (skewMs) emit({ type: 'clock-skew', skewMs });
  const latched = session.refused || session.latchTold;
  const token = tokenOf({
    issued: outcome.issued!,
    source: plan.call,
    credential: plan.credential,
    before: session.token,
    facts: grant.facts,
    maxLifeMs: policy.maxLifeMs,
    sentAt,
    receivedAt,
    vendorNow,
  });
  // A process that was stopped beyond its lease brings what a login since then has ended, or what is over by now.
  const surpassed =
    grant.facts.singleSession ||
    session.timeline.age(token.obtainedAt) >= (token.lifeMs ?? Number.POSITIVE_INFINITY);
  await ledger.write(accepted(token, plan, surpassed));
  session.local = undefined;
  const { record } = ledger;
  if (record.token?.accessToken !== token.accessToken) {
    // Somebody has logged out meanwhile, and nobody but us knows this token.
    if (record.epoch > plan.epoch) await revoke(session, token);
    return undefined;
  }
  session.adopt();
  if (latched && !session.refused) {
    session.latchTold = false;
    emit({ type: 'unlatched' });
  }
  const { generation } = record;
  const { logins24h } = session;
  emit({
    type: 'renewed',
    call: plan.call,
    generation,
    lifeMs: token.lifeMs,
    durationMs,
    waiters: intent.waiters(),
    logins24h,
  });
  return session.held;
}

async function fail<C>(
  session: Session<C>,
  intent: Intent,
  plan: Plan,
  outcome: Outcome,
): Promise<undefined> {
  const { grant, ledger, address, options, timeline } = session;
  const { call, spending, generation, credential } = plan;
  const failure = { ...outcome.failure!, kind: kindFor(plan.call, outcome.failure!.kind) };
  const { kind, status, answered, unsent } = failure;
  const row = [session.local, ledger.record.penalties?.coolDown, address?.record.penalties?.coolDown];
  const attempt = Math.max(0, ...row.map((penalty) => penalty?.attempt ?? 0));
  const tell = (retryAt?: number) =>
    options.emit({
      type: 'failed',
      call,
      kind,
      status,
      attempt: attempt + 1,
      durationMs: outcome.durationMs,
      waiters: intent.waiters(),
      retryAt,
    });

  if (kind === 'GrantDead') {
    tell();
    await session.refresh();
    const { sliding } = grant.facts;
    if (sliding) session.reject(generation);
    await ledger.write((record: StoredRecord) =>
      record.generation === generation && record.token
        ? {
            ...record,
            inDoubt: undefined,
            token: { ...record.token, refreshToken: undefined },
            // Else every process would have to find out for itself.
            ...(sliding && { rejected: generation }),
          }
        : record,
    );
    return undefined;
  }

  // Whatever the vendor answered, it did not spend the token; only silence leaves a doubt.
  if (kind !== 'InDoubt') await ledger.write(undoubted(spending, plan.at));
  if (call === 'acquire' && unsent) await uncount(session, plan.at, plan.charged);
  // A login that may have been processed has ended the session that we hold.
  if (call === 'acquire' && grant.facts.singleSession && !answered && !unsent) session.reject(generation);
  const { credentialHint: hint } = grant;
  const aftermath = aftermathOf({
    call,
    failure,
    at: session.moment(),
    draw: options.random.uniform(),
    credential,
    hint,
    attempt,
    timeline,
  });
  if ('local' in aftermath) session.local = aftermath.local;
  else if ('account' in aftermath) await ledger.write(aftermath.account);
  else await (address ?? ledger).write(aftermath.address);
  try {
    session.check(call);
  } catch (error) {
    const { retryAt, code } = error as AuthError;
    tell(retryAt);
    const latched = session.penalties.some(
      (penalty) => penalty?.call === 'acquire' && penalty.code === code && leftOf(penalty, timeline) > 0,
    );
    if (latched) {
      session.latchTold = true;
      options.emit({ type: 'latched', code, retryAt });
    }
    throw error;
  }
  // Nothing forbids the next call, but this one has failed.
  tell();
  throw session.transient('the token endpoint has failed');
}

/** Ends a token at the vendor, as far as the grant can. Never throws. */
export async function revoke<C>(session: Session<C>, token: HeldToken): Promise<boolean> {
  const { grant, options } = session;
  if (!grant.revoke) return false;
  try {
    const { issued, failure, durationMs } = await callEndpoint(
      grant,
      'revoke',
      session.credentials,
      token,
      endpointOf(session),
    );
    if (issued) return true;
    const { kind, status } = failure!;
    options.emit({
      type: 'failed',
      call: 'revoke',
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
