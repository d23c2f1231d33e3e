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
): { methods: string; verbs: string; headers: string; queries: string; credentials?: string } {
  const sets = [...new Set(Object.values(credentialHeaders))];
  const setOf = ({ method, path }: Operation) =>
    sets.indexOf(credentialHeaders[`${method.toUpperCase()} ${path}`]!);
  const verbs = usualVerbs(operations(spec));
  const methods = [...groups(spec)].flatMap(([group, all]) =>
    // A line for each server that a group is on.
    [...new Set(all.map(({ path }) => pathServers[path]))].map((server) => {
      const members = all
        .filter(({ path }) => pathServers[path] === server)
        .map(shortened)
        .sort(byPath);
      const base = commonBase(members.map(({ path }) => path));
      const entries = members.map(({ operation, path }, at) => {
        const way = wayTo(path, base, members[at - 1]?.path ?? base);
        return entryOf(spec, operation, way, verbs, setOf(operation));
      });
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
    verbs: [...verbs].map((entry) => entry.join(':')).join(' '),
    headers: names('header'),
    queries: names('query'),
    ...(sets.length && { credentials: sets.join(';') }),
  };
}

/** An operation with its path as the table has it: `/users/{}` for `/users/{usersId}`. */
function shortened(operation: Operation): { operation: Operation; path: string } {
  const path = operation.path
    .split('/')
    .map((segment, at, all) => (segment === `{${all[at - 1]}Id}` ? '{}' : segment))
    .join('/');
  return { operation, path };
}

function byPath({ path: one }: { path: string }, { path: other }: { path: string }): number {
  return one < other ? -1 : Number(one > other);
}

/** A path from the one before it: nothing where it is the same, with a `+` where it goes on from there. */
function wayTo(path: string, base: string, before: string): string {
  if (path === before) return '';
  return path.startsWith(`${before}/`) ? `+${path.slice(before.length + 1)}` : path.slice(base.length);
}

/** `-` for a path that is the name of its group: `/user-roles` of `userRoles`. */
function shortBase(group: string, base: string): string {
  return base === `/${group.replace(/[A-Z]/g, '-$&').toLowerCase()}` ? '-' : base;
}

/**
 * The first words of names that stand for another HTTP method than GET, where saying so once is shorter than with each
 * operation.
 */
function usualVerbs(all: readonly Operation[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const operation of all) {
    const verb = verbOf(operation);
    const ofWord = counts.get(firstWord(operation)) ?? new Map<string, number>();
    counts.set(firstWord(operation), ofWord.set(verb, (ofWord.get(verb) ?? 0) + 1));
  }
  const usual = [...counts].flatMap(([word, ofWord]): [string, string][] => {
    const [[verb, count] = ['GET', 0]] = [...ofWord].sort(([, one], [, other]) => other - one);
    const isShorter = (count - (ofWord.get('GET') ?? 0)) * `:${verb}`.length > `${word}:${verb} `.length;
    return verb !== 'GET' && isShorter ? [[word, verb]] : [];
  });
  return new Map(usual.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function verbOf({ method }: Operation): string {
  return method.toUpperCase();
}

function firstWord(operation: Operation): string {
  return /^[a-z]+/.exec(methodOf(operation))![0];
}

/** {@link methodTable} as source text. */
export function methodTableSource(spec: Specification): string {
  const { methods, verbs, headers, queries, credentials } = methodTable(spec, serverTable(spec));
  return `/** The operations as \`client-kit\` reads them. */
export const operationTable = {
  methods:
    ${JSON.stringify(methods)},
  verbs: ${JSON.stringify(verbs)},
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

function entryOf(
  spec: Specification,
  found: Operation,
  way: string,
  verbs: ReadonlyMap<string, string>,
  set: number,
): string {
  const { operation } = found;
  const verb = verbOf(found);
  const style = operation['x-paging'] ? `~${operation['x-paging']}` : '';
  const parseAs = parseAsOf(spec, operation);
  const kind = /^(?:user|admin)$/.exec(String(operation['x-authorization']))?.[0][0];
  return [
    methodOf(found),
    (verbs.get(firstWord(found)) ?? 'GET') === verb ? '' : `:${verb}`,
    way,
    style,
    parseAs ? `!${parseAs}` : '',
    kind || set >= 0 ? `#${kind ?? ''}${set >= 0 ? set : ''}` : '',
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
