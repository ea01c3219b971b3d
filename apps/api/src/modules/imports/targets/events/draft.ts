import type { TableRow } from '../../../../files/table.js';
import { ORGANISERS_AT_MOST } from '../../../ess-month/event.rules.js';
import { timeZoneOf } from '../../../lieux/time-zone.js';
import type { ColumnChoice } from '../../recognition/fields.js';
import { isIdOf } from '../../recognition/identifiers.js';
import { partsOfList } from '../../recognition/list-parts.js';
import { ownTextOf } from '../../recognition/own-text.js';
import type { CommuneReference } from '../../recognition/reference.js';
import { RowReader } from '../../recognition/row-reader.js';
import { oneLine, shorten } from '../../recognition/text.js';
import { hasEmail, isPhone } from '../../recognition/web.js';
import type { YearOf } from '../../recognition/years.js';
import type { Reading } from '../target.js';
import { readCategories } from './draft-categories.js';
import { readDates } from './draft-dates.js';
import { readHeadcount } from './draft-headcount.js';
import { readLinks } from './draft-links.js';
import { readWhere } from './draft-place.js';
import { readStates } from './draft-states.js';
import { readTexts } from './draft-texts.js';
import type { EventDraft, OccurrenceDraft, PlaceDraft } from './draft.types.js';

/** Property by which a calendar says that an event is nobody else's business. */
const ICALENDAR_CLASS = 'CLASS';

/** What the lines of a list have in common. */
export interface EventList {
  readonly columns: readonly ColumnChoice[];
  readonly reference: CommuneReference;
  readonly yearOf: YearOf;
  /** Where nearly all of it takes place. */
  readonly departement?: string;
  /** Zone of the clocks there. */
  readonly zone: string;
  /** Every line says that it is published. */
  readonly publishedThroughout: boolean;
}

/** Turns a row into an event with its dates. Whatever it cannot understand is in `problems`, never dropped in silence. */
export function draftEvent(row: TableRow, list: EventList): Reading<EventDraft> {
  const { columns, reference, departement, publishedThroughout } = list;
  const reader = new RowReader(row, columns, reference, departement);
  reader.noticeFileProblems();
  const texts = readTexts(reader, ownTextOf(row, columns));
  const { where, online = false } = readWhere(reader, row, columns, departement);
  const commune = where?.place?.commune;
  const zone = commune ? timeZoneOf(commune) : list.zone;
  const timings = columns.filter(({ field }) => field === 'timings').map(({ name }) => ({ column: name, value: row.cells[name] }));
  const floating = row.problems?.some(({ code }) => code === 'TIME_WITHOUT_ZONE');
  const { places, occurrences } = placed(readDates(reader, timings, { yearOf: list.yearOf, zone, floating }), where);
  const draft: EventDraft = {
    ...readIds(reader),
    ...texts,
    ...readCategories(reader, texts.name),
    ...readLinks(reader),
    ...readHeadcount(reader),
    ...readStates(reader, online, publishedThroughout),
    organisers: readOrganisers(reader),
    places,
    occurrences,
    ...(zone === timeZoneOf(null) ? {} : { zone }),
  };
  const secrecy = String(row.cells[ICALENDAR_CLASS] ?? '');
  if (/^(private|confidential)$/i.test(secrecy)) reader.add(ICALENDAR_CLASS, 'EVENT_PRIVATE', { value: secrecy }, 'REJECT');
  if (draft.name === '') reader.add(reader.columnOf('name'), 'EVENT_TITLE_MISSING', {}, 'REJECT');
  return { draft, problems: reader.conclusion() };
}

function readIds(reader: RowReader): Pick<EventDraft, 'id' | 'externalId'> {
  const externalId = reader.first('externalId')?.text.replace(/^(\d+)\.0$/, '$1');
  const cell = reader.first('id');
  const own = cell && isIdOf('event', cell.text) ? cell.text : undefined;
  if (cell && !own) reader.warn(cell.column, 'ID_INVALID', { value: shorten(cell.text) });
  return { ...(own ? { id: own } : {}), ...(externalId ? { externalId } : {}) };
}

/** Dates with the place of the line, or those that they bring with them; a place without a date waits in the tray. */
function placed(dates: ReturnType<typeof readDates>, where: PlaceDraft | undefined): { places: PlaceDraft[]; occurrences: OccurrenceDraft[] } {
  const places: PlaceDraft[] = [];
  const known = new Map<string, number>();
  const indexOf = (place: PlaceDraft | undefined): Pick<OccurrenceDraft, 'at'> => {
    if (!place) return {};
    const key = JSON.stringify(place);
    if (!known.has(key)) known.set(key, places.push(place) - 1);
    return { at: known.get(key)! };
  };
  const all = dates.length === 0 && where ? [{ startsAt: null, endsAt: null }] : dates;
  const occurrences = all.map(({ startsAt, endsAt, lieu, place }: ReturnType<typeof readDates>[number]): OccurrenceDraft => {
    const own = lieu !== undefined ? { lieu } : place ? { place } : where;
    return { startsAt, endsAt, ...indexOf(own) };
  });
  return { places, occurrences };
}

function readOrganisers(reader: RowReader): string[] {
  const names = reader.cellsInOrder('organisers').flatMap(({ column, text }) => {
    const parts = partsOfList(text);
    if (parts.some((part) => hasEmail(part) || isPhone(part))) reader.warn(column, 'PERSONAL_VALUE', {});
    return parts.filter((part) => !hasEmail(part) && !isPhone(part)).map((part) => shorten(oneLine(part), 200));
  });
  const organisers = [...new Set(names)];
  // An event that is here already may have more, after an undo: an export of it changes nothing.
  if (organisers.length <= ORGANISERS_AT_MOST || reader.first('id')) return organisers;
  reader.warn(reader.columnOf('organisers'), 'TOO_MANY_ORGANISERS', { count: organisers.length, max: ORGANISERS_AT_MOST });
  return organisers.slice(0, ORGANISERS_AT_MOST);
}
