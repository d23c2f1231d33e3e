import { markdownTable } from 'markdown-table';

/**
 * A table that reads well in a terminal and in a page: words to the left, figures to the right. `words`: how many columns
 * from the left hold words.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  { words = 1 } = {},
): string {
  return markdownTable([[...head], ...rows.map((row) => row.map(String))], {
    align: head.map((_, column) => (column < words ? 'l' : 'r')),
  });
}
