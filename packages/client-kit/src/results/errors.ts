import { MisconfiguredError } from '@x/auth-core';
import { whenText } from '@x/auth-core/internal';

const BRAND = Symbol.for('@x/client-kit:CallError');

/** Names a call in messages: `[@x/portal] GET /api/wallet`. */
export interface CallName {
  /** Name of the provider package. */
  provider: string;
  method: string;
  /** The path template, never the path that was sent. */
  path: string;
}

/** Every `code` of a {@link CallError}. `docs/errors.md` says of each when it comes, and what to do. */
export type CallErrorCode = 'Api' | 'Network' | 'RepeatedPage' | 'Throttled' | 'Timeout' | 'UnreadableBody';

/**
 * Base of the errors of data calls. Tell them apart by `code`, which is stable, and not by class: two copies of this
 * package may be loaded at once. {@link isCallError} and {@link isApiError} work across copies. No message holds a
 * secret, a body or a query string.
 */
export abstract class CallError extends Error {
  /** Stable name of the kind of error; the class is called the same with `Error` appended. */
  abstract readonly code: CallErrorCode;
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
    // Types allow no query string in a path, but callers in JavaScript have none.
    const template = path.split('?')[0]!;
    super(
      `[${provider}] ${method} ${template}${status === undefined ? '' : ` → ${status}`}: ${message}`,
      options,
    );
    this.provider = provider;
    this.method = method;
    this.path = template;
    this.status = status;
    // Not enumerable: in no log.
    Object.defineProperty(this, BRAND, { value: true });
  }

  override get name(): string {
    return `${this.code}Error`;
  }

  /** For logs: no stack, no cause, and nothing that the vendor has answered. */
  toJSON(): object {
    const { name, code, message, method, path, status } = this;
    return { name, code, message, method, path, status };
  }
}

/** What a call has cost so far, where that is known. */
export interface CallCost {
  attempts?: number;
  durationMs?: number;
  /** It was sent again with another token. */
  replayed?: boolean;
  /** The option that gave the token, where it comes from the user: no other can be fetched. */
  tokenOption?(): string | undefined;
}

/**
 * The vendor answered that the call has failed. The answer's own words are in {@link ApiError.error}. What to do, by status:
 * `docs/errors.md#api`.
 */
export class ApiError extends CallError {
  readonly code = 'Api';
  declare readonly status: number;
  /** The vendor's or its proxy's name for this request, where it sent one: quote it to their support. */
  readonly requestId: string | undefined;
  /** Where a list was walked through: the number of the page that was asked for. */
  readonly page: number | undefined;
  /** How often the call was tried, this time included. A replay with another token is a part of its try. */
  readonly attempts: number;
  /** From the call to the headers of this answer, in milliseconds, with all waits and tries. */
  readonly durationMs: number;
  // Private, so that neither console.log nor JSON.stringify shows what the vendor may have echoed.
  readonly #headers: Headers;
  readonly #error: unknown;

  constructor(
    call: CallName & CallCost,
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    error?: unknown,
    reason = explain(status, call, error),
    { page, cause }: { page?: number; cause?: unknown } = {},
  ) {
    const id = requestIdOf(headers);
    const where = page === undefined ? '' : `page ${page}: `;
    const named = id && !reason.includes(id) ? `${reason} (request ${id})` : reason;
    super(call, where + named, status, cause ? { cause } : {});
    this.requestId = id;
    this.page = page;
    this.attempts = call.attempts ?? 1;
    this.durationMs = Math.round(call.durationMs ?? 0);
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

  override toJSON(): object {
    const { requestId, page, attempts, durationMs } = this;
    return { ...super.toJSON(), requestId, page, attempts, durationMs };
  }
}

/** Only what looks like an identifier, since it goes into messages. */
export function requestIdOf(headers: Headers): string | undefined {
  const id = headers.get('x-request-id') ?? headers.get('x-correlation-id');
  return id && /^[\w.:/=+-]{1,128}$/.test(id) ? id : undefined;
}

/** No answer: the connection was not made, or it broke. See `docs/errors.md#network`. */
export class NetworkError extends CallError {
  readonly code = 'Network';
  /** The runtime's name for what failed, such as `ENOTFOUND`; empty where it does not say. */
  readonly reason: string;

  constructor(call: CallName, message: string, { reason, cause }: { reason: string; cause?: unknown }) {
    super(call, message, undefined, { cause });
    this.reason = reason;
  }

  override toJSON(): object {
    return { ...super.toJSON(), reason: this.reason };
  }
}

/** No answer within `timeoutMs`. It may have been processed. See `docs/errors.md#timeout`. */
export class TimeoutError extends CallError {
  readonly code = 'Timeout';
}

/** The body broke off, or is not JSON. See `docs/errors.md#unreadablebody`. */
export class UnreadableBodyError extends CallError {
  readonly code = 'UnreadableBody';
}

/** The vendor has stopped this client for a while, so the call was not sent. See `docs/errors.md#throttled`. */
export class ThrottledError extends CallError {
  readonly code = 'Throttled';
  /** When calls are sent again, in whole milliseconds since the Unix epoch. */
  readonly retryAt: number;

  /** `now`: what the clock says; default the runtime's. */
  constructor(call: CallName, retryAt: number, now = Date.now()) {
    super(call, `not sent, since the vendor answered 429 before. Try again ${whenText(retryAt, now)}.`);
    this.retryAt = Math.ceil(retryAt);
  }

  override toJSON(): object {
    return { ...super.toJSON(), retryAt: this.retryAt };
  }
}

/** The vendor sent the same page again, so that going on would never end. See `docs/errors.md#repeatedpage`. */
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

/** What a call rejects with that was given something which nothing would read. */
export function refused({ provider, method, path }: CallName, problem: string): MisconfiguredError {
  const message = `${method} ${path.split('?')[0]}: ${problem} Nothing was sent.`;
  return new MisconfiguredError({ name: provider, message });
}

const ADVICE: Readonly<Record<number, string>> = {
  403: 'the account may not do this. Ask for the permission.',
  404: 'not found. Check the path parameters and baseUrl.',
  429: 'too many calls. Make fewer, or try again later.',
};

function explain(status: number, { replayed, tokenOption }: CallCost, error: unknown): string {
  if (status === 401) {
    const option = tokenOption?.();
    if (option) return `the token was refused, and it is the one that was given. Check ${option}.`;
    return replayed
      ? 'the token was refused, and so was a new one. Check the account and its rights.'
      : 'the token was refused. Check the account and its rights.';
  }
  if (status >= 500) return 'the vendor failed. Try again later.';
  const reason = isEmpty(error) ? 'It gives no reason.' : 'Its reason is in error.';
  return ADVICE[status] ?? `the vendor rejects the call. ${reason}`;
}

function isEmpty(error: unknown): boolean {
  return error === undefined || error === null || error === '';
}
