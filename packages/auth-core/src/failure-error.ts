import type { Failure } from './classify.ts';
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
} from './errors.ts';
import type { FailureKind } from './grant.ts';

/** The errors that a stored penalty can stand for. */
const CLASSES: Record<string, new (options: AuthErrorOptions) => AuthError> = {
  Transient: TransientError,
  BadCredentials: BadCredentialsError,
  Locked: LockedError,
  PersonNeeded: PersonNeededError,
  Misconfigured: MisconfiguredError,
  BudgetSpent: BudgetSpentError,
  SessionContested: SessionContestedError,
};

export function errorFor(code: string, options: AuthErrorOptions): AuthError {
  // A code that a later version has written is at least a reason to wait.
  return new (CLASSES[code] ?? TransientError)(options);
}

const SOON = 'Try again after retryAt';
const TEXTS: Record<FailureKind, [code: string, what: string, advice: string]> = {
  Transient: ['Transient', 'the vendor cannot give a token right now', SOON],
  InDoubt: ['Transient', 'no clear answer came, and the refresh token may be spent', SOON],
  GrantDead: ['Transient', 'the vendor no longer renews this token', SOON],
  BadCredentials: ['BadCredentials', 'the vendor refused the credentials', 'Check the credentials'],
  Ambiguous: ['BadCredentials', 'the vendor refused the login without saying why', 'Check the credentials'],
  Locked: ['Locked', 'the vendor has locked logins for a while', 'Wait until retryAt'],
  PersonNeeded: [
    'PersonNeeded',
    'only a person can repair this login',
    'Log in once by hand and call auth.reset()',
  ],
  Misconfigured: [
    'Misconfigured',
    'the token endpoint gave an answer that it does not document',
    'Check the base URL and the options',
  ],
};

/** Code and message of a failure, as they are stored and thrown. Secret-free, since {@link Failure} is. */
export function describe(failure: Failure, hint: string | undefined): { code: string; message: string } {
  const [code, what, advice] = TEXTS[failure.kind];
  const aboutCredentials = code === 'BadCredentials' || code === 'PersonNeeded';
  const status = failure.status === undefined ? '' : ` → ${failure.status}`;
  const todo = (aboutCredentials && hint) || advice;
  return { code, message: `${failure.call ?? 'login'}${status}: ${failure.message ?? what}. ${todo}.` };
}
