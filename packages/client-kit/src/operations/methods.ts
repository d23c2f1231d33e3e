import { pathNames } from '../openapi/url.ts';
import { callProblem, refused } from '../options/check.ts';
import { unknownName } from '../options/known-names.ts';
import type { CallName } from '../results/errors.ts';
import { paginate } from '../results/paginate.ts';
import { unwrap } from '../results/unwrap.ts';
import type { OperationCall, OperationInput, OperationTable, PagedCall, Pager } from './types.ts';

type Request = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
type Method = (input?: OperationInput, options?: object) => OperationCall<unknown>;

/** One operation of the table. `kind`: first letter of the one kind of token that it takes, where there are several. */
interface Entry {
  group: string;
  name: string;
  method: string;
  path: string;
  style: string;
  parseAs: string;
  kind: string;
}

type Captures = [string, string, string, string, string, string, string];

const ENTRY = /^(\w+):?([A-Z]*)([^~!@]*)~?(\w*)!?(\w*)@?(\w?)$/;
/** The HTTP methods that names of methods begin with; another one is written out. As the generator has it. */
const USUAL: Readonly<Record<string, string>> = {
  create: 'POST',
  delete: 'DELETE',
  exists: 'HEAD',
  get: 'GET',
  list: 'GET',
  update: 'PATCH',
};

/** The operations of a vendor as methods, in groups: `users.get({ userId })`. */
export function operationMethods(
  provider: string,
  table: OperationTable,
  request: Request,
  pagers: Readonly<Record<string, Pager>> = {},
): Record<string, Record<string, Method>> {
  const groups: Record<string, Record<string, Method>> = {};
  const headers = table.headers.split(' ');
  const queries = table.queries.split(' ');
  for (const { group, name, method, path, style, parseAs } of entriesOf(table)) {
    const call = { provider, method, path };
    const send = async (input: OperationInput, options?: object) => {
      const { body, ...parameters } = input;
      const inPath = pathNames(path);
      const unknown = unknownName(parameters, [...inPath, ...headers, ...queries, 'body']);
      if (unknown) throw refused(call, `the parameter ${unknown}`);
      const problem = callProblem(options, false);
      if (problem) throw refused(call, `the option ${problem}`);
      // Each where it belongs: the path names its own, headers are few, the rest is the query.
      const params = { path: {}, header: {}, query: {} } as Record<string, Record<string, unknown>>;
      for (const [name, value] of Object.entries(parameters)) {
        const place = inPath.includes(name) ? 'path' : headers.includes(name) ? 'header' : 'query';
        params[place]![name] = value;
      }
      return request(method, path, { ...options, ...(parseAs && { parseAs }), params, body });
    };
    const pager = pagers[style];
    groups[group] ??= {};
    const read = method === 'HEAD' ? existence : unwrap;
    groups[group][name] = (input = {}, options) =>
      pager ? paged((given) => send(given, options), pager, input, call) : single(send(input, options), read);
  }
  return groups;
}

/** The kind of token that an operation takes, by its first letter; `undefined` where it takes any or is unknown. */
export function tokenKindOf(table: OperationTable, method: string, path: string): string | undefined {
  return entriesOf(table).find((entry) => entry.method === method && entry.path === path)?.kind || undefined;
}

function entriesOf({ methods }: OperationTable): Entry[] {
  return methods.split(';').flatMap((line) => {
    const [head, ...entries] = line.split(' ') as [string, ...string[]];
    const [, group, base] = /^(\w+)(.*)$/.exec(head) as unknown as [string, string, string];
    return entries.map((entry) => {
      const [, name, verb, rest, style, parseAs, kind] = ENTRY.exec(entry) as unknown as Captures;
      const method = verb || USUAL[/^[a-z]+/.exec(name)![0]]!;
      return { group, name, method, path: base + rest, style, parseAs, kind };
    });
  });
}

/** What a HEAD is asked for: whether there is such a thing. */
async function existence(answer: ReturnType<Request>): Promise<boolean> {
  if ((await answer).response.status === 404) return false;
  await unwrap(answer);
  return true;
}

function single(
  answer: ReturnType<Request>,
  read: (answer: ReturnType<Request>) => Promise<unknown> = unwrap,
): OperationCall<unknown> {
  const payload = read(answer);
  return Object.assign(payload, {
    withResponse: () => payload.then(async (data) => ({ data, response: (await answer).response })),
  });
}

function paged(
  send: (input: OperationInput) => ReturnType<Request>,
  { first = (input) => input, items, next, number, comparable }: Pager,
  given: OperationInput,
  call: CallName,
): PagedCall<unknown, unknown> {
  // A mistake in the input is a rejection, as every other failure.
  const begun = new Promise<OperationInput>((resolve) => resolve(first(given)));
  const page = single(begun.then(send));
  let unread: Promise<unknown> | undefined = page;
  const walk = () => {
    let input = given;
    let seen = 0;
    // Who walks hears of a failure on the way.
    page.catch(() => {});
    return paginate<unknown, unknown, OperationInput>({
      first: given,
      async load(cursor) {
        const isFirst = cursor === given;
        input = isFirst ? await begun : cursor;
        // The first walk takes over the page that is already on its way.
        const loaded = isFirst ? unread : undefined;
        unread = undefined;
        return loaded ?? unwrap(send(input));
      },
      items,
      next(page) {
        seen += items(page).length;
        return next(page, input, seen);
      },
      number,
      comparable,
      call,
    });
  };
  return Object.assign(page, {
    pages: () => walk().pages(),
    [Symbol.asyncIterator]: () => walk()[Symbol.asyncIterator](),
  });
}
