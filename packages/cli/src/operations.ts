import type { IndexedOperation } from '@tooling/codegen';
import { closest, distance } from 'fastest-levenshtein';
import { Failure } from './failure.ts';
import core from './generated/core.json' with { type: 'json' };
import elevate from './generated/elevate.json' with { type: 'json' };
import elyssa from './generated/elyssa.json' with { type: 'json' };
import portal from './generated/portal.json' with { type: 'json' };
import telematics from './generated/telematics.json' with { type: 'json' };
import type { VendorName } from './vendors.ts';

/** An operation as a person looks it up: what the specifications say of it. */
export type Operation = IndexedOperation;

interface Index {
  servers: Record<string, string>;
  operations: Operation[];
}

const indexes = { core, elevate, elyssa, portal, telematics } as unknown as Record<VendorName, Index>;

/** Everything that is known of a vendor. */
export const operationsOf = (vendor: VendorName): readonly Operation[] => indexes[vendor].operations;

/** Name → URL of a vendor's servers; the first is the default. */
export const serversOf = (vendor: VendorName): Readonly<Record<string, string>> => indexes[vendor].servers;

/** Operations whose text has all the words, those first whose name or summary has them. */
export function search(vendor: VendorName, words: readonly string[]): Operation[] {
  const wanted = words.map((word) => word.toLowerCase());
  const has = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  const short = ({ name, method, path, summary }: Operation) => `${name} ${method} ${path} ${summary}`;
  const long = (operation: Operation) =>
    `${short(operation)} ${operation.description ?? ''} ${operation.parameters.map(({ name }) => name).join(' ')}`;
  const found = operationsOf(vendor).filter((operation) => has(long(operation)));
  return [...found.filter((one) => has(short(one))), ...found.filter((one) => !has(short(one)))];
}

/** An operation and what its path says of its parameters. */
export interface Target {
  operation: Operation;
  path: Record<string, string>;
}

/** Finds `transactions.get`, or `GET` with a path, templated or with values in it. */
export function findOperation(vendor: VendorName, first: string, path: string | undefined): Target {
  if (path === undefined) {
    const operation = operationsOf(vendor).find(({ name }) => name === first);
    if (operation) return { operation, path: {} };
    throw new Failure(`${vendor} has no operation "${first}".${suggestion(vendor, first)}`);
  }
  const method = first.toUpperCase();
  const all = operationsOf(vendor).filter((operation) => operation.method === method);
  const exact = all.find((operation) => operation.path === path);
  if (exact) return { operation: exact, path: {} };
  const matches = all
    .map((operation) => ({ operation, path: matchPath(operation.path, path) }))
    .filter((target): target is Target => target.path !== undefined)
    // A path of words goes before one of parameters.
    .sort((one, other) => Object.keys(one.path).length - Object.keys(other.path).length);
  if (matches[0]) return matches[0];
  throw new Failure(`${vendor} has no operation ${method} ${path}.${suggestion(vendor, path)}`);
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at]!;
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (part !== value) return undefined;
    } else if (value === '') return undefined;
    else found[name] = decode(value);
  }
  return found;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Failure('The path has a % that begins no escape. Write it as %25.');
  }
}

function suggestion(vendor: VendorName, text: string): string {
  const all = operationsOf(vendor).flatMap((operation) => [
    { operation, written: operation.name },
    { operation, written: operation.path },
  ]);
  const nearest = all.find(
    ({ written }) =>
      written ===
      closest(
        text,
        all.map((one) => one.written),
      ),
  );
  const isNear = nearest && distance(text, nearest.written) <= text.length / 3;
  const { name, method, path } = nearest?.operation ?? {};
  return `${isNear ? ` Did you mean ${name} (${method} ${path})?` : ''} Run "x ops ${vendor}" for the list.`;
}

/** The URL that a call goes to, for showing it. `baseUrl` replaces the vendor's servers, as in the clients. */
export function urlOf(
  vendor: VendorName,
  operation: Operation,
  { baseUrl, environment }: { baseUrl?: string | undefined; environment?: string | undefined },
): string {
  const servers = serversOf(vendor);
  const own = servers[operation.server ?? environment ?? ''] ?? Object.values(servers)[0]!;
  if (baseUrl === undefined) return own + operation.path;
  const base = baseUrl.replace(/\/$/, '');
  const version = /\/v\d+$/.exec(own)?.[0];
  return (version && /\/v\d+$/.test(base) ? base.replace(/\/v\d+$/, version) : base) + operation.path;
}
