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

type Captures = [string, string, string, string, string, string, string, string];

const HEAD = /^(\w+)@?(\w*)(.*)$/;
const ENTRY = /^(\w+):?([A-Z]*)([^~!@]*)~?(\w*)!?(\w*)@?([a-z]?)(\d*)$/;
/** The HTTP methods that names of methods begin with; another one is written out. As the generator has it. */
const USUAL: Readonly<Record<string, string>> = {
  create: 'POST',
  delete: 'DELETE',
  exists: 'HEAD',
  get: 'GET',
  list: 'GET',
  update: 'PATCH',
};

const read = new WeakMap<OperationTable, Map<string, Entry>>();

/** The operations of a table, which is read once, by method and path: `GET /users`. */
export function entriesOf(table: OperationTable): ReadonlyMap<string, Entry> {
  let entries = read.get(table);
  if (!entries) {
    const all = table.methods.split(';').flatMap((line) => entriesOfLine(table, line));
    entries = new Map(all.map((entry) => [`${entry.method} ${entry.path}`, entry]));
    read.set(table, entries);
  }
  return entries;
}

function entriesOfLine({ credentials }: OperationTable, line: string): Entry[] {
  const [head, ...entries] = line.split(' ') as [string, ...string[]];
  const [, group, server, start] = HEAD.exec(head) as unknown as [string, string, string, string];
  const base = start === '-' ? `/${group.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` : start;
  return entries.map((entry) => {
    const [, name, verb, rest, style, parseAs, kind, set] = ENTRY.exec(entry) as unknown as Captures;
    return {
      group,
      name,
      method: verb || USUAL[/^[a-z]+/.exec(name)![0]]!,
      path: base + rest,
      style,
      parseAs,
      kind,
      server,
      credentials: set ? credentials?.split(';')[+set] : undefined,
    };
  });
}

/** The operation of a method and a path template, where the table has it. */
export function operationAt(
  table: OperationTable | undefined,
  method: string,
  path: string,
): Entry | undefined {
  return table && entriesOf(table).get(`${method} ${path}`);
}
