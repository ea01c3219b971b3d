import { may } from '../../../../auth/permissions.js';
import { mapInSlices } from '../../../../shared/slices.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { TERM_FIELDS, TERM_LISTS } from '../../../ess-month/event.fields.js';
import { subjectOfEvent } from '../../../ess-month/event.policy.js';
import type { PlaceFields } from '../../../ess-month/occurrence.rules.js';
import { stampOf } from '../../own-export/version.js';
import type { Current } from '../target.js';
import { comparableOccurrences } from './occurrence-changes.js';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly network: string;
  readonly proposedBy: string | null;
  readonly fields: Record<string, unknown>;
  readonly terms: readonly string[];
  readonly organisers: readonly string[];
  readonly occurrences: readonly { id: string; version: number; startsAt: string | null; endsAt: string | null; lieu: string | null; place: PlaceFields | null }[];
}

/** Events as the fields that a line of a file can fill, in the form of `event.fields.ts`. */
export async function currentEvents(tx: Transaction, ids: readonly string[], lock = false): Promise<ReadonlyMap<string, Current>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<Row>(
    `SELECT e.id, e.version, m.network_id AS network, e.proposed_by AS "proposedBy",
       json_build_object('title', e.title, 'summary', e.summary, 'description', e.description, 'price', e.price, 'registrationUrl', e.registration_url, 'image', e.image,
         'attendanceMode', e.attendance_mode, 'onlineAccessUrl', e.online_access_url, 'expectedAttendance', e.expected_attendance, 'status', e.status, 'editorialState', e.editorial_state, 'kind', split_part(e.kind, '/', 2)) AS fields,
       ARRAY(SELECT t.term_id FROM event_term t WHERE t.event_id = e.id ORDER BY t.term_id) AS terms,
       ARRAY(SELECT eo.actor_id FROM event_organiser eo WHERE eo.event_id = e.id ORDER BY eo.position, eo.actor_id) AS organisers,
       (SELECT coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'startsAt', o.starts_at, 'endsAt', o.ends_at, 'lieu', o.lieu_id, 'place', CASE WHEN o.place_label IS NOT NULL THEN
         json_build_object('label', o.place_label, 'street', o.place_street, 'postalCode', o.place_postal_code, 'commune', o.place_commune_code) END)), '[]')
         FROM occurrence o WHERE o.event_id = e.id AND o.deleted_at IS NULL) AS occurrences
     FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE e.id = ANY($1) AND e.deleted_at IS NULL ORDER BY e.id ${lock ? 'FOR UPDATE OF e' : ''}`,
    [ids],
  );
  return new Map(await mapInSlices(rows, (row) => {
    const subject = subjectOfEvent(tx.viewer, { networkId: row.network, organisers: row.organisers, proposedBy: row.proposedBy });
    const codes = (list: string): string[] => row.terms.filter((id) => id.startsWith(`${list}/`)).map((id) => id.slice(list.length + 1));
    const iso = (time: string | null): string | null => (time === null ? null : new Date(time).toISOString());
    const occurrences = comparableOccurrences(row.occurrences.map(({ startsAt, endsAt, lieu, place }) => ({ startsAt: iso(startsAt), endsAt: iso(endsAt), lieu, room: null, place })));
    const lists = Object.fromEntries(TERM_FIELDS.map((field) => [field, codes(TERM_LISTS[field])]));
    const fields = { ...row.fields, ...lists, organisers: row.organisers, occurrences };
    const beside = stampOf(row.occurrences.map(({ id, version }) => `${id} ${version}`));
    return [row.id, { version: row.version, fields, beside, mayChange: may(tx.viewer, 'event:update', subject) }] as const;
  }));
}
