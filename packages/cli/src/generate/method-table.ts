import { groupOf, inputParameters, methodOf } from './method-names.ts';
import { follow, type Operation, operations } from './operations.ts';
import { type ServerTable, serverTable } from './server-table.ts';
import type { Json, Specification } from './specification.ts';

const NO_SERVERS = { pathServers: {}, credentialHeaders: {} };

/** The operations of a spec by the groups that their methods stand in, in its order. */
export function groups(spec: Specification): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const operation of operations(spec)) {
    const group = groupOf(operation);
    found.set(group, [...(found.get(group) ?? []), operation]);
  }
  return found;
}

/** What `client-kit` makes methods of at run time. As short as may be, since no bundler can leave it out. */
export function methodTable(
  spec: Specification,
  { pathServers, credentialHeaders }: Pick<ServerTable, 'pathServers' | 'credentialHeaders'> = NO_SERVERS,
): { methods: string; headers: string; queries: string; credentials?: string } {
  const sets = [...new Set(Object.values(credentialHeaders))];
  const setOf = ({ method, path }: Operation) =>
    sets.indexOf(credentialHeaders[`${method.toUpperCase()} ${path}`]!);
  const methods = [...groups(spec)].flatMap(([group, all]) =>
    // A line for each server that a group is on.
    [...new Set(all.map(({ path }) => pathServers[path]))].map((server) => {
      const members = all.filter(({ path }) => pathServers[path] === server);
      const base = commonBase(members.map(({ path }) => path));
      const entries = members.map((operation) => entryOf(spec, operation, base, setOf(operation)));
      return [group + (server ? `@${server}` : '') + shortBase(group, base), ...entries].join(' ');
    }),
  );
  const names = (place: string) => {
    const found = operations(spec)
      .flatMap(inputParameters)
      .filter((parameter) => parameter.in === place)
      .map(({ name }) => String(name));
    return [...new Set(found)].sort().join(' ');
  };
  return {
    methods: methods.join(';'),
    headers: names('header'),
    queries: names('query'),
    ...(sets.length && { credentials: sets.join(';') }),
  };
}

/** `-` for a path that is the name of its group: `/user-roles` of `userRoles`. */
function shortBase(group: string, base: string): string {
  return base === `/${group.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` ? '-' : base;
}

/** {@link methodTable} as source text. */
export function methodTableSource(spec: Specification): string {
  const { methods, headers, queries, credentials } = methodTable(spec, serverTable(spec));
  return `/** The operations as \`client-kit\` reads them. */
export const operationTable = {
  methods:
    ${JSON.stringify(methods)},
  headers: ${JSON.stringify(headers)},
  queries:
    ${JSON.stringify(queries)},${
      credentials === undefined
        ? ''
        : `
  credentials:
    ${JSON.stringify(credentials)},`
    }
};
`;
}

/** The HTTP methods that names of methods begin with; another one is written out. As `client-kit` has it. */
const USUAL: Readonly<Record<string, string>> = {
  create: 'POST',
  delete: 'DELETE',
  exists: 'HEAD',
  get: 'GET',
  list: 'GET',
  update: 'PATCH',
};

function entryOf(spec: Specification, found: Operation, base: string, set: number): string {
  const { method, path, operation } = found;
  const verb = method.toUpperCase();
  const [firstWord] = /^[a-z]+/.exec(methodOf(found))!;
  const style = operation['x-paging'] ? `~${operation['x-paging']}` : '';
  const parseAs = parseAsOf(spec, operation);
  const kind = /^(?:user|admin)$/.exec(String(operation['x-authorization']))?.[0][0];
  return [
    methodOf(found),
    USUAL[firstWord] === verb ? '' : `:${verb}`,
    path.slice(base.length),
    style,
    parseAs ? `!${parseAs}` : '',
    kind || set >= 0 ? `@${kind ?? ''}${set >= 0 ? set : ''}` : '',
  ].join('');
}

/** What all paths begin with, up to the end of a segment. */
function commonBase(paths: string[]): string {
  const [first = '', ...others] = paths.map((path) => path.split('/'));
  let length = 0;
  while (length < first.length && others.every((path) => path[length] === first[length])) length += 1;
  return [first].flat().slice(0, length).join('/');
}

/** Success responses with a body: their status, media type and schema. `undefined` media type: no body. */
export function successes(
  spec: Specification,
  operation: Json,
): { status: string; mediaType?: string; schema?: Json }[] {
  return Object.entries((operation.responses ?? {}) as Record<string, Json>)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, response]) => {
      const content = Object.entries((follow(spec, response).content ?? {}) as Record<string, Json>);
      const json = content.find(([type]) => isJson(type)) ?? content[0];
      if (!json) return { status };
      return { status, mediaType: json[0], schema: (json[1].schema ?? {}) as Json };
    });
}

/** How an answer that is not JSON is read. */
export function parseAsOf(spec: Specification, operation: Json): 'text' | 'blob' | undefined {
  const types = successes(spec, operation).flatMap(({ mediaType }) => mediaType ?? []);
  if (!types.length || types.some(isJson)) return undefined;
  return types.every((type) => type.startsWith('text/')) ? 'text' : 'blob';
}

function isJson(mediaType: string): boolean {
  return /[/+]json\b/.test(mediaType);
}
