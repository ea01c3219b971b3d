import { weekdayOf } from './clock.js';

/** Days of the year, both ends included. A year where it is said; otherwise every year, also across its end. */
export interface DateRange {
  /** "11-09". */
  from: string;
  to: string;
  /** Years of the ends. */
  years?: [from: number, to: number];
  /** Months were given, and no days. */
  months?: true;
}

/** A rule of opening hours: on which days, and from when to when. */
export interface OpeningRule {
  /** First and last weekday, 0 is Monday; the same twice for one day. None: any weekday. */
  days: [from: number, to: number][];
  /** On public holidays, beside the weekdays. */
  holidays?: true;
  /** In these parts of the year only. */
  dates?: DateRange[];
  /** "09:00", "18:30"; none where it is closed. */
  times: [opens: string, closes: string][];
}

/** Minutes since midnight. */
export type Span = readonly [opens: number, closes: number];

/** Public holidays by day, `YYYY-MM-DD`. */
export type Holidays = Readonly<Record<string, unknown>>;

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = `(?:${WEEKDAYS.join('|')})`;
const DAYS = `(?:${DAY}(?:-${DAY})?|PH)`;
const TIME = '\\d{2}:\\d{2}';
const TIMES = `${TIME}-${TIME}`;
const DATE = `(?:\\d{4} )?(?:${MONTHS.join('|')})(?: \\d{1,2})?`;
const DATES = `${DATE}(?:\\s?-\\s?(?:${DATE}|\\d{1,2}))?`;
const list = (item: string): string => `${item}(?:,\\s?${item})*`;
const RULE = new RegExp(`^(?:(${list(DATES)}):?\\s+)?(?:(${list(DAYS)})\\s+)?(off|closed|${list(TIMES)})$`);
const ENDS = new RegExp(`^(${DATE})(?:\\s?-\\s?(${DATE}|\\d{1,2}))?$`);
const MIDNIGHT = 24 * 60;
const ALWAYS: OpeningRule = { days: [], times: [['00:00', '24:00']] };
const DAY_LENGTH = 86_400_000;

const items = (text: string): string[] => text.split(/,\s?/);
const pair = (text: string): [string, string] => {
  const [from = '', to = from] = text.split('-');
  return [from, to];
};

/** "2026 Nov 09": its parts; the last day of the month where none is said, or the first. */
function dateOf(text: string, end: 'first' | 'last'): { year?: number; month: string; day: string; whole: boolean } {
  const [, year, name = '', day] = /^(?:(\d{4}) )?([A-Z][a-z]{2})(?: (\d{1,2}))?$/.exec(text)!;
  return { ...(year && { year: Number(year) }), month: String(MONTHS.indexOf(name) + 1).padStart(2, '0'), day: (day ?? (end === 'first' ? '01' : '31')).padStart(2, '0'), whole: day === undefined };
}

function rangeOf(text: string): DateRange {
  const [, first = '', last] = ENDS.exec(text)!;
  const from = dateOf(first, 'first');
  const to = last === undefined ? dateOf(first, 'last') : /^\d/.test(last) && last.length < 3 ? { ...from, day: last.padStart(2, '0'), whole: false } : dateOf(last, 'last');
  return {
    from: `${from.month}-${from.day}`,
    to: `${to.month}-${to.day}`,
    ...(from.year !== undefined && { years: [from.year, to.year ?? from.year] }),
    ...(from.whole && to.whole && { months: true }),
  };
}

function ruleOf(text: string): OpeningRule | undefined {
  if (text === '24/7') return ALWAYS;
  const [, dates, days = '', times] = RULE.exec(text) ?? [];
  if (!times) return undefined;
  const weekdays = items(days).filter((item) => item !== '' && item !== 'PH').map(pair);
  return {
    days: weekdays.map(([from, to]) => [WEEKDAYS.indexOf(from), WEEKDAYS.indexOf(to)]),
    ...(items(days).includes('PH') && { holidays: true }),
    ...(dates && { dates: items(dates).map(rangeOf) }),
    times: times === 'off' || times === 'closed' ? [] : items(times).map(pair),
  };
}

/**
 * What lieux write of OpenStreetMap's `opening_hours`: weekdays, hours, months and dates, public holidays
 * ("Apr-Oct Tu-Sa 09:00-18:00; PH off; Nov 09-13 off", "24/7"). Anything beyond it (weeks, sunset, words) answers nothing: better nothing than half of it.
 */
export function readOpeningHours(text: string): OpeningRule[] | undefined {
  const rules = text.split(';').map((rule) => rule.trim()).filter(Boolean);
  const understood = rules.map(ruleOf).filter((rule) => rule !== undefined && (rule.times.length > 0 || rule.days.length > 0 || rule.holidays || rule.dates)) as OpeningRule[];
  return understood.length > 0 && understood.length === rules.length ? understood : undefined;
}

const isWithin = (value: string | number, from: string | number, to: string | number): boolean => (from <= to ? value >= from && value <= to : value >= from || value <= to);

const isInRange = (day: string, { from, to, years }: DateRange): boolean =>
  years ? day >= `${years[0]}-${from}` && day <= `${from > to && years[0] === years[1] ? years[1] + 1 : years[1]}-${to}` : isWithin(day.slice(5), from, to);

const dayAfter = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_LENGTH).toISOString().slice(0, 10);

function isFor({ days, holidays, dates }: OpeningRule, day: string, of: Holidays): boolean {
  if (dates && !dates.some((range) => isInRange(day, range))) return false;
  if (days.length === 0 && !holidays) return true;
  return (holidays === true && day in of) || days.some(([from, to]) => isWithin(weekdayOf(day), from, to));
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** When it is open on a day, in order; what closes after midnight goes on beyond 24:00. Of rules for one day the last one counts; where only closures are said, it is open otherwise for all that is known. */
export function spansOn(rules: readonly OpeningRule[], day: string, holidays: Holidays = {}): Span[] {
  const closures = rules.every(({ times }) => times.length === 0);
  const rule = rules.findLast((each) => isFor(each, day, holidays)) ?? (closures ? ALWAYS : undefined);
  const spans = (rule?.times ?? []).map(([opens, closes]): Span => [minutes(opens), minutes(closes) + (minutes(closes) <= minutes(opens) ? MIDNIGHT : 0)]);
  return spans.sort((a, b) => a[0] - b[0]);
}

/** Whether it is open all the time from one minute of a day to another, which may be after midnight. */
export function isOpenThrough(rules: readonly OpeningRule[], day: string, from: number, until: number, holidays: Holidays = {}): boolean {
  const shift = (days: number): Span[] => spansOn(rules, dayAfter(day, days), holidays).map(([opens, closes]) => [opens + days * MIDNIGHT, closes + days * MIDNIGHT]);
  let open = from;
  for (const [opens, closes] of [-1, 0, 1, 2].flatMap(shift)) if (opens <= open && closes > open) open = closes;
  return open >= until;
}
