import type { Json } from '../specification.ts';
import type { createCheck } from './check.ts';

/** Headers that a client sends by itself. */
const clientsHeaders = ['authorization', 'x-api-key', 'content-type', 'accept'];
/** Names in an answer that say that it holds a secret. */
const secretName = /token|secret|password|api_?key|credential/i;

type Check = ReturnType<typeof createCheck>;

interface Given {
  path: string;
  operation: Json;
  parameters: readonly unknown[];
  check: Check;
}

/** The operation as our specs have them, or what keeps it from being one. */
export function ownOperation({ path, operation, parameters: given, check }: Given): Json | string {
  const parameters = ownParameters(path, given, check);
  if (typeof parameters === 'string') return parameters;
  const body =
    operation.requestBody === undefined ? undefined : ownBody(check.follow(operation.requestBody) as Json);
  if (typeof body === 'string') return body;
  const { summary, description, deprecated, security } = operation;
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
    // What else it asks for is the client's to know.
    ...(Array.isArray(security) && security.length === 0 ? { security } : {}),
    'x-evidence': 'your own description',
    ...(operation['x-secret-response'] === true || answersSecret(responses, check)
      ? { 'x-secret-response': true }
      : {}),
    parameters,
    ...(body ? { requestBody: body } : {}),
    responses,
  };
}

function ownParameters(path: string, given: readonly unknown[], check: Check): Json[] | string {
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const followed = given.map((one) => check.follow(one) as Json);
  const cookie = followed.find((parameter) => parameter.in === 'cookie' && parameter.required === true);
  if (cookie) return `It needs the cookie ${String(cookie.name)}, and methods send no cookies.`;
  if (!inPath.every((name) => /^[\w.-]+$/.test(name))) return 'A parameter in the path has no usable name.';
  const kept = new Map<string, Json>();
  for (const parameter of followed) {
    if (isSent(parameter, inPath)) kept.set(`${parameter.in} ${parameter.name}`, ownParameter(parameter));
  }
  for (const name of inPath) {
    const schema = { type: 'string' };
    if (!kept.has(`path ${name}`)) kept.set(`path ${name}`, { name, in: 'path', required: true, schema });
  }
  const names = [...kept.values()].map(({ name }) => String(name));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice ? `Two of its parameters are called ${twice}.` : [...kept.values()];
}

/** False for cookies, for headers that a client sends by itself, and for what the path has no place for. */
function isSent({ in: place, name }: Json, inPath: readonly string[]): boolean {
  if (place === 'header') return !clientsHeaders.includes(String(name).toLowerCase());
  return place === 'path' ? inPath.includes(String(name)) : place !== 'cookie';
}

function ownParameter({ schema = {}, ...rest }: Json): Json {
  return { ...rest, schema, ...(rest.in === 'path' ? { required: true } : {}) };
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
function answersSecret(responses: Json, check: Check): boolean {
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
