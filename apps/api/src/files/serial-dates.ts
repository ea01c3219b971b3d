import type { NumberKind } from './xlsx-formats.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** 31 December 9999, the last day that spreadsheets know. */
const LAST_SERIAL = 2_958_465;

/**
 * What a number means by its format: a day `2025-11-23`, a day and time `2025-11-23T18:00` or a time `18:00` of the clocks where the file was written, digits
 * with the zeros that the format shows, or the number without the noise beyond 15 digits, which spreadsheets do not show either.
 */
export function valueOf(number: number, kind: NumberKind, date1904: boolean): string | number {
  if (typeof kind === 'object') return Number.isInteger(number) && number >= 0 ? String(number).padStart(kind.digits, '0') : withoutNoise(number);
  if (kind === 'NUMBER') return withoutNoise(number);
  if (kind === 'DURATION' && number >= 0) return clock(Math.round((number * DAY) / MINUTE));
  const minutes = Math.round((number * DAY) / MINUTE);
  if (kind === 'TIME' && number >= 0 && minutes < 24 * 60) return clock(minutes);
  return dateOf(minutes, kind, date1904) ?? withoutNoise(number);
}

function dateOf(minutes: number, kind: NumberKind, date1904: boolean): string | undefined {
  const serial = Math.floor(minutes / (24 * 60));
  if (serial < (date1904 ? 0 : 1) || serial > LAST_SERIAL) return undefined;
  // Day 60 of the system of 1900 is a 29 February that never was; the days before it are counted from one day later.
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const iso = new Date(epoch + minutes * MINUTE).toISOString();
  return kind === 'DATE' && minutes % (24 * 60) === 0 ? iso.slice(0, 10) : iso.slice(0, 16);
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function withoutNoise(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(15));
}
