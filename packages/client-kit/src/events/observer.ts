import type { AuthEvent, Clock, TokenStore } from '@x/auth-core';
import { ignoreRejection } from '@x/auth-core/internal';
import type { Call, Fetch } from '../layers/layer.ts';
import { writeEvent } from './log.ts';
import { isTraced, type TraceContext, traced } from './tracing.ts';
import type {
  CallEvent,
  CallOutcome,
  ClientEvent,
  ClientListener,
  Logger,
  LogLevel,
  ThrottledEvent,
} from './types.ts';

const CALL = 'x:call';
const TOKEN = 'x:token';

export interface ObserverOptions {
  provider: string;
  clock: Clock;
  onEvent: ClientListener | undefined;
  logger: Logger | undefined;
  /** Asked once, at the first event. */
  level(): LogLevel;
  /** Where nothing listens, its trouble is a warning of the process. */
  store: TokenStore | undefined;
}

/** Tells what happens in a client: its listener, its log and the tracing channels. */
export interface Observer {
  emit(event: AuthEvent | ThrottledEvent): void;
  /** Does what a call consists of, and tells how it goes. `base`: the URL that it goes to. */
  call<Result extends { response: Response }>(
    call: Call,
    base: string,
    work: () => Promise<Result>,
  ): Promise<Result>;
  /** Around the fetch of the token endpoints. */
  token(fetch: Fetch): Fetch;
}

export function createObserver({
  provider,
  clock,
  onEvent,
  logger,
  level,
  store,
}: ObserverOptions): Observer {
  let calls = 0;
  let known: LogLevel | undefined;
  const isLogged = () => {
    known ??= level();
    return known !== 'off';
  };

  function emit(event: AuthEvent | ThrottledEvent | CallEvent): void {
    const whole = { provider, time: clock.now(), ...event } as ClientEvent;
    try {
      if (isLogged()) writeEvent(logger ?? console, known!, whole);
      else if (!onEvent) store?.warn?.(provider, event as AuthEvent);
      ignoreRejection(onEvent?.(whole));
    } catch {
      // A listener changes nothing.
    }
  }

  return {
    emit,

    // Not async: without a listener, a call must not cost even one more promise.
    call(call, base, work) {
      const isHeard = !!onEvent || isLogged();
      if (!isHeard && !isTraced(CALL)) return work();
      const callNumber = ++calls;
      const { method, path } = call;
      const context: TraceContext = { provider, server: new URL(base).origin, callNumber, method, path };
      const started = clock.monotonic();
      const tell = (outcome: CallOutcome) =>
        isHeard && emit({ callNumber, method, path, attempt: call.attempts, ...outcome });
      call.tell = tell;
      return traced(CALL, context, async () => {
        try {
          const result = await work();
          const { status, headers } = result.response;
          const requestId = requestIdOf(headers);
          Object.assign(context, { status, requestId });
          tell({ type: 'call-answered', status, durationMs: clock.monotonic() - started, requestId });
          return result;
        } catch (error) {
          const { status, code } = (error ?? {}) as { status?: number; code?: string };
          Object.assign(context, { status });
          tell({ type: 'call-failed', status, code, durationMs: clock.monotonic() - started });
          throw error;
        } finally {
          context.attempts = call.attempts;
        }
      });
    },

    token: (fetch) => (input, init) => {
      if (!isTraced(TOKEN)) return fetch(input, init);
      const context: TraceContext = { provider, server: new URL(input).origin };
      return traced(TOKEN, context, async () => {
        const response = await fetch(input, init);
        context.status = response.status;
        return response;
      });
    },
  };
}

/** What the vendor or its proxy calls a request, where it looks like a name. */
function requestIdOf(headers: Headers): string | undefined {
  const id = headers.get('x-request-id') ?? headers.get('x-correlation-id');
  return id && /^[\w.:/=+-]{1,128}$/.test(id) ? id : undefined;
}
