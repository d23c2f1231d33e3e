import diagnostics from 'node:diagnostics_channel';
import { type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { TraceContext } from '@x/client-kit';

type Call = TraceContext & { error?: unknown };

/** Makes a client span of each call, by the HTTP conventions. Gives what ends it. */
export function traceCalls(): () => void {
  const tracer = trace.getTracer('@x/client-kit');
  const spans = new WeakMap<Call, Span>();
  const subscriber = {
    start(call: Call) {
      const { hostname, port, protocol } = new URL(call.server);
      const attributes = {
        'http.request.method': call.method,
        'url.template': call.path,
        'server.address': hostname,
        'server.port': Number(port || (protocol === 'https:' ? 443 : 80)),
      };
      spans.set(call, tracer.startSpan(`${call.method} ${call.path}`, { kind: SpanKind.CLIENT, attributes }));
    },
    asyncEnd(call: Call) {
      const span = spans.get(call);
      if (!span) return;
      const { status, attempts = 1, error } = call;
      if (status) span.setAttribute('http.response.status_code', status);
      if (attempts > 1) span.setAttribute('http.request.resend_count', attempts - 1);
      if (error || (status && status >= 400)) {
        const { name } = (error ?? {}) as Partial<Error>;
        span.setAttribute('error.type', name ?? String(status));
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end();
    },
    end() {},
    asyncStart() {},
    error() {},
  };
  const calls = diagnostics.tracingChannel<Call, Call>('x:call');
  calls.subscribe(subscriber);
  return () => void calls.unsubscribe(subscriber);
}
