import { isApiError } from '@x/client-kit';

/** What the vendor says of a call that has failed. */
export interface ElyssaFailure {
  /** The vendor's code, such as `FORBIDDEN_RESOURCE`. `undefined` where the framework or a proxy answered. */
  code: string | undefined;
  /** What happened, in Spanish or in the framework's English. May repeat what was sent. */
  message: string | undefined;
  /** Names of the parameters that are wrong, where the vendor names them. */
  fields: readonly string[];
}

/**
 * Reads the vendor's error: the `error` of a call, or the `ApiError` that methods and `unwrap` throw. Knows the vendor's
 * envelope and the problem details of its framework. Decide by `code`, never by the message. Source: code that is probably
 * the vendor's own.
 */
export function elyssaFailure(error: unknown): ElyssaFailure {
  const body = isApiError(error) ? error.error : error;
  const said = member(body, 'error');
  const field = text(member(said, 'field'));
  const errors = member(body, 'errors');
  return {
    code: text(member(said, 'code')),
    message: text(member(said, 'message')) ?? text(member(body, 'title')),
    fields: field ? [field] : typeof errors === 'object' && errors ? Object.keys(errors) : [],
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
