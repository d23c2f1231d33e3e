import { groupName, isMethodName, MEMBERS } from '../method-names.ts';
import { methods } from '../operations.ts';
import type { Json, Specification } from '../specification.ts';
import { createCheck } from './check.ts';
import { isObject, type LeftOut, readDocument } from './document.ts';
import { camelCase, nameOfPath, renameComponents, uniqueNames } from './names.ts';
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

/** Headers that a client sends by itself. */
const clientsHeaders = ['authorization', 'x-api-key', 'content-type', 'accept'];
/** Names in an answer that say that it holds a secret. */
const secretName = /token|secret|password|api_?key|credential/i;

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
  for (const [given, item] of Object.entries(document.paths as Record<string, Json>)) {
    const { path, server } = place.of(given, serverOf(item) ?? serverOf(document));
    const problem = pathProblem(path);
    for (const method of methods) {
      const described = item[method] as Json | undefined;
      if (!described) continue;
      const { operation, parameters } = withSharedBody(described, item.parameters);
      const made =
        problem ??
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
function optionalCookies(given: readonly unknown[], check: Given['check']): string[] {
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

interface Given {
  path: string;
  operation: Json;
  parameters: readonly unknown[];
  check: ReturnType<typeof createCheck>;
}

/** The operation as our specs have them, or what keeps it from being one. */
function ownOperation({ path, operation, parameters: given, check }: Given): Json | string {
  const parameters = ownParameters(path, given, check);
  if (typeof parameters === 'string') return parameters;
  const body =
    operation.requestBody === undefined ? undefined : ownBody(check.follow(operation.requestBody) as Json);
  if (typeof body === 'string') return body;
  const { summary, description, deprecated } = operation;
  const responses = Object.fromEntries(
    Object.entries(operation.responses as Json).map(([status, response]) => [
      status,
      check.follow(response) as Json,
    ]),
  );
  return {
    ...(typeof summary === 'string' ? { summary } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(deprecated === true ? { deprecated } : {}),
    'x-evidence': 'your own description',
    ...(operation['x-secret-response'] === true || answersSecret(responses, check)
      ? { 'x-secret-response': true }
      : {}),
    parameters,
    ...(body ? { requestBody: body } : {}),
    responses,
  };
}

function ownParameters(path: string, given: readonly unknown[], check: Given['check']): Json[] | string {
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const kept = new Map<string, Json>();
  for (const one of given) {
    const parameter = check.follow(one) as Json;
    const name = String(parameter.name);
    const isOurs = parameter.in === 'header' && clientsHeaders.includes(name.toLowerCase());
    const isStray = parameter.in === 'path' && !inPath.includes(name);
    if (parameter.in === 'cookie' && parameter.required === true) {
      return `It needs the cookie ${name}, and methods send no cookies.`;
    }
    if (isOurs || isStray || parameter.in === 'cookie') continue;
    const { schema = {}, ...rest } = parameter;
    kept.set(`${parameter.in} ${name}`, {
      ...rest,
      schema,
      ...(parameter.in === 'path' ? { required: true } : {}),
    });
  }
  for (const name of inPath) {
    if (!/^[\w.-]+$/.test(name)) return 'A parameter in the path has no usable name.';
    const schema = { type: 'string' };
    if (!kept.has(`path ${name}`)) kept.set(`path ${name}`, { name, in: 'path', required: true, schema });
  }
  const names = [...kept.values()].map(({ name }) => String(name));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice ? `Two of its parameters are called ${twice}.` : [...kept.values()];
}

/** The bodies that a client sends: JSON and forms with files. */
function ownBody(body: Json): Json | string {
  const content = Object.entries((body.content ?? {}) as Record<string, Json>);
  const json = content.filter(([type]) => /^[\w.+-]+\/([\w.+-]+\+)?json\b/.test(type));
  const forms = content.filter(([type]) => type === 'multipart/form-data');
  const kept = json.length ? json.slice(0, 1) : forms;
  if (!kept.length) {
    const [[type] = ['nothing']] = content;
    return `Its body is ${type.replaceAll(/[^\w./+-]/g, '')}, which methods do not send.`;
  }
  const [[, media]] = kept as [[string, Json]];
  const type = json.length ? 'application/json' : 'multipart/form-data';
  const required = body.required === true;
  return { required, content: { [type]: { ...media, schema: media.schema ?? {} } } };
}

/** True where an answer has a field whose name says that it is a secret. */
function answersSecret(responses: Json, check: Given['check']): boolean {
  const holds = (node: unknown, depth: number): boolean => {
    const schema = check.follow(node);
    if (typeof schema === 'string' || depth > 4) return false;
    const properties = Object.entries((schema.properties ?? {}) as Json);
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (schema[key] ?? []) as unknown[]);
    return (
      properties.some(([name, member]) => secretName.test(name) || holds(member, depth + 1)) ||
      [...parts, ...(schema.items ? [schema.items] : [])].some((part) => holds(part, depth + 1))
    );
  };
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) =>
      Object.values(((check.follow(response) as Json).content ?? {}) as Record<string, Json>),
    )
    .some(({ schema }) => schema !== undefined && holds(schema, 0));
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
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) visit(part);
    if (!isObject(node)) return;
    for (const [key, value] of Object.entries(node)) {
      const [, group, name] = /^#\/components\/(\w+)\/(\w+)/.exec(key === '$ref' ? String(value) : '') ?? [];
      if (group === undefined || name === undefined) {
        visit(value);
        continue;
      }
      const members = kept[group] ?? {};
      kept[group] = members;
      if (name in members) continue;
      members[name] = components[group]?.[name];
      visit(members[name]);
    }
  };
  visit(paths);
  return kept;
}
