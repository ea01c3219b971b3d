import { actorId } from '../../auth/actor-id.js';
import { may } from '../../auth/permissions.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse, UserErrors } from '../../errors/user-error.js';
import { revise } from '../../transaction/revision.js';
import type { Changes, Statements } from '../../transaction/transaction.js';
import { isMemberOf } from '../actors/actor.service.js';
import { TELL_OF_MOVE } from './event.notices.js';
import { subjectOfEvent } from './event.policy.js';
import type { RescheduleOccurrenceInput } from './occurrence.input.js';
import { askedFields, checkOccurrence, consequences, type OccurrenceFields, type PlaceFields } from './occurrence.rules.js';
import { lookUpWhere, placeColumns } from './occurrence.service.js';

/** The occurrence with all that decides whether it may be moved. */
const LOAD = `
  SELECT o.version, o.starts_at, o.ends_at, o.lieu_id, o.room_id, o.deleted_at IS NOT NULL AS deleted, e.deleted_at IS NOT NULL AS event_deleted,
    CASE WHEN o.place_label IS NOT NULL THEN json_build_object('label', o.place_label, 'street', o.place_street,
      'postalCode', o.place_postal_code, 'commune', o.place_commune_code) END AS place,
    e.id AS event_id, e.version AS event_version, e.editorial_state, e.proposed_by, m.network_id,
    ARRAY(SELECT eo.actor_id FROM event_organiser eo WHERE eo.event_id = e.id) AS organisers
  FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id JOIN ess_month m ON m.id = e.ess_month_id
  WHERE o.id = $1`;

/** The move and its entry in the trail, and what moves along, as long as nothing has changed that it was decided on. The event is locked first, as an arbitration does. */
const MOVE = `
  WITH event AS MATERIALIZED (SELECT id FROM ess_month_event WHERE id = $2 AND version = $3 AND deleted_at IS NULL FOR SHARE),
  moved AS (
    UPDATE occurrence o SET starts_at = $5, ends_at = $6, lieu_id = $7, room_id = $8,
      place_label = $9, place_street = $10, place_postal_code = $11, place_commune_code = $12, version = o.version + 1, updated_at = now()
    FROM event WHERE o.id = $1 AND o.event_id = event.id AND o.version = $4 AND o.deleted_at IS NULL RETURNING o.id, o.version, o.event_id),
  told AS (${TELL_OF_MOVE})
  INSERT INTO audit_entry (action, actor_id, subject_id, version, changes, reason)
    SELECT 'UPDATE', $13, id, version, $14, $15 FROM (SELECT moved.*, move_volunteer_slots(id, $5, $13, $15) FROM moved) moved RETURNING subject_id`;

/** Others may move the same card at the same moment; each time one of them gets through. */
const TRIES = 50;

interface Loaded {
  version: number;
  starts_at: Date | null;
  ends_at: Date | null;
  lieu_id: string | null;
  room_id: string | null;
  place: PlaceFields | null;
  deleted: boolean;
  event_deleted: boolean;
  event_id: string;
  event_version: number;
  editorial_state: string;
  proposed_by: string | null;
  network_id: string;
  organisers: string[];
}

/**
 * Moves an occurrence, or sends it back to the tray; a stale move is merged where it can be. The board sends nothing more often:
 * it is written by one statement, and decided anew where another change came between.
 */
export async function rescheduleOccurrence(statements: Statements, input: RescheduleOccurrenceInput): Promise<string> {
  for (let tries = 0; tries < TRIES; tries += 1) if (await tryToMove(statements, input)) return input.occurrence;
  throw new Error(`${input.occurrence} was changed ${TRIES} times while it was to be moved`);
}

async function tryToMove(statements: Statements, { occurrence: id, expectedVersion, ...input }: RescheduleOccurrenceInput): Promise<boolean> {
  const [loaded] = await statements.query<Loaded>(LOAD, [id]);
  if (!loaded) throw notFound(id);
  refuseAccess(statements, id, loaded);
  const now = fieldsOf(loaded);
  const changes = await changesOf(statements, id, expectedVersion, { version: loaded.version, fields: now }, input);
  if (Object.keys(changes).length === 0) return true;

  const after: OccurrenceFields = { ...now, ...Object.fromEntries(Object.entries(changes).map(([field, { after: value }]) => [field, value])) };
  const problems = checkOccurrence(after);
  if (changes.lieu || changes.room || changes.place) await lookUpWhere(statements, problems, loaded.network_id, after);
  if (problems.length > 0) throw new UserErrors(problems);
  const decidedOn = [id, loaded.event_id, loaded.event_version, loaded.version];
  const target = [after.startsAt, after.endsAt, after.lieu, after.room, ...placeColumns(after.place)];
  const moved = await statements.query(MOVE, [...decidedOn, ...target, actorId(statements.viewer), JSON.stringify(changes), statements.reason ?? null]);
  return moved.length > 0;
}

function refuseAccess(statements: Statements, id: string, loaded: Loaded): void {
  const { network_id: networkId, organisers, proposed_by: proposedBy } = loaded;
  const gone = loaded.deleted || loaded.event_deleted;
  if (may(statements.viewer, 'event:update', subjectOfEvent(statements.viewer, { networkId, organisers, proposedBy }))) {
    if (gone) throw refuse('DELETED', ['occurrence']);
    return;
  }
  throw !gone && (loaded.editorial_state === 'PUBLISHED' || isMemberOf(statements, [networkId])) ? forbidden() : notFound(id);
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
  statements: Statements,
  subject: string,
  expectedVersion: number,
  current: { version: number; fields: OccurrenceFields },
  input: Omit<RescheduleOccurrenceInput, 'occurrence' | 'expectedVersion'>,
): Promise<Changes> {
  const revision = { subject, expectedVersion, current: { version: current.version, fields: { ...current.fields } } };
  const asked = askedFields(input);
  const changes = await revise(statements, { ...revision, change: asked });
  const further = consequences(asked, changes, current.fields);
  return Object.keys(further).length === 0 ? changes : revise(statements, { ...revision, change: { ...asked, ...further } });
}
