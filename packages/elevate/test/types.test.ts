import { expect, expectTypeOf, test } from 'vitest';
import {
  createElevateClient,
  type ElevateClient,
  type ElevateClientOptions,
  filter,
  type JsonPatch,
  paginateList,
  type UpdateSiteInput,
} from '../src/index.ts';

// Checked by tsc; the functions never run. What must not compile carries @ts-expect-error.

declare const elevate: ElevateClient;

export async function calls() {
  const { data, response } = await elevate.GET('/customers', {
    params: { query: { page: 1, pageSize: 10 } },
  });
  expectTypeOf(data![0]!.customerName).toEqualTypeOf<string>();
  expectTypeOf(response).toEqualTypeOf<Response>();

  // @ts-expect-error there is no such path
  await elevate.GET('/customer', { params: { query: { page: 1, pageSize: 10 } } });
  // @ts-expect-error page and pageSize are required
  await elevate.GET('/customers');
  // @ts-expect-error the query
  await elevate.GET('/customers', { params: { query: { page: 1, pageSize: 10, custmerName: 'x' } } });
  // @ts-expect-error the query of a method
  await elevate.customers.list({ page: 1, pageSize: 10, custmerName: 'x' });
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

export async function patches() {
  const site = (...body: UpdateSiteInput['body']) => elevate.sites.update({ site_id: 1, body });
  await site(
    { op: 'test', path: '/id', value: 1 },
    { op: 'replace', path: '/siteName', value: 'Main office' },
    { op: 'add', path: '/repaymentPlanAmount', value: 12.5 },
    { op: 'replace', path: '/siteAddress/town', value: 'York' },
    { op: 'add', path: '/siteContacts/-', value: { contactName: 'Ada Example' } },
    { op: 'remove', path: '/siteContacts/0' },
    { op: 'remove', path: '/endDate' },
    { op: 'move', from: '/siteContacts/1', path: '/siteContacts/0' },
  );
  // @ts-expect-error there is no such field
  await site({ op: 'replace', path: '/name', value: 'Main office' });
  // @ts-expect-error a field without members has nothing inside
  await site({ op: 'remove', path: '/siteName/first' });
  // @ts-expect-error a pointer begins with a slash
  await site({ op: 'replace', path: 'siteName', value: 'Main office' });
  // @ts-expect-error the field is a text
  await site({ op: 'replace', path: '/siteName', value: 1 });
  // @ts-expect-error what is set needs a value
  await site({ op: 'add', path: '/siteName' });
  // @ts-expect-error a copy comes from somewhere
  await site({ op: 'copy', path: '/siteName' });
  // @ts-expect-error there is no such operation of a patch
  await site({ op: 'rename', path: '/siteName', value: 'Main office' });

  const open: JsonPatch<UserOf> = [{ op: 'replace', path: '/enabled', value: false }];
  await elevate.users.update({ user_id: 1, body: open });
  await elevate.customers.update({
    customer_id: 1,
    body: [{ op: 'replace', path: '/customerType', value: 'A_TYPE_OF_TOMORROW' }],
  });
  // A field that only the vendor knows.
  await elevate.PATCH('/sites/{site_id}', {
    params: { path: { site_id: 1 } },
    body: [{ op: 'add', path: '/fieldOfTomorrow', value: { any: ['thing'] } }],
  });
}
type UserOf = Awaited<ReturnType<ElevateClient['users']['get']>>;

export async function existence() {
  expectTypeOf(await elevate.users.exists({ username: 'ada' })).toEqualTypeOf<boolean>();
  const { data, response } = await elevate.documents
    .exists({ level: 'CUSTOMER', levelId: '1' })
    .withResponse();
  expectTypeOf(data).toEqualTypeOf<boolean>();
  expectTypeOf(response).toEqualTypeOf<Response>();
  // @ts-expect-error the level is needed
  await elevate.documents.exists({ levelId: '1' });
}

export async function filters() {
  await elevate.customers.list({
    page: 1,
    pageSize: 100,
    customerName: filter.text.like('ltd'),
    startDate: filter.date.gt('2026-01-31'),
    createdDate: filter.time.lt(new Date()),
  });
  // @ts-expect-error a day is written with hyphens
  filter.date.gt('31.01.2026');
  // @ts-expect-error a number
  filter.number.ge('1');
}

const accepted: ElevateClientOptions[] = [
  {},
  { credentials: { username: 'ada', password: 'example' } },
  { credentials: async () => ({ brand: 'b', username: 'ada', password: 'example' }) },
  { token: 'token', timeoutMs: 5_000 },
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
  // @ts-expect-error a limit is a number
  createElevateClient({ timeoutMs: 'soon' });
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
