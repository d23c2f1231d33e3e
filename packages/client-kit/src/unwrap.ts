import { ApiError, type CallName, isApiError } from './errors.ts';
import type { Envelope } from './provider.ts';

// One symbol for all copies of the package, so that each can unwrap what another has made.
const CONTEXT: unique symbol = Symbol.for('@x/client-kit:result') as never;

/** What a client's methods resolve to. */
export interface Result<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

interface Context {
  call: CallName;
  envelope: ((body: unknown) => Envelope | undefined) | undefined;
}

/** Notes on a result which call it is from, where neither destructuring nor printing shows it. */
export function withContext<T extends object>(result: T, context: Context): T {
  return Object.defineProperty(result, CONTEXT, { value: context });
}

/**
 * The payload of a call, out of the vendor's envelope where it has one: `await unwrap(client.GET('/api/wallet'))`. Throws
 * {@link ApiError} where the vendor reports a failure, and whatever the call itself rejects with.
 */
export async function unwrap<Data>(call: PromiseLike<Result<Data>>): Promise<Data> {
  const result = await call;
  const { response, error, data } = result;
  const context = (result as { [CONTEXT]?: Context })[CONTEXT];
  if (error !== undefined) {
    const name = context?.call ?? { provider: '@x/client-kit', method: 'HTTP', path: 'call' };
    throw isApiError(error) ? error : new ApiError(name, response, error);
  }
  const envelope = context?.envelope?.(data);
  return (envelope ? envelope.payload : data) as Data;
}
