import { describe, expect, it } from 'vitest';
import { isApiError } from '../src/index.ts';
import { credentialHeaders, operationAt, type ProviderDefinition } from '../src/internal.ts';
import { clientOf, rejection, startVendor } from './vendor.ts';

const table = {
  methods: 'things alone:GET/alone#0 both:GET/both#a1 missing:GET/missing#2 open:GET/open#3',
  verbs: '',
  headers: '',
  queries: '',
  credentials: 'X-User;Authorization X-User X-Pass?;X-User X-Tenant;',
};
const definition: Partial<ProviderDefinition<{ username: string; password: string }>> = {
  operations: table,
  credentialHeaders: credentialHeaders(({ username }) => ({ 'X-User': username })),
};

describe('headers with credentials', () => {
  it('take the place of a token, which then costs no login', async () => {
    const vendor = await startVendor();
    await clientOf(vendor, {}, definition).GET('/alone');
    expect(vendor.calls[0]!.headers).toMatchObject({ 'x-user': 'ann' });
    expect(vendor.calls[0]!.headers).not.toHaveProperty('authorization');
    expect(vendor.logins).toHaveLength(0);
  });

  it('stand beside a token, and what the credentials do not have is left out where it may be', async () => {
    const vendor = await startVendor();
    await clientOf(vendor, {}, definition).GET('/both');
    expect(vendor.calls[0]!.headers).toMatchObject({ 'x-user': 'ann', authorization: 'Bearer token-1' });
    expect(vendor.calls[0]!.headers).not.toHaveProperty('x-pass');
  });

  it('and a token are missing where an operation takes none of them', async () => {
    const vendor = await startVendor();
    await clientOf(vendor, {}, { operations: table }).GET('/open');
    await clientOf(vendor, {}, definition).GET('/open');
    for (const { headers } of vendor.calls) {
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('x-user');
    }
    expect([vendor.calls.length, vendor.logins.length]).toEqual([2, 0]);
  });

  it('and a token are missing where an operation of the user’s own takes none', async () => {
    const vendor = await startVendor();
    const operations = {
      methods: 'mine/mine get#0 create:POST',
      verbs: '',
      headers: '',
      queries: '',
      credentials: '',
    };
    const client = clientOf(vendor, { own: { operations } } as object, definition);
    await client.GET('/mine' as '/open');
    expect(vendor.calls[0]!.headers).not.toHaveProperty('authorization');
    expect(vendor.logins).toHaveLength(0);
    await client.POST('/mine' as '/things');
    expect(vendor.calls[1]!.headers).toHaveProperty('authorization');
  });

  it('are on no other operation', async () => {
    const vendor = await startVendor();
    await clientOf(vendor, {}, definition).GET('/other');
    expect(vendor.calls[0]!.headers).not.toHaveProperty('x-user');
    expect(vendor.logins).toHaveLength(1);
  });

  it("give way to the caller's", async () => {
    const vendor = await startVendor();
    await clientOf(vendor, {}, definition).GET('/alone', { headers: { 'X-User': 'bob' } });
    expect(vendor.calls[0]!.headers).toMatchObject({ 'x-user': 'bob' });
  });

  it('that the credentials do not have are named before anything is sent', async () => {
    const vendor = await startVendor();
    const error = await rejection(clientOf(vendor, {}, definition).GET('/missing'));
    expect(error).toMatchObject({ code: 'Misconfigured' });
    expect(error.message).toBe(
      "[@x/test] GET /missing: the credentials have no X-Tenant, so nothing was sent. Pass it in the call's headers, or use credentials that have it.",
    );
    expect([vendor.calls, vendor.logins]).toEqual([[], []]);
  });

  it('are sent again with a retry, and a 401 to them asks for no token', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 503 }, { status: 401, json: { why: 'user' } });
    const client = clientOf(vendor, { retries: 1 }, definition);
    const { error, response } = await client.GET('/alone');
    expect([response.status, error]).toEqual([401, { why: 'user' }]);
    expect(vendor.calls.map(({ headers }) => headers['x-user'])).toEqual(['ann', 'ann']);
    expect(vendor.logins).toHaveLength(0);
  });

  it('go to no origin that was not declared', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor, {}, definition);
    const error = await rejection(client.GET('/alone', { baseUrl: 'https://elsewhere.invalid' }));
    expect(error).toMatchObject({ code: 'OriginRefused' });
  });
});

describe('what a provider says of a failure', () => {
  const explain = async ({ status, body }: { status: number; body: unknown }) =>
    status === 403 ? `no luck with ${JSON.stringify(body)}. Ask.` : undefined;

  it('is the message of the error, on both ways', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 403, json: { why: 'kind' } });
    const { error } = await clientOf(vendor, {}, { explain }).GET('/things');
    expect(isApiError(error)).toBe(true);
    expect(error.message).toBe('[@x/test] GET /things → 403: no luck with {"why":"kind"}. Ask.');
    expect(error.error).toEqual({ why: 'kind' });
  });

  it('is asked of failures alone, and where it says nothing the answer stays', async () => {
    const vendor = await startVendor();
    vendor.answers({ json: { ok: true } }, { status: 404, json: { why: 'gone' } });
    const asked: number[] = [];
    const client = clientOf(vendor, {}, { explain: async ({ status }) => void asked.push(status) as never });
    await client.GET('/things');
    expect((await client.GET('/things')).error).toEqual({ why: 'gone' });
    expect(asked).toEqual([404]);
  });
});

describe('the kind of token that an operation takes', () => {
  const table = {
    methods: 'things/things list#a get/{id}#u2 update:PUT~page#a count/count;open@far/open create',
    verbs: 'create:POST',
    headers: '',
    queries: '',
  };

  it.each([
    ['GET', '/things', 'a'],
    ['GET', '/things/{id}', 'u'],
    ['PUT', '/things/{id}', 'a'],
    ['GET', '/things/count', ''],
    ['POST', '/open', ''],
    ['GET', '/nowhere', undefined],
  ])('%s %s: %s', (method, path, kind) => {
    expect(operationAt(table, method, path)?.kind).toBe(kind);
  });
});
