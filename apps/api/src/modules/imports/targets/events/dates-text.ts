import { timeZoneOf } from '../../../lieux/time-zone.js';
import type { PlaceFields } from '../../../ess-month/occurrence.rules.js';
import { instantOf, localOf } from './local-time.js';

/** A date of an event as an export writes it. */
export interface WrittenDate {
  /** Instants in ISO 8601; null where it is still to be scheduled. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly lieu: { readonly name: string; readonly timeZone: string } | null;
  readonly place: { readonly label: string; readonly street: string | null; readonly postalCode: string | null; readonly commune: { readonly code: string; readonly name: string } | null } | null;
}

/** The same as it comes back. */
export interface ReadDate {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** Name of a lieu. */
  readonly lieu?: string;
  readonly place?: PlaceFields;
}

const USUAL_ZONE = 'Europe/Paris';
const WORDS = { fr: { lieu: 'Lieu :', place: 'Adresse :', unscheduled: 'À placer' }, en: { lieu: 'Lieu:', place: 'Address:', unscheduled: 'To be scheduled' } } as const;

/**
 * All dates of an event in one cell, to be read by people and by `readDates`: a line each, `12/11/2026 14:00 – 17:30`, as the clocks show it
 * there, under a line that says where.
 */
export function writeDates(dates: readonly WrittenDate[], language: keyof typeof WORDS = 'fr'): string {
  const groups = new Map<string, string[]>();
  for (const date of [...dates].sort(byStart)) {
    const heading = headingOf(date, language);
    const lines = groups.get(heading) ?? [];
    lines.push(lineOf(date, language));
    groups.set(heading, lines);
  }
  // What is nowhere comes first: nothing ends the place that a line says.
  const ordered = [...groups].sort(([a], [b]) => Number(a !== '') - Number(b !== ''));
  return ordered.flatMap(([heading, lines]) => (heading === '' ? lines : [heading, ...lines])).join('\n');
}

const startOf = ({ startsAt }: WrittenDate): number => (startsAt === null ? Infinity : Date.parse(startsAt));
const byStart = (a: WrittenDate, b: WrittenDate): number => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b));

function headingOf({ lieu, place }: WrittenDate, language: keyof typeof WORDS): string {
  if (lieu) return `${WORDS[language].lieu} ${clean(lieu.name)}${lieu.timeZone === USUAL_ZONE ? '' : ` [${lieu.timeZone}]`}`;
  if (!place) return '';
  const { label, street, postalCode, commune } = place;
  return `${WORDS[language].place} ${[label, street, postalCode, commune && `${commune.code} ${commune.name}`].map((part) => clean(part ?? '')).join(' | ')}`;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '/').trim();
const zoneOf = ({ lieu, place }: WrittenDate): string => lieu?.timeZone ?? timeZoneOf(place?.commune?.code);

function lineOf(date: WrittenDate, language: keyof typeof WORDS): string {
  if (date.startsAt === null || date.endsAt === null) return WORDS[language].unscheduled;
  const zone = zoneOf(date);
  const [start, end] = [date.startsAt, date.endsAt].map((time) => shown(time, zone)) as [Shown, Shown];
  return `${start.day ? `${start.day} ` : ''}${start.time} – ${end.day && end.day !== start.day ? `${end.day} ` : ''}${end.time}`;
}

interface Shown {
  readonly day: string;
  readonly time: string;
}

/** A time on the clock; the instant itself where the clock does not tell it, in the hour that comes twice, or by the second. */
function shown(time: string, zone: string): Shown {
  const local = localOf(new Date(time), zone);
  if (instantOf(local, zone).getTime() !== Date.parse(time)) return { day: '', time: new Date(time).toISOString() };
  return { day: `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`, time: local.slice(11) };
}

const LIEU = /^lieu ?: *(.*?)(?: \[([A-Za-z_]+\/[A-Za-z_/]+)\])?$/i;
const PLACE = /^(?:adresse|address) ?: *([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)$/i;
const UNSCHEDULED = /^(?:à placer|to be scheduled)$/i;
const TIME = String.raw`(?:(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d)|(\d\d:\d\d)|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z))`;
const LINE = new RegExp(`^${TIME} – ${TIME}$`);

/** Dates as `writeDates` has written them; undefined where the text is of another hand. */
export function readDates(text: string): ReadDate[] | undefined {
  const dates: ReadDate[] = [];
  let where: Pick<ReadDate, 'lieu' | 'place'> = {};
  let zone = USUAL_ZONE;
  for (const line of text.split('\n').map((each) => each.replace(/\s+/g, ' ').trim()).filter((each) => each !== '')) {
    const lieu = LIEU.exec(line);
    const place = PLACE.exec(line);
    if (lieu?.[1]) {
      where = { lieu: lieu[1] };
      zone = lieu[2] ?? USUAL_ZONE;
    } else if (place) {
      const [label = '', street = '', postalCode = '', commune = ''] = place.slice(1).map((part) => part.trim());
      where = { place: { label, street: street || null, postalCode: postalCode || null, commune: /^[0-9AB]{5}/.exec(commune)?.[0] ?? null } };
      zone = timeZoneOf(where.place?.commune);
    } else if (UNSCHEDULED.test(line)) dates.push({ startsAt: null, endsAt: null, ...where });
    else {
      const times = timesOf(line, zone);
      if (!times) return undefined;
      dates.push({ ...times, ...where });
    }
  }
  return dates;
}

function timesOf(line: string, zone: string): Pick<ReadDate, 'startsAt' | 'endsAt'> | undefined {
  const match = LINE.exec(line);
  if (!match) return undefined;
  const time = ([day, month, year, hour, bare, instant]: readonly (string | undefined)[], last: string): string =>
    instant ?? instantOf(`${year ? `${year}-${month}-${day}` : last}T${hour ?? bare}`, zone).toISOString();
  const startDay = match[3] ? `${match[3]}-${match[2]}-${match[1]}` : localOf(new Date(match[6] ?? ''), zone).slice(0, 10);
  return { startsAt: time(match.slice(1, 7), startDay), endsAt: time(match.slice(7, 13), startDay) };
}
