const BRAND = Symbol.for('@x/auth-core:AuthError');

/** Every `code` of an {@link AuthError}. `docs/errors.md` says of each when it comes, and what to do. */
export type AuthErrorCode =
  | 'BadCredentials'
  | 'BodyNotReplayable'
  | 'BudgetSpent'
  | 'Closed'
  | 'LeaseUnavailable'
  | 'Locked'
  | 'Misconfigured'
  | 'OriginRefused'
  | 'PersonNeeded'
  | 'RedirectRefused'
  | 'SessionContested'
  | 'SignedOut'
  | 'Transient';

/** What every {@link AuthError} is made from. */
export interface AuthErrorOptions {
  /** The package or grant that speaks, such as `@x/portal`: printed in brackets in front of the message. */
  name: string;
  /** What happened and what to do about it. Never a secret, a body or a query string. */
  message: string;
  /** When trying again can help, in milliseconds since the Unix epoch. */
  retryAt?: number | undefined;
  /** HTTP status of the vendor's answer that led here, if there was one. */
  status?: number | undefined;
  /** What was thrown, where something was. Never an answer of the vendor. */
  cause?: unknown;
}

/**
 * Base of every error of the engine. Tell them apart by `code`, which is stable, and not by class: two copies of
 * this package may be loaded at once. {@link isAuthError} works across copies.
 */
export abstract class AuthError extends Error {
  /** Stable name of the kind of error; the class is called the same with `Error` appended. */
  abstract readonly code: AuthErrorCode;
  /** When trying again can help, in whole milliseconds since the Unix epoch. `undefined` where waiting does not help. */
  readonly retryAt: number | undefined;
  /** HTTP status of the vendor's answer that led here, if there was one. */
  readonly status: number | undefined;

  constructor({ name, message, retryAt, status, cause }: AuthErrorOptions) {
    super(`[${name}] ${message}`, cause === undefined ? undefined : { cause });
    this.retryAt = retryAt && Math.ceil(retryAt);
    this.status = status;
  }

  override get name(): string {
    return `${this.code}Error`;
  }

  /** For logs: no stack and no cause. */
  toJSON(): object {
    const { name, code, message, status, retryAt } = this;
    return { name, code, message, status, retryAt };
  }
}

/** The token endpoint could not be reached, was overloaded or gave no clear answer. Waiting until `retryAt` helps. See `docs/errors.md#transient`. */
export class TransientError extends AuthError {
  readonly code = 'Transient';
}

/** The vendor refused the credentials. They are not tried again before `retryAt`, or until they change where there is none. See `docs/errors.md#badcredentials`. */
export class BadCredentialsError extends AuthError {
  readonly code = 'BadCredentials';
}

/** The vendor has locked the account or blocked the address for a while, until `retryAt`. See `docs/errors.md#locked`. */
export class LockedError extends AuthError {
  readonly code = 'Locked';
}

/** Only a person can go on: an expired password, a one-time code that is not given, an address that is not allowed. See `docs/errors.md#personneeded`. */
export class PersonNeededError extends AuthError {
  readonly code = 'PersonNeeded';
}

/** An option, a variable or a URL is missing or wrong; the message names it. See `docs/errors.md#misconfigured`. */
export class MisconfiguredError extends AuthError {
  readonly code = 'Misconfigured';
}

/** The vendor allows few logins and they are used up; the next one may be made at `retryAt`. See `docs/errors.md#budgetspent`. */
export class BudgetSpentError extends AuthError {
  readonly code = 'BudgetSpent';
}

/** Tokens of this account keep being ended soon after they were issued: another program logs in with it. See `docs/errors.md#sessioncontested`. */
export class SessionContestedError extends AuthError {
  readonly code = 'SessionContested';
}

/** Another process may be talking to the token endpoint, or the store cannot tell. Going on could end its session. See `docs/errors.md#leaseunavailable`. */
export class LeaseUnavailableError extends AuthError {
  readonly code = 'LeaseUnavailable';
}

/** `logout()` was called, and `reset()` was not. See `docs/errors.md#signedout`. */
export class SignedOutError extends AuthError {
  readonly code = 'SignedOut';
}

/** `close()` was called; this client is at its end. See `docs/errors.md#closed`. */
export class ClosedError extends AuthError {
  readonly code = 'Closed';
}

/** The request goes to an origin that was not declared, so the token was not sent. See `docs/errors.md#originrefused`. */
export class OriginRefusedError extends AuthError {
  readonly code = 'OriginRefused';
}

/** The answer was a redirect that must not be followed with this token or body, or that the runtime hides. See `docs/errors.md#redirectrefused`. */
export class RedirectRefusedError extends AuthError {
  readonly code = 'RedirectRefused';
}

/** The request has to be sent again, but its body was a stream and is gone. See `docs/errors.md#bodynotreplayable`. */
export class BodyNotReplayableError extends AuthError {
  readonly code = 'BodyNotReplayable';
}

// One symbol for all copies of the package, so that the guard needs no `instanceof`.
Object.defineProperty(AuthError.prototype, BRAND, { value: true });

/** True for every error of the engine, also one that another copy of this package has thrown. */
export function isAuthError(error: unknown): error is AuthError {
  return typeof error === 'object' && error !== null && BRAND in error;
}

/**
 * The same failure as one waiter's own error, which names its call: many callers wait for one login, and each has to find
 * itself in the stack and in the message. The shared error is its cause.
 */
export function errorFor(error: unknown, call: string): unknown {
  if (!isAuthError(error)) return error;
  const { message, retryAt, status } = error;
  const [, name, rest] = /^\[([^\]]*)\] (.*)$/s.exec(message) ?? [undefined, call, message];
  const Same = error.constructor as new (options: AuthErrorOptions) => AuthError;
  return new Same({ name: name!, message: call ? `${call}: ${rest}` : rest!, retryAt, status, cause: error });
}
