import { headingOf } from './headings.js';
import { plainText } from './html.js';
import type { ImportField } from './fields.js';
import type { RowReader } from './row-reader.js';

/** The text of all columns of a field. Beside the main one, a column's text is only clear with the column's name before it. */
export function joinedTexts(reader: RowReader, field: ImportField): string[] {
  const cells = reader.cellsInOrder(field);
  const main = reader.columnOf(field);
  const parts: string[] = [];
  for (const { column, text } of cells) {
    const plain = plainText(text);
    if (plain !== '' && !parts.includes(plain)) parts.push(cells.length > 1 && column !== main ? `${headingOf(column)} : ${plain}` : plain);
  }
  return parts;
}
