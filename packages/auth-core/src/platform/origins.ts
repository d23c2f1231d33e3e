import { MisconfiguredError } from '../errors.ts';

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** What may be allowed of plain `http:`. */
export interface InsecureOption {
  /** Origins that may be reached by plain `http:` although they are not on loopback. Default none. */
  allowInsecureOrigins?: readonly string[] | undefined;
}

/** Parses an absolute URL and demands `https:`, or plain `http:` where that is harmless or was allowed. */
export function secureUrl(name: string, url: string, allowed: readonly string[] = []): URL {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new MisconfiguredError({
      name,
      message: 'a URL is not absolute. Write it with its scheme, as in https://api.example.com.',
    });
  }
  const { protocol, hostname, origin } = parsed;
  const harmless = protocol === 'http:' && (LOOPBACK.test(hostname) || allowed.includes(origin));
  if (protocol !== 'https:' && !harmless) {
    throw new MisconfiguredError({
      name,
      message: `${origin} is not https:, and the token would travel in clear. Use https:, or name the origin in allowInsecureOrigins.`,
    });
  }
  return parsed;
}

/** Decides whether a URL lies inside declared origins and path prefixes. */
export class OriginSet {
  #prefixes: { origin: string; path: string }[];

  constructor(name: string, urls: readonly string[], allowed?: readonly string[]) {
    this.#prefixes = urls.map((url) => {
      const { origin, pathname } = secureUrl(name, url, allowed);
      return { origin, path: pathname.endsWith('/') ? pathname : `${pathname}/` };
    });
  }

  has(url: URL): boolean {
    return this.#prefixes.some(
      ({ origin, path }) =>
        url.origin === origin && `${url.pathname}/`.startsWith(path) && !url.username && !url.password,
    );
  }

  /** True for a string that needs no parsing to be known as inside: a whole origin, then a plain path. */
  surely(url: string): boolean {
    return this.#prefixes.some(({ origin, path }) => path === '/' && url.startsWith(origin + path));
  }
}
