import { errorCode } from '@x/auth-core';
import { type CallName, NetworkError } from './errors.ts';

/** Codes of Node, undici, Bun and Deno → what they mean and what to look at. The first that matches counts. */
const CAUSES: readonly [RegExp, string][] = [
  [/ENOTFOUND|EAI_/, 'the host name is unknown. Check baseUrl and the DNS of this machine'],
  [/REFUSED|FailedToOpenSocket/i, 'the connection was refused. Check baseUrl, and that the server runs'],
  [/CERT|TLS|SSL|ALTNAME|SELF_SIGNED|SIGNATURE/, 'no trusted TLS connection. Check baseUrl and certificates'],
  [/TIME_?D?OUT/, 'the connection timed out. Check baseUrl, firewalls and proxies'],
  [/UNREACH|ADDRNOTAVAIL/, 'there is no route to the host. Check baseUrl and the network'],
  [/RESET|PIPE|SOCKET|ABORTED/, 'the connection broke before the answer. Check the network and proxies'],
];

/** Says what "fetch failed" hides. The runtime's own message is not passed on, since it may quote its input. */
export function networkError(call: CallName, url: string, error: unknown): NetworkError {
  const code = errorCode(error);
  const text =
    CAUSES.find(([pattern]) => pattern.test(code))?.[1] ??
    'no answer, and the runtime does not say why. Check baseUrl, the network and, in a browser, CORS';
  // The origin is no secret; path and query string may hold some.
  const origin = URL.canParse(url) ? new URL(url).origin : 'the server';
  return new NetworkError(call, `${origin}${code && ` (${code})`}: ${text}.`, code);
}
