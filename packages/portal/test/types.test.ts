import { expect, expectTypeOf, test } from 'vitest';
import {
  type ApiError,
  type Cents,
  type components,
  createPortalClient,
  createWebhookHandler,
  isWebhook,
  type PortalClient,
  type PortalClientOptions,
  toCents,
  toDollars,
  unwrap,
} from '../src/index.ts';

// Checked by tsc; the functions never run. What must not compile carries @ts-expect-error.

declare const portal: PortalClient;

export async function calls() {
  const { data } = await portal.GET('/api/wallet');
  const wallet = data!.result[0]!;
  expectTypeOf(wallet.Id).toEqualTypeOf<string>();
  expectTypeOf(wallet.Balance).toEqualTypeOf<number | undefined>();
  // Known values are offered, unknown ones are accepted.
  expectTypeOf<'CAD' | 'ZAR'>().toExtend<typeof wallet.Currency>();

  const text: string | undefined = wallet.Currency;
  const whole: components['schemas']['Wallet'] = wallet;
  expectTypeOf(text ?? whole.Id).toEqualTypeOf<string>();

  // @ts-expect-error there is no such path
  await portal.GET('/api/wallets');
  // @ts-expect-error the path has no such method
  await portal.POST('/api/wallet');
  // @ts-expect-error the body is missing
  await portal.POST('/api/authorize');
  // @ts-expect-error the password is missing
  await portal.POST('/api/authorize', { body: { Username: 'api-user' } });
  // @ts-expect-error the wallets are in the envelope
  data!.length;

  const wallets = await unwrap(portal.GET('/api/wallet'));
  expectTypeOf(wallets[0]!.Id).toEqualTypeOf<string>();

  expectTypeOf(await unwrap(portal.PATCH('/api/authorize/canceltoken'))).toEqualTypeOf<undefined>();
  const { data: cancelled } = await portal.PATCH('/api/authorize/canceltoken');
  expectTypeOf(cancelled!.message).toEqualTypeOf<string | undefined>();
}

const accepted: PortalClientOptions[] = [
  {},
  { environment: 'production', onEvent: undefined, limiter: undefined },
  { credentials: { username: 'api-user', password: 'example' } },
  { credentials: () => ({ username: 'api-user', password: 'example' }) },
  { credentials: async () => ({ username: 'api-user', password: 'example' }), headers: { 'x-trace': 'a' } },
];

test.each(accepted)('%o makes a client that has not logged in yet', (options) => {
  expect(createPortalClient(options).auth.peek()).toBeUndefined();
});

export function credentials() {
  // @ts-expect-error the password is missing
  createPortalClient({ credentials: { username: 'api-user' } });
  // @ts-expect-error this is how another vendor logs in
  createPortalClient({ credentials: { companyId: 'company' } });
  // @ts-expect-error there is no such environment
  createPortalClient({ environment: 'staging' });
  // @ts-expect-error another vendor takes a token from elsewhere
  createPortalClient({ token: 'token' });
}

interface MyPaths {
  '/mine': {
    get: { responses: { 200: { content: { 'application/json': { mine: boolean } } } } };
  };
}

export async function ownPaths() {
  const both = createPortalClient<MyPaths>();
  const { data, error } = await both.GET('/mine');
  expectTypeOf(data!.mine).toEqualTypeOf<boolean>();
  expectTypeOf(error).toEqualTypeOf<ApiError | undefined>();
  expectTypeOf((await both.GET('/api/wallet')).data!.result[0]!.Id).toEqualTypeOf<string>();
  expectTypeOf((await both.wallets.list())[0]!.Id).toEqualTypeOf<string>();
}

export async function field() {
  const made = {} as ReturnType<typeof createPortalClient>;
  expectTypeOf(made).toEqualTypeOf<PortalClient>();
  expectTypeOf((await made.GET('/api/wallet')).data!.result[0]!.Id).toEqualTypeOf<string>();
}

export function amounts() {
  expectTypeOf(toCents(12.5)).toEqualTypeOf<Cents>();
  expectTypeOf(toDollars(toCents(12.5))).toEqualTypeOf<number>();
  // @ts-expect-error dollars are no cents
  toDollars(12.5);
}

export function webhooks() {
  const handler = createWebhookHandler({
    secret: 'example',
    handle(event) {
      if (isWebhook(event, 'Transaction')) expectTypeOf(event.Type).toEqualTypeOf<'Transaction'>();
    },
  });
  expectTypeOf(handler).toEqualTypeOf<(request: Request) => Promise<Response>>();
}

export async function misspelt() {
  const body = { FirstName: 'Ann', LastName: 'Example', Email: 'ann@example.com' };
  const path = { userId: 'id' };
  await portal.POST('/api/user', { body, idempotencyKey: 'customer-7' });
  await portal.POST('/api/transaction/filter', { body: {}, idempotencyKey: 'auto' });
  // @ts-expect-error the option
  await portal.POST('/api/user', { body, idempotencykey: 'customer-7' });
  // @ts-expect-error the body
  await portal.POST('/api/user', { body: { Email: 'ann@example.com', firstName: 'Ann' } });
  // @ts-expect-error within the body
  await portal.POST('/api/user', { body: { ...body, BankAccountInformation: { transitnumber: '1' } } });
  // @ts-expect-error the header
  await portal.POST('/api/user', { body, params: { header: { 'idempotency-kye': 'a' } } });
  // @ts-expect-error the place
  await portal.GET('/api/user/{userId}', { params: { path }, parms: {} });
  // @ts-expect-error the path
  await portal.GET('/api/user/{userId}', { params: { path: { ...path, usrId: 'id' } } });
  // @ts-expect-error the option
  await portal.GET('/api/wallet', { hedaers: {} });
  // @ts-expect-error no key is known to a GET
  await portal.GET('/api/wallet', { idempotencyKey: 'a' });
  // @ts-expect-error the option
  await portal.DELETE('/api/user/{userId}', { params: { path }, retires: 0 });
  const names = { FirstName: 'Ann', LastName: 'Example' };
  const update = '/api/user/UpdateBasicInformation/{userId}';
  // @ts-expect-error the body
  await portal.PATCH(update, { params: { path }, body: { ...names, frstName: 'Ann' } });
  const product = { params: { path: { productId: 'id' } } };
  // @ts-expect-error the body
  await portal.PUT('/api/product/{productId}', { ...product, body: { Nmae: 'x' } });

  const { Id } = await portal.users.create({ body }, { idempotencyKey: 'customer-7' });
  expectTypeOf(Id).toEqualTypeOf<string>();
  for await (const user of portal.users.list({ body: {} })) expectTypeOf(user.Id).toEqualTypeOf<string>();
  // @ts-expect-error the input of a method
  await portal.users.get({ usrId: 'id' });
  // @ts-expect-error the body of a method
  await portal.users.create({ body: { ...body, firstname: 'Ann' } });
  // @ts-expect-error the option of a method
  await portal.users.create({ body }, { idempotencykey: 'a' });
  // @ts-expect-error a method that takes nothing
  await portal.wallets.list({ page: 1 });
  await portal.wallets.list({}, { headers: { 'x-trace': 'a' } });
}
