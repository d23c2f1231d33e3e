import { expect, test } from 'vitest';
import { type SimulatedVendor, secretMarker } from '../src/index.ts';
import { protocols, send, start } from './kit.ts';

const { login } = protocols.elyssa;
const dayMs = 86_400_000;

function renew({ url }: SimulatedVendor<'elyssa'>, refresh: string) {
  return send(`${url}/auth/refresh/`, { json: { refresh } });
}

test('a login gives two tokens and nothing else', async () => {
  const { vendor } = await start('elyssa');
  const { body } = await login(vendor);
  expect(Object.keys(body)).toEqual(['accessToken', 'refreshToken']);
  expect(body.refreshToken).toContain(secretMarker);
});

test('a renewal gives an access token alone, and the refresh token stays good', async () => {
  const { vendor } = await start('elyssa');
  const { refreshToken } = (await login(vendor)).body;
  const tokens = new Set<string>();
  for (let time = 0; time < 3; time += 1) {
    const { body } = await renew(vendor, refreshToken);
    expect(Object.keys(body)).toEqual(['accessToken']);
    expect((await send(`${vendor.url}/simulated/echo`, { token: body.accessToken })).status).toBe(200);
    tokens.add(body.accessToken);
  }
  expect(tokens.size).toBe(3);
  expect(await vendor.counters()).toMatchObject({ logins: 1, renewals: 3, invalid: 0 });
});

test('access tokens live 24 hours, refresh tokens 360 days from the login', async () => {
  const { vendor, clock } = await start('elyssa');
  const { accessToken, refreshToken } = (await login(vendor)).body;
  clock.advance(dayMs - 1);
  expect((await send(`${vendor.url}/simulated/echo`, { token: accessToken })).status).toBe(200);
  clock.advance(1);
  expect((await send(`${vendor.url}/simulated/echo`, { token: accessToken })).status).toBe(401);
  clock.advance(359 * dayMs - 1);
  expect((await renew(vendor, refreshToken)).status).toBe(200);
  clock.advance(1);
  expect((await renew(vendor, refreshToken)).status).toBe(401);
});

test('an access token does not renew', async () => {
  const { vendor } = await start('elyssa');
  const { accessToken } = (await login(vendor)).body;
  expect((await renew(vendor, accessToken)).status).toBe(401);
});

test('the slash at the end of a path counts', async () => {
  const { vendor } = await start('elyssa');
  const { status } = await send(`${vendor.url}/auth/login`, { json: vendor.credentials });
  expect(status).toBe(404);
});

test('the member is called `refresh`, not `refreshToken`', async () => {
  const { vendor } = await start('elyssa');
  const { refreshToken } = (await login(vendor)).body;
  expect((await send(`${vendor.url}/auth/refresh/`, { json: { refreshToken } })).status).toBe(400);
  expect((await vendor.counters()).invalid).toBe(1);
});

async function signedIn(options = {}) {
  const { vendor } = await start('elyssa', options);
  const token = protocols.elyssa.token(await login(vendor));
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const { status, body } = await send(vendor.url + path, { token, headers });
    return { status, body, data: body?.data, code: body?.error?.code };
  };
  return { vendor, get };
}

const others = '11111111-0000-4000-8000-000000000031';
const unknown = '11111111-0000-4000-8000-000000000099';

test('properties come in pages of at most 20, newest first', async () => {
  const { get } = await signedIn();
  const first = (await get('/v1/property/properties')).data;
  expect(first).toMatchObject({ page: 1, pageSize: 20, totalRecords: 23, totalPages: 2, hasNextPage: true });
  expect(first.data).toHaveLength(20);
  const second = (await get('/v1/property/properties?page=2&pageSize=20')).data;
  expect(second).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
  expect(second.data).toHaveLength(3);
  expect((await get('/v1/property/properties?page=1&pageSize=21')).code).toBe('INVALID_PAGE_SIZE');
  expect((await get('/v1/property/properties?page=0&pageSize=1')).code).toBe('INVALID_PAGE');
});

test('`sortOrder` sorts, and the misprinted `sortOder` does nothing', async () => {
  const { get } = await signedIn();
  const first = async (query: string) =>
    (await get(`/v1/property/properties?page=1&pageSize=1&${query}`)).data.data[0].code;
  expect(await first('')).toBe('A-123');
  expect(await first('sortOder=asc')).toBe('A-123');
  expect(await first('sortOrder=asc')).toBe('A-101');
});

test("what belongs to another company is a 403, what nobody has a 404, what is no UUID a framework's 400", async () => {
  const { get } = await signedIn();
  expect(await get(`/v1/property/details?PropertyId=${others}`)).toMatchObject({
    status: 403,
    code: 'FORBIDDEN_RESOURCE',
  });
  expect(await get(`/v1/property/details?PropertyId=${unknown}`)).toMatchObject({
    status: 404,
    code: 'PROPERTY_NOT_FOUND',
  });
  const wrong = await get('/v1/inventories/details?inventoryId=7');
  expect(wrong).toMatchObject({
    status: 400,
    body: { status: 400, errors: { inventoryId: expect.any(Array) } },
  });
});

test('`x-company-id` names the company of the token, and is needed where the simulator is told so', async () => {
  const { vendor, get } = await signedIn({ elyssa: { companyIdRequired: true } });
  const path = '/v1/companies/info';
  const as = (companyId: string) => get(path, { 'x-company-id': companyId });
  expect((await get(path)).code).toBe('MISSING_COMPANY_ID');
  expect((await as(vendor.credentials.companyId)).data.businessName).toBe('Inmobiliaria Ejemplo');
  expect((await as(vendor.accounts.other.companyId)).code).toBe('FORBIDDEN_RESOURCE');
  expect((await as('nobody')).code).toBe('Company.NotFound');
  expect((await as('00000000-0000-0000-0000-000000000000')).code).toBe('INVALID_COMPANY_ID');
});

test('inventories are filtered by type and signature, and have rooms and items by level', async () => {
  const { get } = await signedIn();
  const { data } = await get(
    '/v1/inventories?inventoryType=1&isSigned=true&sortBy=signatureDate&sortOrder=asc',
  );
  expect(data.totalRecords).toBe(16);
  expect(data.data[0]).toMatchObject({ inventoryTypeName: 'Colocación', isSigned: true, currency: 'COP' });
  const id = data.data[0].inventoryId;
  const { levels } = (await get(`/v1/environments/by-inventory?inventoryId=${id}`)).data;
  expect(levels.map(({ levelName }: { levelName: string }) => levelName)).toEqual(['Nivel 1', 'Nivel 2']);
  const { stats } = (await get(`/v1/inventories/details?inventoryId=${id}`)).data;
  expect(stats).toEqual({ totalEnvironments: 4, totalItems: 12 });
});
