import type { Grant, IssuedToken } from '../grant.ts';
import type { StoredToken } from '../stores/contract.ts';
import type { Mutation } from '../stores/ledger.ts';
import { withCredential } from './credentials.ts';
import { lifeOf } from './lifetime.ts';

export interface IssuedView {
  issued: IssuedToken;
  source: 'acquire' | 'renew';
  /** Keyed hash of the credential that a login was made with. */
  credential: string | undefined;
  before: StoredToken | undefined;
  facts: Grant['facts'];
  maxLifeMs: number | undefined;
  /** Wall clock at the start of the request, and when the answer came. */
  sentAt: number;
  receivedAt: number;
  vendorNow: number | undefined;
}

/** The record of an issued token. What the answer to a renewal leaves out stays as it was. */
export function tokenOf({
  issued,
  source,
  credential,
  before,
  facts,
  maxLifeMs,
  sentAt,
  receivedAt,
  vendorNow,
}: IssuedView): StoredToken {
  const { accessToken, refreshToken, refreshLifetimeSeconds, extras, supplied } = issued;
  const { documentedLifeMs } = facts;
  const kept = source === 'renew' ? before : undefined;
  return {
    ...kept,
    proven: undefined,
    accessToken,
    obtainedAt: sentAt,
    lifeMs: supplied
      ? undefined
      : lifeOf(issued, { sentAt, receivedAt, vendorNow, documentedLifeMs, maxLifeMs }),
    ...(refreshToken && {
      refreshToken,
      refreshObtainedAt: sentAt,
      refreshLifeMs: refreshLifetimeSeconds ? refreshLifetimeSeconds * 1000 : facts.refreshLifeMs,
    }),
    ...(extras && { extras: { ...kept?.extras, ...extras } }),
    ...(source === 'acquire' && { credential }),
    supplied,
    source,
  };
}

/** A call as it was decided on. */
export interface Planned {
  at: number;
  epoch: number;
  generation: number;
  credential: string;
  /** The newest login that was announced when this call was. */
  lastLogin: number | undefined;
}

/**
 * Accepts a token, unless a logout or another token came since the call was planned. `maybeSuperseded`: nor
 * where a login was announced since, which brings a better one.
 */
export function accepted(token: StoredToken, planned: Planned, maybeSuperseded: boolean): Mutation {
  return (record) => {
    if (record.epoch !== planned.epoch || record.generation > planned.generation) return record;
    if (maybeSuperseded && record.logins?.at(-1) !== planned.lastLogin) return record;
    const { locked, budget } = record.penalties ?? {};
    const login = token.source === 'acquire';
    const { credential } = token;
    const known =
      token.supplied || credential === undefined
        ? // It has not logged in, and leaves nothing in a store.
          record
        : withCredential(record, credential, (before) =>
            // A renewal succeeds only with a token that works.
            login ? { ...before, latch: undefined, proven: true } : { ...before, worked: true },
          );
    return {
      ...known,
      generation: planned.generation + 1,
      token,
      rejected: undefined,
      inDoubt: undefined,
      penalties: login ? { budget } : { locked, budget },
      // What the user supplied does not count as a login.
      logins: token.supplied ? record.logins?.filter((at) => at !== planned.at) : record.logins,
    };
  };
}
