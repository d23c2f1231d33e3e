import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPortal } from './portal.ts';
import { traceCalls } from './recipes/opentelemetry.ts';

const exporter = new InMemorySpanExporter();
let stop: () => void;

beforeAll(() => {
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  trace.setGlobalTracerProvider(provider);
  stop = traceCalls();
});
afterAll(() => stop());

test('a call becomes a client span with the attributes of HTTP', async () => {
  const { vendor, portal } = await startPortal({ retries: 1 });
  await vendor.faults.add({ kind: 'status', status: 503, on: 'data', times: 1 });
  await portal.wallets.list();
  const [span] = exporter.getFinishedSpans();
  expect(span).toMatchObject({
    name: 'GET /api/wallet',
    kind: SpanKind.CLIENT,
    attributes: {
      'http.request.method': 'GET',
      'url.template': '/api/wallet',
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(vendor.url).port),
      'http.response.status_code': 200,
      'http.request.resend_count': 1,
    },
    status: { code: SpanStatusCode.UNSET },
  });
});

test('a call that fails is an error by its type, and one that is answered so by its status', async () => {
  exporter.reset();
  const { portal } = await startPortal();
  await portal.transactions.get({ transactionId: '00000000-0000-4000-8000-000000000000' }).catch(() => {});
  await portal.wallets.list({}, { signal: AbortSignal.abort() }).catch(() => {});
  const errors = exporter
    .getFinishedSpans()
    .map(({ attributes, status }) => [attributes['error.type'], status.code]);
  expect(errors).toEqual([
    ['404', SpanStatusCode.ERROR],
    ['AbortError', SpanStatusCode.ERROR],
  ]);
});
