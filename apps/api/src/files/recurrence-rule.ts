/** How often a rule recurs, from the longest period to the shortest. */
export const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;
export type Frequency = (typeof frequencies)[number];

/** A day of the week, Monday = 0, and which of them in the month or year (0: each). */
export interface WeekdayRule {
  readonly weekday: number;
  readonly nth: number;
}

/** An RRULE (RFC 5545, 3.3.10). */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  /** As it is written; what it means depends on the zone of the event. */
  readonly until?: string;
  readonly weekStart: number;
  readonly byMonth: readonly number[];
  readonly byWeekNumber: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly WeekdayRule[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly bySetPosition: readonly number[];
}

/** Times of one day that a rule may ask for. */
const TIMES_A_DAY = 200;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Reads the value of an RRULE; undefined where it is none. */
export function parseRule(value: string): RecurrenceRule | undefined {
  const parts = new Map<string, string>();
  for (const part of value.toUpperCase().split(';')) parts.set(part.split('=')[0]?.trim() ?? '', part.split('=')[1]?.trim() ?? '');
  const frequency = frequencies.find((name) => name === parts.get('FREQ'));
  if (!frequency) return undefined;
  const numbers = (name: string, least: number, most: number): number[] | undefined => {
    const found = (parts.get(name) ?? '').split(',').filter((text) => text !== '');
    const list = found.map(Number);
    return list.every((number) => Number.isInteger(number) && number >= least && number <= most) ? list : undefined;
  };
  const byDay = parseWeekdays(parts.get('BYDAY') ?? '');
  const lists = {
    byMonth: numbers('BYMONTH', 1, 12),
    byWeekNumber: numbers('BYWEEKNO', -53, 53),
    byYearDay: numbers('BYYEARDAY', -366, 366),
    byMonthDay: numbers('BYMONTHDAY', -31, 31),
    byDay,
    byHour: numbers('BYHOUR', 0, 23),
    byMinute: numbers('BYMINUTE', 0, 59),
    bySecond: numbers('BYSECOND', 0, 60),
    bySetPosition: numbers('BYSETPOS', -366, 366),
  };
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined;
  if (!Number.isInteger(interval) || interval < 1 || interval > 10_000) return undefined;
  if (count !== undefined && (!Number.isInteger(count) || count < 1)) return undefined;
  if (Object.values(lists).some((list) => list === undefined)) return undefined;
  const times = [lists.byHour, lists.byMinute, lists.bySecond].reduce((product, list) => product * Math.max(1, list?.length ?? 1), 1);
  if (times > TIMES_A_DAY) return undefined;
  const weekStart = Math.max(0, weekdays.indexOf(parts.get('WKST') ?? 'MO'));
  return { frequency, interval, count, until: parts.get('UNTIL'), weekStart, ...(lists as Required<{ [Name in keyof typeof lists]: NonNullable<(typeof lists)[Name]> }>) };
}

function parseWeekdays(text: string): WeekdayRule[] | undefined {
  const rules: WeekdayRule[] = [];
  for (const part of text.split(',').filter((day) => day !== '')) {
    const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part);
    if (!match) return undefined;
    rules.push({ weekday: weekdays.indexOf(match[2] ?? ''), nth: Number(match[1] ?? 0) });
  }
  return rules;
}
