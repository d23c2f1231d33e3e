import { loadSpec } from '@tooling/codegen';
import { expect, test } from 'vitest';
import {
  type BatchFileError,
  type BatchRow,
  buildBatchFile,
  cents,
  parseBatchFile,
  toCents,
  unwrap,
} from '../src/index.ts';
import { startPortal } from './vendor.ts';

const row: BatchRow = {
  firstName: 'Ann',
  lastName: 'Example',
  institutionNumber: '001',
  transitNumber: '12345',
  accountNumber: '1234567',
  amountInCents: cents(12_345),
  memo: 'Order 42',
};
const company: BatchRow = {
  businessName: 'Café & Fils, Inc.',
  institutionNumber: '010',
  transitNumber: '00011',
  accountNumber: '000012345678',
  amountInCents: toCents(0.3),
  comment: 'first of two',
  memo: 'R-1_a',
  scheduledDate: '2026-02-01',
};

const problems = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return (error as BatchFileError).problems.map(({ row: at, column }) => `${at} ${column}`);
  }
  return 'none';
};

test('the file is the one of the vendor’s example', async () => {
  const spec = JSON.stringify(await loadSpec('portal'));
  const { bytes, text } = buildBatchFile([row]);
  expect(spec).toContain(bytes);
  expect(text.split('\n')[1]).toBe('Ann;Example;;001;12345;1234567;12345;;Order 42;');
});

test('what is built is read again as it was, from text and from bytes', () => {
  const { text, bytes, totalInCents } = buildBatchFile([row, company]);
  expect(totalInCents).toBe(12_375);
  expect(parseBatchFile(text)).toEqual([row, company]);
  expect(parseBatchFile(Buffer.from(bytes, 'base64'))).toEqual([row, company]);
  expect(parseBatchFile(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual([row, company]);
});

test.each<[string, Partial<BatchRow>, string]>([
  ['no name', { firstName: undefined }, '1 first_name'],
  ['an institution of two digits', { institutionNumber: '01' }, '1 institution_number'],
  ['a transit of four digits', { transitNumber: '1234' }, '1 branch_number'],
  ['an account of four digits', { accountNumber: '1234' }, '1 account_number'],
  ['an account of thirteen digits', { accountNumber: '1'.repeat(13) }, '1 account_number'],
  ['no amount', { amountInCents: cents(0) }, '1 amount_in_cents'],
  ['dollars', { amountInCents: 12.5 as BatchRow['amountInCents'] }, '1 amount_in_cents'],
  ['no memo', { memo: '' }, '1 memo'],
  ['a memo of sixteen characters', { memo: 'x'.repeat(16) }, '1 memo'],
  ['a date in another form', { scheduledDate: '01/02/2026' }, '1 scheduled_date'],
  ['a semicolon in a name', { lastName: 'a;b' }, '1 last_name'],
  ['a line break in a comment', { comment: 'a\nb' }, '1 transaction_comment'],
])('%s is found before the file is sent', (_name, wrong, problem) => {
  expect(problems(() => buildBatchFile([{ ...row, ...wrong }]))).toEqual([problem]);
});

test('the whole file is looked at: every problem, rows that come twice, and no rows at all', () => {
  const two = [{ ...row, memo: '' }, company, { ...row, transitNumber: '' }, company];
  expect(problems(() => buildBatchFile(two))).toEqual(['1 memo', '3 branch_number', '4 row']);
  expect(problems(() => buildBatchFile([]))).toEqual(['0 file']);
});

test('the message names row and column and holds no value', () => {
  const act = () =>
    buildBatchFile([
      { ...row, accountNumber: '98' },
      { ...row, memo: '' },
    ]);
  expect(act).toThrow(
    '[@x/portal] batch file: row 1, account_number: must have 5 to 12 characters. And 1 more',
  );
  expect(act).not.toThrow(/98/);
});

test.each([
  ['another header', 'a;b\n1;2\n', '0 header'],
  ['a row with a column too few', `${buildBatchFile([row]).text}x;y\n`, '2 row'],
  ['an amount in dollars', buildBatchFile([row]).text.replace('12345;;', '123.45;;'), '1 amount_in_cents'],
])('%s is no batch file', (_name, text, problem) => {
  expect(problems(() => parseBatchFile(text))).toEqual([problem]);
});

test('the vendor takes the file: its cents become the dollars of its transactions', async () => {
  const { portal } = await startPortal();
  const [wallet] = await unwrap(portal.GET('/api/wallet'));
  const { bytes, totalInCents } = buildBatchFile([row, company]);
  const body = { TransactionType: 'AccountsPayable', WalletId: wallet!.Id, Bytes: bytes } as const;
  const report = await unwrap(portal.POST('/api/transaction/ValidateBatchFile', { body }));
  expect(report).toMatchObject({ InvalidTransactions: '0', ValidTransactions: 2, Status: 'Ok' });
  expect(toCents(report.TotalAmount!)).toBe(totalInCents);
  expect(await unwrap(portal.POST('/api/transaction/ProcessBatchFile', { body }))).toBe(1);
  const { Items } = await unwrap(portal.POST('/api/transaction/filter', { body: { Memo: 'Order 42' } }));
  expect(Items.some(({ Amount }) => Amount === 123.45)).toBe(true);
});
