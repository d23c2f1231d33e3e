import { MisconfiguredError } from '@x/auth-core';
import { describeBug, describeFailure, safeCause } from '@x/auth-core/internal';
import { type CallName, NetworkError } from '../results/errors.ts';
import type { Outgoing } from './layer.ts';

/** A request that came to nothing on its way. */
export function networkError(call: CallName, request: Outgoing, error: unknown): NetworkError {
  const { code, what, advice } = describeFailure(error, request.url);
  return new NetworkError(call, `${what}. ${advice}.`, { reason: code, cause: causeOf(error, request) });
}

/** What is said of a `fetch` that fails by itself, or of one that gives no answer. */
export function fetchFailed(
  { provider, method, path }: CallName,
  request: Outgoing,
  error?: unknown,
): MisconfiguredError {
  const { what, advice } = describeBug(error);
  return new MisconfiguredError({
    name: provider,
    message: `${method} ${path}: ${what}. ${advice}.`,
    cause: causeOf(error, request),
  });
}

/** Bun and Deno name the URL, and others may quote headers. */
function causeOf(error: unknown, { url, headers }: Outgoing): unknown {
  const { pathname, search } = new URL(url);
  return safeCause(error, [pathname + search, search, [...headers.values()]]);
}
