import { debtAfter } from './budget.ts';
import { callEndpoint, type Outcome } from './endpoint.ts';
import { LeaseUnavailableError } from './errors.ts';
import type { GrantCall } from './grant.ts';
import { skewOf } from './lifetime.ts';
import { pause } from './limit.ts';
import type { Held, Inputs, Session } from './session.ts';
import { accepted, aftermathOf, charged, marked, tokenOf, unmarked } from './settle.ts';
import { SECOND } from './time.ts';
import { gapMs } from './zones.ts';

/** Why a flight was started. */
export interface Intent {
  /** A token of this generation or older is not good enough. */
  beyond: number;
  /** A refused token forces it, so that it need not keep its distance to the last one. */
  forced: boolean;
  /** How many callers wait for it; none: it runs in the background. */
  waiters: () => number;
}

/** A flight needs two rounds (a refused renewal, a login); more are other processes getting in between. */
const MOST_ROUNDS = 8;
const POLL_MS = 50;
const LONGEST_POLL_MS = 250;

interface Lease {
  /** Left out where the flight goes on without one. */
  nonce?: string;
  /** Monotonic time before it was asked for. */
  since: number;
}

/**
 * One flight: a transaction over the store. Read, decide, take the lease, read and decide again, leave a mark, call,
 * write by compare-and-set, release. Resolves with a token that is good enough, whoever has got it.
 */
export async function fly<C>(session: Session<C>, intent: Intent): Promise<Held> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await session.open();
    session.assertOpen();
    await session.refresh();
    const found = good(session, intent);
    if (found) return found;

    const call = await session.nextCall();
    const living = session.usable();
    // A login that ends the session in use is put off until the session has to end anyway.
    if (call === 'acquire' && living && session.grant.facts.singleSession && intent.waiters() === 0)
      return living;
    const inputs = call === 'acquire' ? await session.inputs() : undefined;
    session.check(call, inputs?.fingerprint);
    if (inputs && session.grant.prepare) {
      inputs.credentials = await session.callback('the code provider', () =>
        session.grant.prepare!(inputs.credentials),
      );
    }

    const lease = await takeLease(session, intent);
    try {
      const held =
        lease === undefined ? good(session, intent) : await underLease(session, intent, inputs, lease);
      if (held) return held;
    } finally {
      const nonce = lease?.nonce;
      if (nonce)
        await session.guarded.call('lease', (store) => store.releaseLease(session.ledger!.key, nonce));
    }
  }
  throw session.transient(
    'other processes kept changing this account while a token was being fetched. Try again.',
    SECOND,
  );
}

/** A token that ends the flight: newer than what started it, and worth handing out. */
function good<C>(session: Session<C>, intent: Intent): Held | undefined {
  const held = session.usable();
  if (!held || held.generation <= intent.beyond) return undefined;
  const zone = session.zone(held);
  return zone === 'fresh' || zone === 'soft' ? held : undefined;
}

/** Waits for the right to talk to the token endpoint; `undefined`: somebody else has brought a good token meanwhile. */
async function takeLease<C>(session: Session<C>, intent: Intent): Promise<Lease | undefined> {
  const { clock, limits, random, guarded, ledger } = session;
  const nonce = random.id();
  const started = clock.monotonic();
  let freeInMs: number | undefined;
  for (let pollMs = POLL_MS; ; pollMs = Math.min(LONGEST_POLL_MS, pollMs * 1.5)) {
    const since = clock.monotonic();
    const answer = await guarded.call('lease', (store) =>
      store.takeLease(ledger!.key, { owner: session.owner(), nonce, ms: limits.leaseMs }),
    );
    const waitedMs = clock.monotonic() - started;
    if (answer?.[0].taken) {
      if (answer[0].takenOver) session.emit({ type: 'lease-taken-over' });
      if (pollMs > POLL_MS) session.emit({ type: 'lease-waited', durationMs: waitedMs, taken: true });
      return { nonce, since };
    }
    if (!answer || waitedMs >= limits.leaseMs) break;
    freeInMs = answer[0].freeInMs;
    await pause(clock, Math.min(freeInMs ?? pollMs, pollMs * (0.5 + random.uniform())), intent.waiters() > 0);
    session.assertOpen();
    await session.refresh();
    if (good(session, intent)) {
      session.emit({ type: 'lease-waited', durationMs: clock.monotonic() - started, taken: false });
      return undefined;
    }
  }
  const { singleUse, singleSession } = session.grant.facts;
  if ((singleUse || singleSession) && session.policy.withoutLease !== 'go-on') {
    throw new LeaseUnavailableError({
      name: session.grant.name,
      message:
        'another process may be renewing this token, and the store cannot say. Going on could end its session: check the store, or set policy.withoutLease to go on.',
      retryAt: clock.now() + (freeInMs ?? SECOND),
    });
  }
  return { since: Number.POSITIVE_INFINITY };
}

