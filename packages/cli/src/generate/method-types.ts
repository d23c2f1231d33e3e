import { docComment, FORM, methodDoc } from './method-docs.ts';
import { capitalised, groupName, groupOf, inputParameters, isMethodName, methodOf } from './method-names.ts';
import { groups, parseAsOf, successes } from './method-table.ts';
import { follow, type Operation } from './operations.ts';
import type { Json, Specification } from './specification.ts';

/** What generated types import from. */
const KIT = '@x/client-kit';

/** Where parameters of a method may be sent. */
const PLACES = ['path', 'query', 'header'] as const;

const AUTHORIZATIONS = ['user', 'admin'] as const;
type Authorization = (typeof AUTHORIZATIONS)[number];

/** Interfaces of a client's methods, one for each group and for the input of each operation, as source text. */
export function methodTypesSource(provider: string, spec: Specification): string {
  const found = groups(spec);
  for (const operation of [...found.values()].flat()) refuseNames(operation);
  const differ = [...found.values()].flat().some(statesKind);
  const kinds = differ ? AUTHORIZATIONS : [];
  const parts = [...found].flatMap(([group, members]) => [
    ...members.map((operation) => inputSource(spec, operation)).filter(Boolean),
    ...groupSources(spec, provider, group, members, kinds),
  ]);
  const used = kitTypes(parts);
  const patches = parts.some((part) => part.includes('JsonPatch<'));
  return [
    `import type { ${used.join(', ')} } from '${KIT}';\n${patches ? `import type { JsonPatch } from '${KIT}/internal';\n` : ''}import type { ${parts.some((part) => part.includes('components[')) ? 'components, ' : ''}operations${differ ? ', paths' : ''} } from './schema.ts';\n`,
    ...parts,
    clientSource(spec, `${capitalised(provider)}Operations`, '', 'All operations, in their groups.', [
      ...found.keys(),
    ]),
    ...kinds.map((kind) =>
      clientSource(
        spec,
        `${capitalised(provider)}${capitalised(kind)}Operations`,
        capitalised(kind),
        `The operations that take the token of ${article[kind]}, and those that take any or none.`,
        [...found].filter(([, members]) => members.some((one) => allows(one, kind))).map(([group]) => group),
      ),
    ),
    ...kinds.map((kind) => pathsSource(provider, kind, [...found.values()].flat())),
  ].join('\n');
}

/** The kit's types that these sources name. */
function kitTypes(parts: readonly string[]): string[] {
  return ['CallOptions', 'KeyedCallOptions', 'NoInput', 'OperationCall', 'PagedCall'].filter((name) =>
    parts.some((part) => new RegExp(`\\b${name}\\b`).test(part)),
  );
}

/** As {@link methodTypesSource}, for a file that has the types of the schema as well: without imports, in one interface. */
export function ownMethodTypes(
  provider: string,
  spec: Specification,
  name: string,
): { source: string; imports: string[] } {
  const found = groups(spec);
  const parts = [...found].flatMap(([group, members]) => [
    ...members.map((operation) => inputSource(spec, operation)).filter(Boolean),
    ...groupSources(spec, provider, group, members, []),
  ]);
  const all = clientSource(spec, name, '', 'All of these operations, in their groups.', [...found.keys()]);
  return { source: [...parts, all].join('\n'), imports: kitTypes(parts) };
}

/** The paths that take the token of a kind, without the methods of the other one. */
function pathsSource(provider: string, kind: Authorization, all: Operation[]): string {
  const others = new Map<string, string[]>();
  for (const one of all) {
    if (!allows(one, kind)) others.set(one.path, [...(others.get(one.path) ?? []), one.method]);
  }
  const keeps = (path: string) => all.some((one) => one.path === path && allows(one, kind));
  const kept = [...others].filter(([path]) => keeps(path));
  const members = kept.map(
    ([path, verbs]) => `\t${quoted(path)}: Omit<paths[${quoted(path)}], ${verbs.map(quoted).join(' | ')}>;\n`,
  );
  const away = [...others.keys()].map((path) => `\n\t| ${quoted(path)}`).join('') || ' never';
  return `${docComment(`The paths that take the token of ${article[kind]}, and those that take any or none.`)}export interface ${capitalised(provider)}${capitalised(kind)}Paths extends Omit<paths,${away}> {\n${members.join('')}}\n`;
}

const article: Record<Authorization, string> = { user: 'a user', admin: 'an admin' };

/** What becomes a name in the source must be one. */
function refuseNames(operation: Operation): void {
  for (const name of [groupOf(operation), methodOf(operation), operation.operationId]) {
    if (!isMethodName(name)) throw new Error(`${JSON.stringify(name)} is not a camelCase name`);
  }
}

