import { expect, test } from 'vitest';
import { isApiError, portalFailure, unwrap } from '../src/index.ts';
import { startPortal } from './vendor.ts';

const envelope = (responseException: object) => ({ statusCode: 400, isError: true, responseException });

test.each([
  ['a text', { exceptionMessage: 'Some text.' }, 'Some text.', []],
  ['an object', { exceptionMessage: { type: 'a', title: 'Some title', status: 415 } }, 'Some title', []],
  ['an object without a title', { exceptionMessage: { status: 415 } }, undefined, []],
  [
    'fields',
    { validationErrors: [{ name: 'Memo', reason: 'is too long' }, { reason: 'is wrong' }, null] },
    undefined,
    [
      { field: 'Memo', message: 'is too long' },
      { field: '', message: 'is wrong' },
      { field: '', message: '' },
    ],
  ],
])('%s is read', (_name, exception, message, fields) => {
  expect(portalFailure(envelope(exception))).toEqual({ statusCode: 400, message, fields });
});

test.each([
  [undefined],
  [null],
  ['<html>'],
  [{}],
  [{ responseException: 'x' }],
  [new Error('no connection')],
])('%j says nothing', (error) => {
  expect(portalFailure(error)).toMatchObject({ statusCode: undefined, fields: [] });
});

test('the fields of a call come out, from its error and from what unwrap throws', async () => {
  const { portal } = await startPortal();
  const wrong = () =>
    portal.POST('/api/transaction', {
      body: {
        ZumRailsType: 'AccountsPayable',
        TransactionMethod: 'Eft',
        Amount: 0,
        Memo: 'much too long a memo',
      },
    });
  const { error } = await wrong();
  const { fields, statusCode } = portalFailure(error);
  expect(statusCode).toBe(400);
  expect(fields.map(({ field }) => field).sort()).toEqual(['Amount', 'Memo']);
  const thrown = await unwrap(wrong()).catch((reason: unknown) => reason);
  expect(isApiError(thrown)).toBe(true);
  expect(portalFailure(thrown).fields).toEqual(fields);
  // The words of the vendor stay out of messages and logs.
  expect(String(thrown)).not.toContain(fields[0]!.message);
});

test('a rule of business is a text, also in an envelope that came with HTTP 200', async () => {
  const { portal, vendor } = await startPortal();
  const { Items } = await unwrap(
    portal.POST('/api/transaction/filter', { body: { TransactionMethod: 'Eft' } }),
  );
  const path = { transactionId: Items[0]!.Id };
  const refund = () => portal.POST('/api/transaction/{transactionId}/refund', { params: { path } });
  expect(portalFailure((await refund()).error).message).toBe('Payment method not supported for refund.');
  await vendor.faults.add({ kind: 'body-status', status: 400, on: 'data', times: 1 });
  const { error, response, data } = await refund();
  expect([response.status, data, portalFailure(error).statusCode]).toEqual([200, undefined, 400]);
});

test('a dead token that is told inside HTTP 200 is replaced, once, for all who call', async () => {
  const { portal, vendor, sent } = await startPortal();
  await portal.GET('/api/wallet');
  await vendor.faults.add({ kind: 'body-status', status: 401, on: 'data', times: 2 });
  const answers = await Promise.all([portal.GET('/api/wallet'), portal.GET('/api/wallet')]);
  for (const { data } of answers) expect(data).toMatchObject({ isError: false });
  expect(sent.filter(({ path }) => path === '/api/authorize')).toHaveLength(2);
  // One that stands is told as it is, and not tried for ever.
  await vendor.faults.add({ kind: 'body-status', status: 401, on: 'data', times: 4 });
  const { error, data } = await portal.GET('/api/wallet');
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ isError: true, statusCode: 401 });
});
