/** Narrower than this no column becomes. */
const narrowest = 8;
/** What is between two columns. */
export const gap = '  ';
/** The last column, which is the text that explains the others, gives way first, until it is as narrow as this. */
const narrowestText = 24;

/** Widths of columns so that a row fits: the last gives way, and then the widest. */
export function columnWidths(cells: readonly (readonly string[])[], width: number): number[] {
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  if (widths.length === 0) return widths;
  const last = widths.length - 1;
  const total = gap.length * last + widths.reduce((sum, one) => sum + one, 0);
  let over = total - width;
  const text = Math.max(Math.min(widths[last]!, narrowestText), widths[last]! - Math.max(0, over));
  over -= widths[last]! - text;
  widths[last] = text;
  for (; over > 0; over--) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** Breaks a text into lines: between words, and where a word is longer than a line, behind a sign such as a slash. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    const glue = line === '' || word.glued ? '' : ' ';
    if (line !== '' && line.length + glue.length + word.text.length > width) {
      lines.push(line);
      line = word.text;
    } else line += glue + word.text;
  }
  return [...lines, line];
}

/** A word, or its parts where it fits on no line. `glued`: no space stands before it. */
function pieces(word: string, width: number): { text: string; glued: boolean }[] {
  const parts = word.length > width ? (word.match(/[^/]*\/|[^/]+/g) ?? []) : [word];
  return parts.flatMap((part) => chunks(part, width)).map((text, at) => ({ text, glued: at > 0 }));
}

function chunks(part: string, width: number): string[] {
  const found: string[] = [];
  let rest = part;
  while (rest.length > width) {
    const sign = Math.max(...['.', '-', '_', ',', '?', '&'].map((one) => rest.lastIndexOf(one, width - 1)));
    const cut = sign > 0 ? sign + 1 : width;
    found.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...found, rest];
}
