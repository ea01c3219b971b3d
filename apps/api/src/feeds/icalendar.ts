import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { offsetAt } from '../files/wall-time.js';
import { storableText } from '../shared/texts.js';
import { facts, shownTitle, slotTitle, taskTitle, withdrawnTitle } from './event-words.js';
import { type FeedDate, type FeedEvent, type FeedSlot, type FeedTask, type Programme, placeLine, whereOf, type WithdrawnDate } from './programme.js';
import { timeZoneBlock } from './time-zone-block.js';
import { ZonedTime } from './zoned-time.js';

/** How often programs should look for changes. The library writes such properties behind the zones, where a calendar has none any more. */
const REFRESH = 'REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n';

/** Control characters that no line of a calendar may hold. */
// eslint-disable-next-line no-control-regex -- that is what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029]/g;
const text = (value: string): string => storableText(value.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, ''));
/** Of what the library writes as it is. */
const oneLine = (value: string): string => text(value).replaceAll(/\s+/g, ' ').trim();
const escaped = (value: string): string => oneLine(value).replaceAll(/[\\;,]/g, String.raw`\$&`);
/** Addresses are no text: what the library would escape is written in its other form. */
const address = (url: string): string => oneLine(url).replaceAll(/[\\;,]/g, encodeURIComponent);

interface Options {
  /** What ids are made unique with: the host of this instance. */
  readonly host: string;
}

/** A calendar (RFC 5545): an event for each date. The library folds and escapes; nothing in it depends on when or where it is written. */
export function writeCalendar({ title, description, locale, page, self, events, withdrawn, tasks, slots }: Programme, { host }: Options): Buffer {
  const calendar = new ICalCalendar({ prodId: { company: 'Essaim', product: 'Essaim', language: locale.toUpperCase() }, url: page, source: self });
  calendar.name(escaped(title)).description(escaped(description)).timezone({ name: null, generator: timeZoneBlock });
  for (const event of events) for (const date of event.dates) addDate(calendar, event, date, locale, host);
  for (const date of withdrawn) addWithdrawn(calendar, date, locale, host);
  for (const task of tasks) addTask(calendar, task, locale, host);
  for (const slot of slots) addSlot(calendar, slot, locale, host);
  return Buffer.from(`${calendar.toString().replace(/^PRODID:.*\r\n/m, (line) => line + REFRESH)}\r\n`);
}

const uid = (id: string, host: string): string => `${id}@${host}`;

/** Begins and ends on the clocks of the place; in UTC where those show the hour twice, as programs do not agree which of the two is meant. */
function times({ startsAt, endsAt, timeZone }: Pick<FeedDate, 'startsAt' | 'endsAt' | 'timeZone'>): { start: ZonedTime; end: ZonedTime; timezone: string | null } {
  const instants = [startsAt, endsAt].map((time) => Date.parse(time)) as [number, number];
  return { start: new ZonedTime(instants[0]), end: new ZonedTime(instants[1]), timezone: instants.some((instant) => comesTwice(instant, timeZone)) ? null : timeZone };
}

const DAY = 86_400_000;

/** Whether the clocks show the same time again, or have shown it before. */
function comesTwice(instant: number, zone: string): boolean {
  const digits = instant + offsetAt(instant, zone);
  const other = [offsetAt(instant - DAY, zone), offsetAt(instant + DAY, zone)].map((offset) => digits - offset);
  return other.some((each) => each !== instant && each + offsetAt(each, zone) === digits);
}

const later = (a: string, b: string): ZonedTime => new ZonedTime(Math.max(Date.parse(a), Date.parse(b)));

