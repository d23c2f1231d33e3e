import type { Call, Reply } from '../../vendor.ts';
import { refusal, success } from './replies.ts';

const HEADER =
  'first_name*;last_name*;business_name;institution_number*;branch_number*;account_number*;amount_in_cents*;transaction_comment;memo*;scheduled_date';

interface Row {
  FirstName: string;
  LastName: string;
  CompanyName: string;
  InstitutionNumber: string;
  TransitNumber: string;
  AccountNumber: string;
  Amount: number;
  Comment: string;
  Memo: string;
  ScheduledStartDate: string;
  Status: string;
}

function status(row: Row, line: string, earlier: readonly string[]): string {
  if (!row.CompanyName && !(row.FirstName && row.LastName)) return 'Name is missing';
  if (!row.InstitutionNumber || !row.TransitNumber || !row.AccountNumber) return 'Bank numbers are missing';
  if (row.InstitutionNumber.length < 3) return 'Institution number has less than 3 characters';
  if (row.TransitNumber.length !== 5) return 'Transit number must have 5 characters';
  if (row.AccountNumber.length < 5) return 'Account number has less than 5 characters';
  if (row.AccountNumber.length > 12) return 'Account number has more than 12 characters';
  if (!(row.Amount > 0)) return 'Amount is not valid';
  return earlier.includes(line) ? 'Row is a duplicate' : 'Ok';
}

/** The rows of a file; `undefined` where it is none. */
function read(bytes: string): Row[] | undefined {
  const [header, ...lines] = Buffer.from(bytes, 'base64').toString('utf8').trim().split(/\r?\n/);
  if (header !== HEADER) return undefined;
  return lines.map((line, index) => {
    const [
      first = '',
      last = '',
      company = '',
      institution = '',
      transit = '',
      account = '',
      cents = '',
      ...rest
    ] = line.split(';');
    const row: Row = {
      FirstName: first,
      LastName: last,
      CompanyName: company,
      InstitutionNumber: institution,
      TransitNumber: transit,
      AccountNumber: account,
      Amount: /^\d+$/.test(cents) ? Number(cents) / 100 : 0,
      Comment: rest[0] ?? '',
      Memo: rest[1] ?? '',
      ScheduledStartDate: rest[2] ?? '',
      Status: '',
    };
    row.Status = status(row, line, lines.slice(0, index));
    return row;
  });
}

/** The two calls of batch files. Amounts in a file are cents, and dollars everywhere else. */
export function createBatchCalls(create: (body: Record<string, unknown>) => Reply) {
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
        TotalAmount: Math.round(valid.reduce((sum, { Amount }) => sum + Amount * 100, 0)) / 100,
        Transactions: rows.map(({ ScheduledStartDate, ...row }) => row),
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
      for (const { FirstName, LastName, CompanyName, Amount, Memo, Comment, ScheduledStartDate } of rows) {
        const reply = create({
          ZumRailsType: TransactionType,
          TransactionMethod,
          Amount,
          Memo,
          ...(Comment && { Comment }),
          ...(ScheduledStartDate && { ScheduledStartDate }),
          User: { FirstName, LastName, CompanyName },
          ...(WalletId ? { WalletId } : { FundingSourceId }),
        });
        if (reply.status !== 200) return reply;
      }
      batches += 1;
      return success('POST', batches);
    },
  };
}
