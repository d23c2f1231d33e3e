import { operations } from './operations.ts';
import type { Json, Server, Specification } from './specification.ts';

/** Where a vendor's paths live, and which of its answers must never be quoted. */
export interface ServerTable {
  /** Name → origin, in the order of the spec; the first one is where every path goes that is not in `pathServers`. */
  servers: Record<string, string>;
  /** Path template → name of its server, only where that is not the first one. */
  pathServers: Record<string, string>;
  /** Path templates with an operation whose answer holds a secret (`x-secret-response: true`). */
  secretPaths: string[];
  /**
   * Operation → headers with credentials that it takes, for those that take others than the API as a whole; empty for
   * those that take none.
   */
  credentialHeaders: Record<string, string>;
}

/**
 * Reads the table out of a spec. A server is called by its `x-name`; one that a path alone uses belongs to that path's
 * `servers` and need not be repeated at the root.
 *
 * Throws where a server has no name, where two servers share one, or where a path names several.
 */
export function serverTable(spec: Specification): ServerTable {
  const servers: Record<string, string> = {};
  const declare = (server: Server, where: string): string => {
    const name = server['x-name'];
    if (!name) throw new Error(`${where}: the server ${server.url} needs an x-name.`);
    if (servers[name] !== undefined && servers[name] !== server.url) {
      throw new Error(`${where}: two servers are called '${name}': ${servers[name]} and ${server.url}.`);
    }
    servers[name] = server.url;
    return name;
  };

  for (const server of spec.servers ?? []) declare(server, 'servers');
  const first = Object.keys(servers)[0];
  if (first === undefined) throw new Error('servers: the spec names no server.');

  const pathServers: Record<string, string> = {};
  for (const [path, item] of Object.entries(spec.paths ?? {})) {
    const own = item.servers as Server[] | undefined;
    if (!own) continue;
    if (own.length !== 1) throw new Error(`${path}: a path has exactly one server, or leaves it out.`);
    const name = declare(own[0]!, path);
    if (name !== first) pathServers[path] = name;
  }

  const secret = operations(spec).filter(
    ({ operation }) => (operation as Json)['x-secret-response'] === true,
  );
  return {
    servers,
    pathServers,
    secretPaths: [...new Set(secret.map(({ path }) => path))],
    credentialHeaders: credentialHeaders(spec),
  };
}

/**
 * Which headers with credentials operations take (`security` with an `apiKey` scheme): what the first alternative has is
 * needed, and has no mark; what the others have besides is sent where it is known, and ends in `?`. None where `security`
 * is empty or its first alternative is: nothing is sent that nobody asks for.
 */
function credentialHeaders(spec: Specification): Record<string, string> {
  const schemes = ((spec.components as Json | undefined)?.securitySchemes ?? {}) as Record<string, Json>;
  const headerOf = (scheme: string) =>
    schemes[scheme]?.in === 'header' ? String(schemes[scheme].name) : 'Authorization';
  const usual = ((spec.security ?? []) as Json[]).flatMap((one) => Object.keys(one));
  const isOwn = (scheme: string) => schemes[scheme]?.type === 'apiKey' && !usual.includes(scheme);
  const found: Record<string, string> = {};
  for (const { method, path, operation } of operations(spec)) {
    if (!operation.security) continue;
    const alternatives = (operation.security as Json[]).map((one) => Object.keys(one));
    const [first = [], ...others] = alternatives;
    if (first.length > 0 && !alternatives.flat().some(isOwn)) continue;
    const needed = first.map(headerOf);
    const more = [...new Set(others.flat().filter(isOwn).map(headerOf))].filter(
      (name) => !needed.includes(name),
    );
    found[`${method.toUpperCase()} ${path}`] = [...needed, ...more.map((name) => `${name}?`)].join(' ');
  }
  return found;
}

/** The table as the text of `servers.ts`. What the method table has of it is left to that. */
export function serverTableSource({ servers, secretPaths }: ServerTable): string {
  const literal = (value: unknown) => JSON.stringify(value, null, 2);
  return `/** The vendor's servers by name. A path whose operation names none goes to the first. */
export const servers = ${literal(servers)} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = ${literal(secretPaths)} as const;
`;
}