/** `x-authorization` says that one kind of token alone is taken. */
function statesKind({ operation }: Operation): boolean {
  return AUTHORIZATIONS.includes(operation['x-authorization'] as Authorization);
}

function allows(operation: Operation, kind: Authorization): boolean {
  return !statesKind(operation) || operation.operation['x-authorization'] === kind;
}

/** The interface of a group. Where kinds of token differ, one for each kind, and one that has them all. */
function groupSources(
  spec: Specification,
  provider: string,
  group: string,
  members: Operation[],
  kinds: readonly Authorization[],
): string[] {
  const name = (kind = '') => `${capitalised(group)}${kind}Methods`;
  const source = (interfaceName: string, above: string[], wanted: Operation[]) => {
    const methods = wanted.map((operation) => methodSource(spec, provider, operation));
    const heritage = above.length ? ` extends ${above.join(', ')}` : '';
    return `${docComment(tagDescription(spec, group))}export interface ${interfaceName}${heritage} {\n${methods.join('')}}\n`;
  };
  const stated = (kind: Authorization) =>
    members.filter(({ operation }) => operation['x-authorization'] === kind);
  const own = kinds.filter((kind) => stated(kind).length);
  if (!own.length)
    return [
      source(name(), [], members),
      ...kinds.map((kind) => `export interface ${name(capitalised(kind))} extends ${name()} {}\n`),
    ];
  const either = members.filter((one) => !statesKind(one));
  const shared = either.length ? [name('Shared')] : [];
  return [
    ...(either.length ? [source(name('Shared'), [], either)] : []),
    ...own.map((kind) => source(name(capitalised(kind)), shared, stated(kind))),
    ...kinds
      .filter((kind) => !own.includes(kind) && either.length)
      .map((kind) => `export interface ${name(capitalised(kind))} extends ${shared[0]} {}\n`),
    source(
      name(),
      own.map((kind) => name(capitalised(kind))),
      [],
    ),
  ];
}

function clientSource(
  spec: Specification,
  name: string,
  kind: string,
  doc: string,
  members: string[],
): string {
  const lines = members.map((group) => {
    return `${docComment(tagDescription(spec, group), '\t')}\treadonly ${group}: ${capitalised(group)}${kind}Methods;\n`;
  });
  return `${docComment(doc)}export interface ${name} {\n${lines.join('')}}\n`;
}

function tagDescription(spec: Specification, group: string): string {
  const tags = (spec.tags ?? []) as { name: string; description?: string }[];
  return tags.find(({ name }) => groupName(name) === group)?.description ?? '';
}

function methodSource(spec: Specification, provider: string, operation: Operation): string {
  const { required, name } = inputOf(operation);
  const keyed = operation.parameters.some((parameter) => parameter['x-option'] === 'idempotencyKey');
  const options = keyed ? 'KeyedCallOptions' : 'CallOptions';
  const payload = payloadType(spec, operation);
  const item = operation.operation['x-paging'] ? itemType(spec, operation) : undefined;
  const result = item ? `PagedCall<${payload}, ${item}>` : `OperationCall<${payload}>`;
  return (
    docComment(methodDoc(spec, provider, operation), '\t') +
    `\t${methodOf(operation)}(input${required ? '' : '?'}: ${name}, options?: ${options}): ${result};\n`
  );
}

/** Name of the input's interface, and whether it must be given. */
function inputOf(operation: Operation): { name: string; required: boolean } {
  const parameters = inputParameters(operation);
  const body = operation.operation.requestBody as Json | undefined;
  if (!parameters.length && !body) return { name: 'NoInput', required: false };
  return {
    name: `${capitalised(operation.operationId)}Input`,
    required: body?.required === true || parameters.some(({ required }) => required === true),
  };
}

/** The parameters are those of the schema, with their documentation. */
function inputSource(spec: Specification, operation: Operation): string {
  const { name } = inputOf(operation);
  if (name === 'NoInput') return '';
  const places = PLACES.map((place) => parametersType(operation, place)).filter(Boolean);
  const heritage = places.length ? ` extends ${places.join(', ')}` : '';
  return `${docComment(`Input of {@link ${capitalised(groupOf(operation))}Methods.${methodOf(operation)}}.`)}export interface ${name}${heritage} {\n${bodySource(spec, operation)}}\n`;
}

function parametersType(operation: Operation, place: string): string {
  const all = operation.parameters.filter((parameter) => parameter.in === place);
  const input = inputParameters(operation);
  if (!all.some((parameter) => input.includes(parameter))) return '';
  const type = `NonNullable<operations[${quoted(operation.operationId)}]["parameters"][${quoted(place)}]>`;
  const options = all.filter((parameter) => !input.includes(parameter)).map(({ name }) => quoted(name));
  return options.length ? `Omit<${type}, ${options.join(' | ')}>` : type;
}

