import { stringify } from 'csv-stringify/sync';
import { neutral } from './formula.js';
import { cellText, type Sheet } from './sheet.js';

/** A lone line feed is no end of a record here, but it is one for many readers. */
const LINE_BREAK = /[\r\n]/;

/** CSV that spreadsheets open by a double click: UTF-8 with its mark, semicolons, as they expect in France; nothing in it runs as a formula. */
export function writeCsv({ headings, rows }: Sheet): Buffer {
  const cells = rows.map((row) => row.map((value) => neutral(cellText(value))));
  return Buffer.from(`\uFEFF${stringify([[...headings], ...cells], { delimiter: ';', record_delimiter: 'windows', quoted_match: LINE_BREAK })}`);
}
