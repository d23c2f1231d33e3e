import { expect, test } from 'vitest';
import { createPortalClient, type PortalClient, paginateFilter, unwrap } from '../src/index.ts';
import { startPortal } from './vendor.ts';

const found = async (portal: PortalClient, ClientTransactionId: string) => {
  const ids: string[] = [];
  const rows = paginateFilter((Pagination) =>
    portal.POST('/api/transaction/filter', { body: { ClientTransactionId, Pagination } }),
  );
  for await (const { Id } of rows) ids.push(Id);
  return ids;
};

async function payment(portal: PortalClient, ClientTransactionId: string) {
  const [wallet] = await unwrap(portal.GET('/api/wallet'));
  const { Items } = await unwrap(portal.POST('/api/user/filter', { body: {} }));
  return {
    ZumRailsType: 'AccountsPayable',
    TransactionMethod: 'Eft',
    Amount: 10.25,
    Memo: 'Order',
    WalletId: wallet!.Id,
    UserId: Items[0]!.Id,
    ClientTransactionId,
  } as const;
}

test.each([
  [{ kind: 'drop', on: 'data', times: 1 }, 'the connection breaks after the vendor has done it'],
  [{ kind: 'drop', on: 'data', times: 2 }, 'it breaks twice'],
  [{ kind: 'drop', processed: false, on: 'data', times: 1 }, 'it breaks before'],
  [
    { kind: 'status', status: 500, processed: true, on: 'data', times: 1 },
    'a 500 comes after the vendor has done it',
  ],
] as const)('a transaction exists once where %j: %s', async (fault, _what) => {
  const { portal, vendor, sent, passing } = await startPortal();
  const body = await payment(portal, 'once');
  const before = sent.length;
  await vendor.faults.add(fault);
  const created = await passing(unwrap(portal.POST('/api/transaction', { body })));
  const keys = sent.slice(before).map(({ headers }) => headers.get('idempotency-key'));
  expect(keys).toHaveLength(fault.times + 1);
  expect(new Set(keys).size).toBe(1);
  expect(await found(portal, 'once')).toEqual([created.Id]);
});

test('without retries the caller repeats it with the same key, from another process too', async () => {
  const { portal, vendor, settings } = await startPortal({ retries: 0 });
  const body = await payment(portal, 'order-7');
  await vendor.faults.add({ kind: 'drop', on: 'data', times: 1 });
  const call = (client: PortalClient) =>
    client.POST('/api/transaction', { body, idempotencyKey: 'payout-order-7' });
  await expect(call(portal)).rejects.toMatchObject({ code: 'Network' });
  const { Id } = await unwrap(call(createPortalClient(settings)));
  expect(await found(portal, 'order-7')).toEqual([Id]);
});

test('a key is known for an hour, also where the request is another one', async () => {
  const { portal, clock } = await startPortal();
  const body = await payment(portal, 'first');
  const call = (ClientTransactionId: string) =>
    unwrap(
      portal.POST('/api/transaction', { body: { ...body, ClientTransactionId }, idempotencyKey: 'same' }),
    );
  const first = await call('first');
  expect(await call('second')).toEqual(first);
  expect(await found(portal, 'second')).toEqual([]);
  await clock.advance(60 * 60_000);
  expect((await call('third')).Id).not.toBe(first.Id);
});

test('without a key of their own, equal calls are two', async () => {
  const { portal } = await startPortal();
  const body = await payment(portal, 'twice');
  await unwrap(portal.POST('/api/transaction', { body, idempotencyKey: 'auto' }));
  await unwrap(portal.POST('/api/transaction', { body }));
  expect(await found(portal, 'twice')).toHaveLength(2);
});

test('a login never takes one', async () => {
  const { portal, vendor, sent } = await startPortal();
  const { username, password } = vendor.credentials;
  const body = { Username: username, Password: password };
  const wrong = portal.POST('/api/user', {
    body: { Email: 'a@example.com' },
    // @ts-expect-error a key is a text
    idempotencyKey: 7,
  });
  await expect(wrong).rejects.toThrow(/1 to 36/);
  await expect(portal.POST('/api/authorize', { body, idempotencyKey: 'a' })).rejects.toMatchObject({
    code: 'Misconfigured',
  });
  expect(sent.filter(({ path }) => path !== '/api/authorize')).toEqual([]);
});
