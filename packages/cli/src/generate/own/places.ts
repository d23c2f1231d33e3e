/** Where a path of a description lies at the vendor. */
export interface Place {
  path: string;
  /** Name of the server, where it is not the first. */
  server: string | undefined;
}

interface Base {
  name: string;
  host: string;
  path: string;
}

/**
 * Puts paths below the vendor's own servers: a description may name another host, such as that of a tenant, and has its base
 * path apart. Nothing is ever sent to a host that the vendor does not have.
 */
export function createPlaces(servers: Readonly<Record<string, string>>) {
  const bases = Object.entries(servers).map(([name, url]) => ({ name, ...split(url) }));
  const foreign = new Set<string>();
  return {
    of(path: string, url: string | undefined): Place {
      const own = split(url ?? '');
      const [first] = bases as [Base];
      const known = bases.find((base) => fits(base, own) && (own.path + path).startsWith(base.path));
      const base = known ?? bases.find((one) => fits(one, own)) ?? first;
      if (!known && own.host !== '' && !bases.some((one) => fits(one, own))) foreign.add(own.host);
      const full = own.path + path;
      const below =
        base.path !== '' && full.startsWith(`${base.path}/`) ? full.slice(base.path.length) : full;
      return { path: below, server: base === first ? undefined : base.name };
    },
    notes: (): string[] =>
      [...foreign].map(
        (host) => `${host} is none of the vendor's hosts: its operations go to the client's base URL.`,
      ),
  };
}

/** A host with a placeholder, such as `{environment}.resolver.com`, stands for each that fits. */
function fits({ host }: Base, other: { host: string }): boolean {
  if (other.host === '') return true;
  const [before = '', after = before] = host.split(/\{[^{}]*\}/);
  return host.includes('{')
    ? other.host.startsWith(before) && other.host.endsWith(after)
    : host === other.host;
}

/** Host and path of a URL; a path alone has no host. */
function split(url: string): { host: string; path: string } {
  const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  const only = host === '' && url.startsWith('/') ? url : path;
  let end = only.length;
  while (only[end - 1] === '/') end -= 1;
  return { host: host.toLowerCase(), path: only.slice(0, end) };
}
