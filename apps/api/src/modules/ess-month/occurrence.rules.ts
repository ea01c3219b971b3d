import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { cleanText, type Fields } from '../../transaction/revision.js';
import type { Changes } from '../../transaction/transaction.js';
import type { OccurrenceInput, PlaceInput } from './occurrence.input.js';

export interface PlaceFields {
  label: string;
  street: string | null;
  postalCode: string | null;
  commune: string | null;
}

/** An occurrence in the form in which changes are compared and kept in the trail; times in ISO 8601, UTC. */
export interface OccurrenceFields {
  startsAt: string | null;
  endsAt: string | null;
  lieu: string | null;
  room: string | null;
  place: PlaceFields | null;
}

const HOUR = 3_600_000;
/** As in OpenAgenda: what lasts longer has an occurrence a day. */
const HOURS_AT_MOST = 24;
/** Of one event, as in OpenAgenda. */
export const OCCURRENCES_AT_MOST = 800;

export const placeFields = (place: PlaceInput | null | undefined): PlaceFields | null =>
  place
    ? { label: place.label.trim(), street: cleanText(place.street ?? null), postalCode: cleanText(place.postalCode ?? null), commune: cleanText(place.commune ?? null) }
    : null;

/** A new occurrence. */
export const occurrenceFields = ({ startsAt, endsAt, lieu, room, place }: OccurrenceInput): OccurrenceFields => ({
  startsAt: startsAt?.toISOString() ?? null,
  endsAt: endsAt?.toISOString() ?? null,
  lieu: lieu ?? null,
  room: room ?? null,
  place: placeFields(place),
});

/** What a move asks for: times are always set, together; the rest is left where it is absent. */
export const askedFields = ({ startsAt, endsAt, lieu, room, place }: OccurrenceInput): Fields => ({
  startsAt: startsAt?.toISOString() ?? null,
  endsAt: endsAt?.toISOString() ?? null,
  lieu,
  room,
  place: place === undefined ? undefined : placeFields(place),
});

/** What a move brings with it where it was not asked for: a room is left with its lieu; a lieu and a free place exclude each other. */
export function consequences(asked: Fields, changes: Changes, now: OccurrenceFields): Fields {
  const lieu = changes.lieu?.after;
  const place = changes.place?.after;
  return {
    ...(lieu && asked.place === undefined && now.place ? { place: null } : {}),
    ...(place && asked.lieu === undefined && now.lieu ? { lieu: null } : {}),
    ...((changes.lieu || (place && asked.lieu === undefined && now.lieu)) && asked.room === undefined && now.room ? { room: null } : {}),
  };
}

/** What can be said of an occurrence alone, without looking anything up. */
export function checkOccurrence({ startsAt, endsAt, lieu, room, place }: OccurrenceFields, path: readonly string[] = []): Problem[] {
  const checks = new Checks();
  if (startsAt && endsAt) {
    const hours = (Date.parse(endsAt) - Date.parse(startsAt)) / HOUR;
    if (hours <= 0) checks.add('INVALID_PERIOD', [...path, 'endsAt']);
    if (hours > HOURS_AT_MOST) checks.add('OCCURRENCE_TOO_LONG', [...path, 'endsAt']);
  } else if (startsAt || endsAt) checks.add('INCOMPLETE_PERIOD', [...path, startsAt ? 'endsAt' : 'startsAt']);
  if (lieu !== null && place) checks.add('LIEU_OR_PLACE', [...path, 'place']);
  if (room !== null && lieu === null) checks.add('ROOM_NOT_OF_LIEU', [...path, 'room']);
  if (place) {
    checks.text(place.label, [...path, 'place', 'label'], { max: 300, required: true });
    checks.text(place.street, [...path, 'place', 'street'], { max: 300 });
    checks.postalCode(place.postalCode, [...path, 'place', 'postalCode']);
  }
  return checks.problems;
}