function addDate(calendar: ICalCalendar, event: FeedEvent, date: FeedDate, locale: 'fr' | 'en', host: string): void {
  const changed = later(event.updatedAt, date.updatedAt);
  const [summary, description] = [event.summary, event.description].map((part) => text(part ?? '').trim()) as [string, string];
  const { place } = date;
  const [organiser] = event.organisers;
  const entry = calendar.createEvent({
    id: uid(date.id, host),
    ...times(date),
    // Both only ever rise.
    sequence: date.version + event.version - 2,
    stamp: changed,
    created: new ZonedTime(Date.parse(event.createdAt)),
    lastModified: changed,
    summary: oneLine(shownTitle(event, locale)),
    description: [summary, description, facts(event, locale).map(oneLine).join('\n')].filter(Boolean).join('\n\n'),
    status: statusOf(event),
    transparency: off(event) ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    url: address(event.page),
    categories: [event.kind, ...event.themes].map(({ label }) => ({ name: oneLine(label) })),
    attachments: event.image ? [address(event.image)] : [],
    x: returning(event, date, [summary.length, description.length]),
  });
  if (place) entry.location({ title: oneLine(placeLine(place)), ...(place.location && { geo: { lat: place.location.latitude, lon: place.location.longitude } }) });
  else if (event.onlineAccessUrl) entry.location({ title: oneLine(event.onlineAccessUrl) });
  // Nobody's own address: a calendar wants one, and answers to this one go nowhere.
  if (organiser) entry.organizer({ name: oneLine(organiser.name).replaceAll(/["\\]/g, '’'), email: `ne-pas-repondre@${host}` });
}

const off = ({ status, editorialState }: FeedEvent): boolean => status === 'CANCELLED' || status === 'POSTPONED' || editorialState === 'REFUSED';

function statusOf({ status, editorialState }: FeedEvent): ICalEventStatus {
  if (status === 'CANCELLED' || editorialState === 'REFUSED') return ICalEventStatus.CANCELLED;
  // Postponed to a time that is not known yet.
  return status === 'POSTPONED' || editorialState === 'PROPOSED' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** What a calendar has no property for, so that what is imported again is as it was: see files/own-feed.ts. */
function returning(event: FeedEvent, { place }: FeedDate, parts: readonly [number, number]): { key: string; value: string }[] {
  const where = whereOf(place);
  return Object.entries({
    EVENT: event.id, TITLE: oneLine(event.title), STATUS: event.status, STATE: event.editorialState, PARTS: parts.join(' '), VERSION: event.written, ...(event.partial && { PARTIAL: 'TRUE' }), ...(where && { WHERE: JSON.stringify(where) }),
  }).map(([key, value]) => ({ key: `X-ESSAIM-${key}`, value: text(value) }));
}

/** Nothing that an import would bring in: see files/own-feed.ts. */
const NO_EVENT = [{ key: 'X-ESSAIM-NO-EVENT', value: 'TRUE' }];

function addWithdrawn(calendar: ICalCalendar, date: WithdrawnDate, locale: 'fr' | 'en', host: string): void {
  const stamp = new ZonedTime(Date.parse(date.withdrawnAt));
  calendar.createEvent({
    id: uid(date.id, host),
    ...times(date),
    sequence: date.sequence - 2,
    stamp,
    lastModified: stamp,
    summary: oneLine(withdrawnTitle(date.title, locale)),
    status: ICalEventStatus.CANCELLED,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(date.place && { location: oneLine(date.place) }),
    x: NO_EVENT,
  });
}

function addTask(calendar: ICalCalendar, task: FeedTask, locale: 'fr' | 'en', host: string): void {
  const changed = new ZonedTime(Date.parse(task.updatedAt));
  const day = Date.parse(`${task.dueOn}T00:00:00Z`);
  calendar.createEvent({
    id: uid(task.id, host),
    start: new ZonedTime(day),
    end: new ZonedTime(day + DAY),
    allDay: true,
    sequence: task.version - 1,
    stamp: changed,
    lastModified: changed,
    summary: oneLine(taskTitle(task, locale)),
    ...(task.notes && { description: text(task.notes) }),
    url: address(task.page),
    x: NO_EVENT,
    status: ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

function addSlot(calendar: ICalCalendar, slot: FeedSlot, locale: 'fr' | 'en', host: string): void {
  const changed = new ZonedTime(Date.parse(slot.updatedAt));
  calendar.createEvent({
    id: uid(slot.id, host),
    ...times(slot),
    sequence: slot.version - 1,
    stamp: changed,
    lastModified: changed,
    summary: oneLine(slotTitle(slot, locale)),
    url: address(slot.page),
    x: NO_EVENT,
    status: ICalEventStatus.CONFIRMED,
  });
}