/** At most one call; `undefined`: the world has changed, start over. */
async function underLease<C>(
  session: Session<C>,
  intent: Intent,
  inputs: Inputs<C> | undefined,
  lease: Lease,
): Promise<Held | undefined> {
  const { clock, limits, grant, policy } = session;
  const ledger = session.ledger!;
  await session.refresh();
  const found = good(session, intent);
  if (found) return found;
  const call = await session.nextCall();
  if (call === 'acquire' && !inputs) return undefined;
  session.check(call, inputs?.fingerprint);

  const leftOfLease = () => limits.leaseMs - (clock.monotonic() - lease.since);
  const { token } = ledger.record;
  if (token && !intent.forced) {
    const waitMs = gapMs(token.lifeMs) - session.timeline.waited(token.obtainedAt);
    if (waitMs > 0) {
      await pause(clock, waitMs, intent.waiters() > 0);
      return undefined;
    }
  }
  if (lease.nonce && leftOfLease() < limits.flightLimitMs) return undefined;

  const at = clock.now();
  const spending = call === 'renew' ? await session.refreshHash() : undefined;
  const mark = { at, rejected: session.rejected, login: call === 'acquire' && !token?.supplied, spending };
  const written = mark.login || spending !== undefined ? await ledger.write(marked(mark)) : true;
  if (call === 'acquire') await chargeBudget(session, at);
  const takeBack = async () => {
    if (spending !== undefined) await ledger.write(unmarked(spending));
  };
  if (!written && spending !== undefined && policy.withoutLease !== 'go-on') {
    await takeBack();
    throw new LeaseUnavailableError({
      name: grant.name,
      message:
        'the store cannot note that a single-use token is about to be spent, so it was not. Check the store.',
      retryAt: clock.now() + SECOND,
    });
  }
  if (session.closed || session.signedOut || (lease.nonce && leftOfLease() < limits.flightLimitMs)) {
    await takeBack();
    session.assertOpen();
    return undefined;
  }

  const { epoch, generation } = ledger.record;
  const startedAt = clock.monotonic();
  session.loginSent = call === 'acquire' && !!grant.facts.singleSession;
  const outcome = await callEndpoint(
    grant,
    call,
    inputs?.credentials ?? session.credentials!,
    token,
    endpointOptions(session),
  ).finally(() => {
    session.loginSent = false;
  });
  const durationMs = clock.monotonic() - startedAt;
  const planned = { call, at, epoch, generation, credential: inputs?.fingerprint, spending, durationMs };
  return 'issued' in outcome
    ? take(session, intent, planned, outcome)
    : fail(session, intent, planned, outcome.failure);
}

interface Planned {
  call: 'acquire' | 'renew';
  at: number;
  epoch: number;
  generation: number;
  credential: string | undefined;
  spending: string | undefined;
  durationMs: number;
}

export function endpointOptions<C>({ clock, fetch, limits, allowInsecureOrigins }: Session<C>) {
  return { clock, fetch, limitMs: limits.flightLimitMs, allowInsecureOrigins };
}

async function chargeBudget<C>(session: Session<C>, at: number): Promise<void> {
  const { budget, timeline } = session;
  if (!budget) return;
  const ledger = session.origin ?? session.ledger!;
  await ledger.write(
    charged(at, budget.refillMs, ({ budget: used }) =>
      used ? debtAfter(used.debtMs, timeline.waited(used.at)) : 0,
    ),
  );
}

