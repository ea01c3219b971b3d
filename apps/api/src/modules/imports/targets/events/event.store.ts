import { isDeepStrictEqual } from 'node:util';
import { may } from '../../../../auth/permissions.js';
import { rowOf } from '../../../../read/planner.js';
import { Planning, Position } from '../../../../read/position.js';
import { bind, raw, render, sql } from '../../../../read/sql.js';
import { newId } from '../../../../shared/id.js';
import { inBatches } from '../../../../shared/slices.js';
import type { Fields } from '../../../../transaction/revision.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { subjectOfEvent } from '../../../ess-month/event.policy.js';
import { allowedOnEvent, eventRead } from '../../../ess-month/event.read.js';
import { ROWS_AT_ONCE } from '../../../../shared/storable.js';
import type { ChangedThing, Existing, NewThing, Store } from '../target.js';
import { changed, created, recordAll, type TrailEntry } from '../../../../transaction/trail.js';
import { currentEvents } from './current-events.js';
import { insertEvents, updateEvents } from './event-rows.js';
import { occurrenceChanges } from './occurrence-changes.js';
import { deleteOccurrences, insertOccurrences, occurrenceRows, restoreOccurrences } from './occurrence-rows.js';
import { daysOf, occurrencesIn, programmeFor, programmesToFill } from './programmes.js';

/** What of an event is compared with others. */
export interface EventComparable {
  readonly name: string;
  /** Instants at which it begins. */
  readonly starts: readonly string[];
  /** Id of the lieu, or what the place is called. */
  readonly place: string | null;
}

/** How many events are looked through at a time. */
const PIECE = 500;

/** Events of the programmes of a network. */
export const eventStore: Store<EventComparable> = {
  newId: () => newId('event'),
  existing,
  current: currentEvents,
  async inNetwork(tx, network, ids) {
    const rows = await tx.query<{ id: string }>('SELECT e.id FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE e.id = ANY($2) AND m.network_id = $1', [network, ids]);
    return new Set(rows.map(({ id }) => id));
  },
  create,
  async change(tx, _network, things) {
    await inBatches(things, ROWS_AT_ONCE, (batch) => changeBatch(tx, batch));
  },
  remove,
};

async function* existing(tx: Transaction, network: string): AsyncGenerator<readonly (EventComparable & Existing)[]> {
  for (let after = ''; ; ) {
    const planning = new Planning(tx.viewer, {});
    const at = new Position(planning, null);
    const row = rowOf('t');
    const from = after;
    const { text, binds } = render(sql`SELECT t.id, t.title AS name, ${allowedOnEvent('event:update', row, row('id'), at)} AS "mayChange", o.starts, o.place
      FROM ess_month_event t JOIN ess_month m ON m.id = t.ess_month_id AND m.network_id = ${bind(() => network)}
      CROSS JOIN LATERAL (SELECT
        coalesce(array_agg(to_char(o.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') ORDER BY o.starts_at) FILTER (WHERE o.starts_at IS NOT NULL), '{}') AS starts,
        (array_agg(coalesce(o.lieu_id, o.place_label) ORDER BY o.starts_at) FILTER (WHERE coalesce(o.lieu_id, o.place_label) IS NOT NULL))[1] AS place
        FROM occurrence o WHERE o.event_id = t.id AND o.deleted_at IS NULL) o
      WHERE t.id > ${bind(() => from)} AND ${eventRead.visible!(row, at)} ORDER BY t.id LIMIT ${raw(String(PIECE))}`);
    const rows = await tx.query<EventComparable & Existing>(text, binds.map((each) => each.value(planning.run)));
    yield rows;
    if (rows.length < PIECE) return;
    after = rows.at(-1)!.id;
  }
}

