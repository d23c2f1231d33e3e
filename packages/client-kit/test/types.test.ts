import { describe, expectTypeOf, it } from 'vitest';
import {
  type ApiClient,
  type ApiError,
  createClient,
  isApiError,
  paginate,
  type UnwrapFrom,
  unwrap,
} from '../src/index.ts';
import { testProvider } from './vendor.ts';

interface Thing {
  id: string;
}
interface Paths {
  '/things/{id}': {
    get: {
      parameters: { path: { id: string } };
      responses: {
        200: { content: { 'application/json': { isError: boolean; result?: Thing } } };
        404: { content: { 'application/json': { reason: string } } };
      };
    };
    put: {
      parameters: { path: { id: string } };
      requestBody: { content: { 'application/json': Thing } };
      responses: { 204: { content?: never } };
    };
  };
}

// Checked by tsc and never run: calls would be made.
const client = (): ApiClient<Paths> => createClient<Paths>(testProvider);
const params = { path: { id: '1' } };

describe('the types of a client', () => {
  it('are those of the API', () => {
    async () => {
      const { data, error } = await client().GET('/things/{id}', { params });
      expectTypeOf(data).toEqualTypeOf<{ isError: boolean; result?: Thing } | undefined>();
      if (isApiError(error)) expectTypeOf(error).toExtend<ApiError>();
      else if (error) expectTypeOf(error.reason).toEqualTypeOf<string>();

      // @ts-expect-error: no such path
      await client().GET('/thing/{id}', { params });
      // @ts-expect-error: no such method
      await client().POST('/things/{id}', { params });
      // @ts-expect-error: no body
      await client().PUT('/things/{id}', { params });
      // @ts-expect-error: a wrong body
      await client().PUT('/things/{id}', { params, body: { id: 1 } });
      // @ts-expect-error: no path parameter
      await client().GET('/things/{id}');
      expectTypeOf(await client().auth.getToken()).toEqualTypeOf<string>();
    };
  });

  it('let unwrap give the payload', () => {
    async () => {
      expectTypeOf(await unwrap(client().GET('/things/{id}', { params }))).toEqualTypeOf<{
        isError: boolean;
        result?: Thing;
      }>();
      expectTypeOf(
        await unwrap(client().PUT('/things/{id}', { params, body: { id: '1' } })),
      ).toEqualTypeOf<undefined>();
      const unwrapResult = unwrap as UnwrapFrom<'result'>;
      expectTypeOf(await unwrapResult(client().GET('/things/{id}', { params }))).toEqualTypeOf<
        Thing | undefined
      >();
    };
  });

  it('let paginate infer page and item', () => {
    async () => {
      const things = paginate({
        first: 1,
        load: async (page: number) => ({ page, items: [{ id: 'a' }] }),
        items: (page) => page.items,
        next: (page) => page.page + 1,
      });
      for await (const thing of things) expectTypeOf(thing).toEqualTypeOf<{ id: string }>();
      for await (const page of things.pages()) expectTypeOf(page.page).toEqualTypeOf<number>();
    };
  });
});
