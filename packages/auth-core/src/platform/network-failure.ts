/** The error code of a failed `fetch`, wherever the runtime has put it; never the message, which may quote input. */
export function errorCode(error: unknown): string {
  for (let at = error, depth = 0; at && depth < 5; depth++) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown[] };
    if (typeof code === 'string') return code;
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
  const { name, message } = (error ?? {}) as Partial<Error>;
  return /^(Abort|Timeout)Error$/.test(name ?? '') || WORDS.test(message ?? '');
}
