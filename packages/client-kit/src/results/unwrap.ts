import type { Call } from '../layers/layer.ts';
import { ApiError, isApiError } from './errors.ts';

// One symbol for all copies of the package, so that each can unwrap what another has made.
const CALL: unique symbol = Symbol.for('@x/client-kit:call') as never;

/** What a client's methods resolve to. */
export interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The `data` of a result's good case; `undefined` where the operation answers nothing. */
export type DataOf<Answer> = Answer extends { data: infer Data } ? Data : never;

/**
 * The type that {@link unwrap} has for a vendor that wraps its payloads in the member `Key` of an envelope (a union, where it has several spellings). `Mark`: the
 * member that every envelope has, so that one without a payload gives `undefined`.
 */
export type UnwrapFrom<Key extends string, Mark extends string = never> = <Answer extends Result>(
  call: PromiseLike<Answer>,
) => Promise<PayloadOf<DataOf<Answer>, Key, Mark>>;

// Over each member of a union, where answers differ by status.
type PayloadOf<Data, Key extends string, Mark extends string> = Data extends unknown
  ? [Key & keyof Data] extends [never]
    ? [Mark & keyof Data] extends [never]
      ? Data
      : undefined
    : Data[Key & keyof Data]
  : never;

/**
 * Notes on a result which call it is from, where neither destructuring nor printing shows it, and where {@link unwrap} has
 * a use for it.
 */
export function withCall<T extends { error?: unknown }>(result: T, call: Call): T {
  const isRead = call.envelope || result.error !== undefined;
  return isRead ? Object.defineProperty(result, CALL, { value: call }) : result;
}

/**
 * The payload of a call, out of the vendor's envelope where it has one: `await unwrap(client.GET('/api/wallet'))`. Throws
 * {@link ApiError} where the vendor reports a failure, and whatever the call itself rejects with.
 */
export async function unwrap<Answer extends Result>(call: PromiseLike<Answer>): Promise<DataOf<Answer>> {
  const result: Result & { [CALL]?: Call } = await call;
  const { response, error, data, [CALL]: from } = result;
  if (error !== undefined) {
    if (isApiError(error)) throw error;
    throw new ApiError(from ?? { provider: '@x/client-kit', method: 'a', path: 'call' }, response, error);
  }
  const envelope = from?.envelope?.(data);
  return (envelope ? envelope.payload : data) as DataOf<Answer>;
}
