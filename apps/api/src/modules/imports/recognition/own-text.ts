import type { TableRow } from '../../../files/table.js';
import type { ColumnChoice, ImportField } from './fields.js';

/** The text of a field as it stands in a list that Essaim has written, with its spaces and line breaks: what comes back unchanged changes nothing. */
export type OwnText = (field: ImportField) => string | undefined;

/** Undefined for a list of another hand, whose texts are tidied. */
export function ownTextOf(row: TableRow, columns: readonly ColumnChoice[]): OwnText | undefined {
  if (!columns.some(({ field }) => field === 'id')) return undefined;
  return (field) => {
    const name = columns.find((column) => column.field === field)?.name;
    const cell = name === undefined ? null : row.cells[name];
    return (typeof cell === 'string' && cell.trim().replaceAll('\r\n', '\n')) || undefined;
  };
}
