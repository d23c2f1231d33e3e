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

/** The operations of a vendor as methods, in groups: `users.get({ userId })`. */
export function operationMethods(
  provider: string,
  { methods, headers }: OperationTable,
  request: Request,
  pagers: Readonly<Record<string, Pager>> = {},
): Record<string, Record<string, Method>> {
  const groups: Record<string, Record<string, Method>> = {};
  let group: Record<string, Method> = {};
  for (const entry of methods.split(' ')) {
    const [, name, method, path, style, parseAs] = /^(\w+):?([A-Z]*)([^~!]*)~?(\w*)!?(\w*)$/.exec(
      entry,
    ) as unknown as [string, string, string, string, string, string];
    if (!method) {
      groups[name] = group = {};
      continue;
    }
    const send = (input: OperationInput, options?: object) =>
      request(method, path, { ...options, ...(parseAs && { parseAs }), ...initOf(path, headers, input) });
    const pager = pagers[style];
    group[name] = (input = {}, options) =>
      pager
        ? paged((given) => send(given, options), pager, input, { provider, method, path })
        : single(send(input, options));
  }
  return groups;
}

/** Puts each parameter where it belongs: the path names its own, headers are few, the rest is the query. */
function initOf(path: string, headers: readonly string[], { body, ...parameters }: OperationInput): object {
  const params = { path: {}, header: {}, query: {} } as Record<string, Record<string, unknown>>;
  for (const [name, value] of Object.entries(parameters)) {
    const place = path.includes(`{${name}}`) ? 'path' : headers.includes(name) ? 'header' : 'query';
    params[place]![name] = value;
  }
  return { params, body };
}

function single(answer: ReturnType<Request>): OperationCall<unknown> {
  const payload = unwrap(answer);
  return Object.assign(payload, {
    withResponse: () => payload.then(async (data) => ({ data, response: (await answer).response })),
  });
}

function paged(
  send: (input: OperationInput) => ReturnType<Request>,
  { first = (input) => input, items, next }: Pager,
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
      call,
    });
  };
  return Object.assign(page, {
    pages: () => walk().pages(),
    [Symbol.asyncIterator]: () => walk()[Symbol.asyncIterator](),
  });
}
