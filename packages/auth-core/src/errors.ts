const BRAND = Symbol.for('@x/auth-core:AuthError');

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
  abstract readonly code: string;
  /** When trying again can help, in milliseconds since the Unix epoch. `undefined` where waiting does not help. */
  readonly retryAt: number | undefined;
  /** HTTP status of the vendor's answer that led here, if there was one. */
  readonly status: number | undefined;

  constructor({ name, message, retryAt, status, cause }: AuthErrorOptions) {
    super(`[${name}] ${message}`, cause === undefined ? undefined : { cause });
    this.retryAt = retryAt;
    this.status = status;
  }

  override get name(): string {
    return `${this.code}Error`;
  }
}

/** The token endpoint could not be reached, was overloaded or gave no clear answer. Waiting until `retryAt` helps. */
export class TransientError extends AuthError {
  readonly code = 'Transient';
}

/** The vendor refused the credentials. They are not tried again before `retryAt`, or until they change where there is none. */
export class BadCredentialsError extends AuthError {
  readonly code = 'BadCredentials';
}

/** The vendor has locked the account or blocked the address for a while, until `retryAt`. */
export class LockedError extends AuthError {
  readonly code = 'Locked';
}

/** Only a person can go on: an expired password, a one-time code that nobody supplies, an address that is not allowed. */
export class PersonNeededError extends AuthError {
  readonly code = 'PersonNeeded';
}

/** An option, a variable or a URL is missing or wrong; the message names it. */
export class MisconfiguredError extends AuthError {
  readonly code = 'Misconfigured';
}

/** The vendor allows few logins and they are used up; the next one may be made at `retryAt`. */
export class BudgetSpentError extends AuthError {
  readonly code = 'BudgetSpent';
}

/** Tokens of this account keep being ended soon after they were issued: somebody else logs in with it. */
export class SessionContestedError extends AuthError {
  readonly code = 'SessionContested';
}

/** Another process may be talking to the token endpoint, or the store cannot tell. Going on could end its session. */
export class LeaseUnavailableError extends AuthError {
  readonly code = 'LeaseUnavailable';
}

/** `logout()` was called, and `reset()` was not. */
export class SignedOutError extends AuthError {
  readonly code = 'SignedOut';
}

/** `close()` was called; this client is at its end. */
export class ClosedError extends AuthError {
  readonly code = 'Closed';
}

/** The request goes to an origin that was not declared, so the token was not sent. */
export class OriginRefusedError extends AuthError {
  readonly code = 'OriginRefused';
}

/** The answer was a redirect that must not be followed with this token or body, or that the runtime hides. */
export class RedirectRefusedError extends AuthError {
  readonly code = 'RedirectRefused';
}

/** The request has to be sent again, but its body was a stream and is gone. */
export class BodyNotReplayableError extends AuthError {
  readonly code = 'BodyNotReplayable';
}

// One symbol for all copies of the package, so that the guard needs no `instanceof`.
Object.defineProperty(AuthError.prototype, BRAND, { value: true });

/** True for every error of the engine, also one that another copy of this package has thrown. */
export function isAuthError(error: unknown): error is AuthError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