async function create(tx: Transaction, network: string, things: readonly NewThing[]): Promise<void> {
  if (things.length === 0) return;
  const programmes = await programmesToFill(tx, network, things.map(({ fields }) => fields));
  const events = things.map(({ id, fields }) => ({ id, essMonth: programmeFor(daysOf(occurrencesIn(fields)), programmes)!.id, fields: newFields(fields) }));
  await inBatches(events, ROWS_AT_ONCE, async (batch) => {
    await insertEvents(tx, batch);
    await recordAll(tx, 'CREATE', batch.map(({ id, fields: { occurrences: _, ...fields } }) => ({ id, version: 1, changes: created(fields) })));
    await insertOccurrences(tx, batch.map(({ id, fields }) => ({ event: id, occurrences: datesOf(fields) })));
  });
}

/** A list makes nothing public: somebody publishes what it brings. */
const newFields = (fields: Fields): Fields => ({ kind: 'OTHER', ...fields, ...(fields.editorialState === 'PUBLISHED' && { editorialState: 'ACCEPTED' }) });

/** Without a date it waits in the tray of the board. */
function datesOf(fields: Fields): ReturnType<typeof occurrencesIn> {
  const occurrences = occurrencesIn(fields);
  return occurrences.length > 0 ? occurrences : [{ startsAt: null, endsAt: null, lieu: null, room: null, place: null }];
}

async function changeBatch(tx: Transaction, things: readonly ChangedThing[]): Promise<void> {
  const dated = things.filter(({ changes }) => 'occurrences' in changes);
  const rows = await occurrenceRows(tx, dated.map(({ id }) => id));
  const dates = dated.map(({ id, before, changes }) => ({ id, before, ...occurrenceChanges(rows.get(id)!, occurrencesIn(changes)) }));
  await deleteOccurrences(tx, dates.flatMap(({ removed }) => removed));
  await restoreOccurrences(tx, dates.flatMap(({ restored }) => restored));
  await insertOccurrences(tx, dates.map(({ id, added }) => ({ event: id, occurrences: added })));

  const after = new Map(dates.map(({ id, after: list }) => [id, list]));
  const entries = things.flatMap(({ id, before, changes: { occurrences: _, ...changes } }): (TrailEntry & { before: Fields; fields: Fields })[] => {
    const list = after.get(id);
    const all = list && !isDeepStrictEqual(list, before.fields.occurrences) ? { ...changes, occurrences: list } : changes;
    return Object.keys(all).length === 0 ? [] : [{ id, version: before.version + 1, changes: changed(before.fields, all), before: before.fields, fields: changes }];
  });
  await updateEvents(tx, entries);
  await recordAll(tx, 'UPDATE', entries.map(({ id, version, changes }) => ({ id, version, changes })));
}

/** Events stay whose dates people have placed or changed. */
async function remove(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string; network: string; organisers: string[]; proposedBy: string | null; used: boolean }>(
    `SELECT e.id, m.network_id AS network, e.proposed_by AS "proposedBy", ARRAY(SELECT eo.actor_id FROM event_organiser eo WHERE eo.event_id = e.id) AS organisers,
       EXISTS (SELECT FROM occurrence o JOIN audit_entry a ON a.subject_id = o.id AND a.cause IS NULL WHERE o.event_id = e.id) AS used
     FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE e.id = ANY($1) AND e.deleted_at IS NULL ORDER BY e.id FOR UPDATE OF e`,
    [ids],
  );
  const mine = rows.filter(({ network, organisers, proposedBy, used }) => !used && may(tx.viewer, 'event:delete', subjectOfEvent(tx.viewer, { networkId: network, organisers, proposedBy })));
  const deleted = await tx.query<{ id: string; version: number }>(
    'UPDATE ess_month_event SET deleted_at = now(), updated_at = now(), version = version + 1 WHERE id = ANY($1) RETURNING id, version',
    [mine.map(({ id }) => id)],
  );
  await recordAll(tx, 'DELETE', deleted);
  return rows.filter((row) => !mine.includes(row)).map(({ id }) => id);
}