async function take<C>(
  session: Session<C>,
  intent: Intent,
  planned: Planned,
  { issued, vendorNow, sentAt, receivedAt }: Extract<Outcome, { issued: unknown }>,
): Promise<Held | undefined> {
  const { grant, policy } = session;
  const ledger = session.ledger!;
  const skewMs = skewOf(vendorNow, receivedAt);
  if (skewMs) session.emit({ type: 'clock-skew', skewMs });
  const before = ledger.record.token;
  const token = tokenOf(issued, planned.call, before, {
    sentAt,
    receivedAt,
    vendorNow,
    documentedLifeMs: grant.facts.documentedLifeMs,
    refreshLifeMs: grant.facts.refreshLifeMs,
    maxLifeMs: policy.maxLifeMs,
  });
  const wasLatched = ledger.record.latch !== undefined;
  await ledger.write(accepted(token, planned));
  session.local = undefined;
  if (ledger.record.token?.accessToken !== token.accessToken) {
    // Somebody logged out meanwhile, and nobody but us knows this token.
    if (ledger.record.epoch > planned.epoch) await revoke(session, token);
    return undefined;
  }
  session.adopt();
  if (wasLatched && !ledger.record.latch) session.emit({ type: 'unlatched' });
  session.emit({
    type: 'renewed',
    call: planned.call,
    generation: ledger.record.generation,
    lifeMs: token.lifeMs,
    durationMs: planned.durationMs,
    waiters: intent.waiters(),
    logins24h: session.logins24h(),
  });
  return session.held;
}

async function fail<C>(
  session: Session<C>,
  intent: Intent,
  planned: Planned,
  failure: Extract<Outcome, { failure: unknown }>['failure'],
): Promise<undefined> {
  const { grant, clock, random } = session;
  const ledger = session.ledger!;
  const { call, spending, generation } = planned;
  const attempt = Math.max(ledger.record.coolDown?.attempt ?? 0, session.local?.attempt ?? 0);
  const event = {
    type: 'failed',
    call,
    kind: failure.kind,
    status: failure.status,
    attempt: attempt + 1,
    durationMs: planned.durationMs,
    waiters: intent.waiters(),
  } as const;

  if (failure.kind === 'GrantDead') {
    session.emit({ ...event, retryAt: undefined });
    await session.refresh();
    if (ledger.record.generation > generation) return undefined;
    if (grant.facts.sliding) session.rejected = Math.max(session.rejected, generation);
    await ledger.write((record) =>
      record.generation > generation || !record.token
        ? record
        : { ...record, inDoubt: undefined, token: { ...record.token, refreshToken: undefined } },
    );
    return undefined;
  }

  const aftermath = aftermathOf({
    call,
    failure,
    at: clock.now(),
    draw: random.uniform(),
    credential: planned.credential,
    hint: grant.credentialHint,
    attempt,
  });
  // Whatever the vendor answered, it did not spend the token; only silence leaves a doubt.
  if (spending !== undefined && failure.kind !== 'InDoubt') await ledger.write(unmarked(spending));
  // A login that may have been processed has ended the session that we hold.
  const lost = call === 'acquire' && grant.facts.singleSession && !failure.answered && !failure.unsent;
  if (lost) session.rejected = Math.max(session.rejected, generation);
  if (aftermath.local) session.local = aftermath.local;
  if (aftermath.account) await ledger.write(aftermath.account);
  if (aftermath.penalty) await (session.origin ?? ledger).write(aftermath.penalty);
  try {
    session.check(call, planned.credential);
  } catch (error) {
    const { retryAt, code } = error as { retryAt?: number; code: string };
    session.emit({ ...event, retryAt });
    if (aftermath.latched) session.emit({ type: 'latched', code, retryAt });
    throw error;
  }
  return undefined;
}

/** Ends a token at the vendor, as far as the grant can. Never throws. */
export async function revoke<C>(
  session: Session<C>,
  token: { accessToken: string; refreshToken?: string | undefined },
): Promise<boolean> {
  const { grant, credentials } = session;
  if (!grant.revoke || credentials === undefined) return false;
  const call: GrantCall = 'revoke';
  const startedAt = session.clock.monotonic();
  try {
    const outcome = await callEndpoint(grant, call, credentials, token, endpointOptions(session));
    if ('issued' in outcome) return true;
    const { kind, status } = outcome.failure;
    session.emit({
      type: 'failed',
      call,
      kind,
      status,
      attempt: 1,
      durationMs: session.clock.monotonic() - startedAt,
      waiters: 0,
      retryAt: undefined,
    });
  } catch {
    // A revocation is a courtesy: the token ends by itself.
  }
  return false;
}
