import { expect, expectTypeOf, test } from 'vitest';
import {
  createElevateClient,
  type ElevateClient,
  type ElevateClientOptions,
  paginateList,
} from '../src/index.ts';

// Checked by tsc; the functions never run. What must not compile carries @ts-expect-error.

declare const elevate: ElevateClient;

export async function calls() {
  const { data } = await elevate.GET('/customers', { params: { query: { page: 1, pageSize: 10 } } });
  expectTypeOf(data![0]!.customerName).toEqualTypeOf<string>();

  // @ts-expect-error there is no such path
  await elevate.GET('/customer', { params: { query: { page: 1, pageSize: 10 } } });
  // @ts-expect-error page and pageSize are required
  await elevate.GET('/customers');
  // @ts-expect-error the path has no such method
  await elevate.DELETE('/users');
  // @ts-expect-error the body is missing
  await elevate.POST('/users', {});
  const incomplete = { username: 'ada', firstName: 'Ada', lastName: 'Example', email: 'ada@example.com' };
  // @ts-expect-error userRoles is missing
  await elevate.POST('/users', { body: incomplete });
  // @ts-expect-error there is no such operation of a patch
  await elevate.PATCH('/users', { body: [{ op: 'rename', path: '/enabled', value: false }] });
  await elevate.PATCH('/users', { body: [{ op: 'replace', path: '/enabled', value: false }] });

  const { data: user } = await elevate.PATCH('/users/{user_id}', {
    params: { path: { user_id: 1 } },
    body: [{ op: 'replace', path: '/enabled', value: false }],
  });
  expectTypeOf(user!.userRoles).toEqualTypeOf<number[]>();

  for await (const role of paginateList((query) => elevate.GET('/user-roles', { params: { query } }))) {
    expectTypeOf(role.name).toEqualTypeOf<string>();
  }
}

const accepted: ElevateClientOptions[] = [
  {},
  { credentials: { username: 'ada', password: 'example' } },
  { credentials: async () => ({ brand: 'b', username: 'ada', password: 'example' }) },
  { token: 'token' },
  { token: async () => 'token' },
];

test.each(accepted)('%o makes a client that has not logged in yet', (options) => {
  expect(createElevateClient(options).auth.peek()).toBeUndefined();
});

export function credentials() {
  // @ts-expect-error the password is missing
  createElevateClient({ credentials: { username: 'ada' } });
  // @ts-expect-error this is how another vendor logs in
  createElevateClient({ credentials: { email: 'ada@example.com', password: 'example', selectedOrg: 1 } });
  // @ts-expect-error a login or a token, not both
  createElevateClient({ credentials: { username: 'ada', password: 'example' }, token: 'token' });
  // @ts-expect-error there is one environment
  createElevateClient({ environment: 'sandbox' });
}

interface MyPaths {
  '/mine': {
    get: { responses: { 200: { content: { 'application/json': { mine: boolean } } } } };
  };
}

export async function ownPaths() {
  const { data } = await createElevateClient<MyPaths>().GET('/mine');
  expectTypeOf(data!.mine).toEqualTypeOf<boolean>();
}
