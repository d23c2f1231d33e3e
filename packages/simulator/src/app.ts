import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import type { AppParts, Connection, Env } from './app-parts.ts';
import { addControls, refuse, refuseOtherControls } from './controls.ts';
import type { AnswerFault } from './faults.ts';
import { addPage } from './page/page.ts';
import type { Counters } from './types.ts';
import type { Call, Reply, Route, UploadedFile, Vendor } from './vendor.ts';

export type { AppParts, Connection, Env };

/** A page such as a proxy shows when what is behind it fails. */
function proxyPage(status: number): Reply {
  return {
    status,
    body: `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>simulated proxy</body></html>`,
    headers: { 'content-type': 'text/html' },
  };
}

function faultyReply(fault: AnswerFault, vendor: Vendor): Reply {
  switch (fault.kind) {
    case 'body-status':
      return { ...vendor.error(fault.status), status: 200 };
    case 'html':
      return proxyPage(200);
    case 'status': {
      const reply =
        fault.body === 'html'
          ? proxyPage(fault.status)
          : fault.body === 'empty'
            ? { status: fault.status }
            : vendor.error(fault.status);
      const headers = { ...reply.headers };
      if (fault.retryAfter !== undefined) headers['retry-after'] = String(fault.retryAfter);
      return { ...reply, headers };
    }
    default:
      throw new Error(`A fault of kind ${fault.kind} has no answer.`);
  }
}

/** A fault meets the work before it is done, unless its kind or its `processed` says otherwise. */
function happensAfterTheWork(fault: AnswerFault): boolean {
  if (fault.kind === 'cut') return true;
  return fault.processed ?? fault.kind === 'drop';
}

function bearerOf(header: string | undefined): string | undefined {
  return /^bearer ([^ ]+)$/i.exec(header ?? '')?.[1];
}

function parse(text: string): { body: unknown; malformed: boolean } {
  if (text === '') return { body: undefined, malformed: false };
  try {
    return { body: JSON.parse(text), malformed: false };
  } catch {
    return { body: undefined, malformed: true };
  }
}

type Body = Pick<Call, 'text' | 'body' | 'malformed' | 'files'>;

/** Reads a body: a form into the names of its parts and the files in it, anything else as JSON. */
async function readBody(context: Context<Env>): Promise<Body> {
  if (!context.req.header('content-type')?.startsWith('multipart/form-data')) {
    const text = await context.req.text();
    return { text, ...parse(text), files: [] };
  }
  const form = await context.req.formData().catch(() => undefined);
  if (!form) return { text: '(a form)', body: undefined, malformed: true, files: [] };
  const body: Record<string, string> = {};
  const files: UploadedFile[] = [];
  for (const [part, value] of form) {
    body[part] = typeof value === 'string' ? value : value.name;
    if (typeof value === 'string') continue;
    const { name, type } = value;
    files.push({ part, name, type, content: new Uint8Array(await value.arrayBuffer()) });
  }
  return { text: '(a form)', body, malformed: false, files };
}

async function readCall(context: Context<Env>, route: Route): Promise<Call> {
  return {
    kind: route.kind,
    method: route.method,
    path: route.path,
    params: context.req.param() as Record<string, string>,
    query: new URL(context.req.url).searchParams,
    header: (name) => context.req.header(name),
    ...(await readBody(context)),
    bearer: bearerOf(context.req.header('authorization')),
    address: context.env.connection.address,
  };
}

/** The vendor's honest answer, with the address and the specification asked first. */
function work({ vendor, validator, counters }: AppParts, route: Route, call: Call): Reply {
  const gated = vendor.gate?.(call);
  if (gated) return gated;
  const found = route.fictional ? [] : validator.requestProblems(route, call);
  const problems = found.filter((problem) => !vendor.tolerates?.(problem));
  if (problems.length === 0) return route.handle(call);
  counters.invalid += 1;
  // Vendors say little or nothing about what is wrong. Whoever writes a client wants to know.
  const reply = vendor.invalid(problems);
  const header = JSON.stringify(problems)
    .slice(0, 2_000)
    .replaceAll(/[^\x20-\x7e]/g, '?');
  return { ...reply, headers: { ...reply.headers, 'x-simulator-problems': header } };
}

function countRequest(counters: Counters, route: Route): void {
  counters.requests += 1;
  if (route.kind === 'login') counters.loginRequests += 1;
  if (route.kind === 'renew') counters.renewRequests += 1;
  if (route.kind === 'data') counters.dataCalls += 1;
  counters.inFlight += 1;
  counters.inFlightMax = Math.max(counters.inFlightMax, counters.inFlight);
}

