import { pathNames } from '../openapi/url.ts';
import { callProblem } from '../options/check.ts';
import { hasWord, unknownName } from '../options/known-names.ts';
import { ApiError, type CallName, RepeatedPageError, refused } from '../results/errors.ts';
import { unwrap } from '../results/unwrap.ts';
import { type Entry, entriesOf } from './table.ts';
import type { OperationCall, OperationInput, OperationTable, PagedCall, Pager } from './types.ts';
import type { List } from './walk.ts';

type Answer = Promise<{ data?: unknown; error?: unknown; response: Response }>;
type Request = (method: string, path: string, init: object) => Answer;
type Method = (input?: OperationInput, options?: object) => OperationCall<unknown>;

/** What all operations of a table have in common. */
interface Shared {
  provider: string;
  request: Request;
  table: OperationTable;
}

/** The operations of a vendor as methods, in groups: `users.get({ userId })`. */
export function operationMethods(
  provider: string,
  table: OperationTable,
  request: Request,
  pagers: Readonly<Record<string, Pager>> = {},
): Record<string, Record<string, Method>> {
  const groups: Record<string, Record<string, Method>> = {};
  const shared = { provider, request, table };
  for (const entry of entriesOf(table)) {
    groups[entry.group] ??= {};
    groups[entry.group]![entry.name] = methodOf(shared, entry, pagers[entry.style]);
  }
  return groups;
}

function methodOf(shared: Shared, entry: Entry, pager: Pager | undefined): Method {
  const { method, path, parseAs } = entry;
  const call = { provider: shared.provider, method, path };
  // Async, so that a mistake in the input is a rejection too.
  const send = async (input: OperationInput, options?: object) => {
    const parameters = parametersOf(shared.table, call, input);
    const problem = callProblem(options, false);
    if (problem) throw refused(call, `the option ${problem}`);
    return shared.request(method, path, { ...options, ...(parseAs && { parseAs }), ...parameters });
  };
  const read = method === 'HEAD' ? existence : unwrap;
  return (input = {}, options) =>
    pager ? paged((given) => send(given, options), pager, input, call) : single(send(input, options), read);
}

/** Puts each parameter where it belongs: the path names its own, headers are few, the rest is the query. */
function parametersOf(
  { headers, queries }: OperationTable,
  call: CallName,
  { body, ...given }: OperationInput,
) {
  const inPath = pathNames(call.path).join(' ');
  const unknown = unknownName(given, `${inPath} ${headers} ${queries} body`);
  if (unknown) throw refused(call, `the parameter ${unknown}`);
  const params: Record<string, Record<string, unknown>> = { path: {}, header: {}, query: {} };
  for (const [name, value] of Object.entries(given)) {
    const place = hasWord(inPath, name) ? 'path' : hasWord(headers, name) ? 'header' : 'query';
    params[place]![name] = value;
  }
  return { params, body };
}

/** What a HEAD is asked for: whether there is such a thing. */
async function existence(answer: Answer): Promise<boolean> {
  if ((await answer).response.status === 404) return false;
  await unwrap(answer);
  return true;
}

function single(answer: Answer, read: (answer: Answer) => Promise<unknown> = unwrap): OperationCall<unknown> {
  const payload = read(answer);
  return Object.assign(payload, {
    withResponse: () => payload.then(async (data) => ({ data, response: (await answer).response })),
  });
}

/** A page, which is asked for at once, and the way through the list from there on. */
function paged(
  send: (input: OperationInput) => Answer,
  pager: Pager,
  given: OperationInput,
  call: CallName,
): PagedCall<unknown, unknown> {
  // A mistake in the input is a rejection, as every other failure.
  const begun = new Promise<OperationInput>((resolve) => resolve(pager.first?.(given) ?? given));
  const page = single(begun.then(send));
  const load = (input: OperationInput) => unwrap(send(input));
  const list: List = { load, pager, given, begun, unread: page, call };
  // Most calls want one page, so that what walks on is loaded when it is needed.
  const walk = async () => {
    // A failure on the way is told by the walk.
    page.catch(() => {});
    return (await import('./walk.ts')).walk(list, { ApiError, RepeatedPageError });
  };
  return Object.assign(page, {
    async *pages() {
      yield* (await walk()).pages();
    },
    async *[Symbol.asyncIterator]() {
      yield* await walk();
    },
  });
}
