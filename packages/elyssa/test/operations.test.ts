import { loadSpec, specValidator } from '@tooling/codegen';
import { describe, expect, test } from 'vitest';
import { elyssaFailure } from '../src/index.ts';
import { startElyssa } from './vendor.ts';

const spec = specValidator(await loadSpec('elyssa'));

const propertyId = '11111111-0000-4000-8000-000000000001';
const inventoryId = '22222222-0000-4000-8000-000000000002';
/** Of the other company. */
const others = '11111111-0000-4000-8000-000000000031';

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => {
      throw new Error('a rejection was expected');
    },
    (error: unknown) => error,
  );

test.each([true, false])(
  'every method is called, and request and answer are as the spec says (company id: %s)',
  async (sendCompanyId) => {
    const { elyssa, vendor } = await startElyssa(
      { sendCompanyId },
      { elyssa: { companyIdRequired: sendCompanyId } },
    );
    const tokens = await elyssa.tokens.logIn({ body: vendor.credentials });
    const calls = {
      logIn: elyssa.tokens.logIn({ body: vendor.credentials }),
      refreshToken: elyssa.tokens.refresh({ body: { refresh: tokens.refreshToken } }),
      listProperties: elyssa.properties.list({
        page: 1,
        pageSize: 20,
        code: 'A-1',
        address: 'Calle',
        city: 'Cali',
        sortBy: 'createdAt',
        sortOrder: 'asc',
      }),
      getProperty: elyssa.properties.get({ PropertyId: propertyId }),
      listInventories: elyssa.inventories.list({
        inventoryType: 1,
        isSigned: true,
        sortBy: 'signatureDate',
        sortOrder: 'desc',
      }),
      getInventory: elyssa.inventories.get({ inventoryId }),
      listEnvironments: elyssa.environments.listByInventory({ inventoryId }),
      getCompany: elyssa.companies.get(),
    };
    expect(Object.keys(calls).sort()).toEqual(spec.operations.map(({ operationId }) => operationId).sort());
    for (const [operationId, call] of Object.entries(calls)) {
      const { response, data } = await call.withResponse();
      const wrapped = operationId.startsWith('l') && operationId !== 'logIn';
      const body = wrapped || operationId.startsWith('get') ? { success: true, data } : data;
      expect({ operationId, problems: spec.responseBody(operationId, response.status)(body) }).toEqual({
        operationId,
        problems: [],
      });
    }
    expect(await vendor.counters()).toMatchObject({ invalid: 0, refused: 0 });
  },
);

describe('lists', () => {
  test('are walked through in pages of 20', async () => {
    const { elyssa, sent } = await startElyssa();
    const codes: unknown[] = [];
    for await (const { code } of elyssa.properties.list({ page: 1, pageSize: 20 })) codes.push(code);
    expect(codes).toHaveLength(23);
    expect(sent.slice(1).map(({ searchParams }) => searchParams.get('page'))).toEqual(['1', '2']);
  });

  test('of properties are sorted under both names, those of inventories under one', async () => {
    const { elyssa, sent } = await startElyssa();
    const { data } = await elyssa.properties.list({ page: 1, pageSize: 1, sortOrder: 'asc' });
    expect(data[0]!.code).toBe('A-101');
    expect(sent.at(-1)!.search).toBe('?page=1&pageSize=1&sortOrder=asc&sortOder=asc');
    await elyssa.inventories.list({ sortOrder: 'asc' });
    expect(sent.at(-1)!.search).toBe('?sortOrder=asc&page=1&pageSize=20');
  });

  test.each([
    { page: 0, pageSize: 20 },
    { page: 1, pageSize: 21 },
  ])('with %o are refused before anything is sent', async (input) => {
    const { elyssa, sent } = await startElyssa();
    expect(await failureOf(elyssa.properties.list(input))).toBeInstanceOf(RangeError);
    expect(sent).toEqual([]);
  });
});

describe('errors', () => {
  test("another company's property is a 403 with its code, and no question about the token", async () => {
    const { elyssa, vendor } = await startElyssa();
    const error = await failureOf(elyssa.properties.get({ PropertyId: others }));
    expect(error).toMatchObject({ code: 'Api', status: 403 });
    expect(elyssaFailure(error)).toEqual({
      code: 'FORBIDDEN_RESOURCE',
      message: 'El recurso no pertenece a la empresa.',
      fields: [],
    });
    expect(await vendor.counters()).toMatchObject({ logins: 1, renewRequests: 0 });
  });

  test("the framework's refusal names the parameter", async () => {
    const { elyssa } = await startElyssa();
    const error = await failureOf(elyssa.inventories.get({ inventoryId: '7' }));
    expect(elyssaFailure(error)).toEqual({
      code: undefined,
      message: 'One or more validation errors occurred.',
      fields: ['inventoryId'],
    });
  });

  test('a call without the company id says so where the vendor needs it', async () => {
    const { elyssa } = await startElyssa({ sendCompanyId: false }, { elyssa: { companyIdRequired: true } });
    const error = await failureOf(elyssa.companies.get());
    expect(elyssaFailure(error).code).toBe('MISSING_COMPANY_ID');
  });

  test.each([undefined, null, 'a page of a proxy', { error: null }])('%o says nothing', (error) => {
    expect(elyssaFailure(error)).toEqual({ code: undefined, message: undefined, fields: [] });
  });
});

test('the answer that holds the company id is never quoted', async () => {
  const { elyssa, vendor } = await startElyssa();
  await vendor.faults.add({ kind: 'cut', on: 'data' });
  const error = await failureOf(elyssa.companies.get());
  expect(String(error)).toContain('/v1/companies/info');
  expect(String(error)).not.toContain('s3cr3t');
});
