const MINUTE = 60_000;
const DAY = 86_400_000;
/** Offsets change on the quarter of an hour at most. */
const QUARTER = 15 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
  formats.set(zone, made);
  return made;
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const quarter = Math.floor(instant / QUARTER);
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  const parts = Object.fromEntries(formatOf(zone).formatToParts(quarter * QUARTER).map(({ type, value }) => [type, Number(value)]));
  const offset = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute) - quarter * QUARTER;
  ofZone.set(quarter, offset);
  return offset;
}

/** What a clock on the wall shows at an instant: the day, and minutes since midnight. */
export interface WallTime {
  /** `YYYY-MM-DD`. */
  day: string;
  minutes: number;
}

export function wallTime(instant: number, zone: string): WallTime {
  const shown = new Date(instant + offsetAt(instant, zone));
  return { day: shown.toISOString().slice(0, 10), minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes() };
}

/** The instant at which a clock on the wall shows that; the earlier one where it does so twice, an hour later where it never does. */
export function instantOf({ day, minutes }: WallTime, zone: string): number {
  const shown = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE;
  const before = shown - offsetAt(shown - DAY, zone);
  if (before + offsetAt(before, zone) === shown) return before;
  const after = shown - offsetAt(shown + DAY, zone);
  return after + offsetAt(after, zone) === shown ? after : before;
}

/** 0 is Monday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

export const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** Every day from the first to the last one. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = nextDay(day)) days.push(day);
  return days;
}
