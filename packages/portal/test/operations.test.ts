import { loadSpec, specValidator } from '@tooling/codegen';
import { expect, test } from 'vitest';
import { unwrap } from '../src/index.ts';
import { startPortal } from './vendor.ts';

// Every operation of the spec, with the spec's own example as its body. What goes out and what comes back is compared with
// the spec; the simulator compares what arrives as well, with its own copy.

const spec = specValidator(await loadSpec('portal'));

/** What ends something comes last. */
const last = [
  'cancelTransaction',
  'cancelSubscription',
  'deleteProductPrice',
  'deleteProduct',
  'deleteUser',
  'cancelToken',
];

type AnyCall = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

test('every operation is called, and request and answer are as the spec says', async () => {
  const { portal, vendor, sent } = await startPortal({ retries: 0 });
  const list = async <T extends { Id: string }>(call: Promise<{ Items: T[] }>) => (await call).Items;
  const transaction = async (ClientTransactionId: string) =>
    (await list(unwrap(portal.POST('/api/transaction/filter', { body: { ClientTransactionId } }))))[0]!.Id;
  const cardPayment = await transaction('order-43');
  const { TransactionChargeback = [] } = await unwrap(
    portal.GET('/api/transaction/{transactionId}', { params: { path: { transactionId: cardPayment } } }),
  );
  const [product] = await list(unwrap(portal.POST('/api/product/filter', { body: {} })));
  const invoice = async (InvoiceStatus: string) =>
    (await list(unwrap(portal.POST('/api/invoice/filter', { body: { InvoiceStatus } }))))[0]!.Id;
  const ids: Record<string, string | boolean | undefined> = {
    userId: (await list(unwrap(portal.POST('/api/user/filter', { body: {} }))))[0]!.Id,
    sameAsBilling: true,
    transactionId: await transaction('order-42'),
    refundTransaction: cardPayment,
    takeActionOnTransaction: await transaction('order-44'),
    transactionChargebackId: TransactionChargeback[0]!.Id,
    disputeChargeback: TransactionChargeback[1]!.Id,
    customerId: (await unwrap(portal.GET('/api/wallet')))[0]!.Customer!.Id,
    fundingSourceId: (await list(unwrap(portal.POST('/api/fundingsource/filter', { body: {} }))))[0]!.Id,
    productId: product!.Id,
    productPriceId: product!.ProductPrices![0]!.Id,
    deleteProductPrice: product!.ProductPrices!.at(-1)!.Id,
    invoiceId: await invoice('Open'),
    updateInvoice: await invoice('Draft'),
    subscriptionId: (await list(unwrap(portal.POST('/api/subscription/filter', { body: {} }))))[0]!.Id,
    requestId: 'c5e7091b-3d4f-4b82-8cb6-e80af2d41635',
  };

  const operations = [...spec.operations].sort(
    (a, b) => last.indexOf(a.operationId) - last.indexOf(b.operationId),
  );
  expect(operations.length).toBeGreaterThan(60);
  for (const { operationId, method, path, operation, parameters } of operations) {
    const { username, password } = vendor.credentials;
    const content = (operation.requestBody as { content: Record<string, { example: unknown }> } | undefined)
      ?.content;
    const body =
      operationId === 'authorize'
        ? { Username: username, Password: password }
        : content?.['application/json']?.example;
    const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => String(name));
    const params = Object.fromEntries(inPath.map((name) => [name, ids[operationId] ?? ids[name]]));

    const { data, error, response } = await (portal.request as unknown as AnyCall)(method, path, {
      params: { path: params },
      ...(body === undefined ? {} : { body }),
    });

    const { headers, body: text, ...request } = sent.at(-1)!;
    const asText = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => asText[name]!);
    expect(request).toEqual({ method: method.toUpperCase(), path: filled, status: 200 });
    const problems = [
      ...spec.requestBody(operationId)(text === undefined ? undefined : JSON.parse(text)),
      ...spec.parameters(operationId)({ path: asText, header: Object.fromEntries(headers) }),
      ...spec.responseBody(operationId, response.status)(data),
    ];
    expect({ operationId, problems, error }).toEqual({ operationId, problems: [], error: undefined });
    const keyed = method === 'post' && operationId !== 'authorize';
    expect({ operationId, keyed: headers.has('idempotency-key') }).toEqual({ operationId, keyed });
  }
  expect(await vendor.counters()).toMatchObject({ invalid: 0, refused: 0 });
});
