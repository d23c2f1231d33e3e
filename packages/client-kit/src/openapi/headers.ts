import { MisconfiguredError } from '@x/auth-core';
import type { HeaderValues } from '../operations/types.ts';
import type { ProviderDefinition } from '../provider.ts';

/** Headers as callers give them: a `Headers` of any realm, pairs, or an object. */
export type GivenHeaders = RequestInit['headers'] | HeaderValues;

/** Headers as openapi-fetch takes them: `undefined` is left out, `null` takes a header away. */
type Values = Record<string, unknown>;

const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x80-\xff]/;

/** The headers of all calls of a client, the last of `own` first, as a plain object, which openapi-fetch merges faster than `Headers`. */
export function readHeaders(
  { name, headers, keys }: ProviderDefinition,
  own: readonly GivenHeaders[],
): Record<string, string> {
  const read = new Headers(headers);
  for (const layer of own) {
    for (const [header, value] of Object.entries(headerValues(name, 'the option headers', layer) ?? {})) {
      if (value === null) read.delete(header);
      else if (value !== undefined) read.set(header, String(value));
    }
  }
  if (!keys || !read.has(keys.header)) return Object.fromEntries(read);
  throw new MisconfiguredError({
    name,
    message: `the option headers has ${keys.header}, so that all calls but the first would be taken for repetitions. Pass idempotencyKey to single calls.`,
  });
}

/** The headers of one call, with the media type that the vendor wants where the caller says nothing else. */
export function mediaTypeHeaders(
  { name, mediaTypes }: ProviderDefinition,
  { method, path }: { method: string; path: string },
  { body, headers, params }: { body?: unknown; headers?: GivenHeaders; params?: { header?: HeaderValues } },
): Values | undefined {
  const what = `${method} ${path}`;
  headerValues(name, what, params?.header);
  const own = headerValues(name, what, headers);
  // A form names its own, with its boundary: what the vendor wants of other calls is taken away.
  const type = body instanceof FormData ? null : mediaTypes?.[method];
  return type === undefined || body === undefined ? own : { 'content-type': type, ...own };
}

/** Runtimes cut off blanks and line breaks at both ends, and send the rest if it is Latin-1 in one line. */
function canBeSent(text: string): boolean {
  return !FORBIDDEN.test(text) && !/[\r\n]/.test(text.trim());
}

/**
 * Headers as an object. Refuses what no runtime would send, before one is asked: its own error would quote the value.
 * `what`: whose headers they are.
 */
function headerValues(name: string, what: string, given: GivenHeaders): Values | undefined {
  if (!given) return undefined;
  const values: Values =
    Symbol.iterator in given ? Object.fromEntries(given as Iterable<[string, string]>) : { ...given };
  for (const [header, value] of Object.entries(values)) {
    const which = NAME.test(header) ? `the header ${header}` : 'the name of a header';
    const texts = Array.isArray(value) ? value : [value];
    if (NAME.test(header) && texts.every((text) => canBeSent(String(text)))) continue;
    throw new MisconfiguredError({
      name,
      message: `${what}: ${which} has a character that no header may hold, such as a line break. Remove or encode it.`,
    });
  }
  return values;
}
