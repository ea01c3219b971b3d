import { wallTime } from '../clock.js';
import type { MonthIndex } from '../index-of-month.js';
import type { PlannedLieu, PlannedMonth } from '../month.js';
import { isOpenThrough, type OpeningRule, readOpeningHours, spansOn } from '../opening-hours.js';
import type { Reason } from '../reason.js';
import { type Timed, when } from '../timed.js';

const DAY = 86_400_000;
const understood = new Map<string, readonly OpeningRule[] | null>();

/** Opening hours as far as they are understood; null otherwise. Read once a text. */
export function hoursOf(text: string | null): readonly OpeningRule[] | null {
  if (text === null) return null;
  const known = understood.get(text);
  if (known !== undefined) return known;
  const read = readOpeningHours(text) ?? null;
  understood.set(text, read);
  return read;
}

/** The public holidays of where a lieu is. */
export const holidaysAt = (lieu: PlannedLieu, month: Pick<PlannedMonth, 'publicHolidays'>): Readonly<Record<string, string>> => lieu.publicHolidays ?? month.publicHolidays;

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The lieu is closed at the beginning, at the end, or between. What its hours say in words nobody understands gives no warning. */
export function lieuClosed(one: Timed, { month }: MonthIndex): Reason[] {
  const { lieu, starts, onTheSpot } = one;
  const hours = lieu && onTheSpot ? hoursOf(lieu.openingHours) : null;
  if (!lieu || !hours) return [];
  const ends = wallTime(one.until, one.zone);
  const days = Math.round((Date.parse(ends.day) - Date.parse(starts.day)) / DAY);
  const holidays = holidaysAt(lieu, month);
  if (isOpenThrough(hours, starts.day, starts.minutes, ends.minutes + days * 24 * 60, holidays)) return [];
  const open = spansOn(hours, starts.day, holidays).map(([opens, closes]) => `${clock(opens)}-${clock(closes)}`).join(';');
  return [{ rule: 'LIEU_CLOSED', values: { title: one.occurrence.event.title, lieu: lieu.name, ...when(one), open }, others: [] }];
}
