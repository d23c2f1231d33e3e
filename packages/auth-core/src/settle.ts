import { backoffMs, misconfiguredMs } from './backoff.ts';
import { type Failure, latchMs } from './classify.ts';
import { describe } from './failure-error.ts';
import type { IssuedToken } from './grant.ts';
import type { Mutation } from './ledger.ts';
import { type LifetimeFacts, lifeOf } from './lifetime.ts';
import type { SharedCoolDown, StoredRecord, StoredToken } from './store.ts';
import { DAY } from './time.ts';

/** Logins that are remembered for counting; no budget is larger. */
const MOST_LOGINS = 500;

/** Adds a moment once, so that a mutation may be applied again. */
function withMoment(moments: number[] | undefined, at: number, keepMs: number): number[] {
  return [...new Set([...(moments ?? []), at])].filter((moment) => at - moment < keepMs).slice(-MOST_LOGINS);
}

/** Everything that is written before a call, so that a process which dies during it leaves a trace. */
export interface Mark {
  at: number;
  /** A generation that was refused. */
  rejected: number;
  login: boolean;
  /** Keyed hash of the single-use token that is about to be presented. */
  spending: string | undefined;
}

export function marked({ at, rejected, login, spending }: Mark): Mutation {
  return (record) => ({
    ...record,
    ...(rejected === record.generation && { rejected }),
    ...(login && { logins: withMoment(record.logins, at, DAY) }),
    ...(spending !== undefined && { inDoubt: { hash: spending, at } }),
  });
}

/** Takes the doubt back: nothing was sent. */
export function unmarked(spending: string): Mutation {
  return (record) => (record.inDoubt?.hash === spending ? { ...record, inDoubt: undefined } : record);
}

/** Uses up one login of a budget. */
export function charged(at: number, refillMs: number, debtNow: (record: StoredRecord) => number): Mutation {
  return (record) =>
    record.budget?.at === at ? record : { ...record, budget: { at, debtMs: debtNow(record) + refillMs } };
}

/** The record of an issued token. What the answer leaves out stays as it was. */
export function tokenOf(
  issued: IssuedToken,
  source: 'acquire' | 'renew',
  before: StoredToken | undefined,
  facts: LifetimeFacts & { refreshLifeMs?: number | undefined },
): StoredToken {
  const kept = source === 'renew' ? before : undefined;
  const { refreshLifetimeSeconds } = issued;
  const refresh = issued.refreshToken
    ? {
        refreshToken: issued.refreshToken,
        refreshObtainedAt: facts.sentAt,
        refreshLifeMs:
          refreshLifetimeSeconds === undefined ? facts.refreshLifeMs : refreshLifetimeSeconds * 1000,
      }
    : kept && {
        refreshToken: kept.refreshToken,
        refreshObtainedAt: kept.refreshObtainedAt,
        refreshLifeMs: kept.refreshLifeMs,
      };
  return {
    accessToken: issued.accessToken,
    obtainedAt: facts.sentAt,
    lifeMs: issued.supplied ? undefined : lifeOf(issued, facts),
    ...refresh,
    extras: kept?.extras || issued.extras ? { ...kept?.extras, ...issued.extras } : undefined,
    headers: issued.headers ?? kept?.headers,
    supplied: issued.supplied,
    source,
  };
}

/** Accepts a token, unless somebody has logged out or accepted another since the call was planned. */
export function accepted(
  token: StoredToken,
  planned: { at: number; epoch: number; generation: number; credential?: string | undefined },
): Mutation {
  return (record) => {
    if (record.epoch !== planned.epoch || record.generation > planned.generation) return record;
    const login = token.source === 'acquire';
    return {
      ...record,
      generation: planned.generation + 1,
      token,
      rejected: undefined,
      inDoubt: undefined,
      coolDown: undefined,
      latch: login ? undefined : record.latch,
      // What the user supplied is no login.
      logins: token.supplied ? record.logins?.filter((at) => at !== planned.at) : record.logins,
      provenCredential: login ? planned.credential : record.provenCredential,
    };
  };
}

export interface FailureView {
  call: 'acquire' | 'renew';
  failure: Failure;
  at: number;
  draw: number;
  credential: string | undefined;
  hint: string | undefined;
  /** The longest row of failures so far, in the store or in this process. */
  attempt: number;
}

/** What a failure leaves behind: in the account's record, in the record of the address, or in this process alone. */
export interface Aftermath {
  account?: Mutation;
  /** Goes to the address where the vendor punishes addresses, else to the account. */
  penalty?: Mutation;
  local?: SharedCoolDown;
  latched?: boolean;
}

/** Decides what a failure leaves behind. `GrantDead` is not here: it costs no time, only a step down the ladder. */
export function aftermathOf(view: FailureView): Aftermath {
  const { call, failure, at, draw, credential, hint, attempt } = view;
  const { kind, status, answered, retryAfterMs } = failure;
  const text = { ...describe(failure, hint), status };
  const coolDown = (ms: number): SharedCoolDown => ({ at, ms, attempt: attempt + 1, call, ...text });

  if (kind === 'Transient' || kind === 'InDoubt') {
    const penalty = coolDown(retryAfterMs ?? backoffMs(attempt, draw));
    return answered ? { penalty: (record) => ({ ...record, coolDown: penalty }) } : { local: penalty };
  }
  if (kind === 'Misconfigured' && (call === 'renew' || !answered)) {
    const penalty = coolDown(misconfiguredMs(attempt));
    return answered ? { account: (record) => ({ ...record, coolDown: penalty }) } : { local: penalty };
  }
  if (kind === 'Locked') {
    const latch = { at, ms: latchMs(kind, 1, false, retryAfterMs), attempt: 1, ...text };
    return { penalty: (record) => ({ ...record, latch }), latched: true };
  }
  return {
    latched: true,
    account: (record) => {
      const same = record.latch !== undefined && record.latch.credential === credential;
      const row = record.latch?.at === at ? record.latch.attempt : (same ? record.latch!.attempt : 0) + 1;
      const ms = latchMs(
        kind,
        row,
        credential !== undefined && record.provenCredential === credential,
        retryAfterMs,
      );
      return {
        ...record,
        failedLogins: withMoment(record.failedLogins, at, DAY),
        latch: { at, ms, credential, attempt: row, ...text },
      };
    },
  };
}
