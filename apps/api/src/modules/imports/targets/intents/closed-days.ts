import { LIST_SEPARATOR } from '../../../../feeds/sheet.js';

/** Days on which a resource cannot be had, `YYYY-MM-DD`, both ends included. */
export interface ClosedDays {
  readonly from: string;
  readonly until: string;
  readonly reason: string | null;
}

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const ONE = new RegExp(String.raw`^(${DAY})(?: – (${DAY}))?(?: : ([\s\S]+))?$`);
const BETWEEN = new RegExp(String.raw`\s*;\s*(?=${DAY}(?: |$))`);
const LONGEST_REASON = 200;
const AT_MOST = 100;

/** All of them in one cell, to be read by people and by `readClosedDays`: `2026-12-24 – 2027-01-02 : Congés ; 2027-02-01`. */
export const writeClosedDays = (days: readonly ClosedDays[]): string | null =>
  days.map(({ from, until, reason }) => `${from}${until === from ? '' : ` – ${until}`}${reason === null ? '' : ` : ${reason}`}`).join(LIST_SEPARATOR) || null;

/** Undefined for what is none of it. */
export function readClosedDays(text: string): readonly ClosedDays[] | undefined {
  const parts = text.split(BETWEEN);
  const days = parts.flatMap((part) => {
    const [, from, until = from, reason] = ONE.exec(part.trim()) ?? [];
    return from && until && isDay(from) && isDay(until) && until >= from ? [{ from, until, reason: reason?.trim().slice(0, LONGEST_REASON) ?? null }] : [];
  });
  return days.length === parts.length && days.length <= AT_MOST ? inOrder(days) : undefined;
}

/** In the order in which they are compared. */
export const inOrder = (days: readonly ClosedDays[]): ClosedDays[] => [...days].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

export const keyOf = ({ from, until, reason }: ClosedDays): string => `${from} ${until} ${reason ?? ''}`;

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
};
