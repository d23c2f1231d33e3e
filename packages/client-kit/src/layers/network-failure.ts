import { MisconfiguredError } from '@x/auth-core';
import { errorCode } from '@x/auth-core/internal';
import { type CallName, NetworkError } from '../results/errors.ts';

const CHECK = 'Check baseUrl, the network and proxies; in a browser, CORS';

/** Codes of Node, undici, Bun and Deno → what they mean, and what to do. The first that matches counts. */
const MEANINGS: readonly [RegExp, string, advice?: string][] = [
  [/NOTFOUND|EAI_/, 'the host name is unknown'],
  [/REFUSED|ToOpenSocket/i, 'the connection was refused'],
  [
    /CERT|TLS|SSL|ALTNAME|SIGN/,
    'no trusted TLS connection',
    'If the certificate is your own, trust it with NODE_EXTRA_CA_CERTS or a fetch of your own; else check baseUrl and proxies',
  ],
  [/^HPE_/, 'the answer is not HTTP'],
  [/TIME_?D?OUT/, 'the connection timed out'],
  [/RESET|PIPE|SOCKET/, 'the connection broke before the answer'],
  [/^/, 'no connection'],
];

/** Says what "fetch failed" hides. The runtime's own message is not passed on, since it may quote its input. */
export function networkError(call: CallName, url: string, error: unknown): NetworkError {
  const code = errorCode(error);
  const [, meaning, advice = CHECK] = MEANINGS.find(([pattern]) => pattern.test(code))!;
  // The origin is no secret; path and query string may hold some.
  const { origin } = new URL(url);
  return new NetworkError(call, `${meaning} (${code || 'no code'}): ${origin}. ${advice}.`, {
    reason: code,
    cause: withoutUrl(error, url, code),
  });
}

/** What is said of a `fetch` that fails by itself, or of one that gives no answer. */
export function fetchFailed({ provider, method, path }: CallName, error?: unknown): MisconfiguredError {
  const code = errorCode(error);
  const { name = typeof error } = (error ?? {}) as Partial<Error>;
  const what = error
    ? `fetch threw ${name}${code && ` (${code})`}, which is no failure of the network. See its cause`
    : 'fetch gave no Response. Repair it';
  // undici's word for a dispatcher of another version than that of `fetch`.
  const advice = code === 'UND_ERR_INVALID_ARG' ? ' A dispatcher needs the fetch of the same undici.' : '';
  return new MisconfiguredError({
    name: provider,
    message: `${method} ${path}: ${what}.${advice}`,
    cause: error,
  });
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
