import { expect, expectTypeOf, test } from 'vitest';
import { createElyssaClient, type ElyssaClient, type ElyssaClientOptions } from '../src/index.ts';

// Checked by tsc; the functions never run. What must not compile carries @ts-expect-error.

declare const elyssa: ElyssaClient;

export async function calls() {
  const { data } = await elyssa.POST('/auth/refresh/', { body: { refresh: 'd.e.f' } });
  expectTypeOf(data!.accessToken).toEqualTypeOf<string>();

  // @ts-expect-error the slash at the end belongs to the path
  await elyssa.POST('/auth/refresh', { body: { refresh: 'd.e.f' } });
  // @ts-expect-error the path has no such method
  await elyssa.GET('/auth/login/');
  // @ts-expect-error the body is missing
  await elyssa.POST('/auth/login/');
  // @ts-expect-error the request calls it refresh
  await elyssa.POST('/auth/refresh/', { body: { refreshToken: 'd.e.f' } });
}

const accepted: ElyssaClientOptions[] = [
  {},
  { credentials: { companyId: 'company' } },
  { credentials: async () => ({ companyId: 'company' }), sendCompanyId: true },
];

test.each(accepted)('%o makes a client that has not logged in yet', (options) => {
  expect(createElyssaClient(options).auth.peek()).toBeUndefined();
});

export function credentials() {
  // @ts-expect-error the company is missing
  createElyssaClient({ credentials: {} });
  // @ts-expect-error this is how another vendor logs in
  createElyssaClient({ credentials: { username: 'api-user', password: 'example' } });
  // @ts-expect-error there is one environment
  createElyssaClient({ environment: 'sandbox' });
}

interface MyPaths {
  '/mine': {
    get: { responses: { 200: { content: { 'application/json': { mine: boolean } } } } };
  };
}

export async function ownPaths() {
  const own = createElyssaClient<MyPaths>();
  const { data } = await own.GET('/mine');
  expectTypeOf(data!.mine).toEqualTypeOf<boolean>();
  // @ts-expect-error there is no such path
  await own.GET('/mines');
}
