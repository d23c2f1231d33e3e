import { loadSpec, specValidator } from '@tooling/codegen';
import { expect, test } from 'vitest';
import { coreFailure, unwrap } from '../src/index.ts';
import { failure, startCore } from './vendor.ts';

const spec = specValidator(await loadSpec('core'));

type AnyCall = (method: string, path: string, init: object) => Promise<{ response: Response }>;

async function asRestricted() {
  const started = await startCore();
  const core = started.client({ credentials: started.vendor.accounts.restricted, retries: 0 });
  await core.auth.getToken();
  return { ...started, core };
}

/** Operations that say only "forbidden", each with a good request. */
function refusedOperations() {
  return spec.operations
    .filter(({ path }) => !path.startsWith('/user/authenticate') && path !== '/user/users/me')
    .filter(
      ({ operation }) =>
        !Object.hasOwn(
          (operation.requestBody as { content?: object } | undefined)?.content ?? {},
          'multipart/form-data',
        ),
    )
    .filter(({ operationId }) => !['listObjectTypes', 'getRecord'].includes(operationId))
    .map(({ method, path, operation, parameters }) => {
      const named = (place: string) =>
        Object.fromEntries(
          parameters
            .filter((parameter) => parameter.in === place && parameter.required)
            .map(({ name, example }) => [name, example]),
        );
      const content = (operation.requestBody as { content: Record<string, { example: unknown }> } | undefined)
        ?.content;
      const body = content?.['application/json']?.example;
      return {
        method,
        path,
        init: {
          params: { path: named('path'), query: named('query') },
          ...(body === undefined ? {} : { body }),
        },
      };
    });
}

test('100 permission 403s in a row on one operation cost at most one renewal, and no login', async () => {
  const { vendor, core } = await asRestricted();
  for (let call = 0; call < 100; call++) {
    const { response } = await core.GET('/user/group');
    expect(response.status).toBe(403);
  }
  expect(await vendor.counters()).toMatchObject({ loginRequests: 1, renewRequests: 1 });
});

test('100 permission 403s on as many operations cost at most one renewal, and no login', async () => {
  const { vendor, core } = await asRestricted();
  const operations = refusedOperations().slice(0, 100);
  expect(operations).toHaveLength(100);
  for (const { method, path, init } of operations) {
    const { response } = await (core.request as unknown as AnyCall)(method, path, init);
    expect({ method, path, status: response.status }).toEqual({ method, path, status: 403 });
  }
  expect(await vendor.counters()).toMatchObject({ loginRequests: 1, renewRequests: 1, invalid: 0 });
});

test('100 permission 403s at the same time cost at most one renewal', async () => {
  const { vendor, core } = await asRestricted();
  await Promise.all(
    refusedOperations()
      .slice(0, 100)
      .map(({ method, path, init }) => (core.request as unknown as AnyCall)(method, path, init)),
  );
  expect(await vendor.counters()).toMatchObject({ loginRequests: 1, renewRequests: 1 });
});

test('a message that is known is a permission without a question', async () => {
  const { vendor, core } = await asRestricted();
  const error = await failure(core.records.get({ objectId: 5001 }));
  expect(coreFailure(error)).toEqual({
    message: 'user.does.not.have.access.to.object',
    advice: 'The user may not see this record. Ask an administrator for the role.',
    details: undefined,
  });
  expect(await vendor.counters()).toMatchObject({ loginRequests: 1, renewRequests: 0 });
});

test('what the vendor says of a refused record is read, and a proxy says nothing', async () => {
  const { client, vendor } = await startCore();
  const core = client({ retries: 0 });
  const error = await failure(core.records.create({ body: { objectTypeId: 1, triggerId: 63 } }));
  expect(coreFailure(error)).toMatchObject({
    message: 'no.valid.transition.found',
    advice: expect.stringContaining('records.listTriggers'),
  });
  await vendor.faults.add({ kind: 'status', status: 502, body: 'html', on: 'data' });
  expect(coreFailure(await failure(unwrap(core.GET('/user/group'))))).toEqual({
    message: undefined,
    advice: undefined,
    details: undefined,
  });
});
