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
  const { base64, text } = buildBatchFile([row]);
  expect(spec).toContain(base64);
  expect(text.split('\n')[1]).toBe('Ann;Example;;001;12345;1234567;12345;;Order 42;');
});

test('what is built is read again as it was, from text and from bytes', () => {
  const { text, base64, totalInCents } = buildBatchFile([row, company]);
  expect(totalInCents).toBe(12_375);
  expect(parseBatchFile(text)).toEqual([row, company]);
  expect(parseBatchFile(Buffer.from(base64, 'base64'))).toEqual([row, company]);
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
  ['a day that no calendar has', { scheduledDate: '2026-02-30' }, '1 scheduled_date'],
  ['a month that no calendar has', { scheduledDate: '2026-13-01' }, '1 scheduled_date'],
  ['half of a character', { lastName: 'a\ud800' }, '1 last_name'],
  ['an account as a number', { accountNumber: 1234567 as never }, '1 account_number'],
  ['a name as an object', { businessName: 'x', firstName: Object.create(null) }, '1 first_name'],
])('%s is found before the file is sent', (_name, wrong, problem) => {
  expect(problems(() => buildBatchFile([{ ...row, ...wrong }]))).toEqual([problem]);
});

const fields = [
  ['firstName', 'first_name'],
  ['lastName', 'last_name'],
  ['businessName', 'business_name'],
  ['institutionNumber', 'institution_number'],
  ['transitNumber', 'branch_number'],
  ['accountNumber', 'account_number'],
  ['comment', 'transaction_comment'],
  ['memo', 'memo'],
  ['scheduledDate', 'scheduled_date'],
] as const;
test.each(fields)(
  '%s with a separator, a quotation mark or a line break never becomes a file',
  (field, column) => {
    for (const mark of [';', '"', '\n', '\r', '\u2028', '\0']) {
      const value = `${{ ...company, firstName: 'Ann', lastName: 'B' }[field]}`;
      const wrong = { ...row, [field]: `${value.slice(0, 3)}${mark}${value.slice(3)}` };
      expect(problems(() => buildBatchFile([wrong]))).toEqual([`1 ${column}`]);
    }
  },
);

test('an account number cannot bring an amount of its own', () => {
  const wrong = { ...row, accountNumber: '12345;999999', amountInCents: toCents(12.5) };
  expect(() => buildBatchFile([wrong])).toThrow('row 1, account_number: must not hold a semicolon');
});

test('rows of any other kind are a BatchFileError', () => {
  for (const wrong of [[undefined], [null], ['x'], [5], new Array(1)]) {
    expect(() => buildBatchFile(wrong as BatchRow[])).toThrow(/batch file: row 1, /);
  }
  const large = cents(Number.MAX_SAFE_INTEGER);
  const rows = ['a', 'b'].map((memo) => ({ ...row, memo, amountInCents: large }));
  expect(() => buildBatchFile(rows)).toThrow('row 0, file: has a total that is too large to be exact');
});

test('a file is read from its base64 as from its text, also where that is broken into lines', () => {
  const { base64, text } = buildBatchFile([row, company]);
  expect(parseBatchFile(base64)).toEqual([row, company]);
  expect(parseBatchFile(`${base64.match(/.{1,76}/g)!.join('\r\n')}\n`)).toEqual([row, company]);
  expect(parseBatchFile(new TextEncoder().encode(base64))).toEqual([row, company]);
  expect(parseBatchFile(new TextEncoder().encode(text))).toEqual([row, company]);
});

test('a file in another encoding is refused, since its names would be read as others', () => {
  const latin = Buffer.from(buildBatchFile([company]).text, 'latin1');
  expect(() => parseBatchFile(latin)).toThrow('row 0, file: is not UTF-8');
  expect(() => parseBatchFile(latin.toString('base64'))).toThrow('row 0, file: is not UTF-8');
});

test('blanks at the ends of a value stay, as the vendor would read them', () => {
  const blank = { ...row, firstName: ' Ann ', memo: ' ' };
  expect(parseBatchFile(buildBatchFile([blank]).base64)).toEqual([blank]);
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
    '[@x/portal] batch file: row 1, account_number: must have 5 to 12 characters and no blank. And 1 more',
  );
  expect(act).not.toThrow(/98/);
});

test.each([
  ['another header', 'a;b\n1;2\n', '0 header'],
  ['a row with a column too few', `${buildBatchFile([row]).text}x;y\n`, '2 row'],
  ['base64 of something else', btoa('a;b'), '0 header'],
  ['no text', '', '0 header'],
  ['a header alone', `${buildBatchFile([row]).text.split('\n')[0]}\n`, '0 file'],
  [
    'a row that comes twice',
    `${buildBatchFile([row]).text}${buildBatchFile([row]).text.split('\n')[1]}`,
    '2 row',
  ],
  ['an amount in dollars', buildBatchFile([row]).text.replace('12345;;', '123.45;;'), '1 amount_in_cents'],
])('%s is no batch file', (_name, text, problem) => {
  expect(problems(() => parseBatchFile(text))).toEqual([problem]);
});

test('the vendor takes the file: its cents become the dollars of its transactions', async () => {
  const { portal } = await startPortal();
  const [wallet] = await unwrap(portal.GET('/api/wallet'));
  const { base64, totalInCents } = buildBatchFile([row, company]);
  const body = { TransactionType: 'AccountsPayable', WalletId: wallet!.Id, Bytes: base64 } as const;
  const report = await unwrap(portal.POST('/api/transaction/ValidateBatchFile', { body }));
  expect(report).toMatchObject({ InvalidTransactions: '0', ValidTransactions: 2, Status: 'Ok' });
  expect(toCents(report.TotalAmount!)).toBe(totalInCents);
  expect(await unwrap(portal.POST('/api/transaction/ProcessBatchFile', { body }))).toBe(1);
  const { Items } = await unwrap(portal.POST('/api/transaction/filter', { body: { Memo: 'Order 42' } }));
  expect(Items.some(({ Amount }) => Amount === 123.45)).toBe(true);
});
