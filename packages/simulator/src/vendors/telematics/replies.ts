import { firstMember, type Reply } from '../../vendor.ts';

const titles: Record<number, string> = {
  404: 'Not found.',
  422: 'One or more validation errors occurred.',
  429: 'Too many requests.',
  500: 'Server error.',
};

/** One thing that is wrong with a request. */
export interface VendorError {
  Key: string;
  Message: string;
}

/** A failure in the vendor's envelope. */
export function failure(status: number, errors: readonly VendorError[] = []): Reply {
  return { status, body: { Status: status, Title: titles[status] ?? '', Errors: errors } };
}

/** A value that breaks a rule. */
export function invalid(Key: string, Message: string): Reply {
  return failure(422, [{ Key, Message }]);
}

/** A payload in the vendor's envelope. */
export function success(result: unknown): Reply {
  return { status: 200, body: { Result: result, Status: 200, Title: '', Errors: [] } };
}

/** What a call answers that brings nothing: there is no `Result` then. */
export function done(): Reply {
  return { status: 200, body: { Status: 200, Title: '', Errors: [] } };
}

/** The older services answer without an envelope. */
export function bare(body: object): Reply {
  return { status: 200, body };
}

/** A text in a JSON object, in any of the casings that the vendor takes; `undefined` where there is none. */
export function textMember(body: unknown, ...names: string[]): string | undefined {
  const found = firstMember(body, names);
  return typeof found === 'string' ? found : undefined;
}
