import type { Cents } from './money.ts';

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
  /** 5 to 12 characters, as text: a number would lose the zeros that it begins with. */
  accountNumber: string;
  /** Whole cents, more than 0. The API's other amounts are dollars: see `toCents`. */
  amountInCents: Cents;
  comment?: string | undefined;
  /** 1 to 15 letters, digits, dashes, blanks and underscores. */
  memo: string;
  /** A day of the calendar as `YYYY-MM-DD` (inferred). */
  scheduledDate?: string | undefined;
}

/** One thing that is wrong with a batch file. */
export interface BatchProblem {
  /** Counted from 1, the header left out; 0 is the header or the whole file. */
  row: number;
  /** Column as the file calls it, without its asterisk. */
  column: string;
  reason: string;
}

type Field = keyof BatchRow;

/** The columns in their order, and the member of a row that each holds. An asterisk marks what must be there. */
export const columns: readonly (readonly [string, Field])[] = [
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
export const header = () => columns.map(([column]) => column).join(';');

interface Rule {
  pattern: RegExp;
  reason: string;
  optional?: true;
}

/** What a value must look like, and how to say so. */
const rules: Partial<Record<Field, Rule>> = {
  institutionNumber: { pattern: /^\d{3}$/, reason: 'must be three digits' },
  transitNumber: { pattern: /^\d{5}$/, reason: 'must be five digits' },
  accountNumber: { pattern: /^\S{5,12}$/, reason: 'must have 5 to 12 characters and no blank' },
  memo: {
    pattern: /^[A-Za-z0-9_\- ]{1,15}$/,
    reason: 'must have 1 to 15 letters, digits, dashes, blanks and underscores',
  },
  scheduledDate: {
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    reason: 'must be a date such as 2026-01-31',
    optional: true,
  },
};

/** What would be read as the end of a column or of a row, or could not be written. No way to escape it is documented. */
const unwritable = /[;"\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/** One row as values in the order of the columns; what is missing is empty text. */
export type Values = readonly unknown[];

/** Takes each member of a row once, so that what is checked is what is written. */
export function valuesOf(row: BatchRow): Values {
  return columns.map(([, field]) => row[field] ?? '');
}

/** Everything that the vendor's documented rules forbid in these rows. */
export function problemsOf(rows: readonly Values[]): BatchProblem[] {
  const found = rows.flatMap((values, index) => rowProblems(values, index + 1));
  if (!rows.length) found.push({ row: 0, column: 'file', reason: 'has no rows' });
  const lines = new Set<string>();
  rows.forEach((values, index) => {
    const line = JSON.stringify(values);
    if (lines.has(line)) {
      found.push({ row: index + 1, column: 'row', reason: 'is the same as an earlier one' });
    }
    lines.add(line);
  });
  if (!found.length && !Number.isSafeInteger(totalOf(rows))) {
    found.push({ row: 0, column: 'file', reason: 'has a total that is too large to be exact' });
  }
  return found;
}

/** Sum of the amounts. */
export function totalOf(rows: readonly Values[]): number {
  const at = columns.findIndex(([, field]) => field === 'amountInCents');
  return rows.reduce((sum, values) => sum + (values[at] as number), 0);
}

function rowProblems(values: Values, row: number): BatchProblem[] {
  const found = columns.flatMap(([column, field], at) => {
    const reason = problemOf(field, values[at]);
    return reason ? [{ row, column: column.replace('*', ''), reason }] : [];
  });
  const [first, last, business] = values.map((value) => typeof value === 'string' && value.trim());
  if (!business && !(first && last)) {
    const reason = 'and last_name are missing, and so is business_name';
    found.unshift({ row, column: 'first_name', reason });
  }
  return found;
}

function problemOf(field: Field, value: unknown): string | undefined {
  if (field === 'amountInCents') {
    return Number.isSafeInteger(value) && (value as number) > 0
      ? undefined
      : 'must be a whole number of cents, more than 0';
  }
  // A number would lose the zeros that it begins with, and be another account.
  if (typeof value !== 'string') return 'must be text';
  if (unwritable.test(value)) {
    return 'must not hold a semicolon, a quotation mark, a line break or another control character';
  }
  const rule = rules[field];
  if (!rule || (rule.optional && value === '')) return undefined;
  const isValid = rule.pattern.test(value) && (field !== 'scheduledDate' || isDay(value));
  return isValid ? undefined : rule.reason;
}

/** True for a day that the calendar has: not for 30 February. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
