import { QueryClient } from '@tanstack/react-query';
import { toOpenapiFetch } from '@x/client-kit';
import { createPortalClient, type paths } from '@x/portal';
import { setupServer } from 'msw/node';
import { createOpenApiHttp } from 'openapi-msw';
import createQueries from 'openapi-react-query';
import { createElement } from 'react';
import { act, create } from 'react-test-renderer';
import { createQueryHook } from 'swr-openapi';
import { afterAll, beforeAll, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { startPortal } from './portal.ts';

test('openapi-react-query takes a client, with its types', async () => {
  const { portal } = await startPortal();
  const queries = createQueries(toOpenapiFetch(portal));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  onTestFinished(() => client.clear());
  const data = await client.fetchQuery(queries.queryOptions('get', '/api/wallet'));
  expect(data).toMatchObject({ isError: false, result: expect.any(Array) });
  expectTypeOf(data.result[0]!.Id).toEqualTypeOf<string>();
  // @ts-expect-error there is no such path
  queries.queryOptions('get', '/api/wallets');
});

test('swr-openapi takes a client, with its types', async () => {
  const { portal } = await startPortal();
  const useQuery = createQueryHook(toOpenapiFetch(portal), 'portal');
  const seen: unknown[] = [];
  const page = () => {
    const { data, error } = useQuery('/api/wallet');
    expectTypeOf(data?.result[0]?.Id).toEqualTypeOf<string | undefined>();
    seen.push(error ?? data);
    return null;
  };
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await act(async () => void create(createElement(page)));
  const latest = async () => {
    await act(async () => {});
    return seen.at(-1);
  };
  await expect.poll(latest).toMatchObject({ isError: false, result: expect.any(Array) });
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }));
afterAll(() => server.close());

test('openapi-msw takes our paths, and answers a client', async () => {
  const baseUrl = 'https://vendor.test.invalid';
  const http = createOpenApiHttp<paths>({ baseUrl });
  server.use(
    http.post('/api/authorize', ({ response }) =>
      response(200).json({ statusCode: 200, isError: false, result: { Token: 'test' } } as never),
    ),
    http.get('/api/wallet', ({ response }) =>
      response(200).json({ statusCode: 200, message: 'ok', isError: false, result: [] } as never),
    ),
  );
  const portal = createPortalClient({ baseUrl, credentials: { username: 'ann', password: 'test' } });
  expect(await portal.wallets.list()).toEqual([]);
});
