/** A table of a scenario, before it is known whether it is printed or written into a page. */
export interface Table {
  title: string;
  /** What was done, in a sentence or two. */
  about: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** For a terminal: the first column to the left, figures to the right. */
export function toText({ title, about, columns, rows }: Table): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => row[index]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => (index ? cell.padStart(widths[index]!) : cell.padEnd(widths[0]!))).join('  ');
  const rule = '─'.repeat(line(columns).length);
  return [title, about, '', line(columns), rule, ...rows.map(line), ''].join('\n');
}

/** For a page. */
export function toMarkdown({ title, about, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(columns.map((_, index) => (index ? '--:' : '---')));
  return [`**${title}.** ${about}`, '', line(columns), rule, ...rows.map(line), ''].join('\n');
}
