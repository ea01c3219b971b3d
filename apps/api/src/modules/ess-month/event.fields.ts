import { cleanText, type Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { EssMonthEvent } from './event.entity.js';
import type { EssMonthEventChange } from './event.input.js';

/** Lists of terms of an event, and the list of terms that each takes from. */
export const TERM_LISTS = { audiences: 'AUDIENCE', themes: 'THEME', accessibility: 'ACCESSIBILITY' } as const;
export const TERM_FIELDS = Object.keys(TERM_LISTS) as (keyof typeof TERM_LISTS)[];

/** Fields that stand in a column as they are. */
const PLAIN = ['title', 'summary', 'description', 'price', 'registrationUrl', 'image', 'attendanceMode', 'onlineAccessUrl', 'expectedAttendance', 'status'] as const;

/** An event as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export async function fieldsOf(tx: Transaction, event: EssMonthEvent): Promise<Fields> {
  const terms = await tx.query<{ list: string; code: string }>(
    'SELECT t.list, t.code FROM event_term et JOIN term t ON t.id = et.term_id WHERE et.event_id = $1 ORDER BY t.code',
    [event.id],
  );
  const organisers = await tx.query<{ actor_id: string }>('SELECT actor_id FROM event_organiser WHERE event_id = $1 ORDER BY position, actor_id', [event.id]);
  return {
    ...Object.fromEntries(PLAIN.map((field) => [field, event[field]])),
    kind: event.kind.split('/')[1],
    cooperationProject: event.cooperationProjectId,
    ...Object.fromEntries(TERM_FIELDS.map((field) => [field, terms.filter(({ list }) => list === TERM_LISTS[field]).map(({ code }) => code)])),
    organisers: organisers.map(({ actor_id }) => actor_id),
  };
}

/** A change in the same form: absent fields are absent, lists of terms are sorted, null where a value is cleared. */
export function changedFields(change: EssMonthEventChange): Fields {
  return {
    ...Object.fromEntries(PLAIN.map((field) => [field, cleanText(change[field])])),
    ...(change.attendanceMode === null && { attendanceMode: 'OFFLINE' }),
    ...(change.status === null && { status: 'SCHEDULED' }),
    kind: cleanText(change.kind),
    cooperationProject: change.cooperationProject,
    ...Object.fromEntries(TERM_FIELDS.map((field) => [field, change[field] === undefined ? undefined : [...(change[field] ?? [])].sort()])),
    organisers: change.organisers === undefined ? undefined : (change.organisers ?? []),
  };
}

/** The columns of the event's own row that a set of changed fields writes. */
export function columnsOf(fields: Fields): Partial<EssMonthEvent> {
  const columns: Record<string, unknown> = {};
  for (const field of PLAIN) if (field in fields) columns[field] = fields[field];
  if ('kind' in fields) columns.kind = `EVENT_KIND/${String(fields.kind)}`;
  if ('cooperationProject' in fields) columns.cooperationProjectId = fields.cooperationProject;
  return columns as Partial<EssMonthEvent>;
}