function bodySource(spec: Specification, whole: Operation): string {
  const { operation, operationId } = whole;
  const body = operation.requestBody as Json | undefined;
  if (!body) return '';
  const required = body.required === true;
  const own = `operations[${quoted(operationId)}]["requestBody"]`;
  const content = required ? own : `NonNullable<${own}>`;
  const types = Object.keys((body.content ?? {}) as Json).map((type) => {
    // A form is handed over as one, with the files in it.
    if (type === FORM) return 'FormData';
    return patchType(spec, whole, type) ?? `${content}["content"][${quoted(type)}]`;
  });
  const doc = docComment(String(body.description ?? 'The body of the request.'), '\t');
  return `${doc}\tbody${required ? '' : '?'}: ${types.join(' | ')}${required ? '' : ' | undefined'};\n`;
}

/** A JSON Patch of what the operation answers, where that is described. */
function patchType(spec: Specification, operation: Operation, mediaType: string): string | undefined {
  if (operation.method !== 'patch' || mediaType !== 'application/json-patch+json') return undefined;
  const [first] = successes(spec, operation.operation);
  const isDescribed = first?.schema && properties(spec, first.schema).length > 0;
  return isDescribed ? `JsonPatch<${payloadType(spec, operation)}>` : undefined;
}

/** What a method resolves to: what is in the vendor's envelope (`x-envelope` at the root of the spec), or the body. */
function payloadType(spec: Specification, { method, operation, operationId }: Operation): string {
  // Whether there is such a thing.
  if (method === 'head') return 'boolean';
  const parseAs = parseAsOf(spec, operation);
  if (parseAs) return parseAs === 'text' ? 'string' : 'Blob';
  const types = successes(spec, operation).map(({ status, mediaType, schema }) => {
    if (!mediaType || !schema) return 'undefined';
    const code = /^\d+$/.test(status) ? status : quoted(status);
    const body = `operations[${quoted(operationId)}]["responses"][${code}]["content"][${quoted(mediaType)}]`;
    const { payload, mark } = envelopeNames(spec);
    const wrapped = payload.find((name) => property(spec, schema, name));
    if (wrapped !== undefined) return `${body}[${quoted(wrapped)}]`;
    return mark.some((name) => property(spec, schema, name)) ? 'undefined' : body;
  });
  return [...new Set(types)].join(' | ') || 'undefined';
}

/** What members of the vendor's envelope are called, in all its spellings; nothing where there is no envelope. */
function envelopeNames(spec: Specification): { mark: string[]; payload: string[] } {
  const { mark = [], payload = [] } = (spec['x-envelope'] ?? {}) as Record<string, string | string[]>;
  return { mark: [mark].flat(), payload: [payload].flat() };
}

/** What a page holds: the elements of the array that it is, or of the one array in it. */
export function itemType(spec: Specification, operation: Operation): string {
  const [first] = successes(spec, operation.operation);
  const schema = first?.schema ?? {};
  const [page = schema] = envelopeNames(spec).payload.flatMap((name): Json[] => {
    const payload = property(spec, schema, name);
    return payload ? [payload] : [];
  });
  const items = itemsOf(spec, page);
  const reference = /^#\/components\/schemas\/(.+)$/.exec(String(items?.$ref));
  if (!reference) {
    throw new Error(
      `${operation.operationId}: x-paging needs an answer that is an array, or has one, of a schema with a name`,
    );
  }
  return `components["schemas"][${quoted(reference[1])}]`;
}

function itemsOf(spec: Specification, node: Json): Json | undefined {
  const schema = follow(spec, node);
  if (schema.items) return schema.items as Json;
  for (const part of parts(schema, 'anyOf', 'oneOf')) {
    const found = itemsOf(spec, part);
    if (found) return found;
  }
  const arrays = properties(spec, schema).flatMap(([, member]) => {
    const { items, additionalProperties: groups } = follow(spec, member);
    // Items may come in groups, by a key that the caller's data decide.
    return items ?? (typeof groups === 'object' ? (itemsOf(spec, groups as Json) ?? []) : []);
  });
  return arrays.length === 1 ? (arrays[0] as Json) : undefined;
}

function property(spec: Specification, schema: Json, name: string): Json | undefined {
  return properties(spec, schema).find(([key]) => key === name)?.[1];
}

/** The properties of a schema and of all that it is put together of. */
function properties(spec: Specification, node: Json): [string, Json][] {
  const schema = follow(spec, node);
  return [
    ...Object.entries((schema.properties ?? {}) as Record<string, Json>),
    ...parts(schema, 'allOf').flatMap((part) => properties(spec, part)),
  ];
}

function parts(schema: Json, ...keys: string[]): Json[] {
  return keys.flatMap((key) => (schema[key] ?? []) as Json[]);
}

function quoted(text: unknown): string {
  return JSON.stringify(String(text));
}
