import { strFromU8, unzipSync } from 'fflate';

/** A sheet of a spreadsheet: the texts of its cells by row. */
export interface Sheet {
  name: string;
  rows: string[][];
}

/** More than this is no spreadsheet that somebody tests with. */
const mostUnpackedBytes = 200 * 1024 * 1024;

/** Reads an `.xlsx` file; `undefined` where it is none. Formulas and formats are not looked at. */
export function readSpreadsheet(bytes: Uint8Array): Sheet[] | undefined {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return (
          size <= mostUnpackedBytes && /^xl\/(workbook|sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name)
        );
      },
    });
    const text = (name: string) => strFromU8(parts[`xl/${name}.xml`] ?? new Uint8Array());
    const names = [...text('workbook').matchAll(/<sheet [^<>]*?\bname="([^<>"]*)"/g)].map(([, name = '']) =>
      plain(name),
    );
    const strings = elements(text('sharedStrings'), 'si').map(textOf);
    return names.map((name, index) => ({
      name,
      rows: readRows(text(`worksheets/sheet${index + 1}`), strings),
    }));
  } catch {
    return undefined;
  }
}

function readRows(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const element of elements(xml, 'row')) {
    const row: string[] = [];
    for (const cell of elements(element, 'c')) {
      const [, letters = 'A'] = /\br="([A-Z]+)\d+"/.exec(cell) ?? [];
      row[column(letters)] = cellText(cell, strings);
    }
    const [, number] = /\br="(\d+)"/.exec(element) ?? [];
    rows[Number(number ?? rows.length + 1) - 1] = Array.from(row, (value) => value ?? '');
  }
  return Array.from(rows, (row) => row ?? []);
}

function cellText(cell: string, strings: readonly string[]): string {
  if (cell.includes('t="inlineStr"')) return textOf(cell);
  const [value = ''] = elements(cell, 'v').map(textOf);
  return /\bt="s"/.test(cell) ? (strings[Number(value)] ?? '') : value;
}

/** `A` is 0, `AA` is 26. */
function column(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The elements of a name, with their tags. They do not nest. */
function elements(xml: string, name: string): string[] {
  const end = `</${name}>`;
  const parts = xml.split(new RegExp(`<${name}(?=[ >/])`)).slice(1);
  return parts.map((part) => {
    const at = part.indexOf(end);
    return at < 0 ? part.slice(0, part.indexOf('>') + 1) : part.slice(0, at + end.length);
  });
}

/** What is left of an element without its tags. The name of its own tag is cut off already. */
function textOf(element: string): string {
  return plain(element.slice(element.indexOf('>') + 1).replaceAll(/<[^<>]*>/g, ''));
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plain(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
}
