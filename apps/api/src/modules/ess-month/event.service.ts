import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden } from '../../errors/access.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { edit, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkActorsOfNetwork } from '../actors/actor.service.js';
import { projectRead } from '../projects/project.read.js';
import { checkTerm, termIds } from '../reference/reference.service.js';
import { checkDates } from './dates.service.js';
import { EssMonthEvent } from './event.entity.js';
import { changedFields, columnsOf, fieldsOf, TERM_FIELDS, TERM_LISTS } from './event.fields.js';
import type { ProposeEssMonthEventInput, UpdateEssMonthEventInput } from './event.input.js';
import { eventKind } from './event.kind.js';
import { checkEvent } from './event.rules.js';
import { networkOfMonth } from './ess-month.service.js';
import { OCCURRENCES_AT_MOST, occurrenceFields } from './occurrence.rules.js';
import { insertOccurrence } from './occurrence.service.js';

/** Proposes an event, with its occurrences; the coordinator arbitrates later. */
export async function proposeEvent(tx: Transaction, { essMonth, occurrences, ...change }: ProposeEssMonthEventInput): Promise<string> {
  const networkId = await networkOfMonth(tx, essMonth);
  if (!networkId) throw refuse('UNKNOWN_REFERENCE', ['essMonth'], { id: essMonth });
  if (!may(tx.viewer, 'event:propose', { networkIds: [networkId] })) throw forbidden();
  if (occurrences && occurrences.length > OCCURRENCES_AT_MOST) throw refuse('TOO_MANY', ['occurrences'], { max: OCCURRENCES_AT_MOST });
  const fields = given(changedFields(change));
  const dates = (occurrences?.length ? occurrences : [{}]).map(occurrenceFields);
  const problems = checkEvent(change);
  await checkDates(tx, problems, networkId, dates);
  await refuseProblems(tx, problems, networkId, fields);

  const id = newId('event');
  await tx.manager.insert(EssMonthEvent, { id, essMonthId: essMonth, proposedBy: tx.viewer.userId, version: 1, ...columnsOf(fields) });
  await writeLists(tx, id, fields);
  await recordCreation(tx, id, fields);
  for (const date of dates) await insertOccurrence(tx, id, date);
  return id;
}

/** Changes an event; a stale change is merged where it can be. */
export async function updateEvent(tx: Transaction, { id, expectedVersion, change }: UpdateEssMonthEventInput): Promise<string> {
  const event = await lockToChange(tx, eventKind, id);
  const fields = changedFields(change);
  const now = await fieldsOf(tx, event);
  await refuseProblems(tx, checkEvent(change, now), (await networkOfMonth(tx, event.essMonthId))!, given(fields));
  await edit(tx, eventKind, event, { expectedVersion, now, change: fields, columns: columnsOf, lists: (changed) => writeLists(tx, id, changed) });
  return id;
}

async function refuseProblems(tx: Transaction, problems: Problem[], networkId: string, fields: Fields): Promise<void> {
  await checkTerm(tx, problems, 'EVENT_KIND', fields.kind, ['kind']);
  for (const field of TERM_FIELDS) await termIds(tx, problems, TERM_LISTS[field], (fields[field] ?? []) as string[], [field]);
  await checkActorsOfNetwork(tx, problems, networkId, (fields.organisers ?? []) as string[], 'organisers');
  if (typeof fields.cooperationProject === 'string') await checkProjectOf(tx, problems, networkId, fields.cooperationProject);
  if (problems.length > 0) throw new UserErrors(problems);
}

async function checkProjectOf(tx: Transaction, problems: Problem[], networkId: string, id: string): Promise<void> {
  const readable = await readableIds(tx, [projectRead], [id]);
  const here = await tx.query('SELECT 1 FROM cooperation_project WHERE id = $1 AND network_id = $2', [id, networkId]);
  if (!readable.has(id) || here.length === 0) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['cooperationProject'], params: { id } });
}

/** Writes the lists of an event anew, as far as they are among the fields. */
export async function writeLists(tx: Transaction, eventId: string, fields: Fields): Promise<void> {
  for (const field of TERM_FIELDS) {
    if (!(field in fields)) continue;
    const list = TERM_LISTS[field];
    await tx.query('DELETE FROM event_term WHERE event_id = $1 AND starts_with(term_id, $2)', [eventId, `${list}/`]);
    await tx.query("INSERT INTO event_term (event_id, term_id) SELECT $1, $2 || '/' || code FROM unnest($3::text[]) code", [eventId, list, fields[field]]);
  }
  if ('organisers' in fields) {
    await tx.query('DELETE FROM event_organiser WHERE event_id = $1', [eventId]);
    await tx.query(
      'INSERT INTO event_organiser (event_id, actor_id, position) SELECT $1, id, n FROM unnest($2::text[]) WITH ORDINALITY AS given (id, n)',
      [eventId, fields.organisers],
    );
  }
}
