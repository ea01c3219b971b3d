import type { Day } from './when.js';
import { readWhen } from './when.js';

/** Finds the year of a day that is written without one. */
export type YearOf = (day: Day) => number;

const DAY = 86_400_000;

/** By the weekday where it is said; else the year that most days of the list have; without any, the one that brings the day nearest to today. */
export function yearGuesser(texts: Iterable<string>, today = new Date()): YearOf {
  const usual = usualYear(texts);
  return ({ month, day, weekday }) => {
    const at = (year: number): Date => new Date(Date.UTC(year, month - 1, day));
    const center = usual ?? today.getUTCFullYear();
    const distance = (year: number): number => (usual === undefined ? Math.abs(at(year).getTime() - today.getTime()) / DAY : Math.abs(year - usual));
    const near = [center - 1, center, center + 1].filter((year) => at(year).getUTCDate() === day);
    const fitting = weekday === null ? near : near.filter((year) => at(year).getUTCDay() === weekday);
    const [best] = [...(fitting.length > 0 ? fitting : near)].sort((a, b) => distance(a) - distance(b));
    return best ?? center;
  };
}

function usualYear(texts: Iterable<string>): number | undefined {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const { parts, months } = readWhen(text);
    const years = [...parts.flatMap(({ days }) => days.map(({ from }) => from.year)), ...months.map(({ year }) => year)];
    for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `YYYY-MM-DD`. */
export const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

export const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

/** 0 to 6 from Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay();
