import type { RecurrenceRule } from './recurrence-rule.js';

/** Work that is left for the rules of a file, in days looked at: one that never matches anything costs time without end. */
export class RecurrenceBudget {
  constructor(private days = 2_000_000) {}

  /** Whether a rule may go on. */
  spend(days: number): boolean {
    this.days -= days;
    return this.days >= 0;
  }
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Days (of shorter periods: periods) that one rule may go through, matching or not. */
const DAYS_AT_MOST = 50_000;

/**
 * The times of a rule from the first on, sorted: wall times as the milliseconds that their digits would be in UTC. The first is always one of them.
 * It ends with the rule's COUNT, or not `complete` after `latest` or too much work; UNTIL is the caller's.
 */
export function* occurrences(rule: RecurrenceRule, first: number, latest: number, budget: RecurrenceBudget): Generator<number, { complete: boolean }> {
  yield first;
  let count = 1;
  for (const time of matchingTimes(rule, first, latest, budget)) {
    if (count === rule.count) return { complete: true };
    if (time === first) continue;
    yield time;
    count += 1;
  }
  return { complete: count === rule.count };
}

/** The times from one on that match a rule, which takes from that one what it does not say itself. */
export function* matchingTimes(rule: RecurrenceRule, first: number, latest: number, budget: RecurrenceBudget): Generator<number> {
  let seen = 0;
  for (const { start, days, list } of periods(withDefaults(rule, first), first)) {
    seen += days;
    if (seen > DAYS_AT_MOST || !budget.spend(days) || start > latest) return;
    for (const time of list) {
      if (time > latest) return;
      if (time >= first) yield time;
    }
  }
}

interface Period {
  readonly start: number;
  readonly days: number;
  readonly list: readonly number[];
}

/** Where a rule does not say on which days, they are those of the first time. */
function withDefaults(rule: RecurrenceRule, first: number): RecurrenceRule {
  if (rule.byWeekNumber.length > 0 || rule.byYearDay.length > 0 || rule.byMonthDay.length > 0 || rule.byDay.length > 0) {
    // A week without days of its own is met on the weekday of the first time.
    const weekOnly = rule.byWeekNumber.length > 0 && rule.byDay.length === 0 && rule.byYearDay.length === 0 && rule.byMonthDay.length === 0;
    return weekOnly ? { ...rule, byDay: [{ weekday: weekdayOf(first), nth: 0 }] } : rule;
  }
  const date = new Date(first);
  if (rule.frequency === 'YEARLY') {
    return { ...rule, byMonth: rule.byMonth.length > 0 ? rule.byMonth : [date.getUTCMonth() + 1], byMonthDay: [date.getUTCDate()] };
  }
  if (rule.frequency === 'MONTHLY') return { ...rule, byMonthDay: [date.getUTCDate()] };
  if (rule.frequency === 'WEEKLY') return { ...rule, byDay: [{ weekday: weekdayOf(first), nth: 0 }] };
  return rule;
}

function* periods(rule: RecurrenceRule, first: number): Generator<Period> {
  const { frequency, interval } = rule;
  if (frequency === 'HOURLY' || frequency === 'MINUTELY' || frequency === 'SECONDLY') return yield* shortPeriods(rule, first);
  const times = timesOfDay(rule, first);
  const day = Math.floor(first / DAY) * DAY;
  const start = new Date(day);
  for (let n = 0; ; n += interval) {
    let from: number;
    let days: number;
    if (frequency === 'YEARLY') {
      from = utc(start.getUTCFullYear() + n, 0, 1);
      days = (utc(start.getUTCFullYear() + n + 1, 0, 1) - from) / DAY;
    } else if (frequency === 'MONTHLY') {
      from = utc(start.getUTCFullYear(), start.getUTCMonth() + n, 1);
      days = (utc(start.getUTCFullYear(), start.getUTCMonth() + n + 1, 1) - from) / DAY;
    } else if (frequency === 'WEEKLY') {
      from = day - ((weekdayOf(day) - rule.weekStart + 7) % 7) * DAY + n * 7 * DAY;
      days = 7;
    } else {
      from = day + n * DAY;
      days = 1;
    }
    const list: number[] = [];
    for (let index = 0; index < days; index += 1) {
      if (matchesDay(rule, from + index * DAY)) for (const time of times) list.push(from + index * DAY + time);
    }
    yield { start: from, days, list: atPositions(rule, list) };
  }
}

function* shortPeriods(rule: RecurrenceRule, first: number): Generator<Period> {
  const length = rule.frequency === 'HOURLY' ? HOUR : rule.frequency === 'MINUTELY' ? MINUTE : SECOND;
  const { byHour, byMinute, bySecond } = rule;
  const allows = (list: readonly number[], value: number): boolean => list.length === 0 || list.includes(value);
  for (let n = 0; ; n += rule.interval) {
    const time = first + n * length;
    const start = Math.floor(time / length) * length;
    const date = new Date(time);
    const day = Math.floor(time / DAY) * DAY;
    const fits =
      matchesDay(rule, day) &&
      allows(byHour, date.getUTCHours()) &&
      (length === HOUR || allows(byMinute, date.getUTCMinutes())) &&
      (length !== SECOND || allows(bySecond, date.getUTCSeconds()));
    const minutes = length === HOUR && byMinute.length > 0 ? byMinute : [date.getUTCMinutes()];
    const seconds = length !== SECOND && bySecond.length > 0 ? bySecond : [date.getUTCSeconds()];
    const hour = day + date.getUTCHours() * HOUR;
    const list = fits ? minutes.flatMap((minute) => seconds.map((second) => hour + minute * MINUTE + second * SECOND)).sort((a, b) => a - b) : [];
    yield { start, days: 1, list: atPositions(rule, list) };
  }
}

/** Times of day as milliseconds after midnight, sorted. */
function timesOfDay(rule: RecurrenceRule, first: number): number[] {
  const date = new Date(first);
  const hours = rule.byHour.length > 0 ? rule.byHour : [date.getUTCHours()];
  const minutes = rule.byMinute.length > 0 ? rule.byMinute : [date.getUTCMinutes()];
  const seconds = rule.bySecond.length > 0 ? rule.bySecond : [date.getUTCSeconds()];
  return hours.flatMap((hour) => minutes.flatMap((minute) => seconds.map((second) => hour * HOUR + minute * MINUTE + second * SECOND))).sort((a, b) => a - b);
}

function matchesDay(rule: RecurrenceRule, day: number): boolean {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month + 1)) return false;
  const dayOfMonth = date.getUTCDate();
  if (rule.byMonthDay.length > 0 && !rule.byMonthDay.includes(dayOfMonth) && !rule.byMonthDay.includes(dayOfMonth - 1 - daysBetween(utc(year, month, 1), utc(year, month + 1, 1)))) return false;
  if (rule.byYearDay.length > 0) {
    const dayOfYear = daysBetween(utc(year, 0, 1), day) + 1;
    if (!rule.byYearDay.includes(dayOfYear) && !rule.byYearDay.includes(dayOfYear - 1 - daysBetween(utc(year, 0, 1), utc(year + 1, 0, 1)))) return false;
  }
  if (rule.byWeekNumber.length > 0 && !inWeeks(rule, day, year)) return false;
  return rule.byDay.length === 0 || rule.byDay.some(({ weekday, nth }) => weekday === weekdayOf(day) && (nth === 0 || isNth(rule, day, year, month, nth)));
}

