/** A wall-clock time, `YYYY-MM-DDTHH:MM`, of whatever zone. */
export type LocalTime = string;

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
    formats.set(zone, format);
  }
  return format;
}

/** What the clocks of a zone show at an instant, as if it were UTC. */
function wallOf(instant: number, zone: string): number {
  const part = Object.fromEntries(formatOf(zone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
}

/** The instant at which the clocks of a zone show a time: the first of two when they go back; an hour later when they skip it. */
export function instantOf(local: LocalTime, zone: string): Date {
  const wanted = Date.parse(`${local}Z`);
  const at = (guess: number): number => wanted - (wallOf(guess, zone) - guess);
  // The offsets of the day before and the day after are all that can hold.
  const [before, after] = [at(wanted - 1440 * MINUTE), at(wanted + 1440 * MINUTE)];
  if (before === after) return new Date(before);
  const found = [before, after].find((instant) => wallOf(instant, zone) === wanted);
  return new Date(found ?? before);
}

/** What the clocks of a zone show at an instant. */
export const localOf = (instant: Date, zone: string): LocalTime => new Date(wallOf(instant.getTime(), zone)).toISOString().slice(0, 16);

/** A wall-clock time some minutes later, as clocks go that are never put forward or back. */
export const later = (local: LocalTime, minutes: number): LocalTime => new Date(Date.parse(`${local}Z`) + minutes * MINUTE).toISOString().slice(0, 16);

/** Minutes between two wall-clock times. */
export const minutesBetween = (from: LocalTime, to: LocalTime): number => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / MINUTE;
