import { describe, expect, it } from 'vitest';
import type { OperationCall } from '../src/index.ts';
import type { OperationTable } from '../src/internal.ts';
import { clientOf, rejection, startVendor, type Vendor } from './vendor.ts';

const operations: OperationTable = {
  methods:
    'things/things list create get/{id} replace:PUT update delete exists read+text!text;users/u list get/{} addTag:PUT+tag/{}',
  verbs: 'create:POST delete:DELETE exists:HEAD update:PATCH',
  headers: 'x-tenant',
  queries: 'page pageSize',
};

/** Of a method that nothing is known of. */
type Anything = Record<string, Record<string, (input?: object, options?: object) => Promise<unknown>>>;

async function started(): Promise<{ vendor: Vendor; client: Anything }> {
  const vendor = await startVendor();
  return { vendor, client: clientOf(vendor, {}, { operations }) as unknown as Anything };
}

describe('a method', () => {
  it.each([
    ['things', 'list', { page: 2, pageSize: 5 }, 'GET /things?page=2&pageSize=5', ''],
    ['things', 'get', { id: 'a/b' }, 'GET /things/a%2Fb', ''],
    ['things', 'create', { body: { a: 1 } }, 'POST /things', '{"a":1}'],
    ['things', 'replace', { id: 1, body: { a: 1 } }, 'PUT /things/1', '{"a":1}'],
    ['things', 'update', { id: 1, body: [] }, 'PATCH /things/1', '[]'],
    ['things', 'delete', { id: 1 }, 'DELETE /things/1', ''],
    ['things', 'exists', { id: 1 }, 'HEAD /things/1', ''],
    ['users', 'list', {}, 'GET /u', ''],
    ['users', 'get', { uId: 1 }, 'GET /u/1', ''],
    ['users', 'addTag', { uId: 1, tagId: 2 }, 'PUT /u/1/tag/2', ''],
  ])('sends the request of its operation: %s.%s', async (group, name, input, request, body) => {
    const { vendor, client } = await started();
    await client[group]![name]!({ ...input, 'x-tenant': 'acme' });
    const [seen] = vendor.calls;
    expect(`${seen!.method} ${seen!.url}`).toBe(request);
    expect([seen!.body, seen!.headers['x-tenant']]).toEqual([body, 'acme']);
  });

  it.each([
    [200, true],
    [404, false],
  ])('that asks with HEAD whether something is there takes a %d for an answer', async (status, there) => {
    const { vendor, client } = await started();
    vendor.answers({ status, text: '' });
    const call = client.things!.exists!({ id: 1 }) as OperationCall<boolean>;
    expect(await call).toBe(there);
    const { data, response } = await call.withResponse();
    expect([data, response.status]).toEqual([there, status]);
    expect(vendor.calls).toHaveLength(1);
  });

  it('that asks with HEAD whether something is there rejects where the vendor does not say', async () => {
    const { vendor, client } = await started();
    vendor.answers({ status: 403, text: '' });
    const error = await rejection(client.things!.exists!({ id: 1 }));
    expect(error).toMatchObject({ code: 'Api', status: 403, method: 'HEAD' });
  });

  it('reads an answer that is not JSON as what it is', async () => {
    const { vendor, client } = await started();
    vendor.answers({ text: 'plain' });
    expect(await client.things!.read!({ id: 1 })).toBe('plain');
  });

  it('takes the options of a call', async () => {
    const { vendor, client } = await started();
    vendor.answers({ status: 503 });
    await rejection(client.things!.list!({}, { retries: 0, headers: { 'x-own': 'yes' } }));
    expect(vendor.calls.map(({ headers }) => headers['x-own'])).toEqual(['yes']);
  });

  it.each([
    [{ pageSze: 5 }, {}, 'the parameter "pageSze" is unknown. Did you mean pageSize? Nothing was sent.'],
    [{ ID: 5 }, {}, 'the parameter "ID" is unknown. Did you mean id?'],
    [{ boddy: {} }, {}, 'the parameter "boddy" is unknown. Did you mean body?'],
    [{}, { timeoutms: 5 }, 'the option "timeoutms" is unknown. Did you mean timeoutMs?'],
    [{}, { params: {} }, 'the option "params" is unknown.'],
    [{}, { body: {} }, 'the option "body" is unknown.'],
  ])('refuses what is misspelt, and sends nothing: %j %j', async (input, options, message) => {
    const { vendor, client } = await started();
    const error = await rejection(client.things!.get!({ id: 1, ...input }, options));
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toContain(`[@x/test] GET /things/{id}: ${message}`);
    expect([vendor.calls, vendor.logins]).toEqual([[], []]);
  });
});
