import type { AuthEvent, Clock, TokenStore } from '@x/auth-core';
import { ignoreRejection } from '@x/auth-core/internal';
import type { Call, Fetch } from '../layers/layer.ts';
import { requestIdOf } from '../results/errors.ts';
import type { CallEvent, ClientEvent, ClientListener, Logger, LogLevel, ThrottledEvent } from './types.ts';

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

type Reports = typeof import('./reports.ts');

/** Loaded at the first use: most browsers neither listen nor trace. */
let reports: Reports | undefined;

async function loadReports(): Promise<Reports> {
  reports = await import('./reports.ts');
  return reports;
}

/** Hands on what reports a call; at once, where it is there. Where it cannot be loaded, the work is done all the same. */
function withReports<Value>(
  work: () => Promise<Value>,
  use: (reports: Reports) => Promise<Value>,
): Promise<Value> {
  return reports ? use(reports) : loadReports().then(use, work);
}

/** Tracing channels are there in Node since 20.16, and asking for them costs nothing elsewhere. */
function mayBeTraced(): boolean {
  return !!(globalThis as { process?: { getBuiltinModule?: unknown } }).process?.getBuiltinModule;
}

export function createObserver(options: ObserverOptions): Observer {
  const { provider, clock, onEvent, logger = console, level, store } = options;
  const count = { calls: 0 };
  let known: LogLevel | undefined;
  const isLogged = () => {
    known ??= level();
    return known !== 'off';
  };

  const write = (event: ClientEvent) => {
    if (reports) reports.writeEvent(logger, known!, event);
    else ignoreRejection(loadReports().then(({ writeEvent }) => writeEvent(logger, known!, event)));
  };

  function emit(event: AuthEvent | ThrottledEvent | CallEvent): void {
    const whole = { provider, time: clock.now(), ...event } as ClientEvent;
    try {
      if (isLogged()) write(whole);
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
      if (!isHeard && !(reports ? reports.isCallTraced() : mayBeTraced())) return work();
      return withReports(work, ({ reportCall }) =>
        reportCall({
          call,
          base,
          work,
          provider,
          clock,
          count,
          requestIdOf,
          emit: isHeard ? emit : undefined,
        }),
      );
    },

    token: (fetch) => (input, init) => {
      const send = () => fetch(input, init);
      if (!mayBeTraced()) return send();
      return withReports(send, ({ reportToken }) => reportToken(provider, input, send));
    },
  };
}
