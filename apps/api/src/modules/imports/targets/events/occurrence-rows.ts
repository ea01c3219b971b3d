import { newId } from '../../../../shared/id.js';
import { inBatches } from '../../../../shared/slices.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import type { OccurrenceFields } from '../../../ess-month/occurrence.rules.js';
import { placeColumns } from '../../../ess-month/occurrence.service.js';
import { storable } from '../../../../shared/storable.js';
import { created, recordAll } from '../../../../transaction/trail.js';

const ROWS = 1000;

/** Dates of an event that are to be written. */
export interface NewDates {
  readonly event: string;
  readonly occurrences: readonly OccurrenceFields[];
}

/** Writes new dates of events: a handful of statements for thousands of them. */
export async function insertOccurrences(tx: Transaction, dates: readonly NewDates[]): Promise<void> {
  const all = dates.flatMap(({ event, occurrences }) => occurrences.map((occurrence) => ({ id: newId('occurrence'), event, ...occurrence })));
  await inBatches(all, ROWS, async (batch) => {
    const rows = batch.map(({ id, event, startsAt, endsAt, lieu, place }) => {
      const [label, street, postalCode, commune] = placeColumns(place);
      return { id, event_id: event, starts_at: startsAt, ends_at: endsAt, lieu_id: lieu, place_label: label, place_street: street, place_postal_code: postalCode, place_commune_code: commune };
    });
    await tx.query(
      `INSERT INTO occurrence (id, event_id, starts_at, ends_at, lieu_id, place_label, place_street, place_postal_code, place_commune_code)
       SELECT r.id, r.event_id, r.starts_at, r.ends_at, r.lieu_id, r.place_label, r.place_street, r.place_postal_code, r.place_commune_code FROM json_to_recordset($1)
       AS r(id text, event_id text, starts_at timestamptz, ends_at timestamptz, lieu_id text, place_label text, place_street text, place_postal_code text, place_commune_code text)`,
      [storable(rows)],
    );
    await recordAll(tx, 'CREATE', batch.map(({ id, event: _, ...fields }) => ({ id, version: 1, changes: created(fields) })));
  });
}

/** A date as it stands in the database, and what has become of it. */
export interface OccurrenceRow extends OccurrenceFields {
  readonly id: string;
  readonly event: string;
  readonly version: number;
  readonly deleted: boolean;
  /** An import has deleted it, and nobody else. */
  readonly deletedByImport: boolean;
  /** As an import wrote it; null where people made it. */
  readonly imported: OccurrenceFields | null;
  /** People have moved or deleted it, or brought it back. */
  readonly touched: boolean;
}

type Loaded = Omit<OccurrenceRow, 'startsAt' | 'endsAt'> & { readonly startsAt: Date | null; readonly endsAt: Date | null };

/** All dates that events have or had. */
export async function occurrenceRows(tx: Transaction, events: readonly string[]): Promise<Map<string, OccurrenceRow[]>> {
  const rows = await tx.query<Loaded>(
    `SELECT o.id, o.event_id AS event, o.version, o.starts_at AS "startsAt", o.ends_at AS "endsAt", o.lieu_id AS lieu, o.room_id AS room,
       CASE WHEN o.place_label IS NOT NULL
         THEN json_build_object('label', o.place_label, 'street', o.place_street, 'postalCode', o.place_postal_code, 'commune', o.place_commune_code) END AS place,
       o.deleted_at IS NOT NULL AS deleted, trail.imported, coalesce(trail.touched, false) AS touched, coalesce(trail.deleted_by_import, false) AS "deletedByImport"
     FROM occurrence o LEFT JOIN LATERAL (
       SELECT bool_or(a.cause IS NULL) AS touched, (array_agg(a.action = 'DELETE' AND a.cause IS NOT NULL ORDER BY a.id DESC))[1] AS deleted_by_import,
         (SELECT json_object_agg(e.key, e.value -> 'after') FROM audit_entry c CROSS JOIN jsonb_each(c.changes) e
           WHERE c.subject_id = o.id AND c.action = 'CREATE' AND c.cause IS NOT NULL) AS imported
       FROM audit_entry a WHERE a.subject_id = o.id) trail ON true
     WHERE o.event_id = ANY($1)`,
    [events],
  );
  const byEvent = new Map<string, OccurrenceRow[]>(events.map((event) => [event, []]));
  for (const row of rows) byEvent.get(row.event)!.push({ ...row, startsAt: row.startsAt?.toISOString() ?? null, endsAt: row.endsAt?.toISOString() ?? null });
  return byEvent;
}

/** Deletes dates, as their removal by hand does. */
export async function deleteOccurrences(tx: Transaction, rows: readonly OccurrenceRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query('UPDATE occurrence SET deleted_at = now(), updated_at = now(), version = version + 1 WHERE id = ANY($1)', [rows.map(({ id }) => id)]);
  await recordAll(tx, 'DELETE', rows.map(({ id, version }) => ({ id, version: version + 1 })));
}

/** Brings dates back, in the room that they had unless it has been taken since. */
export async function restoreOccurrences(tx: Transaction, rows: readonly OccurrenceRow[]): Promise<void> {
  if (rows.length === 0) return;
  const back = await tx.query<{ id: string; room: string | null }>(
    `UPDATE occurrence o SET deleted_at = NULL, updated_at = now(), version = version + 1,
       room_id = CASE WHEN NOT EXISTS (SELECT FROM occurrence b WHERE b.room_id = o.room_id AND b.books_room AND b.period && o.period) THEN o.room_id END
     WHERE o.id = ANY($1) RETURNING o.id, o.room_id AS room`,
    [rows.map(({ id }) => id)],
  );
  const roomOf = new Map(back.map(({ id, room }) => [id, room]));
  await recordAll(tx, 'RESTORE', rows.map(({ id, version, room }) => {
    const now = roomOf.get(id) ?? null;
    return { id, version: version + 1, ...(now === room ? {} : { changes: { room: { before: room, after: now } } }) };
  }));
}
