import { isEmail, isPhoneNumber } from '../../../../shared/checks.js';
import type { RowReader } from '../../recognition/row-reader.js';

/** Between several in one cell; blanks part the digits of one. */
const BETWEEN = { email: /[\s,;/|<>()]+/, phone: /[,;/|]+|\s+(?:ou|et|-)\s+/ } as const;

/** How to reach the person, as it is written; the first of several. Empty where the cell holds none. */
export function readContact(reader: RowReader, field: 'email' | 'phone'): string | undefined {
  const cell = reader.first(field);
  if (!cell) return undefined;
  const holds = field === 'email' ? isEmail : isPhoneNumber;
  const found = cell.text.replace(/\s+/g, ' ').split(BETWEEN[field]).map((part) => part.trim().replace(/^mailto:|^tel:/i, '')).filter(holds);
  if (found.length === 0) reader.warn(cell.column, 'CONTACT_UNREADABLE');
  if (new Set(found).size > 1) reader.warn(cell.column, 'CONTACT_SEVERAL');
  return found[0];
}
