import type { Clock } from '@x/auth-core';
import type { Call } from '../layers/layer.ts';
import { isTraced, type TraceContext, traced } from './tracing.ts';
import type { CallEvent, CallOutcome } from './types.ts';

export { writeEvent } from './log.ts';

const CALL = 'x:call';
const TOKEN = 'x:token';

export const isCallTraced = () => isTraced(CALL);

export interface ReportedCall<Result> {
  call: Call;
  /** The URL that it goes to. */
  base: string;
  /** What it consists of. */
  work: () => Promise<Result>;
  provider: string;
  clock: Clock;
  /** The calls of the client so far. */
  count: { calls: number };
  requestIdOf(headers: Headers): string | undefined;
  /** `undefined` where neither a listener nor a log is there. */
  emit: ((event: CallEvent) => void) | undefined;
}

/** Does what a call consists of, and tells listener, log and tracing channel how it goes. */
export function reportCall<Result extends { response: Response }>(
  reported: ReportedCall<Result>,
): Promise<Result> {
  const { call, base, work, provider, clock, count, requestIdOf, emit } = reported;
  if (!emit && !isCallTraced()) return work();
  const { method, path } = call;
  const callNumber = ++count.calls;
  const context: TraceContext = { provider, server: new URL(base).origin, callNumber, method, path };
  const started = clock.monotonic();
  const tell = (outcome: CallOutcome) =>
    emit?.({ callNumber, method, path, attempt: call.attempts, ...outcome });
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
}

/** Sends a request for a token, and tells the tracing channel of it. */
export function reportToken(provider: string, url: string, send: () => Promise<Response>): Promise<Response> {
  if (!isTraced(TOKEN)) return send();
  const context: TraceContext = { provider, server: new URL(url).origin };
  return traced(TOKEN, context, async () => {
    const response = await send();
    context.status = response.status;
    return response;
  });
}
