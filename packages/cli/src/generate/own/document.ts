import { upgrade } from '@scalar/openapi-upgrader';
import { parse as parseYaml } from 'yaml';
import { methods } from '../operations.ts';
import type { Json } from '../specification.ts';

/** Something that cannot be used, and why. */
export interface LeftOut {
  /** `GET /path`, a path, or what else it is. */
  what: string;
  /** One plain sentence. */
  why: string;
}

/** More than this is no description of an API. */
const mostCharacters = 64 * 1024 * 1024;

/** A document of which nothing can be used. The message says why, and quotes nothing of it. */
export class UnreadableDocument extends Error {}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a description in OpenAPI 3 or Swagger 2, as JSON or YAML, into OpenAPI 3.1. What cannot be read is left out. */
export function readDocument(text: string): { document: Json; leftOut: LeftOut[] } {
  const given = parse(text);
  const isKnown = given.swagger === '2.0' || /^3\./.test(String(given.openapi));
  if (!isKnown) throw new UnreadableDocument('it is neither OpenAPI 3 nor Swagger 2.0');
  if (!isObject(given.paths)) throw new UnreadableDocument('it has no paths');
  const leftOut: LeftOut[] = [];
  const paths = readablePaths(given.paths, leftOut);
  return { document: upgradePieces({ ...given, paths }, leftOut), leftOut };
}

function parse(text: string): Json {
  if (text.length > mostCharacters) throw new UnreadableDocument('it is larger than 64 MiB');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    try {
      // Knows JSON as well, but takes much longer.
      value = parseYaml(text, { logLevel: 'error' });
    } catch {
      throw new UnreadableDocument('it is neither JSON nor YAML');
    }
  }
  if (!isObject(value)) throw new UnreadableDocument('it is not an object');
  return value;
}

/** The paths and operations that are objects at all, without what would stop the converter. */
function readablePaths(paths: Json, leftOut: LeftOut[]): Json {
  const kept: Json = {};
  for (const [path, item] of Object.entries(paths)) {
    if (path.startsWith('x-')) continue;
    if (!isObject(item)) {
      leftOut.push({ what: path, why: 'It is not an object.' });
      continue;
    }
    if (item.$ref !== undefined) {
      leftOut.push({ what: path, why: 'It refers to another place, which is not followed.' });
      continue;
    }
    kept[path] = readableItem(path, item, leftOut);
  }
  return kept;
}

function readableItem(path: string, item: Json, leftOut: LeftOut[]): Json {
  const kept: Json = Array.isArray(item.parameters) ? { parameters: item.parameters.filter(isObject) } : {};
  if (Array.isArray(item.servers)) kept.servers = item.servers;
  for (const method of methods) {
    const operation = item[method];
    if (operation === undefined) continue;
    const what = `${method.toUpperCase()} ${path}`;
    if (!isObject(operation)) leftOut.push({ what, why: 'It is not an object.' });
    else if (((operation.parameters as unknown[] | undefined) ?? []).some((one) => !isObject(one))) {
      leftOut.push({ what, why: 'One of its parameters is not an object.' });
    } else kept[method] = operation;
  }
  return kept;
}

/** Converts the whole document, or else piece by piece, so that one that cannot be converted costs itself alone. */
function upgradePieces(given: Json, leftOut: LeftOut[]): Json {
  const whole = tryUpgrade(given);
  if (whole) return whole;
  const base = upgradeShared(given, leftOut);
  const document: Json & { paths: Json } = { ...base.document, paths: {} };
  for (const [path, item] of Object.entries(given.paths as Json)) {
    const { parameters, servers, ...operations } = item as Json;
    const kept: Json = { ...(servers ? { servers } : {}) };
    for (const [method, operation] of Object.entries(operations)) {
      const single = { [path]: { ...(parameters ? { parameters } : {}), [method]: operation } };
      const upgraded = tryUpgrade({ ...base.given, paths: single });
      const found = (upgraded?.paths as Json | undefined)?.[path] as Json | undefined;
      if (found?.[method]) Object.assign(kept, found);
      else
        leftOut.push({
          what: `${method.toUpperCase()} ${path}`,
          why: 'It cannot be converted to OpenAPI 3.1.',
        });
    }
    document.paths[path] = kept;
  }
  return document;
}

/** What all operations share, without those parts of it that cannot be converted. */
function upgradeShared(given: Json, leftOut: LeftOut[]): { given: Json; document: Json } {
  const withoutPaths = { ...given, paths: {} };
  const whole = tryUpgrade(withoutPaths);
  if (whole) return { given: withoutPaths, document: whole };
  const definitions = (given.definitions ?? (given.components as Json | undefined)?.schemas ?? {}) as Json;
  const shared = (schemas: Json): Json =>
    given.swagger
      ? { ...withoutPaths, definitions: schemas }
      : { ...withoutPaths, components: { ...(given.components as Json), schemas } };
  const kept: Json = {};
  for (const [name, schema] of Object.entries(definitions)) {
    if (tryUpgrade(shared({ [name]: schema }))) kept[name] = schema;
    else leftOut.push({ what: `schema ${name}`, why: 'It cannot be converted to OpenAPI 3.1.' });
  }
  const document = tryUpgrade(shared(kept));
  if (!document) throw new UnreadableDocument('what its operations share cannot be converted to OpenAPI 3.1');
  return { given: shared(kept), document };
}

function tryUpgrade(document: Json): Json | undefined {
  try {
    // The converter works on what it is given.
    return upgrade(structuredClone(document), '3.1') as Json;
  } catch {
    return undefined;
  }
}
