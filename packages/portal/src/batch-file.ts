import {
  type BatchProblem,
  type BatchRow,
  columns,
  header,
  problemsOf,
  totalOf,
  type Values,
  valuesOf,
} from './batch-rules.ts';
import { type Cents, cents } from './money.ts';

export type { BatchProblem, BatchRow };

/** A batch file that is ready to be sent. */
export interface BatchFile {
  /** Semicolon-separated, with a header. */
  text: string;
  /** The text in base64, which `ValidateBatchFile` and `ProcessBatchFile` take as `Bytes`. */
  base64: string;
  /** Sum of all rows. */
  totalInCents: Cents;
}

/** A batch file that cannot be made or read. No value of it is in the message. See `docs/errors.md#batchfile`. */
export class BatchFileError extends Error {
  readonly code = 'BatchFile';
  override readonly name = 'BatchFileError';
  readonly problems: readonly BatchProblem[];

  constructor(problems: readonly BatchProblem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` And ${problems.length - 1} more, see problems.` : '';
    super(`[@x/portal] batch file: row ${first!.row}, ${first!.column}: ${first!.reason}.${more}`);
    this.problems = problems;
  }

  toJSON(): object {
    const { name, code, message, problems } = this;
    return { name, code, message, problems };
  }
}

/**
 * Makes a batch file. Throws {@link BatchFileError} with everything that the vendor's documented rules forbid, so that
 * it is found before the file is sent. Semicolons, quotation marks and control characters are refused in every field:
 * how to escape them is not documented, and they would move the columns behind them.
 */
export function buildBatchFile(rows: readonly BatchRow[]): BatchFile {
  const values = Array.from(rows, (row) => valuesOf(row ?? ({} as BatchRow)));
  const problems = problemsOf(values);
  if (problems.length) throw new BatchFileError(problems);
  const text = `${[header(), ...values.map((row) => row.join(';'))].join('\n')}\n`;
  return { text, base64: toBase64(text), totalInCents: cents(totalOf(values)) };
}

/**
 * Reads a batch file: its text, its bytes, or either in base64. Nothing is corrected on the way: each value is as it
 * stands between two semicolons. Throws {@link BatchFileError} where it is none, and where a row breaks a rule that
 * {@link buildBatchFile} keeps.
 */
export function parseBatchFile(file: string | Uint8Array): BatchRow[] {
  const [first, ...lines] = textOf(file)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  if (first?.trim().toLowerCase() !== header()) {
    throw new BatchFileError([{ row: 0, column: 'header', reason: `must be ${header()}` }]);
  }
  const rows = lines.filter((line) => line.trim() !== '').map((line) => line.split(';'));
  const wrong = rows.flatMap(({ length }, index) => {
    const reason = `has ${length} columns and must have ${columns.length}`;
    return length === columns.length ? [] : [{ row: index + 1, column: 'row', reason }];
  });
  if (wrong.length) throw new BatchFileError(wrong);
  const values = rows.map((row) => row.map(typed));
  const problems = problemsOf(values);
  if (problems.length) throw new BatchFileError(problems);
  return values.map(toRow);
}

/** An amount becomes a number, and what is no amount one that no rule lets pass. */
function typed(value: string, at: number): string | number {
  if (columns[at]![1] !== 'amountInCents') return value;
  return /^\d+$/.test(value) ? Number(value) : Number.NaN;
}

function toRow(values: Values): BatchRow {
  const filled = columns.flatMap(([, field], at) => (values[at] === '' ? [] : [[field, values[at]]]));
  return Object.fromEntries(filled) as BatchRow;
}

function textOf(file: string | Uint8Array): string {
  const text = typeof file === 'string' ? file : decode(file);
  // A header has characters that base64 has not.
  const inBase64 = text.trim();
  if (inBase64 === '' || !/^[A-Za-z0-9+/\r\n]*={0,2}$/.test(inBase64)) return text;
  try {
    return decode(Uint8Array.from(atob(inBase64), (character) => character.charCodeAt(0)));
  } catch (error) {
    if (error instanceof BatchFileError) throw error;
    return text;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Another encoding would be read as other names.
    throw new BatchFileError([{ row: 0, column: 'file', reason: 'is not UTF-8' }]);
  }
}

function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
