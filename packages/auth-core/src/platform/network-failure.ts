/** Short enough, and of a form, to be a name. */
function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^\w{1,50}$/.test(value);
}

/** What an error calls itself. */
export function errorName(error: unknown): string {
  const { name } = (error ?? {}) as Partial<Error>;
  return isWord(name) ? name : typeof error;
}

/** The error code of a failed `fetch`, wherever the runtime has put it; never the message, which may quote input. */
export function errorCode(error: unknown): string {
  for (let at = error, depth = 0; at && depth < 5; depth++) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown[] };
    if (isWord(code)) return code;
    at = cause ?? errors?.[0];
  }
  return '';
}

/** Codes of Node, undici, Bun and Deno for a request that came to nothing on its way. */
const CODES =
  /^(E(CONN|NOTFOUND|AI_|HOST|NET|PIPE|TIMEDOUT|SOCKET|ADDR|PROTO)|UND_ERR_(CONNECT|SOCKET|HEADERS|BODY|RES|PRX|DESTROYED|CLOSED|ABORTED)|HPE_|ERR_(TLS|SSL|HTTP2|SOCKET|STREAM)|Connection|FailedToOpen|Z_)|CERT|SELF_SIGNED|SIGNATURE/;
/** What runtimes say that give no code: browsers, undici, React Native, Deno, Bun and workerd. */
const WORDS =
  /^(failed to fetch|fetch failed|load failed|terminated|network ?error|network request failed|network connection lost|(tcp )?connect(ion)? (error|refused|closed|reset|lost)|the (internet|network) connection|the socket connection|a network error|error (sending|reading)|unable to connect|internal error; reference)/i;

/** True for an error by which a runtime says that the network failed, or that a `fetch` gave up waiting for it. */
export function isNetworkFailure(error: unknown): boolean {
  const code = errorCode(error);
  if (code) return CODES.test(code);
  const { message } = (error ?? {}) as Partial<Error>;
  return (
    /^(Abort|Timeout)Error$/.test(errorName(error)) || (typeof message === 'string' && WORDS.test(message))
  );
}

const CHECK = 'Check baseUrl, the network and proxies; in a browser, CORS';
const TRUST =
  'If the certificate is your own, trust it with NODE_EXTRA_CA_CERTS or a fetch of your own; else check baseUrl and proxies';

/** Codes → what they mean, and what to do. The first that matches counts. */
const MEANINGS: readonly [RegExp, string, advice?: string][] = [
  [/NOTFOUND|EAI_/, 'the host name is unknown'],
  [/REFUSED|ToOpenSocket/i, 'the connection was refused'],
  [/CERT|TLS|SSL|ALTNAME|SIGN/, 'no trusted TLS connection', TRUST],
  [/^HPE_/, 'the answer is not HTTP'],
  [/TIME_?D?OUT/, 'the connection timed out'],
  [/RESET|PIPE|SOCKET/, 'the connection broke before the answer'],
  [/^/, 'no connection'],
];

/** Says what "fetch failed" hides, and what to do. The runtime's own message is not passed on, since it may quote its input. */
export function describeFailure(error: unknown, url: string): { code: string; what: string; advice: string } {
  const code = errorCode(error);
  const [, meaning, advice = CHECK] = MEANINGS.find(([pattern]) => pattern.test(code))!;
  // The origin is not secret; path and query string may hold some.
  return { code, what: `${meaning} (${code || 'no code'}): ${new URL(url).origin}`, advice };
}

/** Says that a `fetch` has failed by itself, and what to do. Its own words are in the cause. `undefined`: it gave nothing. */
export function describeBug(error: unknown): { what: string; advice: string } {
  if (!error) return { what: 'fetch gave no Response', advice: 'Repair it' };
  const code = errorCode(error);
  // undici's word for a dispatcher of another version than that of `fetch`.
  const advice = code === 'UND_ERR_INVALID_ARG' ? '. A dispatcher needs the fetch of the same undici' : '';
  return {
    what: `fetch threw ${errorName(error)}${code && ` (${code})`}, which is no failure of the network`,
    advice: `See its cause${advice}`,
  };
}
