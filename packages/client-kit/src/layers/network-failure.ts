import { errorCode } from '@x/auth-core/internal';
import { type CallName, NetworkError } from '../results/errors.ts';

/** Codes of Node, undici, Bun and Deno → what they mean. The first that matches counts. */
const MEANINGS: readonly [RegExp, string][] = [
  [/NOTFOUND|EAI_/, 'the host name is unknown'],
  [/REFUSED|ToOpenSocket/i, 'the connection was refused'],
  [/CERT|TLS|SSL|ALTNAME|SIGN/, 'no trusted TLS connection'],
  [/TIME_?D?OUT/, 'the connection timed out'],
  [/RESET|PIPE|SOCKET/, 'the connection broke before the answer'],
  [/^/, 'no connection'],
];

/** Says what "fetch failed" hides. The runtime's own message is not passed on, since it may quote its input. */
export function networkError(call: CallName, url: string, error: unknown): NetworkError {
  const code = errorCode(error);
  const [, meaning] = MEANINGS.find(([pattern]) => pattern.test(code))!;
  // The origin is no secret; path and query string may hold some.
  const { origin } = new URL(url);
  return new NetworkError(
    call,
    `${meaning} (${code || 'no code'}): ${origin}. Check baseUrl, the network and proxies; in a browser, CORS.`,
    { reason: code, cause: withoutUrl(error, url, code) },
  );
}

/** The error itself, unless it or one of its causes names the URL, as those of Bun and Deno do. */
function withoutUrl(error: unknown, url: string, code: string): unknown {
  const { pathname, search } = new URL(url);
  const secret = (text: unknown) =>
    typeof text === 'string' && (text.includes(pathname + search) || (!!search && text.includes(search)));
  for (let at = error as Record<string, unknown> | undefined, depth = 0; at && depth < 5; depth++) {
    if ([at.message, ...Object.values(at)].some(secret)) return Object.assign(new Error(code), { code });
    at = at.cause as typeof at;
  }
  return error;
}
