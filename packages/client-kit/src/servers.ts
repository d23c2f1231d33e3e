import { MisconfiguredError } from '@x/auth-core';
import { entriesOf } from './operations/table.ts';
import type { ClientOptions, ProviderDefinition } from './provider.ts';
import type { ReadVariable } from './settings.ts';

/** Scheme, host and path; no user, password, query string or fragment. */
const URL_FORM = /^https?:\/\/[^@?#]+$/i;

/** What is wrong with a base URL that is refused, after its name. It is not quoted: it may hold a password. */
export const NO_BASE_URL =
  ' must be an absolute URL, with its scheme and with nothing behind the path, as in https://api.example.com/v1.';

/** True for what calls can be sent to. */
export function isBaseUrl(url: unknown): boolean {
  return typeof url === 'string' && URL_FORM.test(url) && URL.canParse(url);
}

/** A version at the end of a base URL, as in `https://api.example.com/v2`. */
const VERSION = /\/v\d+$/i;

/** Which server a path belongs to, with everything the user has replaced. */
export interface Servers {
  /** Base URL of the server of a path template, without a slash at its end. */
  base(path: string): string;
  /** Name of that server. */
  name(path: string): string;
  /** Every base URL that the token may be sent to. */
  all(): readonly string[];
}

/**
 * Reads and checks everything that says where calls go. Throws `MisconfiguredError`. Whether plain `http:` is allowed is
 * the auth layer's question.
 */
export function resolveServers(
  provider: ProviderDefinition,
  options: ClientOptions & { environment?: unknown },
  variable: ReadVariable,
): Servers {
  const { name, prefix, servers, pathServers, operations, environments = [] } = provider;
  const { baseUrl, baseUrls = {} } = options;
  const wrong = (message: string) => new MisconfiguredError({ name, message });

  if (Object.keys(baseUrls).some((server) => !Object.hasOwn(servers, server))) {
    throw wrong(`baseUrls may only name ${Object.keys(servers).join(', ')}.`);
  }
  const environment = environments.length ? (options.environment ?? variable('ENVIRONMENT')) : undefined;
  if (environment !== undefined && !environments.includes(environment as string)) {
    throw wrong(
      `the environment is unknown. Set the option environment or the variable ${prefix}_ENVIRONMENT to ${environments.join(' or ')}.`,
    );
  }

  const fromVariable = baseUrl === undefined ? variable('BASE_URL') : undefined;
  const check = (server: string): string => {
    const own = baseUrls[server];
    const url = own ?? baseUrl ?? fromVariable ?? servers[server]!;
    const place =
      own !== undefined ? `baseUrls.${server}` : fromVariable ? `${prefix}_BASE_URL` : 'the option baseUrl';
    if (/[{}]/.test(url)) {
      throw wrong(
        `the host differs by customer. Set the option baseUrl or the variable ${prefix}_BASE_URL, as in ${servers[server]}.`,
      );
    }
    if (!isBaseUrl(url)) throw wrong(place + NO_BASE_URL);
    let base = url;
    // A pattern would begin anew at every slash of a long row that does not stand at the end.
    while (base.endsWith('/')) base = base.slice(0, -1);
    // One base URL stands for all servers: its version, where it has one, becomes that of the server.
    return own === undefined ? withVersionOf(servers[server]!, base) : base;
  };

  const first = (environment as string | undefined) ?? environments[0] ?? Object.keys(servers)[0]!;
  // The token of one environment is nothing that another one should see.
  const used = Object.keys(servers).filter((server) => server === first || !environments.includes(server));
  const bases = Object.fromEntries(used.map((server) => [server, check(server)]));
  const ofPaths = new Map(Object.entries(pathServers ?? {}));
  for (const { path, server } of entriesOf(operations)) if (server) ofPaths.set(path, server);
  const nameOf = (path: string) => {
    const own = ofPaths.get(path) ?? first;
    return own in bases ? own : first;
  };
  return {
    name: nameOf,
    base: (path) => bases[nameOf(path)]!,
    all: () => [...new Set(Object.values(bases))],
  };
}

/** `base` with the version of `server` in place of its own, where both end in one. */
function withVersionOf(server: string, base: string): string {
  const version = VERSION.exec(server)?.[0];
  return version === undefined ? base : base.replace(VERSION, version);
}
