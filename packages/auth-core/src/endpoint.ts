import { classifyReply, classifyThrown, type Failure } from './classify.ts';
import { isAuthError } from './errors.ts';
import type { Grant, GrantCall, HeldToken, IssuedToken, TokenReply, TokenRequest } from './grant.ts';
import { readDate } from './lifetime.ts';
import { limited, TIMED_OUT } from './limit.ts';
import { secureUrl } from './origins.ts';
import type { Clock } from './ports.ts';

/** Far above any token answer; a body beyond it is no answer of a token endpoint. */
const MOST_BODY_CHARACTERS = 1 << 20;
/** What may stand in a header of a token request: words of visible ASCII, one blank between them. */
const HEADER_VALUE = /^[\x21-\x7e]+( [\x21-\x7e]+)*$/;

/** Carries a {@link Failure} through a grant's own code. */
class CallFailed {
  readonly failure: Failure;
  constructor(failure: Failure) {
    this.failure = failure;
  }
}

/** A token, or why there is none. */
export type Outcome =
  | { issued: IssuedToken; vendorNow: number | undefined; sentAt: number; receivedAt: number }
  | { failure: Failure };

export interface EndpointOptions {
  clock: Clock;
  /** Asked at each call, so that a fetch that was replaced later is used. */
  fetch: () => typeof globalThis.fetch;
  limitMs: number;
  allowInsecureOrigins?: readonly string[] | undefined;
}

/**
 * Makes one call of a grant: runs its function, sends what it builds through the plain fetch, and turns whatever
 * happens into an {@link Outcome}. Never follows a redirect.
 */
export async function callEndpoint<C>(
  grant: Grant<C>,
  call: GrantCall,
  credentials: C,
  token: HeldToken | undefined,
  options: EndpointOptions,
): Promise<Outcome> {
  const { clock } = options;
  const spends = call === 'renew' && !!grant.facts.singleUse;
  const abort = new AbortController();
  const sentAt = clock.now();
  let label: string | undefined;
  let vendorNow: number | undefined;

  const send = async (request: TokenRequest): Promise<IssuedToken> => {
    const url = secureUrl(grant.name, request.url, options.allowInsecureOrigins);
    const method = request.method ?? 'POST';
    label = `${method} ${url.pathname}`;
    const headers = headersOf(request);
    let reply: TokenReply;
    try {
      const response = await options.fetch()(url.href, {
        method,
        headers,
        redirect: 'manual',
        signal: abort.signal,
        ...(request.json !== undefined && { body: JSON.stringify(request.json) }),
      });
      reply = await readReply(response);
    } catch (error) {
      throw new CallFailed(classifyThrown(error, spends));
    }
    vendorNow = readDate(reply.header('date'));
    const read = classifyReply(grant, call, reply, spends, clock.now());
    if ('failure' in read) throw new CallFailed(read.failure);
    return read.issued;
  };

  try {
    const context = { credentials, send };
    const work = Promise.resolve(
      call === 'acquire'
        ? grant.acquire(context)
        : (grant[call]!({ ...context, token: token! }) as Promise<IssuedToken>),
    );
    const issued = await limited(clock, options.limitMs, work);
    // What was sent is checked already; this is for tokens that the user supplies.
    checkHeaders({ token: issued.accessToken || '-', ...issued.headers });
    return { issued, vendorNow, sentAt, receivedAt: clock.now() };
  } catch (error) {
    if (isAuthError(error)) throw error;
    return { failure: { ...failureOf(error, spends), call: label } };
  } finally {
    abort.abort();
  }
}

function failureOf(error: unknown, spends: boolean): Failure {
  if (error instanceof CallFailed) return error.failure;
  if (error === TIMED_OUT) {
    return { kind: spends ? 'InDoubt' : 'Transient', answered: false, message: 'no answer in time' };
  }
  // A grant's own mistake. Its message may quote what it was given.
  return {
    kind: 'Misconfigured',
    answered: false,
    message: `the grant failed with ${(error as Error)?.name}`,
  };
}

function headersOf(request: TokenRequest): Record<string, string> {
  return checkHeaders({
    accept: 'application/json',
    ...(request.json !== undefined && { 'content-type': 'application/json' }),
    ...request.headers,
  });
}

/** The runtime's own message would quote the value. */
function checkHeaders(headers: Record<string, string>): Record<string, string> {
  for (const [header, value] of Object.entries(headers)) {
    if (HEADER_VALUE.test(value)) continue;
    const message = `the value for ${header} has a character that no header may hold, such as a line break. Check the credentials`;
    throw new CallFailed({ kind: 'Misconfigured', answered: false, unsent: true, message });
  }
  return headers;
}

async function readReply(response: Response): Promise<TokenReply> {
  // A redirect that the runtime hides has status 0, which no rule knows: name it.
  const status = response.type === 'opaqueredirect' ? 302 : response.status;
  const text = await response.text();
  let body: unknown;
  try {
    body = text.length > MOST_BODY_CHARACTERS ? undefined : JSON.parse(text);
  } catch {
    // Not JSON: whatever the status says is all there is.
  }
  return { status, header: (name) => response.headers.get(name), body };
}
