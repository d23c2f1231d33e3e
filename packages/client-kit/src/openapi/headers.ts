import { MisconfiguredError } from '@x/auth-core';
import type { ProviderDefinition } from '../provider.ts';

/** Headers as openapi-fetch takes them: `undefined` is left out, `null` takes a header away. */
type HeaderValues = Record<string, unknown>;

/** The headers of all calls of a client, the last of `own` first, as a plain object, which openapi-fetch merges faster than `Headers`. */
export function readHeaders(
  { name, headers, keys }: ProviderDefinition,
  own: readonly RequestInit['headers'][],
): Record<string, string> {
  let read: Headers;
  try {
    read = new Headers(headers);
    for (const layer of own) {
      new Headers(layer).forEach((value, header) => {
        read.set(header, value);
      });
    }
  } catch {
    throw invalidHeader(name, 'the option headers');
  }
  if (!keys || !read.has(keys.header)) return Object.fromEntries(read);
  throw new MisconfiguredError({
    name,
    message: `the option headers has ${keys.header}, so that all calls but the first would be taken for repetitions. Pass idempotencyKey to single calls.`,
  });
}

/** The headers of one call, with the media type that the vendor wants where the caller says nothing else. */
export function mediaTypeHeaders(
  { mediaTypes }: ProviderDefinition,
  method: string,
  { body, headers }: { body?: unknown; headers?: RequestInit['headers'] | HeaderValues },
): HeaderValues | undefined {
  // A form names its own, with its boundary: what the vendor wants of other calls is taken away.
  const type = body instanceof FormData ? null : mediaTypes?.[method];
  if (type === undefined || body === undefined) return headers as HeaderValues;
  const own = headers instanceof Headers ? Object.fromEntries(headers) : headers;
  return { 'content-type': type, ...(own as HeaderValues) };
}

/** What is said of a header that no runtime would send. The runtime's own message quotes the value. */
export function invalidHeader(name: string, what: string): MisconfiguredError {
  return new MisconfiguredError({
    name,
    message: `${what} has a character that no header may hold, such as a line break. Remove it.`,
  });
}
