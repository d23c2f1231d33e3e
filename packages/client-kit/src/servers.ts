import { MisconfiguredError, secureUrl } from '@x/auth-core';
import type { ClientOptions, ProviderDefinition } from './provider.ts';
import type { ReadVariable } from './settings.ts';

/** Which server a path belongs to, with everything the user has replaced. */
export interface Servers {
  /** Base URL of the server of a path template, without a slash at its end. */
  base(path: string): string;
  /** Every base URL that the token may be sent to. */
  all: readonly string[];
}

/** Reads and checks everything that says where calls go. Throws `MisconfiguredError`. */
export function resolveServers(
  provider: ProviderDefinition,
  options: ClientOptions & { environment?: unknown },
  variable: ReadVariable,
): Servers {
  const { name, prefix, servers, pathServers = {}, environments = [] } = provider;
  const { baseUrl, baseUrls = {}, allowInsecureOrigins } = options;
  const wrong = (message: string) => new MisconfiguredError({ name, message });

  const stranger = Object.keys(baseUrls).find((server) => !Object.hasOwn(servers, server));
  if (stranger !== undefined) {
    throw wrong(`baseUrls names an unknown server. The servers are ${Object.keys(servers).join(', ')}.`);
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
        `the vendor has a host for each customer. Set the option baseUrl or the variable ${prefix}_BASE_URL to yours, as in ${servers[server]}.`,
      );
    }
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
      throw wrong(
        `${place} is not an absolute URL. Write it with its scheme, as in https://api.example.com.`,
      );
    }
    const parsed = secureUrl(name, url, allowInsecureOrigins);
    if (parsed.username || parsed.password || parsed.search || parsed.hash) {
      throw wrong(
        `${place} has more than an origin and a path. Leave out user, password, query string and fragment.`,
      );
    }
    return url.replace(/\/+$/, '');
  };

  const first = (environment as string | undefined) ?? environments[0] ?? Object.keys(servers)[0]!;
  // The token of one environment is nothing that another one should see.
  const used = Object.keys(servers).filter((server) => server === first || !environments.includes(server));
  const bases = Object.fromEntries(used.map((server) => [server, check(server)]));
  return {
    base: (path) => bases[pathServers[path] ?? first] ?? bases[first]!,
    all: [...new Set(Object.values(bases))],
  };
}
