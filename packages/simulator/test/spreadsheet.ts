import { strToU8, zipSync } from 'fflate';

/**
 * An `.xlsx` file with one sheet as Core imports it: the unique names of fields in row 4 from column B, then in each row an
 * external reference id and values.
 */
export function spreadsheet(
  sheet: string,
  [names = [], ...rows]: readonly (readonly string[])[],
): Uint8Array<ArrayBuffer> {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`;
  const lines = [[], [], [], ['', ...names], ...rows];
  const letters = (column: number) => String.fromCharCode(65 + column);
  const xml = lines.map((cells, index) => {
    const texts = cells.map((text, column) =>
      cell(text).replace('<c', `<c r="${letters(column)}${index + 1}"`),
    );
    return `<row r="${index + 1}">${texts.join('')}</row>`;
  });
  return new Uint8Array(
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook><sheets><sheet name="${sheet}" sheetId="1"/></sheets></workbook>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${xml.join('')}</sheetData></worksheet>`),
    }),
  );
}
