import type { OperationTable } from './types.ts';

/** One operation of a table. */
export interface Entry {
  group: string;
  name: string;
  method: string;
  path: string;
  /** Style of paging. */
  style: string;
  /** What to read an answer as that is not JSON. */
  parseAs: string;
  /** First letter of the one kind of token that it takes, where there are several. */
  kind: string;
  /** Name of its server, where that is not the first. */
  server: string;
  /** Headers with credentials, see {@link OperationTable.credentials}. */
  credentials: string | undefined;
}

type Captures = [string, string, string, string, string, string, string, string, number];

const HEAD = /^(\w+)@?(\w*)(.*)$/;
const ENTRY = /^(([a-z]+)\w*):?([A-Z]*)([^~!#]*)~?(\w*)!?(\w*)#?([a-z]?)(\d*)$/;

const read = new WeakMap<OperationTable, readonly Entry[]>();

/** The operations of a table, which is read once; none where there is no table. */
export function entriesOf(table: OperationTable | undefined): readonly Entry[] {
  if (!table) return [];
  let entries = read.get(table);
  if (!entries) {
    entries = table.methods.split(';').flatMap((line) => entriesOfLine(table, line));
    read.set(table, entries);
  }
  return entries;
}

function entriesOfLine({ verbs, credentials }: OperationTable, line: string): Entry[] {
  const [head, ...entries] = line.split(' ') as [string, ...string[]];
  const [, group, server, start] = HEAD.exec(head) as unknown as [string, string, string, string];
  const base = start === '-' ? `/${group.replace(/[A-Z]/g, '-$&').toLowerCase()}` : start;
  let path = base;
  return entries.map((entry) => {
    const [, name, word, verb, way, style, parseAs, kind, set] = ENTRY.exec(entry) as unknown as Captures;
    if (way) path = way[0] === '+' ? `${path}/${way.slice(1)}` : base + way;
    return {
      group,
      name,
      method: verb || (new RegExp(`\\b${word}:(\\w+)`).exec(verbs)?.[1] ?? 'GET'),
      path: path
        .split('/')
        .map((segment, at, all) => (segment === '{}' ? `{${all[at - 1]}Id}` : segment))
        .join('/'),
      style,
      parseAs,
      kind,
      server,
      credentials: credentials?.split(';')[set],
    };
  });
}

/** The operation of a method and a path template, where the table has it. */
export function operationAt(table: OperationTable, method: string, path: string): Entry | undefined {
  return entriesOf(table).find((entry) => entry.path === path && entry.method === method);
}
