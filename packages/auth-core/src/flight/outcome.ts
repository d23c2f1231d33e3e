import { consequenceOf, type Failure, kindFor } from '../decide/failures.ts';
import { accepted, tokenOf } from '../decide/issued.ts';
import { skewOf } from '../decide/lifetime.ts';
import { remainingMs } from '../decide/penalty.ts';
import type { CurrentToken, Intent, Session } from '../engine/session.ts';
import { blocked, penaltyOn } from './blocked.ts';
import { refundLogin } from './login-budget.ts';
import { clearDoubt, type Plan } from './plan.ts';
import { type Outcome, revoke } from './token-endpoint.ts';

/** Takes in the token of an answer. `undefined`: a logout or another token came first. */
export async function acceptToken<C>(
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
  emit({ type: 'obtained', call, generation, lifeMs: token.lifeMs, durationMs, waiters, logins24h });
  return session.current;
}

/** Notes what a failure means, and throws its error. `undefined`: a login may follow. */
export async function recordFailure<C>(
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
  const penalty = penaltyOn(session, call);
  const error = penalty ? blocked(session, penalty) : session.transient('the token endpoint has failed');
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
