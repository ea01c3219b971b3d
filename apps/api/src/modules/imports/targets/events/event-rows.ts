import type { Fields } from '../../../../transaction/revision.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { TERM_FIELDS, TERM_LISTS } from '../../../ess-month/event.fields.js';
import { storable } from '../../../../shared/storable.js';

/** Columns that a line can fill, by their fields. */
const COLUMNS: Readonly<Record<string, string>> = {
  title: 'title', summary: 'summary', description: 'description', price: 'price', registrationUrl: 'registration_url', image: 'image', attendanceMode: 'attendance_mode',
  onlineAccessUrl: 'online_access_url', expectedAttendance: 'expected_attendance', kind: 'kind',
};
/** Columns that decide whether rooms are booked: a write of them looks at every date of the event. */
const BOOKING: Readonly<Record<string, string>> = { status: 'status', editorialState: 'editorial_state' };
const ALL = { ...COLUMNS, ...BOOKING };
/** What a new event is where nothing is said. */
const DEFAULTS: Fields = { attendanceMode: 'OFFLINE', status: 'SCHEDULED', editorialState: 'PROPOSED' };

const typed = (columns: Readonly<Record<string, string>>): string => Object.values(columns).map((column) => `${column} ${column === 'expected_attendance' ? 'integer' : 'text'}`).join(', ');
const rowOf = (columns: Readonly<Record<string, string>>, fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [column, field === 'kind' ? `EVENT_KIND/${String(fields.kind)}` : fields[field]]));

/** Writes the rows of new events, with their lists and without their dates. */
export async function insertEvents(tx: Transaction, events: readonly { readonly id: string; readonly essMonth: string; readonly fields: Fields }[]): Promise<void> {
  const names = Object.values(ALL);
  await tx.query(
    `INSERT INTO ess_month_event (id, ess_month_id, proposed_by, ${names.join(', ')}) SELECT r.id, r.ess_month_id, $2, ${names.map((name) => `r.${name}`).join(', ')}
     FROM json_to_recordset($1) AS r(id text, ess_month_id text, ${typed(ALL)})`,
    [storable(events.map(({ id, essMonth, fields }) => ({ id, ess_month_id: essMonth, ...rowOf(ALL, { ...DEFAULTS, ...fields }) }))), tx.viewer.userId],
  );
  await insertLists(tx, events);
}

/** Changes the rows of events, and the lists that are among what changes. */
export async function updateEvents(tx: Transaction, events: readonly { readonly id: string; readonly before: Fields; readonly fields: Fields }[]): Promise<void> {
  if (events.length === 0) return;
  const set = (columns: Readonly<Record<string, string>>): string => Object.values(columns).map((name) => `${name} = r.${name}`).join(', ');
  const rows = (columns: Readonly<Record<string, string>>, some: typeof events): string => storable(some.map(({ id, before, fields }) => ({ id, ...rowOf(columns, { ...before, ...fields }) })));
  await tx.query(
    `UPDATE ess_month_event e SET ${set(COLUMNS)}, version = e.version + 1, updated_at = now() FROM json_to_recordset($1) AS r(id text, ${typed(COLUMNS)}) WHERE e.id = r.id`,
    [rows(COLUMNS, events)],
  );
  const booking = events.filter(({ fields }) => Object.keys(BOOKING).some((field) => field in fields));
  if (booking.length > 0) await tx.query(`UPDATE ess_month_event e SET ${set(BOOKING)} FROM json_to_recordset($1) AS r(id text, ${typed(BOOKING)}) WHERE e.id = r.id`, [rows(BOOKING, booking)]);

  const lists = events.flatMap(({ id, fields }) => TERM_FIELDS.filter((field) => field in fields).map((field) => ({ id, list: TERM_LISTS[field] })));
  await tx.query(`DELETE FROM event_term t USING json_to_recordset($1) AS r(id text, list text) WHERE t.event_id = r.id AND starts_with(t.term_id, r.list || '/')`, [JSON.stringify(lists)]);
  await tx.query('DELETE FROM event_organiser WHERE event_id = ANY($1)', [events.filter(({ fields }) => 'organisers' in fields).map(({ id }) => id)]);
  await insertLists(tx, events);
}

async function insertLists(tx: Transaction, events: readonly { readonly id: string; readonly fields: Fields }[]): Promise<void> {
  const terms = events.flatMap(({ id, fields }) =>
    TERM_FIELDS.flatMap((field) => ((fields[field] ?? []) as readonly string[]).map((code) => ({ id, term: `${TERM_LISTS[field]}/${code}` }))),
  );
  await tx.query('INSERT INTO event_term (event_id, term_id) SELECT r.id, r.term FROM json_to_recordset($1) AS r(id text, term text)', [JSON.stringify(terms)]);
  const organisers = events.flatMap(({ id, fields }) => ((fields.organisers ?? []) as readonly string[]).map((actor, index) => ({ id, actor, position: index + 1 })));
  await tx.query(
    'INSERT INTO event_organiser (event_id, actor_id, position) SELECT r.id, r.actor, r.position FROM json_to_recordset($1) AS r(id text, actor text, position int)',
    [JSON.stringify(organisers)],
  );
}
