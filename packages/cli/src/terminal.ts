import Table from 'cli-table3';

/** Where a command writes and what it may ask. */
export interface Terminal {
  /** A person reads the output: tables, and not JSON. */
  readonly isTable: boolean;
  /** A person is there to answer questions. */
  readonly canAsk: boolean;
  /** Results. */
  print(text: string): void;
  /** What is not a result: progress, advice, statuses. */
  note(text: string): void;
}

/** The terminal of this process. `json`: JSON in any case. */
export function processTerminal(json: boolean): Terminal {
  return {
    isTable: Boolean(process.stdout.isTTY) && !json,
    canAsk: Boolean(process.stdin.isTTY && process.stderr.isTTY),
    print: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
  };
}

type Row = object;

const longestCell = 60;

/** Prints rows: a table where a person reads, and else JSON. */
export function printRows(terminal: Terminal, rows: readonly Row[], columns: readonly string[]): void {
  if (!terminal.isTable) {
    terminal.print(JSON.stringify(rows, null, 2));
    return;
  }
  const table = new Table({ head: [...columns], style: { head: ['bold'], border: ['gray'], compact: true } });
  for (const row of rows) table.push(columns.map((column) => cell(member(row, column))));
  terminal.print(table.toString());
}

/** Prints a value: rows of flat objects as a table where a person reads, and else JSON. */
export function printValue(terminal: Terminal, value: unknown): void {
  const rows = terminal.isTable ? flatRows(value) : undefined;
  if (!rows) {
    terminal.print(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
    return;
  }
  printRows(terminal, rows, columnsFor(rows));
}

function flatRows(value: unknown): Row[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
    ? (value as Row[])
    : undefined;
}

/** As many of the first columns as the terminal is wide, leaving out those that hold objects. */
function columnsFor(rows: readonly Row[]): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const flat = names.filter((name) => rows.every((row) => isFlat(member(row, name))));
  const width = process.stdout.columns || 100;
  let used = 1;
  return flat.filter((name) => {
    const widest = Math.max(name.length, ...rows.map((row) => cell(member(row, name)).length));
    used += widest + 3;
    return used <= width;
  });
}

const member = (row: Row, name: string) => (row as Record<string, unknown>)[name];

const isFlat = (value: unknown) => typeof value !== 'object' || value === null;

function cell(value: unknown): string {
  const text =
    value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const line = visible(text);
  return line.length > longestCell ? `${line.slice(0, longestCell - 1)}…` : line;
}

/** The text without what moves a cursor or colours a terminal: it may come from a vendor. */
export function visible(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
