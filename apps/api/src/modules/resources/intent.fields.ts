import { cleanText, type Fields } from '../../transaction/revision.js';
import type { Need, Resource } from './intent.entity.js';
import type { NeedChange } from './need.input.js';
import type { ResourceChange } from './resource.input.js';

/** Fields that stand in a column as they are; resources and needs have each their own besides. */
const PLAIN = ['nature', 'title', 'description', 'quantity', 'unit', 'conditions', 'exchange', 'price', 'priceUnit', 'deposit', 'insurance', 'openingHours', 'sharing', 'from', 'until', 'met'] as const;

/** A resource or need as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export function fieldsOf(intent: Resource | Need): Fields {
  const values: Fields = { ...intent };
  return {
    ...Object.fromEntries(PLAIN.filter((field) => field in values).map((field) => [field, values[field]])),
    category: intent.category.split('/')[1],
    lieu: intent.lieuId,
  };
}

/** A change in the same form: absent fields are undefined, null where a value is cleared. */
export function changedFields(change: ResourceChange | NeedChange): Fields {
  const values: Fields = { ...change };
  return {
    ...Object.fromEntries(PLAIN.map((field) => [field, cleanText(values[field])])),
    ...(values.sharing === null && { sharing: 'NETWORK' }),
    ...(values.met === null && { met: false }),
    category: cleanText(change.category),
    lieu: change.lieu,
  };
}

/** The columns that a set of changed fields writes; a category is one of the nature's list. */
export function columnsOf(fields: Fields, nature: unknown): object {
  const columns: Record<string, unknown> = Object.fromEntries(PLAIN.filter((field) => field in fields).map((field) => [field, fields[field]]));
  if ('category' in fields) columns.category = `${String(nature)}_RESOURCE/${String(fields.category)}`;
  if ('lieu' in fields) columns.lieuId = fields.lieu;
  return columns;
}
