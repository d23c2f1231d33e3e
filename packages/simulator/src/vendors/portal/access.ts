import { createRateLimit, noLimit } from '../../limits.ts';
import { createTokenBook } from '../../token-book.ts';
import { jwtText, jwtTimes } from '../../token-text.ts';
import { uuid } from '../../uuid.ts';
import { type Call, firstMember, type Reply, type Route, refuse, type VendorTools } from '../../vendor.ts';
import { accounts, customer } from './accounts.ts';
import { failure, success } from './replies.ts';

const minuteMs = 60_000;
const fiveMinutesMs = 5 * minuteMs;
/** For how long a request is known by its key. */
const idempotencyMs = 60 * minuteMs;

const error = (status: number) => failure(status);

/** Makes the route of a call that needs a token. */
export type DataRoute = (method: Route['method'], path: string, handle: (call: Call) => Reply) => Route;

/** Tokens, the limit of logins, and what a request with a key is answered that has been answered before. */
export function createAccess(tools: VendorTools) {
  const { now, lifeMs, counters } = tools;
  const tokens = createTokenBook<undefined>({ lifeMs, now });
  // The production limit of this call. The sandbox shares 300 in 5 minutes among all calls.
  const limit = tools.loginLimit ?? { logins: 1000, windowMs: fiveMinutesMs, blockMs: fiveMinutesMs };
  const logins = limit ? createRateLimit({ limit: limit.logins, ...limit, now }) : noLimit;
  const once = createReplays(now);

  function issue(): Reply {
    const { username } = accounts.main;
    const iat = jwtTimes(now(), lifeMs);
    const text = jwtText({ jti: uuid(), CustomerId: customer.Id, nbf: iat.iat, ...iat });
    tokens.issue({ text, subject: username, family: text, data: undefined });
    counters.logins += 1;
    return success('POST', {
      Role: 'API',
      Token: text,
      CustomerId: customer.Id,
      CompanyName: customer.CompanyName,
      CustomerType: 'Customer',
      Username: username,
    });
  }

  function login(call: Call): Reply {
    if (!logins.allow(call.address)) return failure(429);
    if (!areOurs(call.body)) return refuse(tools, call, { status: 401, error });
    // With a key that is known, an old token.
    return once(call, issue);
  }

  function authenticate(call: Call): Reply | undefined {
    return tokens.check(call.bearer) ? undefined : refuse(tools, call, { status: 401, error });
  }

  function cancel(call: Call): Reply {
    const refused = authenticate(call);
    if (refused) return refused;
    tokens.revokeFamily(call.bearer ?? '');
    counters.revocations += 1;
    return { status: 200, body: { statusCode: 200, message: 'Token cancelled', isError: false } };
  }

  const data: DataRoute = (method, path, handle) => ({
    kind: 'data',
    method,
    path,
    handle: (call) => authenticate(call) ?? once(call, () => handle(call)),
  });
  const routes: Route[] = [
    { kind: 'login', method: 'POST', path: '/api/authorize', handle: login },
    { kind: 'revoke', method: 'PATCH', path: '/api/authorize/canceltoken', handle: cancel },
  ];
  return { authenticate, data, routes, tokens, blocked: logins.blocked };
}

/** Members are bound whatever their casing. */
function areOurs(body: unknown): boolean {
  const { username, password } = accounts.main;
  return (
    firstMember(body, ['Username', 'username']) === username &&
    firstMember(body, ['Password', 'password']) === password
  );
}

/** Every POST with a key that is known gives its first answer again, whatever it asks for. */
function createReplays(now: () => number) {
  const processed = createTokenBook<Reply>({ lifeMs: idempotencyMs, now });
  return (call: Call, work: () => Reply): Reply => {
    const key = call.method === 'POST' ? call.header('idempotency-key') : undefined;
    const first = processed.check(key);
    if (first) return first.data;
    const reply = work();
    // A copy: what the answer tells may change afterwards.
    if (key) processed.issue({ text: key, subject: key, family: key, data: structuredClone(reply) });
    return reply;
  };
}
