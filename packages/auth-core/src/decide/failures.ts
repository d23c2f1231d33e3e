import {
  type AuthError,
  type AuthErrorOptions,
  BadCredentialsError,
  BudgetSpentError,
  LockedError,
  MisconfiguredError,
  PersonNeededError,
  SessionContestedError,
  TransientError,
} from '../errors.ts';
import type { FailureKind } from '../grant.ts';
import { addTimestamp } from '../platform/timestamps.ts';
import { DAY, MINUTE, type Timeline } from '../platform/units.ts';
import { whenText } from '../platform/when.ts';
import type { Penalty, StoredRecord } from '../stores/contract.ts';
import type { Mutation } from '../stores/ledger.ts';
import { backoffMs, misconfiguredMs } from './backoff.ts';
import { credentialOf, withCredential } from './credentials.ts';
import { type LocalPenalty, remainingMs } from './penalty.ts';

/** A failed call to the token endpoint, with everything that decides what follows. */
export interface Failure {
  kind: FailureKind;
  /** The vendor itself has answered, so that the whole fleet should know. */
  answered?: boolean | undefined;
  /** Provably nothing has left this machine. */
  unsent?: boolean | undefined;
  status?: number | undefined;
  /** Which call, as `POST /api/authorize`. */
  call?: string | undefined;
  message?: string | undefined;
  advice?: string | undefined;
  /** What was thrown. */
  cause?: unknown;
  retryAfterMs?: number | undefined;
}

/** The errors that a penalty can stand for. */
const ERRORS: Record<string, new (options: AuthErrorOptions) => AuthError> = {
  BadCredentials: BadCredentialsError,
  Locked: LockedError,
  PersonNeeded: PersonNeededError,
  Misconfigured: MisconfiguredError,
  BudgetSpent: BudgetSpentError,
  SessionContested: SessionContestedError,
};

/** Code, what happened, and what to do besides waiting, where it is not the hint of the grant. */
const TEXTS: { [Kind in FailureKind]: [code: string, what: string, advice?: string] } = {
  Transient: ['Transient', 'no token can be had right now', ''],
  InDoubt: ['Transient', 'no clear answer came, and the refresh token may be spent', ''],
  GrantDead: ['Transient', 'the token is no longer renewed', ''],
  BadCredentials: ['BadCredentials', 'the credentials are refused'],
  Ambiguous: ['BadCredentials', 'the login is refused, and the answer does not say why'],
  Unreadable: ['Transient', 'the vendor has not answered', 'See what stands between here and the vendor'],
  Locked: ['Locked', 'logins are locked for a while', ''],
  PersonNeeded: ['PersonNeeded', 'only a person can repair this login'],
  Misconfigured: [
    'Misconfigured',
    'the answer is not a documented one',
    'Check the base URL and the options',
  ],
};

/** Never more than two failed logins within this window: vendors lock an account at the third. */
export const FAILURE_WINDOW_MS = 15 * MINUTE;

/** What a verdict can mean for the call that it was given on. */
export function kindFor(call: 'acquire' | 'renew', kind: FailureKind): FailureKind {
  // A login has no step below it, and a refused renewal always has.
  if (call === 'acquire') return kind === 'GrantDead' ? 'Ambiguous' : kind;
  if (kind === 'Unreadable') return 'Transient';
  return kind === 'BadCredentials' || kind === 'Ambiguous' || kind === 'PersonNeeded' ? 'GrantDead' : kind;
}

/** What lasts longer, as no vendor asks for it, has no end that a date could tell. */
const LONGEST_WAIT_MS = 1000 * 365 * DAY;

/** The error that stands for a penalty, which lasts for `ms` milliseconds from now. */
export function toError(
  name: string,
  { code, status, ...penalty }: LocalPenalty,
  now: number,
  ms: number,
): AuthError {
  const retryAt = ms < LONGEST_WAIT_MS ? now + ms : undefined;
  const message = retryAt ? `${penalty.message} Try again ${whenText(retryAt, now)}.` : penalty.message;
  const Kind = (Object.hasOwn(ERRORS, code) && ERRORS[code]) || TransientError;
  return new Kind({ name, message, status, retryAt, cause: penalty.cause });
}

/**
 * A login that failed at `at`, and with the second of them a lock-out of our own before the vendor's. Counted by
 * credential: two wrong passwords say nothing about the right one.
 */
export function failedLogin(
  record: StoredRecord,
  at: number,
  credential: string | undefined,
  penalty?: Penalty,
): StoredRecord {
  if (credential === undefined) return record;
  return withCredential(record, credential, (known) => {
    const failedLogins = addTimestamp(known.failedLogins, at, FAILURE_WINDOW_MS);
    const before = failedLogins.at(-2);
    if (before === undefined) return { ...known, failedLogins };
    const lockOut: Penalty = {
      attempt: 2,
      code: 'BadCredentials',
      message: 'two logins have failed, and a third could lock the account.',
      ...penalty,
      at: before,
      ms: FAILURE_WINDOW_MS,
      call: 'acquire',
    };
    return { ...known, failedLogins, lockOut };
  });
}

