import { errorCode, errorName } from './network-failure.ts';

/** Shorter texts stand in any message by chance. */
const SHORTEST = 4;
const DEPTH = 5;

/** The error itself as a cause, unless it or one of its own causes quotes what was sent: then its name and code alone. */
export function safeCause(error: unknown, sent: readonly unknown[]): unknown {
  const secrets = sent.flatMap((value) => textsIn(value, DEPTH)).filter((text) => text.length >= SHORTEST);
  const quotes = (value: unknown) =>
    typeof value === 'string' && secrets.some((secret) => value.includes(secret));
  if (quotes(error)) return undefined;
  for (let at = error as Record<string, unknown> | undefined, depth = 0; at && depth < DEPTH; depth++) {
    if (typeof at === 'object' && [at.message, at.stack, ...Object.values(at)].some(quotes)) {
      const code = errorCode(error);
      return Object.assign(new Error(code), { name: errorName(error), ...(code && { code }) });
    }
    at = at.cause as typeof at;
  }
  return error;
}

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || !depth) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth - 1));
}
