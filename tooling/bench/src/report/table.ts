import { table } from '@tooling/test-kit/table';

/** A table of a scenario. */
export interface Table {
  title: string;
  /** What was done, in a sentence or two. */
  about: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** The cells hold words and no figures. */
  ofWords?: boolean;
}

/** For a page, and readable as it is in a terminal. */
export function toMarkdown({ title, about, columns, rows, ofWords }: Table): string {
  const words = ofWords ? columns.length : 1;
  return `**${title}.** ${about}\n\n${table(columns, rows, { words })}\n`;
}