/** A login that the vendor accepted and whose token it refuses: the credentials may be wrong, or a right is missing. */
export function unprovenLogin(generation: number, at: number, credential: string | undefined): Mutation {
  return (record) => {
    const { rejected, token } = record;
    if (record.generation !== generation || rejected === generation || token?.proven) return record;
    const marked = { ...record, rejected: generation };
    if (credential === undefined) return marked;
    return withCredential(marked, credential, (known) => ({
      ...known,
      unprovenLogins: addTimestamp(known.unprovenLogins, at, FAILURE_WINDOW_MS),
    }));
  };
}

export interface FailureView {
  call: 'acquire' | 'renew';
  failure: Failure;
  at: number;
  /** Uniform in [0, 1). */
  randomFraction: number;
  /** Keyed hash of the credential that was used. */
  credential: string;
  hint: string | undefined;
  /** The longest streak of failures so far, in the store or in this process. */
  attempt: number;
  timeline: Timeline;
}

/** What a failure leaves behind: in the account's record, in that of the address, or in this process alone. */
export type Consequence = { account: Mutation } | { address: Mutation } | { local: LocalPenalty };

/** Decides what a failure leaves behind. `GrantDead` is not here: it costs no time, only a step down the ladder. */
export function consequenceOf(view: FailureView): Consequence {
  const { call, failure, at, hint, attempt } = view;
  const { kind, status, answered } = failure;
  const [code, what, usual = hint ?? 'Check the credentials'] = TEXTS[kind];
  const advice = failure.advice ?? usual;
  const where = `${failure.call ?? 'login'}${status ? ` → ${status}` : ''}`;
  const penalty: Penalty = {
    at,
    attempt: attempt + 1,
    code,
    status,
    message: `${where}: ${failure.message ?? what}.${advice && ` ${advice}.`}`,
  };
  if (kind === 'Locked') return lockedOut(view, penalty);
  const isTransient = code === 'Transient' && kind !== 'Unreadable';
  const isMisconfigured = kind === 'Misconfigured' && (call === 'renew' || !answered);
  return isTransient || isMisconfigured ? coolsDown(view, penalty) : latches(view, penalty);
}

function lockedOut({ call, failure, attempt, randomFraction }: FailureView, penalty: Penalty): Consequence {
  const ms = Math.max(failure.retryAfterMs ?? 15 * MINUTE, backoffMs(attempt, randomFraction));
  const locked: Penalty = { ...penalty, call, ms };
  // A renewal that is locked locks no login; once the token is gone, that is the way.
  return call === 'renew'
    ? { account: (record) => ({ ...record, penalties: { ...record.penalties, coolDown: locked } }) }
    : { address: (record) => ({ ...record, penalties: { ...record.penalties, locked } }) };
}

function coolsDown(view: FailureView, penalty: Penalty): Consequence {
  const { call, failure, attempt, randomFraction, timeline } = view;
  const { answered, retryAfterMs = 0, cause } = failure;
  const isMisconfigured = failure.kind === 'Misconfigured';
  // A vendor that asks for less than the backoff, such as 0 s, would get a call for each caller.
  const ms = isMisconfigured
    ? misconfiguredMs(attempt)
    : Math.max(retryAfterMs, backoffMs(attempt, randomFraction));
  const coolDown: Penalty = { ...penalty, ms, call: isMisconfigured ? call : undefined };
  const shared: Mutation = (record) => {
    // A write can be late; what others were asked for since then holds.
    if (remainingMs(record.penalties?.coolDown, timeline) > remainingMs(coolDown, timeline)) return record;
    return { ...record, penalties: { ...record.penalties, coolDown } };
  };
  // A failure without an answer says something about this process only, such as a broken way out.
  return !answered
    ? { local: { ...coolDown, cause } }
    : isMisconfigured
      ? { account: shared }
      : { address: shared };
}

function latches({ failure, at, credential }: FailureView, penalty: Penalty): Consequence {
  const { kind } = failure;
  const isForeign = kind === 'Unreadable';
  const isUnclear = kind === 'Ambiguous' || kind === 'Misconfigured' || isForeign;
  return {
    account: (record) => {
      const { latch: before, proven } = credentialOf(record, credential);
      if (before?.at === at) return record;
      const streak = (before?.attempt ?? 0) + 1;
      const ms = latchMs({
        streak,
        isUnclear,
        proven,
        isUnrefused: isForeign || before?.code === 'Transient',
      });
      const latch: Penalty = { ...penalty, call: 'acquire', attempt: streak, ms };
      const latched = withCredential(record, credential, (known) => ({ ...known, latch }));
      // What the vendor has not said does not count as a failed login.
      return isForeign ? latched : failedLogin(latched, at, credential, latch);
    },
  };
}

/** How long a latch lasts; `undefined`: until the credential changes. */
function latchMs(latch: {
  streak: number;
  isUnclear: boolean;
  proven: boolean | undefined;
  isUnrefused: boolean;
}): number | undefined {
  const { streak, isUnclear, proven, isUnrefused } = latch;
  if (isUnclear && streak === 1) return MINUTE;
  // What has worked before is tried again, since vendors have incidents; so is what the vendor has not refused.
  if (isUnrefused) return 15 * MINUTE;
  if (!proven) return undefined;
  return streak - Number(isUnclear) > 1 ? 60 * MINUTE : 15 * MINUTE;
}
