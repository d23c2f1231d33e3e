const BRAND = Symbol.for('@x/client-kit:CallError');

/** Names a call in messages: `[@x/portal] GET /api/wallet`. */
export interface CallName {
  /** Name of the provider package. */
  provider: string;
  method: string;
  /** The path template, never the path that was sent. */
  path: string;
}

/**
 * Base of the errors of data calls. Tell them apart by `code`, which is stable, and not by class: two copies of this
 * package may be loaded at once. {@link isCallError} and {@link isApiError} work across copies. No message holds a
 * secret, a body or a query string.
 */
export abstract class CallError extends Error {
  /** Stable name of the kind of error; the class is called the same with `Error` appended. */
  abstract readonly code: string;
  /** Name of the provider package, such as `@x/portal`. */
  readonly provider: string;
  readonly method: string;
  /** Path template of the call, such as `/api/transaction/{transactionId}`. */
  readonly path: string;
  /** HTTP status of the answer, if there was one. */
  readonly status: number | undefined;

  constructor(
    { provider, method, path }: CallName,
    message: string,
    status?: number,
    options?: ErrorOptions,
  ) {
    // Types allow no query string in a path, but not everybody has types.
    const template = path.split('?')[0]!;
    super(
      `[${provider}] ${method} ${template}${status === undefined ? '' : ` → ${status}`}: ${message}`,
      options,
    );
    this.provider = provider;
    this.method = method;
    this.path = template;
    this.status = status;
  }

  override get name(): string {
    return `${this.code}Error`;
  }
}

Object.defineProperty(CallError.prototype, BRAND, { value: true });

/** The vendor answered that the call has failed. The answer's own words are in {@link ApiError.error}. */
export class ApiError extends CallError {
  readonly code = 'Api';
  declare readonly status: number;
  /** The vendor's or its proxy's name for this request, where it sent one: quote it to their support. */
  readonly requestId: string | undefined;
  /** Where a list was walked through: the number of the page that was asked for. */
  readonly page: number | undefined;
  // Private, so that neither console.log nor JSON.stringify shows what the vendor may have echoed.
  readonly #headers: Headers;
  readonly #error: unknown;

  constructor(
    call: CallName,
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    error?: unknown,
    reason = explain(status),
    { page, cause }: { page?: number; cause?: unknown } = {},
  ) {
    super(call, page === undefined ? reason : `page ${page}: ${reason}`, status, cause ? { cause } : {});
    this.requestId = headers.get('x-request-id') ?? headers.get('x-correlation-id') ?? undefined;
    this.page = page;
    this.#headers = headers;
    this.#error = error;
  }

  /** The answer's body: parsed JSON, or text. `undefined` where it had none. */
  get error(): unknown {
    return this.#error;
  }

  /** The answer's headers. */
  get headers(): Headers {
    return this.#headers;
  }
}

/** No answer: the connection was not made, or it broke. */
export class NetworkError extends CallError {
  readonly code = 'Network';
  /** The runtime's name for what failed, such as `ENOTFOUND`; empty where it does not say. */
  readonly reason: string;

  constructor(call: CallName, message: string, { reason, cause }: { reason: string; cause?: unknown }) {
    super(call, message, undefined, { cause });
    this.reason = reason;
  }
}

/** No answer within `timeoutMs`. It may have been processed. */
export class TimeoutError extends CallError {
  readonly code = 'Timeout';
}

/** The body broke off, or is not JSON. */
export class UnreadableBodyError extends CallError {
  readonly code = 'UnreadableBody';
}

/** The vendor has stopped this client for a while, so the call was not sent. */
export class ThrottledError extends CallError {
  readonly code = 'Throttled';
  /** When calls are sent again, in milliseconds since the Unix epoch. */
  readonly retryAt: number;

  constructor(call: CallName, retryAt: number) {
    super(call, `not sent, after an earlier 429. Try again after ${new Date(retryAt).toISOString()}.`);
    this.retryAt = retryAt;
  }
}

/** The vendor sent the same page again, so that going on would never end. */
export class RepeatedPageError extends CallError {
  readonly code = 'RepeatedPage';
}

/** True for every error of a data call, also one that another copy of this package has made. */
export function isCallError(error: unknown): error is CallError {
  return typeof error === 'object' && error !== null && BRAND in error;
}

/** True for an {@link ApiError}, also one that another copy of this package has made. */
export function isApiError(error: unknown): error is ApiError {
  return isCallError(error) && error.code === 'Api';
}

const ADVICE: Readonly<Record<number, string>> = {
  401: 'the token was refused, and so was a new one. Check the account.',
  403: 'the account may not do this. Ask for the permission.',
  404: 'not found. Check the path parameters and baseUrl.',
  429: 'too many calls. Make fewer, or try again later.',
};

function explain(status: number): string {
  return (
    ADVICE[status] ??
    (status < 500
      ? 'the vendor rejects the call. Look at `error` for its reason.'
      : 'the vendor failed. Try again later.')
  );
}
