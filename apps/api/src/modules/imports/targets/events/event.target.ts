import { eventLikeness } from '../../duplicates/event-likeness.js';
import { ImportTarget } from '../../import.enums.js';
import { readAccessibility } from '../../recognition/categories.js';
import type { ImportField } from '../../recognition/fields.js';
import { fold } from '../../recognition/text.js';
import type { Mention, Target } from '../target.js';
import { draftEvent } from './draft.js';
import type { EventDraft } from './draft.types.js';
import { fieldsOfEvent, type ZonedNames } from './event-fields.js';
import { eventList } from './event-list.js';
import { audiencesOf } from './event-words.js';
import { type EventComparable, eventStore } from './event.store.js';
import { fieldRules, personalNames } from './field-rules.js';
import { outsideProgramme } from './outside-programme.js';
import { occurrencesIn, programmesOf } from './programmes.js';
import { recogniseEvents } from './recognise-events.js';
import { eventKey, joinEvents } from './together.js';

const fields: readonly ImportField[] = [
  'name', 'summary', 'description', 'startsAt', 'endsAt', 'date', 'endDate', 'startTime', 'endTime', 'timings',
  'lieu', 'place', 'street', 'fullAddress', 'postalCode', 'communeName', 'communeCode', 'departement',
  'organisers', 'kind', 'audiences', 'themes', 'accessibility', 'price', 'registrationUrl', 'onlineAccessUrl', 'image', 'attendanceMode', 'expectedAttendance', 'status', 'editorialState',
  'id', 'version', 'externalId', 'ignore',
];

/** Lists of events, with their dates and places. */
export const eventTarget: Target<EventDraft, EventComparable> = {
  code: ImportTarget.EVENTS,
  fields,
  merging: new Set<ImportField>(['description', 'communeName', 'audiences', 'themes', 'accessibility', 'price', 'organisers', 'image', 'ignore']),
  rules: fieldRules,
  personalNames,
  flag({ words }) {
    if (/^(gratuit(e|s|es)?|free|entree libre)$/.test(words)) return 'price';
    if (words.split(' ').length > 4) return undefined;
    if (readAccessibility(words).codes.length > 0) return 'accessibility';
    return audiencesOf(words).codes.length > 0 ? 'audiences' : undefined;
  },
  recognise: recogniseEvents,
  reader(sample, columns, reference) {
    const list = eventList(sample, columns, reference);
    return (row) => draftEvent(row, list);
  },
  together: { key: eventKey, join: joinEvents },
  keyOf: eventKey,
  plausible: (last, now) => fold(last.name) === fold(now.name) || sharesDate(last, now) || UNIQUE.test(now.externalId ?? ''),
  mentions,
  fieldsOf: fieldsOfEvent,
  likeness: eventLikeness,
  comparable(draft, names: ZonedNames) {
    const occurrences = occurrencesIn(fieldsOfEvent(draft, names));
    const where = occurrences.find(({ lieu, place }) => lieu !== null || place !== null);
    return { name: draft.name, starts: occurrences.flatMap(({ startsAt }) => startsAt ?? []), place: where?.lieu ?? where?.place?.label ?? null };
  },
  beside: 'occurrences',
  store: eventStore,
  async checks(tx, network) {
    const programmes = await programmesOf(tx, network);
    return { problemsOf: (draft, names) => outsideProgramme(occurrencesIn(fieldsOfEvent(draft, names)), programmes) };
  },
};

/** What calendars and OpenAgenda make identifiers of, which no other publisher makes: such an event may change in title and dates at once. */
const UNIQUE = /@|^\d{7,}$|^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** An event whose title has changed is still the one of that identifier where one of its dates is. */
function sharesDate(last: EventDraft, now: EventDraft): boolean {
  const starts = new Set(last.occurrences.map(({ startsAt }) => startsAt));
  return now.occurrences.some(({ startsAt }) => startsAt !== null && starts.has(startsAt));
}

/** A place that is no lieu stays the place that it is. */
function mentions(draft: EventDraft): Mention[] {
  return [
    ...draft.places.flatMap(({ lieu, place }): Mention[] => (lieu === undefined ? [] : [{ kind: 'LIEU', text: lieu, ...(place && { quiet: true }) }])),
    ...draft.organisers.map((text): Mention => ({ kind: 'ACTOR', text })),
  ];
}
