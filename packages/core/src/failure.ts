import { isApiError } from '@x/client-kit';
import { member } from './answers.ts';

/** What the vendor says of a call that has failed. */
export interface CoreFailure {
  /** The vendor's key, such as `user.does.not.have.access.to.object`. `undefined` where a proxy answered. */
  message: string | undefined;
  /** What to do about it, where the key is known. */
  advice: string | undefined;
  /** What else the vendor says. May repeat what was sent: look at it before it goes into a log. */
  details: unknown;
}

const advice: Readonly<Record<string, string>> = {
  'user.does.not.have.access.to.object':
    'The user may not see this record. Ask an administrator for the role.',
  'access.denied': 'This network address is not on the allow list of the organisation. Ask to have it added.',
  'org.is.in.maintenance.mode':
    'The organisation is in maintenance. Wait until it is over; the session is kept.',
  'too.many.requests': 'Make fewer calls at once, and try again later.',
  'data.audit.query.timeout': 'Ask the audit trail for a shorter time.',
  'required.fields.not.filled.out': 'Fill in the fields that the next state of the life cycle requires.',
  'no.valid.transition.found':
    'The state of the record does not offer this trigger. See records.listTriggers.',
  'no.valid.transition.found.condition.failed': 'The conditions of the trigger do not hold for this record.',
  'invalid.file.type': 'Upload a file of a type that the organisation allows; imports take .xlsx.',
  'role.in.use.cannot.delete': 'Remove the members of the role first.',
  'relationship.type.is.in.use': 'Remove the relations of this type first.',
};

/**
 * Reads the vendor's error: the `error` of a call, or the `ApiError` that methods and `unwrap` throw. The keys are
 * observed, and new ones may come.
 */
export function coreFailure(error: unknown): CoreFailure {
  const body = isApiError(error) ? error.error : error;
  const message = member(body, 'message');
  const key = typeof message === 'string' ? message : undefined;
  return {
    message: key,
    advice: key !== undefined && Object.hasOwn(advice, key) ? advice[key] : undefined,
    details: member(body, 'details'),
  };
}
