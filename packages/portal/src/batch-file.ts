import { type Cents, cents } from './money.ts';

/** One payment of a batch file. Source: the batch page of 2022, whose file is what the API takes. */
export interface BatchRow {
  /** Needed with `lastName` where there is no business. */
  firstName?: string | undefined;
  lastName?: string | undefined;
  businessName?: string | undefined;
  /** Three digits. */
  institutionNumber: string;
  /** Five digits; the file calls it the branch. */
  transitNumber: string;
  /** 5 to 12 characters. */
  accountNumber: string;
  /** Whole cents, more than 0. The API's other amounts are dollars: see `toCents`. */
  amountInCents: Cents;
  comment?: string | undefined;
  /** 1 to 15 letters, digits, dashes, blanks and underscores. */
  memo: string;
  /** `YYYY-MM-DD` (inferred). */
  scheduledDate?: string | undefined;
}

/** A batch file that is ready to be sent. */
export interface BatchFile {
  /** Semicolon-separated, with a header. */
  text: string;
  /** The text in base64: `Bytes` of `ValidateBatchFile` and `ProcessBatchFile`. */
  bytes: string;
  /** Sum of all rows. */
  totalInCents: Cents;
}

/** One thing that is wrong with a batch file. */
export interface BatchProblem {
  /** Counted from 1, the header left out; 0 is the header or the whole file. */
  row: number;
  /** Column as the file calls it, without its asterisk. */
  column: string;
  reason: string;
}

/** A batch file that cannot be made or read. No value of it is in the message. */
export class BatchFileError extends Error {
  override readonly name = 'BatchFileError';
  readonly problems: readonly BatchProblem[];

  constructor(problems: readonly BatchProblem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` And ${problems.length - 1} more, see problems.` : '';
    super(`[@x/portal] batch file: row ${first!.row}, ${first!.column}: ${first!.reason}.${more}`);
    this.problems = problems;
  }
}

type Field = keyof BatchRow;

/** The columns in their order, and the member of a row that each holds. An asterisk marks what must be there. */
const columns: readonly (readonly [string, Field])[] = [
  ['first_name*', 'firstName'],
  ['last_name*', 'lastName'],
  ['business_name', 'businessName'],
  ['institution_number*', 'institutionNumber'],
  ['branch_number*', 'transitNumber'],
  ['account_number*', 'accountNumber'],
  ['amount_in_cents*', 'amountInCents'],
  ['transaction_comment', 'comment'],
  ['memo*', 'memo'],
  ['scheduled_date', 'scheduledDate'],
];
/** Not a constant: what is computed at import stays in every bundle. */
const header = () => columns.map(([column]) => column).join(';');

/** What a value must look like, and how to say so. */
const rules: Partial<Record<Field, readonly [RegExp, string]>> = {
  institutionNumber: [/^\d{3}$/, 'must be three digits'],
  transitNumber: [/^\d{5}$/, 'must be five digits'],
  accountNumber: [/^[^\s]{5,12}$/, 'must have 5 to 12 characters'],
  memo: [/^[A-Za-z0-9_\- ]{1,15}$/, 'must have 1 to 15 letters, digits, dashes, blanks and underscores'],
  scheduledDate: [/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-01-31'],
};

/**
 * Makes a batch file. Throws {@link BatchFileError} with everything that the vendor's documented rules forbid, so that
 * it is found before the file is sent.
 */
export function buildBatchFile(rows: readonly BatchRow[]): BatchFile {
  const lines = rows.map((row) => columns.map(([, field]) => String(row[field] ?? '')).join(';'));
  const problems = rows.flatMap((row, index) => rowProblems(row, index + 1));
  if (!rows.length) problems.push({ row: 0, column: 'file', reason: 'has no rows' });
  lines.forEach((line, index) => {
    if (lines.indexOf(line) < index) {
      problems.push({ row: index + 1, column: 'row', reason: 'is the same as an earlier one' });
    }
  });
  if (problems.length) throw new BatchFileError(problems);
  const text = `${[header(), ...lines].join('\n')}\n`;
  return {
    text,
    bytes: toBase64(text),
    totalInCents: cents(rows.reduce((sum, row) => sum + row.amountInCents, 0)),
  };
}

/** Reads a batch file, from text or from its bytes. Throws {@link BatchFileError} where it is not one. */
export function parseBatchFile(file: string | Uint8Array): BatchRow[] {
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  const [first, ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (first?.trim().toLowerCase() !== header()) {
    throw new BatchFileError([{ row: 0, column: 'header', reason: `must be ${header()}` }]);
  }
  const filled = lines.filter((line) => line.trim() !== '');
  const rows = filled.map((line) => line.split(';'));
  const wrong = rows.flatMap((values, index) =>
    values.length === columns.length
      ? []
      : [
          {
            row: index + 1,
            column: 'row',
            reason: `has ${values.length} columns and must have ${columns.length}`,
          },
        ],
  );
  if (wrong.length) throw new BatchFileError(wrong);
  const parsed = rows.map((values) => {
    const row: Record<string, unknown> = {};
    columns.forEach(([, field], at) => {
      const value = values[at]!.trim();
      if (field === 'amountInCents') row[field] = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      else if (value !== '' || field in rules) row[field] = value;
    });
    if (row.scheduledDate === '') delete row.scheduledDate;
    return row as unknown as BatchRow;
  });
  const problems = parsed.flatMap((row, index) => rowProblems(row, index + 1));
  if (problems.length) throw new BatchFileError(problems);
  return parsed;
}

function rowProblems(row: BatchRow, number: number): BatchProblem[] {
  const found: BatchProblem[] = [];
  const problem = (column: string, reason: string) => found.push({ row: number, column, reason });
  if (!row.businessName && !(row.firstName && row.lastName)) {
    problem('first_name', 'and last_name are missing, and so is business_name');
  }
  for (const [column, field] of columns) {
    const name = column.replace('*', '');
    const value = row[field];
    const [pattern, reason] = rules[field] ?? [];
    if (field === 'amountInCents') {
      if (!(Number.isSafeInteger(value) && (value as number) > 0)) {
        problem(name, 'must be a whole number of cents, more than 0');
      }
    } else if (pattern && (value !== undefined || column.endsWith('*'))) {
      if (!pattern.test(String(value ?? ''))) problem(name, reason!);
    } else if (/[;"\r\n]/.test(String(value ?? ''))) {
      // No way to write them is documented.
      problem(name, 'must not hold a semicolon, a quotation mark or a line break');
    }
  }
  return found;
}

function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
