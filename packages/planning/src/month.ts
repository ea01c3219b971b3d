/**
 * What the rules need to know of a month. Instants are ISO 8601 with an offset; days are `YYYY-MM-DD` in the zone of the
 * lieu, or of the month where there is none.
 */
export interface PlannedMonth {
  startsOn: string;
  endsOn: string;
  /** IANA zone of the network, for what takes place at no lieu of it. */
  timeZone: string;
  lieux: readonly PlannedLieu[];
  /** Those without times, and those that begin in the weeks of the month, from Monday to Sunday. */
  occurrences: readonly PlannedOccurrence[];
  /** What events have beyond these weeks: years of opening days are no part of a planned month. */
  beyond?: readonly DatesBeyond[];
  /** Resources that are promised for events of this month, or elsewhere at that time. */
  promises: readonly PromisedResource[];
  /** Names of public holidays by day, where the lieu has none of its own. */
  publicHolidays: Readonly<Record<string, string>>;
  /** INSEE codes of communes of the territory in which something should take place; names by code. */
  communes: Readonly<Record<string, string>>;
}

export interface PlannedLieu {
  id: string;
  name: string;
  timeZone: string;
  coordinates: Coordinates | null;
  /** INSEE code. */
  commune: string | null;
  /** OpenStreetMap `opening_hours`; null where it is not known. */
  openingHours: string | null;
  rooms: readonly PlannedRoom[];
  hasAddress: boolean;
  /** Codes of the list ACCESSIBILITY that the lieu says of itself. */
  accessibility: readonly string[];
  /** Public holidays of its département, where they are not those of the month (Alsace-Moselle, overseas). */
  publicHolidays?: Readonly<Record<string, string>>;
}

export interface PlannedRoom {
  id: string;
  name: string;
  /** People; null where it is not known. */
  capacity: number | null;
  shareable: boolean;
}

export interface PlannedOccurrence {
  id: string;
  startsAt: string | null;
  endsAt: string | null;
  lieu: string | null;
  room: string | null;
  /** Where it is at no lieu of the network. */
  place: { label: string; commune: string | null; hasAddress: boolean } | null;
  /** Absent where nobody volunteers. */
  volunteers?: readonly PlannedVolunteer[];
  event: PlannedEvent;
}

/** Somebody who is put down for a slot: the slot moves along with the date that it belongs to. */
export interface PlannedVolunteer {
  id: string;
  name: string;
  /** Minutes from the beginning of the date; negative where it is before. */
  from: number;
  until: number;
}

/** The dates of an event that begin outside the weeks of the month. */
export interface DatesBeyond {
  event: PlannedEvent;
  count: number;
  /** The first of them: what a warning leads to. */
  first: { id: string; startsAt: string; endsAt: string; zone: string };
}

export interface PlannedEvent {
  id: string;
  title: string;
  editorialState: 'PROPOSED' | 'ACCEPTED' | 'READY' | 'PUBLISHED' | 'REFUSED';
  status: 'SCHEDULED' | 'RESCHEDULED' | 'MOVED_ONLINE' | 'POSTPONED' | 'FULL' | 'CANCELLED';
  attendanceMode: 'OFFLINE' | 'ONLINE' | 'MIXED';
  audiences: readonly string[];
  themes: readonly string[];
  /** Actors that organise it; a natural person cannot be in two places. Volunteers stand at the dates. */
  people: readonly { id: string; name: string; natural: boolean }[];
  /** How many people are expected; null where nobody said. */
  expectedAttendance: number | null;
  hasPrice: boolean;
  /** A summary or a description; absent where it is not known. */
  hasDescription?: boolean;
  accessibility: readonly string[];
}

export interface PromisedResource {
  resource: string;
  title: string;
  /** How many there are. */
  quantity: number;
  /** How many are promised in this period. */
  promised: number;
  startsAt: string;
  endsAt: string;
  /** The event, and its date, that it is promised for; null where it is something else. */
  event: string | null;
  occurrence: string | null;
}

export interface Coordinates {
  latitude: number;
  longitude: number;
}
