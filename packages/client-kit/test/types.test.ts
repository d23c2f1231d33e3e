import { describe, expectTypeOf, it } from 'vitest';
import { type ApiClient, type ApiError, isApiError, paginate, unwrap } from '../src/index.ts';
import { type AddPaths, createClient, type ProviderDefinition, type UnwrapFrom } from '../src/internal.ts';

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

interface Owner {
  name: string;
}
/** An operation with something in every place. */
interface Everything {
  parameters: {
    path: { id: string };
    query?: { page?: number; filter?: { name?: string } };
    header?: { 'x-tenant'?: string };
    cookie?: { session?: string };
  };
  requestBody: { content: { 'application/json': { id: string; owner?: Owner } } };
  responses: { 200: { content: { 'application/json': Thing } } };
}
interface EveryPath {
  '/all/{id}': { patch: Everything; get: Omit<Everything, 'requestBody'> & { requestBody?: never } };
}
/** As the generator writes it: with `never` for the methods that a path does not have. */
interface Own {
  '/mine': {
    get: {
      responses: {
        200: { content: { 'application/json': { mine: boolean } } };
        409: { content: { 'application/json': { why: string } } };
      };
    };
    post?: never;
  };
  '/things/{id}': {
    get?: never;
    delete: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } };
  };
}

// Checked by tsc and never run: calls would be made.
declare const client: () => ApiClient<Paths>;
declare const everything: () => ApiClient<EveryPath>;
declare const grant: ProviderDefinition<unknown>['grant'];
const params = { path: { id: '1' } };

describe('the types of a client', () => {
  it('are those of the API', () => {
    async () => {
      const { data, error } = await client().GET('/things/{id}', { params });
      expectTypeOf(data).toEqualTypeOf<{ isError: boolean; result?: Thing } | undefined>();
      expectTypeOf(error).toEqualTypeOf<{ reason: string } | ApiError | undefined>();
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

  it('come of a definition that is whole', () => {
    async () => {
      const servers = { main: 'https://api.example.com' };
      const settings = (value: unknown) => value;
      const made = createClient({ name: 'mine', prefix: 'MINE', servers, variables: {}, settings, grant });
      // Known also without the compiler's own declarations of disposal.
      expectTypeOf(made.auth[Symbol.asyncDispose]).returns.toEqualTypeOf<Promise<void>>();
      // @ts-expect-error: a definition has more than a name
      createClient({ name: 'mine' });
    };
  });

  it('say that an error is an ApiError where none is documented, and that there is no body', () => {
    async () => {
      const { data, error } = await client().PUT('/things/{id}', { params, body: { id: '1' } });
      expectTypeOf(error).toEqualTypeOf<ApiError | undefined>();
      expectTypeOf(data).toEqualTypeOf<undefined>();
      const text = await client().GET('/things/{id}', { params, parseAs: 'text' });
      expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
    };
  });

  it('take what is known in every place, and nothing that is misspelt', () => {
    async () => {
      const all = everything();
      const query = { page: 1, filter: { name: 'x' } };
      const known = { path: { id: '1' }, query, header: { 'x-tenant': 'a' }, cookie: { session: 's' } };
      const body = { id: '1', owner: { name: 'Ann' } };
      await all.PATCH('/all/{id}', { params: known, body });
      await all.request('patch', '/all/{id}', { params: known, body });
      // @ts-expect-error: an option
      await all.PATCH('/all/{id}', { params: known, body, sginal: null });
      // @ts-expect-error: a place
      await all.PATCH('/all/{id}', { params: { ...known, qurey: query }, body });
      // @ts-expect-error: in the path
      await all.PATCH('/all/{id}', { params: { ...known, path: { id: '1', ix: '1' } }, body });
      // @ts-expect-error: in the query
      await all.PATCH('/all/{id}', { params: { ...known, query: { ...query, pgae: 1 } }, body });
      // @ts-expect-error: within a member of the query
      await all.PATCH('/all/{id}', { params: { ...known, query: { filter: { nmae: 'x' } } }, body });
      // @ts-expect-error: among the headers
      await all.PATCH('/all/{id}', { params: { ...known, header: { 'x-tennant': 'a' } }, body });
      // @ts-expect-error: among the cookies
      await all.PATCH('/all/{id}', { params: { ...known, cookie: { sesion: 's' } }, body });
      // @ts-expect-error: in the body
      await all.PATCH('/all/{id}', { params: known, body: { ...body, ownr: {} } });
      // @ts-expect-error: within a member of the body
      await all.PATCH('/all/{id}', { params: known, body: { ...body, owner: { nmae: 'Ann' } } });
      // @ts-expect-error: by request
      await all.request('patch', '/all/{id}', { params: known, body, sginal: null });
      // @ts-expect-error: a key, where the vendor knows none
      await all.PATCH('/all/{id}', { params: known, body, idempotencyKey: 'auto' });
      // @ts-expect-error: no body where there is one
      await all.GET('/all/{id}', { params: known, body });
    };
  });

  it('add operations of one’s own, also to a path that is known', () => {
    async () => {
      const added = {} as ApiClient<AddPaths<Paths, Own>>;
      expectTypeOf((await added.GET('/mine')).data).toEqualTypeOf<{ mine: boolean } | undefined>();
      expectTypeOf((await added.GET('/mine')).error).toEqualTypeOf<{ why: string } | ApiError | undefined>();
      expectTypeOf((await added.DELETE('/things/{id}', { params })).data).toEqualTypeOf<undefined>();
      const { data } = await added.GET('/things/{id}', { params });
      expectTypeOf(data).toEqualTypeOf<{ isError: boolean; result?: Thing } | undefined>();
      // @ts-expect-error: no such path
      await added.GET('/yours');
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
