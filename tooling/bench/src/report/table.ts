/** A table of a scenario, before it is known whether it is printed or written into a page. */
export interface Table {
  title: string;
  /** What was done, in a sentence or two. */
  about: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** The cells hold words and no figures. */
  ofWords?: boolean;
}

/** For a terminal: words to the left, figures to the right. */
export function toText({ title, about, columns, rows, ofWords }: Table): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => row[index]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index && !ofWords ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd();
  const rule = '─'.repeat(Math.max(...[columns, ...rows].map((cells) => line(cells).length)));
  return [title, about, '', line(columns), rule, ...rows.map(line), ''].join('\n');
}

/** For a page. */
export function toMarkdown({ title, about, columns, rows, ofWords }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(columns.map((_, index) => (index && !ofWords ? '--:' : '---')));
  return [`**${title}.** ${about}`, '', line(columns), rule, ...rows.map(line), ''].join('\n');
}
