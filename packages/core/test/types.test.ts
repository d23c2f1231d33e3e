import { expect, expectTypeOf, test } from 'vitest';
import {
  type ClientEvent,
  type CoreClient,
  type CoreClientOptions,
  createCoreClient,
  unwrap,
} from '../src/index.ts';

// Checked by tsc; the functions never run. What must not compile carries @ts-expect-error.

declare const core: CoreClient;

export async function calls() {
  const { data } = await core.GET('/object/objectType');
  expectTypeOf(data!.data[0]!.name).toEqualTypeOf<string>();
  const { data: types } = await unwrap(core.GET('/object/objectType'));
  expectTypeOf(types[0]!.name).toEqualTypeOf<string>();

  // @ts-expect-error there is no such path
  await core.GET('/object/objectTypes');
  // @ts-expect-error the path has no such method
  await core.PUT('/user/authenticate');
  // @ts-expect-error the body is missing
  await core.POST('/user/apiKey', {});
  // @ts-expect-error the id of the membership is a number
  await core.POST('/user/apiKey', { body: { orgUserId: '501', name: 'Nightly export' } });
  // @ts-expect-error the id is missing
  await core.DELETE('/user/apiKey/{id}');

  const { data: created } = await core.POST('/user/apiKey', {
    body: { orgUserId: 501, name: 'Nightly export' },
  });
  expectTypeOf(created!.apiKey).toEqualTypeOf<string>();
}

const login = { email: 'ada@example.com', password: 'example', selectedOrg: 101 };

const accepted: CoreClientOptions[] = [
  {},
  { credentials: login },
  { credentials: async () => login },
  { credentials: { ...login, mfaTokenCode: '123456' } },
  { credentials: { ...login, mfaTokenCode: async () => '123456' } },
  { apiKey: 'key', impersonateUserId: 7 },
  { apiKey: async () => 'key' },
];

test.each(accepted)('%o makes a client that has not logged in yet', (options) => {
  expect(createCoreClient(options).auth.peek()).toBeUndefined();
});

export function credentials() {
  createCoreClient({ credentials: { email: 'ada@example.com', password: 'example' } });
  createCoreClient({
    keepAlive: 'worker',
    onEvent: (event) => expectTypeOf(event).toEqualTypeOf<ClientEvent>(),
  });
  // @ts-expect-error there is no such way to keep a token alive
  createCoreClient({ keepAlive: 'thread' });
  // @ts-expect-error an organisation is a number
  createCoreClient({ credentials: { email: 'ada@example.com', password: 'example', selectedOrg: '17' } });
  // @ts-expect-error the password is missing
  createCoreClient({ credentials: { email: 'ada@example.com', selectedOrg: 101 } });
  // @ts-expect-error this is how another vendor logs in
  createCoreClient({ credentials: { companyId: 'example' } });
  // @ts-expect-error a login or an API key, not both
  createCoreClient({ credentials: login, apiKey: 'key' });
  // @ts-expect-error only an API key can act as somebody else
  createCoreClient({ credentials: login, impersonateUserId: 7 });
  // @ts-expect-error there are no named environments
  createCoreClient({ environment: 'sandbox' });
}

interface MyPaths {
  '/mine': {
    get: { responses: { 200: { content: { 'application/json': { mine: boolean } } } } };
  };
}

export async function ownPaths() {
  const { data } = await createCoreClient<MyPaths>().GET('/mine');
  expectTypeOf(data!.mine).toEqualTypeOf<boolean>();
}
