import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BatchFileError, type BatchRow, buildBatchFile, parseBatchFile, unwrap } from '../src/index.ts';
import { startPortal } from './vendor.ts';

/** Text that looks like the field, or text of any kind, with what separates columns and rows in the middle. */
function field(like: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const separators = fc.constantFrom(
    ';',
    '"',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u0085',
    '\0',
    '\t',
    '\ud800',
    ' ',
    '',
  );
  const hostile = fc
    .tuple(like, separators, fc.oneof(like, fc.string({ unit: 'binary' })))
    .map((parts) => parts.join(''));
  return fc.oneof({ weight: 12, arbitrary: like }, { weight: 1, arbitrary: hostile });
}
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const digits = (minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
const words = fc.string({ unit: fc.constantFrom(...'abcÉü😀日 -_,.'), maxLength: 12 });
const row: fc.Arbitrary<BatchRow> = fc.record({
  firstName: optional(field(words)),
  lastName: optional(field(words)),
  businessName: field(words.filter((text) => text.trim() !== '')),
  institutionNumber: field(digits(3)),
  transitNumber: field(digits(5)),
  accountNumber: field(digits(5, 12)),
  amountInCents: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 2 ** 40 }) },
    { weight: 1, arbitrary: fc.double() },
  ) as fc.Arbitrary<BatchRow['amountInCents']>,
  comment: optional(field(words)),
  memo: field(fc.string({ unit: fc.constantFrom(...'aZ09_- '), minLength: 1, maxLength: 15 })),
  scheduledDate: optional(field(fc.constantFrom('2027-01-31', '2028-02-29', '2027-02-30', '2027-13-01'))),
});
const rows = fc.array(row, { minLength: 1, maxLength: 3 });

/** As a row is read: what is empty is not there. */
const filled = (each: BatchRow) =>
  Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined && value !== ''));

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    // Everything else is a fault.
    if (error instanceof BatchFileError) return undefined;
    throw error;
  }
}

/** What the vendor reads in a file. */
async function vendor() {
  const { portal } = await startPortal({}, { limits: false });
  const [wallet] = await unwrap(portal.GET('/api/wallet'));
  return (Bytes: string) =>
    unwrap(
      portal.POST('/api/transaction/ValidateBatchFile', {
        body: { TransactionType: 'AccountsPayable', WalletId: wallet!.Id, Bytes },
      }),
    );
}

test('whatever the fields hold, a file is refused or read again as it was built, and its total is the sum', () => {
  let built = 0;
  fc.assert(
    fc.property(rows, (given) => {
      const file = attempt(() => buildBatchFile(given));
      if (!file) return;
      built++;
      const expected = given.map(filled);
      for (const form of [file.text, file.base64, new TextEncoder().encode(file.text)]) {
        expect(parseBatchFile(form)).toEqual(expected);
      }
      const sum = expected.reduce((total, { amountInCents }) => total + Number(amountInCents), 0);
      expect(file.totalInCents).toBe(sum);
    }),
    { numRuns: 2_000 },
  );
  expect(built).toBeGreaterThan(100);
});

test('the vendor reads the accounts and amounts that were asked for, and no others', async () => {
  const read = await vendor();
  let built = 0;
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const file = attempt(() => buildBatchFile(given));
      if (!file) return;
      built++;
      const report = await read(file.base64);
      expect(report).toMatchObject({
        Status: 'Ok',
        ValidTransactions: given.length,
        InvalidTransactions: '0',
      });
      expect(report.Transactions).toEqual(
        given.map((each) => ({
          FirstName: each.firstName ?? '',
          LastName: each.lastName ?? '',
          CompanyName: each.businessName,
          InstitutionNumber: each.institutionNumber,
          TransitNumber: each.transitNumber,
          AccountNumber: each.accountNumber,
          Amount: each.amountInCents / 100,
          Comment: each.comment ?? '',
          Memo: each.memo,
          Status: 'Ok',
        })),
      );
      expect(report.TotalAmount).toBe(file.totalInCents / 100);
    }),
    { numRuns: 300 },
  );
  expect(built).toBeGreaterThan(20);
});

test('a file that was changed by hand is refused here or there, or says the same to both', async () => {
  const read = await vendor();
  const fine = '001;12345;1234567;1250;;Order 42;';
  const text = buildBatchFile([
    {
      firstName: 'Ann',
      lastName: 'Example',
      institutionNumber: '001',
      transitNumber: '12345',
      accountNumber: '1234567',
      amountInCents: 1250 as BatchRow['amountInCents'],
      memo: 'Order 42',
    },
  ]).text;
  const piece = fc.oneof(
    fc.constantFrom(';', '"', '\n', '\r', ';999999', '12', '\ufeff', ' ', '-1', `\nBob;Other;;${fine}`),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), fc.nat(3), piece, async (at, cut, put) => {
      const changed = text.slice(0, at) + put + text.slice(at + cut);
      const base64 = Buffer.from(changed, 'utf8').toString('base64');
      const found = attempt(() => parseBatchFile(base64));
      // Refused by the vendor is well too: it then pays nothing.
      const report = found && (await read(base64).catch(() => undefined));
      if (!found || report?.Status !== 'Ok') return;
      accepted++;
      expect(report.Transactions?.map(({ Amount, AccountNumber }) => [Amount, AccountNumber])).toEqual(
        found.map(({ amountInCents, accountNumber }) => [amountInCents / 100, accountNumber]),
      );
    }),
    { numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(20);
});
