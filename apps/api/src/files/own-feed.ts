import { unescapeText, textList } from './icalendar-lines.js';
import { type CalendarEvent, propertyOf } from './icalendar-event.js';
import { AGENDA_ACCESSIBILITY, AGENDA_ATTENDANCE, AGENDA_STATUS } from './open-agenda-codes.js';
import { isObject, jsonIn, type JsonObject } from './json-value.js';
import type { CellValue } from './table.js';
import type { Timing } from './timings.js';

type Cells = Map<string, CellValue>;

const EVENT_ID = /^event_[0-9a-f]{32}$/;
const SEPARATOR = ' ; ';
const filled = (entries: readonly (readonly [string, CellValue | undefined])[]): Cells => new Map(entries.flatMap(([key, value]) => (value === undefined || value === null || value === '' ? [] : [[key, value] as const])));

const mine = (event: CalendarEvent, name: string): string | undefined => {
  const line = propertyOf(event, `X-ESSAIM-${name}`);
  return line && unescapeText(line.value);
};

/** Whether a feed of Essaim only says that a date is public no longer, or what somebody has to do: that is nothing to bring in. */
export const isNoEvent = (event: CalendarEvent): boolean => mine(event, 'NO-EVENT') !== undefined;

/** A date of a calendar that Essaim has written (feeds/icalendar.ts), with the columns of its own lists; undefined for what another hand has written. */
export function ownCalendarCells(event: CalendarEvent, timings: readonly Timing[]): Cells | undefined {
  const id = mine(event, 'EVENT');
  if (id === undefined || !EVENT_ID.test(id)) return undefined;
  const [summary = 0, description = 0] = (mine(event, 'PARTS') ?? '').split(' ').map(Number);
  const told = unescapeText(propertyOf(event, 'DESCRIPTION')?.value ?? '');
  const from = summary === 0 ? 0 : summary + 2;
  const where = jsonIn(mine(event, 'WHERE') ?? '');
  const [kind, ...themes] = textList(propertyOf(event, 'CATEGORIES')?.value ?? '');
  return filled([
    ['id', id],
    ['name', mine(event, 'TITLE')],
    ['summary', told.slice(0, summary)],
    ['timings', mine(event, 'PARTIAL') === undefined ? JSON.stringify(timings.map(({ begin, end }) => ({ begin, end, ...(isObject(where) ? where : {}) }))) : undefined],
    ['kind', kind],
    ['themes', themes.join(SEPARATOR)],
    ['status', mine(event, 'STATUS')],
    ['editorialState', mine(event, 'STATE')],
    ['description', told.slice(from, from + description)],
    ['version', mine(event, 'VERSION')],
  ]);
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : isObject(value) ? Object.values(value).find((each): each is string => typeof each === 'string') : undefined);
const wordsIn = (value: unknown): string | undefined => {
  const list = Array.isArray(value) ? value : isObject(value) ? Object.values(value).find(Array.isArray) : undefined;
  return list?.filter((each) => typeof each === 'string').join(SEPARATOR);
};

/** Whether a feed of Essaim only tells there of a further place of an event: all its dates stand with the event. */
export const isFurtherPlace = ({ essaim }: JsonObject): boolean => isObject(essaim) && typeof essaim['of'] === 'string' && EVENT_ID.test(essaim['of']);

/** An event of an OpenAgenda feed that Essaim has written (feeds/open-agenda.ts), with the columns of its own lists; undefined for what another hand has written. */
export function ownAgendaCells(event: JsonObject): Cells | undefined {
  const { uid, essaim } = event;
  if (typeof uid !== 'string' || !EVENT_ID.test(uid) || !isObject(essaim)) return undefined;
  const [registration] = Array.isArray(event['registration']) ? event['registration'] : [];
  const accessibility = isObject(event['accessibility']) ? Object.keys(event['accessibility']) : [];
  return filled([
    ['id', uid],
    ['name', textIn(event['title'])],
    ['summary', textIn(event['description'])],
    ['timings', essaim['partial'] === true ? undefined : JSON.stringify(essaim['timings'] ?? event['timings'])],
    ['kind', textIn(event['kind'])],
    ['audiences', wordsIn(event['audiences'])],
    ['themes', wordsIn(event['keywords'])],
    ['accessibility', accessibility.flatMap((code) => AGENDA_ACCESSIBILITY[code] ?? []).join(SEPARATOR)],
    ['price', textIn(event['conditions'])],
    ['registrationUrl', isObject(registration) ? textIn(registration['value']) : undefined],
    ['attendanceMode', AGENDA_ATTENDANCE[Number(event['attendanceMode']) - 1]],
    ['onlineAccessUrl', textIn(event['onlineAccessLink'])],
    ['status', AGENDA_STATUS[Number(event['status']) - 1]],
    ['editorialState', textIn(essaim['state'])],
    ['description', textIn(event['longDescription'])],
    ['version', textIn(essaim['version'])],
  ]);
}
