import { markdownTable } from 'markdown-table';

interface TableOptions {
  /** How many columns from the left hold words. Default 1. */
  words?: number;
}

/** A table that reads well in a terminal and in a page: words to the left, figures to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  { words = 1 }: TableOptions = {},
): string {
  return markdownTable([[...head], ...rows.map((row) => row.map(String))], {
    align: head.map((_, column) => (column < words ? 'l' : 'r')),
  });
}

/** As {@link table}, with a line for each row and a column for each function. */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: Record<string, (row: Row) => string | number>,
  options?: TableOptions,
): string {
  const cells = Object.values(columns);
  const lines = rows.map((row) => cells.map((of) => of(row)));
  return table(Object.keys(columns), lines, options);
}
