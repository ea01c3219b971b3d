import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { cellText, type Sheet } from './sheet.js';

/** What a cell of a workbook can hold. */
const CELL_AT_MOST = 32_767;
const WIDTH = { least: 10, most: 60 };

/** A workbook with one sheet: headings in bold that stay in sight, texts as texts (none is taken for a formula or a date), numbers as numbers. */
export async function writeXlsx({ name, headings, rows }: Sheet): Promise<Buffer> {
  const header: Cell[] = headings.map((value) => ({ value, type: String, fontWeight: 'bold' }));
  const cells = rows.map((row): Cell[] => row.map((value) => (typeof value === 'number' ? { value, type: Number } : value === null || cellText(value) === '' ? null : { value: cellText(value).slice(0, CELL_AT_MOST), type: String })));
  const columns = headings.map((heading, index) => {
    const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, cellText(row[index] ?? null).length), heading.length);
    return { width: Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2)) };
  });
  return writeXlsxFile([header, ...cells], { sheet: name, columns, stickyRowsCount: 1 }).toBuffer();
}
