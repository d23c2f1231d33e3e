import { expect, test } from 'vitest';
import { protocols, send, start } from './kit.ts';

const header =
  'first_name*;last_name*;business_name;institution_number*;branch_number*;account_number*;amount_in_cents*;transaction_comment;memo*;scheduled_date';

async function begin() {
  const { vendor } = await start('portal', { portal: { limits: false } });
  const token = protocols.portal.token(await protocols.portal.login(vendor));
  const call = async (path: string, json?: object) =>
    (await send(`${vendor.url}/api${path}`, { token, ...(json ? { json } : {}) })).body;
  const [wallet] = (await call('/wallet')).result;
  const file = (rows: string[]) => ({
    TransactionType: 'AccountsPayable',
    WalletId: wallet.Id,
    Bytes: Buffer.from(`${[header, ...rows].join('\n')}\n`).toString('base64'),
  });
  return {
    call,
    validate: async (...rows: string[]) => (await call('/transaction/ValidateBatchFile', file(rows))).result,
    process: (...rows: string[]) => call('/transaction/ProcessBatchFile', file(rows)),
  };
}

test.each([
  ['of eleven columns', 'Ann;Example;;001;12345;12345;999999;1250;;Order 42;', 'Row must have 10 columns'],
  ['of nine columns', 'Ann;Example;;001;12345;1234567;1250;;Order 42', 'Row must have 10 columns'],
  ['that is empty', '', 'Row must have 10 columns'],
  [
    'with a day that no calendar has',
    'Ann;Example;;001;12345;1234567;1250;;Order 42;2026-02-30',
    'Scheduled date is not valid',
  ],
  ['with dollars', 'Ann;Example;;001;12345;1234567;12.50;;Order 42;', 'Amount is not valid'],
  [
    'with more cents than a number holds',
    'Ann;Example;;001;12345;1234567;9007199254740993;;Order 42;',
    'Amount is not valid',
  ],
])('a row %s is not paid, and its status says why', async (_name, row, status) => {
  const { validate, process, call } = await begin();
  const good = 'Bob;Example;;001;12345;1234568;100;;Fine;';
  const report = await validate(good, row, good.replace('100', '101'));
  expect(report).toMatchObject({ ValidTransactions: 2, InvalidTransactions: '1', TotalAmount: 2.01 });
  expect(report.Transactions.map(({ Status }: { Status: string }) => Status)).toEqual(['Ok', status, 'Ok']);
  expect((await process(row, good)).statusCode).toBe(400);
  const { result } = await call('/transaction/filter', { Memo: 'Fine' });
  expect(result.TotalCount).toBe(0);
});

test('a file with one row that cannot be scheduled is rejected whole', async () => {
  const { process, call } = await begin();
  const good = 'Bob;Example;;001;12345;1234568;100;;Fine;';
  const late = 'Ann;Example;;001;12345;1234567;1250;;Order 42;2020-01-31';
  expect((await process(good, late)).statusCode).toBe(400);
  expect((await call('/transaction/filter', { Memo: 'Fine' })).result.TotalCount).toBe(0);
});
