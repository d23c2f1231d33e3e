import { expect, expectTypeOf, test } from 'vitest';
import {
  type components,
  createPortalClient,
  type PortalClient,
  type PortalClientOptions,
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

  const { data: cancelled } = await portal.PATCH('/api/authorize/canceltoken');
  expectTypeOf(cancelled!.message).toEqualTypeOf<string | undefined>();
}

const accepted: PortalClientOptions[] = [
  {},
  { environment: 'production' },
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
  const { data } = await createPortalClient<MyPaths>().GET('/mine');
  expectTypeOf(data!.mine).toEqualTypeOf<boolean>();
}
