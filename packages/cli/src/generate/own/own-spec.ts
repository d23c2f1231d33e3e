import { groupName, isMethodName, MEMBERS } from '../method-names.ts';
import { methods } from '../operations.ts';
import type { Json, Specification } from '../specification.ts';
import { createCheck } from './check.ts';
import { isObject, type LeftOut, readDocument } from './document.ts';
import { camelCase, nameOfPath, renameComponents, uniqueNames } from './names.ts';
import { ownOperation } from './own-operation.ts';
import { createPlaces } from './places.ts';

export type { LeftOut } from './document.ts';
export { UnreadableDocument } from './document.ts';

/** A description of a user's own, ready for what makes types and methods of our specs. */
export interface OwnSpecification {
  spec: Specification;
  /** Path template → name of the vendor's server that it is on, where that is not the first. */
  pathServers: Record<string, string>;
  /** What cannot be used. */
  leftOut: LeftOut[];
  /** What is worth knowing besides. */
  notes: string[];
}

/** What is known of the vendor that a description belongs to. */
export interface VendorFacts {
  /** Names of groups that are taken. Default none. */
  groups?: readonly string[];
  /** Name → URL of its servers; the first is the default. Default: one without a path. */
  servers?: Readonly<Record<string, string>>;
}

/**
 * Reads a user's own description (OpenAPI 3 or Swagger 2, JSON or YAML): every operation that can be read gets what our
 * specs have, and what cannot is named.
 */
export function ownSpecification(text: string, { groups = [], servers }: VendorFacts = {}): OwnSpecification {
  const { document: read, leftOut } = readDocument(text);
  const document = renameComponents(read);
  const check = createCheck(document);
  const name = namer(groups);
  const place = createPlaces(servers ?? { vendor: 'https://{vendor}' });
  const paths: Record<string, Json> = {};
  const pathServers: Record<string, string> = {};
  const notes: string[] = [];
  for (const { given, item, method, described } of operationsOf(document)) {
    const { path, server } = place.of(given, serverOf(item) ?? serverOf(document));
    const { operation, parameters } = withSharedBody(described, item.parameters);
    const made =
      pathProblem(path) ??
      check.operationProblem(operation, parameters) ??
      ownOperation({ path, operation, parameters, check });
    if (typeof made === 'string') {
      leftOut.push({ what: `${method.toUpperCase()} ${given}`, why: made });
      continue;
    }
    for (const one of [...commaLists(made), ...optionalCookies(parameters, check)]) {
      notes.push(`${method.toUpperCase()} ${path}: ${one}`);
    }
    paths[path] = { ...paths[path], [method]: { ...made, ...name(method, path, operation) } };
    if (server) pathServers[path] = server;
  }
  const { info } = document;
  const spec = {
    openapi: '3.1.0',
    info: isObject(info) ? info : { title: 'own', version: '0' },
    paths,
    components: reachable(document, paths),
  } as unknown as Specification;
  return { spec, pathServers, leftOut, notes: [...place.notes(), ...notes] };
}

/** The operations of a document, with the path as it stands there and all that its item says. */
function operationsOf(document: Json): { given: string; item: Json; method: string; described: Json }[] {
  return Object.entries(document.paths as Record<string, Json>).flatMap(([given, item]) =>
    methods.flatMap((method) => {
      const described = item[method] as Json | undefined;
      return described ? [{ given, item, method, described }] : [];
    }),
  );
}

/** The converter leaves references to bodies that operations share among their parameters. */
function withSharedBody(described: Json, shared: unknown): { operation: Json; parameters: unknown[] } {
  const all = [shared, described.parameters].flatMap((list) => (list ?? []) as unknown[]);
  const isBody = (one: unknown) =>
    isObject(one) && typeof one.$ref === 'string' && one.$ref.startsWith('#/components/requestBodies/');
  const [body] = all.filter(isBody);
  return {
    operation: body === undefined ? described : { requestBody: body, ...described },
    parameters: all.filter((one) => !isBody(one)),
  };
}

/** Lists in a query go out as `a=1&a=2`, whatever a description says. */
function commaLists({ parameters }: Json): string[] {
  return (parameters as Json[])
    .filter((one) => one.in === 'query' && one.explode === false && (one.schema as Json).type === 'array')
    .map(({ name }) => `the list ${name} is to be joined by commas: pass a querySerializer with the call.`);
}

/** Cookies that an operation can do without. */
function optionalCookies(given: readonly unknown[], check: ReturnType<typeof createCheck>): string[] {
  return given
    .map((one) => check.follow(one) as Json)
    .filter((parameter) => parameter.in === 'cookie')
    .map(({ name }) => `the cookie ${String(name)}, which it can do without, is not sent.`);
}

function serverOf({ servers }: Json): string | undefined {
  const [first] = Array.isArray(servers) ? (servers as unknown[]) : [];
  return isObject(first) && typeof first.url === 'string' ? first.url : undefined;
}

function pathProblem(path: string): string | undefined {
  if (!path.startsWith('/')) return 'The path does not begin with a slash.';
  return /^[\w\-./{}$()@,:+*=%']+$/.test(path)
    ? undefined
    : 'The path has a character that no path template of this client may have.';
}

/** Names operations, groups and methods, each unique. */
function namer(groups: readonly string[]) {
  const operationId = uniqueNames();
  const inGroup = new Map<string, (wanted: string) => string>();
  return (method: string, path: string, operation: Json) => {
    const fromPath = nameOfPath(method, path);
    const id = typeof operation.operationId === 'string' ? operation.operationId : '';
    const [given] = (Array.isArray(operation.tags) ? operation.tags : []) as unknown[];
    const tag = typeof given === 'string' && isMethodName(groupName(given)) ? given : firstSegment(path);
    const wanted = groupName(tag);
    const group = groups.includes(wanted) || MEMBERS.has(wanted) ? `own ${tag}` : tag;
    const key = groupName(group);
    const unique = inGroup.get(key) ?? uniqueNames(['then', 'constructor']);
    inGroup.set(key, unique);
    // `Users_GetAll` of the tag `Users` is `users.getAll`.
    const [prefix = '', ...rest] = id.split('_');
    const short = rest.length && prefix.toLowerCase() === wanted.toLowerCase() ? rest.join('_') : id;
    return {
      operationId: operationId(camelCase(id, fromPath)),
      tags: [group],
      'x-method': unique(camelCase(short, fromPath)),
    };
  };
}

function firstSegment(path: string): string {
  const word = path.split('/').find((segment) => /^[a-zA-Z][\w-]*$/.test(segment));
  return word ?? 'other';
}

/** The components that these paths need, and what those need. */
function reachable(document: Json, paths: Record<string, Json>): Json {
  const components = document.components as Record<string, Json>;
  const kept: Record<string, Json> = {};
  const keep = ({ group, name }: { group: string; name: string }): void => {
    const members = kept[group] ?? {};
    kept[group] = members;
    if (name in members) return;
    members[name] = components[group]?.[name];
    visit(members[name]);
  };
  const visit = (node: unknown): void => {
    if (!isObject(node) && !Array.isArray(node)) return;
    for (const [key, value] of Object.entries(node)) {
      const component = key === '$ref' ? componentOf(String(value)) : undefined;
      if (component) keep(component);
      else visit(value);
    }
  };
  visit(paths);
  return kept;
}

function componentOf(reference: string): { group: string; name: string } | undefined {
  const [, group, name] = /^#\/components\/(\w+)\/(\w+)/.exec(reference) ?? [];
  return group === undefined || name === undefined ? undefined : { group, name };
}
