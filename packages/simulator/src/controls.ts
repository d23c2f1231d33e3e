import type { Context, Env, Hono, Next } from 'hono';
import type { FaultList } from './faults.ts';
import { faultsProblem, revokeProblem } from './input.ts';
import type { Journal } from './journal.ts';
import type { Counters, Fault } from './types.ts';
import type { Route, Vendor } from './vendor.ts';

/** Where a vendor is watched and disturbed from outside its process. Below the origin, never below a version. */
export const controlsPath = '/__simulator';

interface Control {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  what: string;
  body?: string;
}

const controls = [
  { method: 'GET', path: controlsPath, what: 'this index: controls, accounts, operations' },
  { method: 'GET', path: `${controlsPath}/counters`, what: 'what the vendor has seen' },
  { method: 'GET', path: `${controlsPath}/records`, what: 'what the vendor holds, by kind' },
  {
    method: 'POST',
    path: `${controlsPath}/faults`,
    what: 'adds faults',
    body: 'one fault, or an array of them, such as {"kind":"status","status":503,"on":"data","times":1}',
  },
  { method: 'DELETE', path: `${controlsPath}/faults`, what: 'removes all faults' },
  {
    method: 'POST',
    path: `${controlsPath}/revoke-all`,
    what: 'the vendor forgets every token',
    body: 'none, or {"which":"access"} to leave refresh tokens good',
  },
] as const satisfies Control[];

/** What the controls work on. */
export interface ControlParts {
  vendor: Vendor;
  routes: readonly Route[];
  /** In front of every path of the vendor. */
  prefix: string;
  counters: Counters;
  faults: FaultList;
  journal: Journal;
  /** Web origins whose pages may call. */
  origins: readonly string[];
}

/** Adds the {@link controls}. Wrong input is a 400 that says what is wrong, and changes nothing. */
export function addControls<E extends Env>(app: Hono<E>, parts: ControlParts): void {
  const { vendor, counters, faults, journal } = parts;
  const handlers: Record<string, (context: Context<E>, body: unknown) => Response> = {
    [`GET ${controlsPath}`]: (context) => context.json(index(parts)),
    [`GET ${controlsPath}/counters`]: (context) => context.json(counters),
    [`GET ${controlsPath}/records`]: (context) => context.json(vendor.records?.() ?? {}),
    [`POST ${controlsPath}/faults`](context, body) {
      const more = [body].flat();
      const problem = faultsProblem(more);
      if (problem) return refuse(context, 400, problem);
      faults.add(more as Fault[]);
      journal.touch();
      return context.body(null, 204);
    },
    [`DELETE ${controlsPath}/faults`](context) {
      faults.clear();
      journal.touch();
      return context.body(null, 204);
    },
    [`POST ${controlsPath}/revoke-all`](context, body = {}) {
      const problem = revokeProblem(body);
      if (problem) return refuse(context, 400, problem);
      vendor.revokeAll((body as { which?: 'all' | 'access' }).which ?? 'all');
      journal.touch();
      return context.body(null, 204);
    },
  };
  app.use(`${controlsPath}/*`, (context, next) => sameOrigin(context, next, parts.origins));
  for (const { method, path } of controls) {
    app.on(method, path, async (context) => {
      const text = await context.req.text();
      if (text === '') return handlers[`${method} ${path}`]!(context, undefined);
      // A page of another site can send text without asking, and JSON only where it is allowed to.
      if (mediaType(context) !== 'application/json') {
        return refuse(context, 415, 'content-type must be application/json');
      }
      const body = parse(text);
      if (body === undefined) return refuse(context, 400, 'body is not JSON');
      return handlers[`${method} ${path}`]!(context, body);
    });
  }
}

/** Refuses everything else below the controls' path. The last that is added there. */
export function refuseOtherControls<E extends Env>(app: Hono<E>): void {
  app.all(`${controlsPath}/*`, (context) =>
    refuse(context, 404, `there is no such control. GET ${controlsPath} lists them`),
  );
}

function index({ vendor, routes, prefix }: ControlParts) {
  return {
    controls,
    accounts: vendor.accounts,
    operations: routes.map(({ kind, method, path, prefix: own = prefix }) => ({
      method,
      path: own + path,
      kind,
    })),
  };
}

/** Browsers name the page that sends a request; one of another site has no business here. */
async function sameOrigin(
  context: Context,
  next: Next,
  origins: readonly string[],
): Promise<Response | undefined> {
  const from = context.req.header('origin');
  const own = new URL(context.req.url).origin;
  if (from !== undefined && from !== own && !origins.includes(from)) {
    return refuse(context, 403, 'a page of this origin may not call. Name it in the option origins');
  }
  await next();
  return undefined;
}

export function refuse(context: Context, status: 400 | 403 | 404 | 415, problem: string): Response {
  const { method, path } = context.req;
  return context.json({ error: `[@x/simulator] ${method} ${path} → ${status}: ${problem}.` }, status);
}

function mediaType(context: Context): string | undefined {
  return context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