/** Whether a day is the nth of its weekday, of the month or of the year. */
function isNth(rule: RecurrenceRule, day: number, year: number, month: number, nth: number): boolean {
  // An ordinal means nothing in a rule by weeks or days.
  if (rule.frequency !== 'MONTHLY' && rule.frequency !== 'YEARLY') return true;
  const inMonth = rule.frequency === 'MONTHLY' || rule.byMonth.length > 0;
  const start = inMonth ? utc(year, month, 1) : utc(year, 0, 1);
  const end = inMonth ? utc(year, month + 1, 1) : utc(year + 1, 0, 1);
  return nth > 0 ? Math.floor(daysBetween(start, day) / 7) + 1 === nth : -(Math.floor((daysBetween(day, end) - 1) / 7) + 1) === nth;
}

/** Weeks of the year as in ISO 8601, but for the day on which they start: the first has at least four days in the year. */
function inWeeks(rule: RecurrenceRule, day: number, year: number): boolean {
  const firstWeek = (of: number): number => {
    const january = utc(of, 0, 1);
    const into = (weekdayOf(january) - rule.weekStart + 7) % 7;
    return january - into * DAY + (into > 3 ? 7 * DAY : 0);
  };
  const start = firstWeek(year);
  const next = firstWeek(year + 1);
  const weeks = daysBetween(start, next) / 7;
  if (day < start) return rule.byWeekNumber.includes(daysBetween(firstWeek(year - 1), start) / 7) || rule.byWeekNumber.includes(-1);
  if (day >= next) return rule.byWeekNumber.includes(1);
  const number = Math.floor(daysBetween(start, day) / 7) + 1;
  return rule.byWeekNumber.includes(number) || rule.byWeekNumber.includes(number - weeks - 1);
}

function atPositions({ bySetPosition }: RecurrenceRule, list: readonly number[]): readonly number[] {
  if (bySetPosition.length === 0) return list;
  return list.filter((_, index) => bySetPosition.includes(index + 1) || bySetPosition.includes(index - list.length));
}

function daysBetween(from: number, to: number): number {
  return Math.round((to - from) / DAY);
}

/** Monday = 0. */
function weekdayOf(time: number): number {
  return (new Date(time).getUTCDay() + 6) % 7;
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}
