import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { Checklist } from './checklist.entity.js';
import type { ChecklistChange } from './checklist.input.js';

export interface ItemFields {
  title: string;
  offsetDays: number | null;
}

/** The lines of a checklist, in order. */
export const itemsOf = (tx: Transaction, id: string): Promise<ItemFields[]> =>
  tx.query<ItemFields>('SELECT title, offset_days AS "offsetDays" FROM checklist_item WHERE checklist_id = $1 ORDER BY position', [id]);

/** A checklist as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export const fieldsOf = async (tx: Transaction, { id, name }: Checklist): Promise<Fields> => ({ name, items: await itemsOf(tx, id) });

/** A change in the same form: absent fields are undefined. */
export const changedFields = ({ name, items }: ChecklistChange): Fields => ({
  name: name?.trim() ?? name,
  items: items === undefined ? undefined : (items ?? []).map(({ title, offsetDays = null }): ItemFields => ({ title: title.trim(), offsetDays })),
});

/** Writes the lines anew, where they have changed. */
export async function writeItems(tx: Transaction, id: string, { items }: Fields): Promise<void> {
  if (!items) return;
  await tx.query('DELETE FROM checklist_item WHERE checklist_id = $1', [id]);
  await tx.query(
    `INSERT INTO checklist_item (checklist_id, position, title, offset_days) SELECT $1, n, item ->> 'title', (item ->> 'offsetDays')::int FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given (item, n)`,
    [id, JSON.stringify(items)],
  );
}
