import Table from 'cli-table3';
import { columnWidths, gap, wrapped } from './columns.ts';

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

const borders =
  'top,top-mid,top-left,top-right,bottom,bottom-mid,bottom-left,bottom-right,left,left-mid,mid,mid-mid,right,right-mid';
const noBorders = { ...Object.fromEntries(borders.split(',').map((name) => [name, ''])), middle: gap };

/** Prints rows: a table where a person reads, and else JSON. */
export function printRows(terminal: Terminal, rows: readonly Row[], columns: readonly string[]): void {
  if (!terminal.isTable) {
    terminal.print(JSON.stringify(rows, null, 2));
    return;
  }
  const cells = [[...columns], ...rows.map((row) => columns.map((column) => text(member(row, column))))];
  const widths = columnWidths(cells, terminalWidth());
  const [head = [], ...lines] = cells.map((row) =>
    row.map((cell, at) => wrapped(cell, widths[at]!).join('\n')),
  );
  const table = new Table({
    head,
    chars: noBorders,
    style: { head: process.env.NO_COLOR ? [] : ['bold'], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...lines);
  const printed = table.toString().split('\n');
  terminal.print(printed.map((line) => line.trimEnd()).join('\n'));
}

/** How wide the terminal is, in characters. */
export const terminalWidth = () => process.stdout.columns || 100;

/** Colours a text where a person reads who wants colours. */
export function coloured(
  terminal: Terminal,
  colour: 'green' | 'yellow' | 'red' | 'gray',
  what: string,
): string {
  if (!terminal.isTable || process.env.NO_COLOR) return what;
  const codes = { red: 31, green: 32, yellow: 33, gray: 90 };
  return `\u001b[${codes[colour]}m${what}\u001b[0m`;
}

/** Prints a value: rows of flat objects as a table where a person reads, and else JSON. */
export function printValue(terminal: Terminal, value: unknown): void {
  const rows = terminal.isTable ? flatRows(value) : undefined;
  if (!rows) {
    terminal.print(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
    return;
  }
  const columns = columnsFor(rows);
  const short = rows.map((row) =>
    Object.fromEntries(columns.map((name) => [name, shortened(member(row, name))])),
  );
  printRows(terminal, short, columns);
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
  const width = terminalWidth();
  let used = 1;
  return flat.filter((name) => {
    const widest = Math.max(name.length, ...rows.map((row) => shortened(member(row, name)).length));
    used += widest + 3;
    return used <= width;
  });
}

const member = (row: Row, name: string) => (row as Record<string, unknown>)[name];

const isFlat = (value: unknown) => typeof value !== 'object' || value === null;

/** One value as a line. */
function text(value: unknown): string {
  return visible(
    value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value),
  );
}

function shortened(value: unknown): string {
  const line = text(value);
  return line.length > longestCell ? `${line.slice(0, longestCell - 1)}…` : line;
}

/** The text without what moves a cursor or colours a terminal: it may come from a vendor. */
export function visible(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
