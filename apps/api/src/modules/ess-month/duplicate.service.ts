import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import { cleanText } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkedDates, insertDates } from './dates.service.js';
import { networkOfMonth } from './ess-month.service.js';
import { EssMonthEvent } from './event.entity.js';
import { columnsOf, fieldsOf } from './event.fields.js';
import { eventRead } from './event.read.js';
import { writeLists } from './event.service.js';
import type { DuplicateEventInput } from './occurrences.input.js';

/** A new proposal like an event that is there. Whether that one takes place is no matter of the copy, nor what was decided on it. */
export async function duplicateEvent(tx: Transaction, { event: id, title, occurrences }: DuplicateEventInput): Promise<string> {
  const source = await tx.manager.findOneBy(EssMonthEvent, { id });
  const networkId = source && (await networkOfMonth(tx, source.essMonthId));
  if (!source || !networkId) throw notFound(id);
  const allowed = may(tx.viewer, 'event:propose', { networkIds: [networkId] });
  if (!(await readableIds(tx, [eventRead], [id])).has(id)) {
    if (source.deletedAt && allowed) throw refuse('DELETED', ['event']);
    throw notFound(id);
  }
  if (!allowed) throw forbidden();

  const checks = new Checks();
  checks.text(title, ['title'], { max: 140 });
  const dates = await checkedDates(tx, checks.problems, networkId, occurrences?.length ? occurrences : [{}]);
  const fields = { ...(await fieldsOf(tx, source)), status: 'SCHEDULED', title: cleanText(title ?? null) ?? source.title };
  const copy = newId('event');
  await tx.manager.insert(EssMonthEvent, { id: copy, essMonthId: source.essMonthId, proposedBy: tx.viewer.userId, version: 1, ...columnsOf(fields) });
  await writeLists(tx, copy, fields);
  await recordCreation(tx, copy, fields);
  await insertDates(tx, copy, dates);
  return copy;
}
