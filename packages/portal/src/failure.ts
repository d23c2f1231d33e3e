import { isApiError } from '@x/client-kit';

/** What the vendor says of a call that has failed. */
export interface PortalFailure {
  /** Status of the envelope; `undefined` where a proxy answered. */
  statusCode: number | undefined;
  /** The vendor's own words, as text or as the title of an object. `undefined` where it has none. */
  message: string | undefined;
  /** The fields that are wrong; empty where the vendor names none. */
  fields: readonly FieldFailure[];
}

/** One field that the vendor does not accept. */
export interface FieldFailure {
  /** Name of the field in the request, such as `Memo`. */
  field: string;
  message: string;
}

/**
 * Reads the vendor's error: the `error` of a call, or the `ApiError` that `unwrap` throws. The words may repeat what was
 * sent, so look at them before they go into a log. Sources: the vendor's page on errors; the list of fields is inferred.
 */
export function portalFailure(error: unknown): PortalFailure {
  const body = isApiError(error) ? error.error : error;
  const exception = member(body, 'responseException');
  const said = member(exception, 'exceptionMessage');
  const list = member(exception, 'validationErrors');
  const statusCode = member(body, 'statusCode');
  return {
    statusCode: typeof statusCode === 'number' ? statusCode : undefined,
    message: text(said) ?? text(member(said, 'title')) ?? text(member(body, 'message')),
    fields: (Array.isArray(list) ? list : []).map((each: unknown) => ({
      field: text(member(each, 'name')) ?? '',
      message: text(member(each, 'reason')) ?? '',
    })),
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
