import type { TableRow } from '../../../../files/table.js';
import type { ColumnChoice } from '../../recognition/fields.js';
import { plainText } from '../../recognition/html.js';
import { joinNames, nameOrderOf, type NameOrders, type PersonName, readPersonName } from '../../recognition/person-name.js';
import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { columnWords, oneLine, shorten, textOf } from '../../recognition/text.js';
import { withoutContacts } from './contacts.js';

const longest = 200;

/** Which way round the names of a list stand: as they plainly do, else as the heading says. */
export function nameOrdersOf(sample: readonly TableRow[], columns: readonly ColumnChoice[]): NameOrders {
  const column = columns.find(({ field }) => field === 'name')?.name;
  if (column === undefined) return { usual: 'firstLast' };
  const sure = nameOrderOf(sample.flatMap(({ cells }) => textOf(cells[column]) ?? []));
  return { ...(sure ? { sure } : {}), usual: /^nom.*\bprenom/.test(columnWords(column)) ? 'lastFirst' : 'firstLast' };
}

/** The name of a person, from one column or from those of first and last name; empty where there is none. What an export wrote is taken as it is. */
export function readName(reader: RowReader, orders: NameOrders, own: boolean): Pick<PersonName, 'name' | 'aside'> {
  const [whole, first, last] = (['name', 'firstName', 'lastName'] as const).map((field) => nameCell(reader, field, own));
  const cell = whole ?? last ?? first;
  if (!cell) return { name: '' };
  if (own && whole) return { name: fit(reader, whole, whole.text) };
  // A column « Nom » beside one of first names holds last names, or the whole.
  if (!whole || first) return { name: fit(reader, cell, joinNames(first?.text ?? '', (last ?? whole)?.text ?? '')) };
  const { name, aside, several } = readPersonName(whole.text, orders);
  if (several) reader.warn(cell.column, 'PERSON_SEVERAL', { value: shorten(cell.text) });
  return { name: fit(reader, cell, name), ...(aside ? { aside } : {}) };
}

function fit(reader: RowReader, { column }: Cell, name: string): string {
  if (!/\p{L}/u.test(name)) return '';
  if (name.length > longest) reader.warn(column, 'NAME_SHORTENED', { length: longest });
  return name.length > longest ? shorten(name, longest) : name;
}

function nameCell(reader: RowReader, field: 'name' | 'firstName' | 'lastName', own: boolean): Cell | undefined {
  const cell = reader.first(field);
  if (!cell) return undefined;
  if (own) return cell;
  // « Marie Dupont <marie@dupont.example> », as address books have it.
  const clean = withoutContacts(cell.text);
  const text = oneLine(plainText(clean.replace(/[<(["]?…[>)\]"]?/g, ' ')));
  if (clean !== cell.text) reader.warn(cell.column, text === '' ? 'PERSONAL_VALUE' : 'CONTACT_REMOVED');
  return text === '' ? undefined : { ...cell, text };
}
