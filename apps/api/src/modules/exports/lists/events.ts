import { writeDates } from '../../imports/targets/events/dates-text.js';
import { writeVersion } from '../../imports/own-export/version.js';
import { ImportTarget } from '../../imports/import.enums.js';
import { rootList } from '../source.js';
import { labels, ownColumns, type OwnList, type TermNode } from './list.js';
import { moment } from './moment.js';

interface OccurrenceNode {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly lieu: { readonly name: string; readonly timeZone: string } | null;
  readonly room: { readonly name: string } | null;
  readonly place: { readonly label: string; readonly street: string | null; readonly postalCode: string | null; readonly commune: { readonly code: string; readonly name: string } | null } | null;
}

interface EventNode {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly kind: TermNode;
  readonly audiences: readonly TermNode[];
  readonly themes: readonly TermNode[];
  readonly accessibility: readonly TermNode[];
  readonly organisers: readonly { readonly name: string }[];
  readonly price: string | null;
  readonly registrationUrl: string | null;
  readonly image: string | null;
  readonly attendanceMode: string;
  readonly onlineAccessUrl: string | null;
  readonly expectedAttendance: number | null;
  readonly status: string;
  readonly editorialState: string;
  readonly cooperationProject: { readonly title: string } | null;
  readonly occurrences: readonly OccurrenceNode[];
}

export const eventsList: OwnList<EventNode> = {
  name: { fr: 'Événements', en: 'Events' },
  sources: rootList('essMonthEvents', 'EssMonthEventFilter', `id version essMonth { year } title summary description kind { label(locale: $locale) } audiences { label(locale: $locale) } themes { label(locale: $locale) } accessibility { label(locale: $locale) }
    organisers { name } price registrationUrl image attendanceMode onlineAccessUrl expectedAttendance status editorialState cooperationProject { title }
    occurrences { id version startsAt endsAt lieu { name timeZone } room { name } place { label street postalCode commune { code name } } }`),
  columns: ownColumns(ImportTarget.EVENTS),
  cells: (event, locale) => ({
    id: event.id,
    name: event.title,
    summary: event.summary,
    timings: writeDates(event.occurrences.filter(saysSomething), locale) || null,
    kind: event.kind.label,
    organisers: event.organisers.map(({ name }) => name),
    audiences: labels(event.audiences),
    themes: labels(event.themes),
    accessibility: labels(event.accessibility),
    price: event.price,
    registrationUrl: event.registrationUrl,
    attendanceMode: event.attendanceMode,
    onlineAccessUrl: event.onlineAccessUrl,
    expectedAttendance: event.expectedAttendance,
    status: event.status,
    editorialState: event.editorialState,
    image: event.image,
    description: event.description,
    rooms: event.occurrences.flatMap(roomText),
    project: event.cooperationProject?.title ?? null,
    version: writeVersion(event.version, event.occurrences.map(({ id, version }) => `${id} ${version}`)),
  }),
};

/** `2026-11-12 14:00 : La Ruche, grande salle`; without a time where that is still open. */
const roomText = ({ startsAt, lieu, room }: OccurrenceNode): string[] => {
  const at = moment(startsAt, lieu?.timeZone);
  return room ? [`${at ? `${at} : ` : ''}${lieu ? `${lieu.name}, ` : ''}${room.name}`] : [];
};

/** A date of which neither the time nor the place is known says nothing, and comes back as none. */
const saysSomething = ({ startsAt, lieu, place }: OccurrenceNode): boolean => startsAt !== null || lieu !== null || place !== null;
