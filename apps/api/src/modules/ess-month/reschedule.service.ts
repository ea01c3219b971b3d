import { may } from '../../auth/permissions.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse, UserErrors } from '../../errors/user-error.js';
import { revise } from '../../transaction/revision.js';
import type { Changes, Transaction } from '../../transaction/transaction.js';
import { isMemberOf } from '../actors/actor.service.js';
import { subjectOfEvent } from './event.policy.js';
import type { RescheduleOccurrenceInput } from './occurrence.input.js';
import { askedFields, checkOccurrence, consequences, type OccurrenceFields, type PlaceFields } from './occurrence.rules.js';
import { lookUpWhere, placeColumns } from './occurrence.service.js';

/** The occurrence under a lock with all that decides whether it may be moved, in one round trip. The event is locked first, as an arbitration does. */
const LOAD = `
  SELECT o.version, o.starts_at, o.ends_at, o.lieu_id, o.room_id, o.deleted_at IS NOT NULL AS deleted, e.deleted_at IS NOT NULL AS event_deleted,
    CASE WHEN o.place_label IS NOT NULL THEN json_build_object('label', o.place_label, 'street', o.place_street,
      'postalCode', o.place_postal_code, 'commune', o.place_commune_code) END AS place,
    e.editorial_state, e.proposed_by, m.network_id, ARRAY(SELECT eo.actor_id FROM event_organiser eo WHERE eo.event_id = e.id) AS organisers
  FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id JOIN ess_month m ON m.id = e.ess_month_id
  WHERE o.id = $1 FOR SHARE OF e FOR NO KEY UPDATE OF o`;

/** The move and its entry in the trail, in one round trip too: the board sends nothing more often. */
const MOVE = `
  WITH moved AS (
    UPDATE occurrence SET starts_at = $2, ends_at = $3, lieu_id = $4, room_id = $5,
      place_label = $6, place_street = $7, place_postal_code = $8, place_commune_code = $9, version = version + 1, updated_at = now()
    WHERE id = $1 RETURNING id, version)
  INSERT INTO audit_entry (action, actor_id, subject_id, version, changes) SELECT 'UPDATE', $10, id, version, $11 FROM moved`;

interface Loaded {
  version: number;
  starts_at: Date | null;
  ends_at: Date | null;
  lieu_id: string | null;
  room_id: string | null;
  place: PlaceFields | null;
  deleted: boolean;
  event_deleted: boolean;
  editorial_state: string;
  proposed_by: string | null;
  network_id: string;
  organisers: string[];
}

/** Moves an occurrence, or sends it back to the tray; a stale move is merged where it can be. */
export async function rescheduleOccurrence(tx: Transaction, { occurrence: id, expectedVersion, ...input }: RescheduleOccurrenceInput): Promise<string> {
  const [loaded] = await tx.query<Loaded>(LOAD, [id]);
  if (!loaded) throw notFound(id);
  refuseAccess(tx, id, loaded);
  const now = fieldsOf(loaded);
  const changes = await changesOf(tx, id, expectedVersion, { version: loaded.version, fields: now }, input);
  if (Object.keys(changes).length === 0) return id;

  const after: OccurrenceFields = { ...now, ...Object.fromEntries(Object.entries(changes).map(([field, { after: value }]) => [field, value])) };
  const problems = checkOccurrence(after);
  if (changes.lieu || changes.room || changes.place) await lookUpWhere(tx, problems, after);
  if (problems.length > 0) throw new UserErrors(problems);
  await tx.query(MOVE, [id, after.startsAt, after.endsAt, after.lieu, after.room, ...placeColumns(after.place), tx.viewer.userId, JSON.stringify(changes)]);
  return id;
}

function refuseAccess(tx: Transaction, id: string, loaded: Loaded): void {
  const { network_id: networkId, organisers, proposed_by: proposedBy } = loaded;
  const gone = loaded.deleted || loaded.event_deleted;
  if (may(tx.viewer, 'event:update', subjectOfEvent(tx.viewer, { networkId, organisers, proposedBy }))) {
    if (gone) throw refuse('DELETED', ['occurrence']);
    return;
  }
  throw !gone && (loaded.editorial_state === 'PUBLISHED' || isMemberOf(tx, [networkId])) ? forbidden() : notFound(id);
}

const fieldsOf = ({ starts_at, ends_at, lieu_id, room_id, place }: Loaded): OccurrenceFields => ({
  startsAt: starts_at?.toISOString() ?? null,
  endsAt: ends_at?.toISOString() ?? null,
  lieu: lieu_id,
  room: room_id,
  place,
});

/** What the move really changes; its consequences are subject to the same comparison with what others did. */
async function changesOf(
  tx: Transaction,
  subject: string,
  expectedVersion: number,
  current: { version: number; fields: OccurrenceFields },
  input: Omit<RescheduleOccurrenceInput, 'occurrence' | 'expectedVersion'>,
): Promise<Changes> {
  const revision = { subject, expectedVersion, current: { version: current.version, fields: { ...current.fields } } };
  const asked = askedFields(input);
  const changes = await revise(tx, { ...revision, change: asked });
  const further = consequences(asked, changes, current.fields);
  return Object.keys(further).length === 0 ? changes : revise(tx, { ...revision, change: { ...asked, ...further } });
}
