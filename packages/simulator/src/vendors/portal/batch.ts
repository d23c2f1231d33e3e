import type { Call, Reply } from '../../vendor.ts';
import { type Body, refusal, success } from './replies.ts';

const HEADER =
  'first_name*;last_name*;business_name;institution_number*;branch_number*;account_number*;amount_in_cents*;transaction_comment;memo*;scheduled_date';

interface Row {
  FirstName: string;
  LastName: string;
  CompanyName: string;
  InstitutionNumber: string;
  TransitNumber: string;
  AccountNumber: string;
  cents: number;
  Comment: string;
  Memo: string;
  ScheduledStartDate: string;
  Status: string;
}

const columns = HEADER.split(';').length;

function status(row: Row, line: string, earlier: readonly string[]): string {
  if (line.split(';').length !== columns) return `Row must have ${columns} columns`;
  if (!row.CompanyName && !(row.FirstName && row.LastName)) return 'Name is missing';
  if (!row.InstitutionNumber || !row.TransitNumber || !row.AccountNumber) return 'Bank numbers are missing';
  if (row.InstitutionNumber.length < 3) return 'Institution number has less than 3 characters';
  if (row.TransitNumber.length !== 5) return 'Transit number must have 5 characters';
  if (row.AccountNumber.length < 5) return 'Account number has less than 5 characters';
  if (row.AccountNumber.length > 12) return 'Account number has more than 12 characters';
  if (!(row.cents > 0)) return 'Amount is not valid';
  if (row.ScheduledStartDate && !isDay(row.ScheduledStartDate)) return 'Scheduled date is not valid';
  return earlier.includes(line) ? 'Row is a duplicate' : 'Ok';
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Whole cents, or 0 for everything else. */
function readCents(text: string): number {
  const cents = /^\d+$/.test(text) ? Number(text) : 0;
  return Number.isSafeInteger(cents) ? cents : 0;
}

/** The text of base64, without a byte order mark; nothing where it is none. */
function textOf(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** The rows of a file; `undefined` where it is none. */
function read(bytes: string): Row[] | undefined {
  const text = textOf(bytes);
  const [header, ...lines] = text.split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  if (header !== HEADER) return undefined;
  return lines.map((line, index) => {
    const [
      FirstName = '',
      LastName = '',
      CompanyName = '',
      InstitutionNumber = '',
      TransitNumber = '',
      AccountNumber = '',
      cents = '',
      Comment = '',
      Memo = '',
      ScheduledStartDate = '',
    ] = line.split(';');
    const names = { FirstName, LastName, CompanyName };
    const account = { InstitutionNumber, TransitNumber, AccountNumber };
    const rest = { cents: readCents(cents), Comment, Memo, ScheduledStartDate };
    const row: Row = { ...names, ...account, ...rest, Status: '' };
    row.Status = status(row, line, lines.slice(0, index));
    return row;
  });
}

/** The two calls of batch files. Amounts in a file are cents, and dollars everywhere else. */
export function createBatchCalls({
  create,
  problem,
}: {
  create(payment: Body): Reply;
  /** Why a payment is refused; `undefined` where it is not. */
  problem(payment: Body): string | undefined;
}) {
  let batches = 0;

  function rowsOf(call: Call): Row[] | Reply {
    const { WalletId, FundingSourceId, Bytes } = call.body as Record<string, string>;
    if (!WalletId === !FundingSourceId) return refusal('Either WalletId or FundingSourceId must be given.');
    return read(Bytes ?? '') ?? refusal('The file is not valid.');
  }

  return {
    validate(call: Call): Reply {
      const rows = rowsOf(call);
      if (!Array.isArray(rows)) return rows;
      const valid = rows.filter(({ Status }) => Status === 'Ok');
      return success('POST', {
        InvalidTransactions: String(rows.length - valid.length),
        ValidTransactions: valid.length,
        Status: valid.length === rows.length ? 'Ok' : 'Invalid',
        TotalAmount: valid.reduce((sum, { cents }) => sum + cents, 0) / 100,
        Transactions: rows.map(({ ScheduledStartDate, cents, ...row }) => ({ ...row, Amount: cents / 100 })),
      });
    },
    process(call: Call): Reply {
      const rows = rowsOf(call);
      if (!Array.isArray(rows)) return rows;
      if (rows.some(({ Status }) => Status !== 'Ok')) return refusal('The file has rows that are not valid.');
      const {
        TransactionType,
        TransactionMethod = 'Eft',
        WalletId,
        FundingSourceId,
      } = call.body as Record<string, string>;
      const payments = rows.map(({ FirstName, LastName, CompanyName, cents, Memo, ...row }) => ({
        ZumRailsType: TransactionType,
        TransactionMethod,
        Amount: cents / 100,
        Memo,
        ...(row.Comment && { Comment: row.Comment }),
        ...(row.ScheduledStartDate && { ScheduledStartDate: row.ScheduledStartDate }),
        User: { FirstName, LastName, CompanyName },
        ...(WalletId ? { WalletId } : { FundingSourceId }),
      }));
      // One row that is refused rejects the whole file.
      const refused = payments.map(problem).find(Boolean);
      if (refused) return refusal(refused);
      for (const payment of payments) create(payment);
      batches += 1;
      return success('POST', batches);
    },
  };
}
