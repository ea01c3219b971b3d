import { readableIds } from '../../auth/readable.js';
import type { Problem } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { type Kind, recordCreation, remove } from '../../transaction/lifecycle.js';
import type { Places } from '../../transaction/places.js';
import type { Statements, Transaction } from '../../transaction/transaction.js';
import type { DeleteInput } from '../lieux/lieu.input.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { checkTerritoryCodes } from '../reference/reference.service.js';
import { EssMonthEvent } from './event.entity.js';
import { eventKind } from './event.kind.js';
import { Occurrence } from './occurrence.entity.js';
import { occurrenceRead } from './occurrence.read.js';
import { OCCURRENCES_AT_MOST, type OccurrenceFields } from './occurrence.rules.js';

export const occurrenceKind: Kind<Occurrence> = {
  entity: Occurrence,
  read: occurrenceRead,
  permissions: { update: 'event:update', delete: 'event:update' },
  subject: async (tx, { eventId }) => eventKind.subject(tx, await tx.manager.findOneByOrFail(EssMonthEvent, { id: eventId })),
};

/** Dates of one event. */
export const OCCURRENCE_PLACES: Places = { table: 'occurrence', column: 'event_id', of: 'ess_month_event', atMost: OCCURRENCES_AT_MOST };

/** Removes a date of an event. */
export async function removeOccurrence(tx: Transaction, input: DeleteInput): Promise<string> {
  // Event before occurrence, as an arbitration locks them: otherwise the two could wait for each other for ever.
  await tx.query('SELECT 1 FROM ess_month_event WHERE id = (SELECT event_id FROM occurrence WHERE id = $1) FOR SHARE', [input.id]);
  return remove(tx, occurrenceKind, input);
}

/** Writes a new occurrence that has been checked. */
export async function insertOccurrence(tx: Transaction, eventId: string, fields: OccurrenceFields): Promise<string> {
  const id = newId('occurrence');
  const { startsAt, endsAt, lieu, room, place } = fields;
  await tx.query(
    `INSERT INTO occurrence (id, event_id, starts_at, ends_at, lieu_id, room_id, place_label, place_street, place_postal_code, place_commune_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, eventId, startsAt, endsAt, lieu, room, ...placeColumns(place)],
  );
  await recordCreation(tx, id, { ...fields });
  return id;
}

/** Values of the four columns of a free place, in the order of the table. */
export const placeColumns = (place: OccurrenceFields['place']): (string | null)[] => [
  place?.label ?? null,
  place?.street ?? null,
  place?.postalCode ?? null,
  place?.commune ?? null,
];

/** Adds problems for a lieu, room or commune that is not there for the sender, and for a lieu that is none of the network: nobody books rooms of strangers. */
export async function lookUpWhere(
  tx: Statements,
  problems: Problem[],
  networkId: string,
  { lieu, room, place }: OccurrenceFields,
  path: readonly string[] = [],
): Promise<void> {
  if (lieu !== null && !(await readableIds(tx, [lieuRead], [lieu])).has(lieu)) {
    problems.push({ code: 'UNKNOWN_REFERENCE', path: [...path, 'lieu'], params: { id: lieu } });
  } else if (lieu !== null) {
    const [known] = await tx.query<{ lieu: boolean; room: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM network_actor WHERE network_id = $1 AND actor_id = $2) AS lieu,
        EXISTS (SELECT 1 FROM room WHERE id = $3 AND lieu_id = $2 AND deleted_at IS NULL) AS room`,
      [networkId, lieu, room],
    );
    if (!known!.lieu) problems.push({ code: 'LIEU_OUTSIDE_NETWORKS', path: [...path, 'lieu'] });
    if (room !== null && !known!.room) problems.push({ code: 'ROOM_NOT_OF_LIEU', path: [...path, 'room'] });
  }
  if (place?.commune) await checkTerritoryCodes(tx, problems, 'commune', [place.commune], [...path, 'place', 'commune']);
}
