import type { Fields } from '../../../../transaction/revision.js';
import { timeZoneOf } from '../../../lieux/time-zone.js';
import { OCCURRENCES_AT_MOST, type OccurrenceFields } from '../../../ess-month/occurrence.rules.js';
import type { Names } from '../target.js';
import type { EventDraft, OccurrenceDraft, PlaceDraft, TimeDraft } from './draft.types.js';
import { instantOf } from './local-time.js';

/** Names that also say on what clock a lieu is; without it, times are on the clock of the rest of the list. */
export interface ZonedNames extends Names {
  timeZoneOf?(lieu: string): string | undefined;
}

type Where = Pick<OccurrenceFields, 'lieu' | 'place'> & { readonly zone: string };

const HOUR = 3_600_000;
const DAY_AT_MOST = 24 * HOUR;

/** What a line says, in the form of `event.fields.ts`, with the editorial state and the dates; what it does not say is absent. */
export function fieldsOfEvent(draft: EventDraft, names: ZonedNames): Fields {
  const organisers = [...new Set(draft.organisers.flatMap((name) => names.idOf('ACTOR', name) ?? []))];
  const occurrences = occurrencesOf(draft, names);
  const all: Fields = {
    title: draft.name,
    summary: draft.summary,
    description: draft.description,
    price: draft.price,
    registrationUrl: draft.registrationUrl,
    image: draft.image,
    attendanceMode: draft.attendanceMode,
    onlineAccessUrl: draft.onlineAccessUrl,
    expectedAttendance: draft.expectedAttendance,
    status: draft.status,
    editorialState: draft.editorialState,
    kind: draft.kind,
    audiences: filled(draft.audiences),
    themes: filled(draft.themes),
    accessibility: filled(draft.accessibility),
    organisers: filled(organisers),
    occurrences: filled(occurrences),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** An empty list says nothing. */
const filled = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length > 0 ? list : undefined);

function occurrencesOf(draft: EventDraft, names: ZonedNames): OccurrenceFields[] {
  const usual = draft.zone ?? timeZoneOf(null);
  const places = draft.places.map((place) => whereOf(place, names, usual));
  return sortedOccurrences(draft.occurrences.map((occurrence) => occurrenceOf(occurrence, occurrence.at === undefined ? undefined : places[occurrence.at], usual))).slice(0, OCCURRENCES_AT_MOST);
}

function whereOf({ lieu, place }: PlaceDraft, names: ZonedNames, usual: string): Where {
  const found = lieu === undefined ? null : names.idOf('LIEU', lieu);
  const commune = place?.commune;
  const zone = commune ? timeZoneOf(commune) : ((found && names.timeZoneOf?.(found)) ?? usual);
  if (found) return { lieu: found, place: null, zone };
  return { lieu: null, place: place ?? (lieu === undefined ? null : { label: lieu, street: null, postalCode: null, commune: null }), zone };
}

function occurrenceOf({ startsAt, endsAt }: OccurrenceDraft, where: Where | undefined, usual: string): OccurrenceFields {
  const { lieu = null, place = null, zone = usual } = where ?? {};
  const [start, end] = [startsAt, endsAt].map((time) => (time === null ? null : instant(time, zone))) as [number | null, number | null];
  return {
    startsAt: iso(start),
    endsAt: iso(start === null || end === null ? null : endFor(start, end)),
    lieu,
    room: null,
    place,
  };
}

/** The day on which clocks go back lasts 25 hours; and what lies in the hour that they skip when they go forward has no length. */
const endFor = (start: number, end: number): number => (end > start ? Math.min(end, start + DAY_AT_MOST) : start + HOUR);

const instant = (time: TimeDraft, zone: string): number => (time.endsWith('Z') ? Date.parse(time) : instantOf(time, zone).getTime());
const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

/** Dates in their order, each once: by their times, what is to be scheduled last, then by where. */
export function sortedOccurrences<Occurrence extends OccurrenceFields>(occurrences: readonly Occurrence[]): Occurrence[] {
  const byKey = new Map(occurrences.map((occurrence) => [occurrenceKey(occurrence), occurrence]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, occurrence]) => occurrence);
}

/** What an occurrence is told by, apart from its room. */
export const occurrenceKey = ({ startsAt, endsAt, lieu, place }: OccurrenceFields): string =>
  JSON.stringify([startsAt ?? '~', endsAt ?? '~', lieu, place && [place.label, place.street, place.postalCode, place.commune]]);