function toResponse(reply: Reply, now: number, cut: boolean): Response {
  const { status, body, bytes } = reply;
  if (bytes)
    return new Response(bytes as BodyInit, { status, ...(reply.headers && { headers: reply.headers }) });
  const json = body !== undefined && typeof body !== 'string';
  const text = json ? JSON.stringify(body) : (body as string | undefined);
  const headers: Record<string, string> = { date: new Date(now).toUTCString() };
  if (json) headers['content-type'] = 'application/json; charset=utf-8';
  const empty = text === undefined || status === 204 || status === 304;
  return new Response(empty ? null : cut ? text.slice(0, Math.ceil(text.length / 2)) : text, {
    status,
    headers: { ...headers, ...reply.headers },
  });
}

async function answer(parts: AppParts, route: Route, context: Context<Env>): Promise<Response> {
  const { vendor, counters, faults, journal } = parts;
  const call = await readCall(context, route);
  const latencyMs = faults.takeLatency(route.kind);
  const fault = faults.takeAnswer(route.kind);
  if (latencyMs > 0 || fault) counters.faulted += 1;
  if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));

  const note = (status: number, reason?: string) => {
    const { kind, method, path } = route;
    journal.add({ at: parts.now(), kind, method, path, status, ...(reason ? { reason } : {}) });
  };
  let reply: Reply | undefined;
  if (!fault || happensAfterTheWork(fault)) reply = work(parts, route, call);
  if (fault?.kind === 'drop') {
    note(0, 'dropped by a fault');
    context.env.connection.drop();
    return new Response(null);
  }
  if (fault && fault.kind !== 'cut') reply = faultyReply(fault, vendor);
  if (!reply) throw new Error('A call without a fault has an answer.');
  if (route.kind === 'data' && (reply.refused || reply.status === 401 || reply.status === 403)) {
    counters.refused += 1;
  }
  note(reply.status, fault ? `fault: ${fault.kind}` : reply.headers?.['x-simulator-problems']);
  return toResponse(reply, parts.now(), fault?.kind === 'cut');
}

/** True for a `Host` that cannot lead to another machine: `localhost`, `127.0.0.1`, `[::1]`, with or without a port. */
function isLoopback(host: string | undefined): boolean {
  return /^(localhost|[\w-]{1,63}\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host ?? '');
}

/** The vendor as an app of the Fetch API, with its controls and its page. */
export function buildApp(parts: AppParts): Hono<Env> {
  const { vendor, prefix, counters, now, origins } = parts;
  const app = new Hono<Env>();
  // A name that leads here from elsewhere would let any page read what is here, as if it were of its own site.
  app.use(async (context, next) => {
    const { local } = context.env.connection;
    return local || isLoopback(context.req.header('host'))
      ? next()
      : refuse(context, 403, 'Host must be loopback');
  });
  if (origins.length) {
    app.use(cors({ origin: [...origins], exposeHeaders: ['retry-after', 'x-simulator-problems'] }));
  }
  const routes = [...vendor.routes, ...fictionalRoutes(vendor)];
  addControls(app, { ...parts, routes });
  addPage(app, parts);
  refuseOtherControls(app);
  for (const route of headFirst(routes)) {
    const path = (route.prefix ?? prefix) + route.path.replaceAll(/\{([^{}]+)\}/g, ':$1');
    const isHead = route.method === 'HEAD';
    app.on(isHead ? 'GET' : route.method, path, async (context, next) => {
      if (isHead && context.req.method !== 'HEAD') return next();
      countRequest(counters, route);
      try {
        return await answer(parts, route, context);
      } finally {
        counters.inFlight -= 1;
      }
    });
  }
  app.notFound(() => {
    counters.requests += 1;
    return toResponse(vendor.error(404), now(), false);
  });
  return app;
}

/** Hono hands a HEAD to what answers a GET, so that routes of HEAD have to be asked before. */
function headFirst(routes: readonly Route[]): Route[] {
  return [...routes].sort((one, other) => Number(other.method === 'HEAD') - Number(one.method === 'HEAD'));
}

/**
 * Operations that no vendor has, for clients that need a protected call and for tests of what arrives: each answers
 * with the method and the body of the request.
 */
function fictionalRoutes(vendor: Vendor): Route[] {
  return (['GET', 'POST'] as const).map((method) => ({
    kind: 'data',
    method,
    path: '/simulated/echo',
    fictional: true,
    handle: (call) =>
      vendor.authenticate(call) ?? {
        status: 200,
        body: {
          fictional: true,
          method: call.method,
          contentType: call.header('content-type') ?? null,
          body: call.text,
        },
      },
  }));
}
