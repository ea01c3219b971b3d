import { type WhenToken, whenTokens } from './when-tokens.js';

/** A day; its year is null where the text does not say it. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** 0 to 6 from Sunday, where the text says it. */
  readonly weekday: number | null;
}

/** Some days in a row, one mostly. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Hours of a day, in minutes since midnight. */
export interface Hours {
  readonly start: number;
  readonly end: number | null;
}

/** Days that have the same hours. */
export interface WhenPart {
  readonly days: readonly Days[];
  readonly hours: readonly Hours[];
  /** `12 novembre 10h au 14 novembre 18h`: the start is on the first day, the end on the last. */
  readonly across: boolean;
}

export interface When {
  readonly parts: readonly WhenPart[];
  /** Months without a day. */
  readonly months: readonly { readonly year: number | null; readonly month: number }[];
  /** How many words say nothing about time. */
  readonly words: number;
}

type Link = 'range' | 'slash' | 'list' | null;
type Item = { readonly link: Link; readonly day: Day } | { readonly link: Link; readonly minutes: number };

/** Days and hours that a text names, in French mostly: `mardi 12 novembre 2026 de 14h à 17h30`, `12-14 nov.`, `12/11/2026 14:00`. `monthFirst`: as `whenTokens` takes it. */
export function readWhen(text: string, monthFirst = false): When {
  const { items, months, words } = itemsOf(whenTokens(text, monthFirst));
  return { parts: partsOf(items).map(withYears), months, words };
}

/** Gathers numbers with the month or the hour that they belong to. */
function itemsOf(tokens: readonly WhenToken[]): { items: Item[]; months: When['months']; words: number } {
  const items: Item[] = [];
  const months: { year: number | null; month: number }[] = [];
  let waiting: { link: Link; value: number; weekday: number | null }[] = [];
  let link: Link = null;
  let weekday: number | null = null;
  let words = 0;
  const days = (year: number | null, month: number): void => {
    for (const { link: each, value, weekday: on } of waiting) if (isDay(year, month, value)) items.push({ link: each, day: { year, month, day: value, weekday: on } });
    waiting = [];
  };
  const yearAfter = (index: number): number | null => (tokens[index]?.kind === 'year' ? (tokens[index] as { value: number }).value : null);

  tokens.forEach((token, index) => {
    switch (token.kind) {
      case 'range': case 'slash': case 'list':
        link = token.kind;
        return;
      case 'weekday':
        weekday = token.value;
        return;
      case 'number':
        waiting.push({ link, value: token.value, weekday });
        break;
      case 'month': {
        const next = tokens[index + 1];
        if (waiting.length > 0) days(yearAfter(index + 1), token.value);
        else if (next?.kind === 'number' && tokens[index + 2]?.kind !== 'month') {
          // « November 12, 2026 »: the number is taken here, and again, in vain, when its turn comes.
          const year = tokens.slice(index + 2, index + 4).find(({ kind }) => kind === 'year') as { value: number } | undefined;
          if (isDay(year?.value ?? null, token.value, next.value)) items.push({ link, day: { year: year?.value ?? null, month: token.value, day: next.value, weekday } });
        } else months.push({ year: yearAfter(index + 1), month: token.value });
        break;
      }
      case 'date':
        if (link !== null) days(token.year, token.month);
        waiting = [];
        if (isDay(token.year, token.month, token.day)) items.push({ link, day: { ...token, weekday } });
        break;
      case 'time': {
        const hour = waiting.at(-1);
        // « de 14 à 17h »
        if (hour && link === 'range' && hour.value <= 24) items.push({ link: hour.link, minutes: hour.value * 60 });
        waiting = [];
        items.push({ link, minutes: token.minutes });
        break;
      }
      case 'word':
        words += 1;
        return;
      case 'year':
        return;
    }
    link = null;
    weekday = null;
  });
  return { items, months, words };
}

function partsOf(items: readonly Item[]): WhenPart[] {
  const parts: { days: Days[]; hours: { start: number; end: number | null }[]; across: boolean }[] = [];
  let part = { days: [] as Days[], hours: [] as { start: number; end: number | null }[], across: false };
  for (const item of items) {
    const last = part.hours.at(-1);
    if ('day' in item) {
      const first = part.days.at(-1);
      if (item.link === 'range' && first) {
        part.days[part.days.length - 1] = { from: first.from, to: item.day };
        part.across = last !== undefined;
        continue;
      }
      if (part.days.length > 0 && part.hours.length > 0) {
        parts.push(part);
        part = { days: [], hours: [], across: false };
      }
      part.days.push({ from: item.day, to: item.day });
    } else if (last && last.end === null && (item.link !== 'list' || part.across)) last.end = item.minutes;
    else part.hours.push({ start: item.minutes === 24 * 60 ? 0 : item.minutes, end: null });
  }
  if (part.days.length > 0 || part.hours.length > 0) parts.push(part);
  return parts;
}

/** « du 30 novembre au 2 décembre 2026 »: a year that is said once holds for the days before and after it. */
function withYears(part: WhenPart, index: number, parts: readonly WhenPart[]): WhenPart {
  const all = parts.flatMap(({ days }) => days.flatMap(({ from, to }) => [from, to]));
  const yearOf = (day: Day): number | null => {
    const at = all.indexOf(day);
    return day.year ?? all.slice(at).find(({ year }) => year !== null)?.year ?? all.slice(0, at).findLast(({ year }) => year !== null)?.year ?? null;
  };
  const days = part.days.map(({ from, to }) => {
    const [first, last] = [{ ...from, year: yearOf(from) }, { ...to, year: yearOf(to) }];
    const turns = first.year !== null && first.year === last.year && from.year === null && (first.month > last.month || (first.month === last.month && first.day > last.day));
    return { from: turns ? { ...first, year: first.year! - 1 } : first, to: last };
  });
  return { ...part, days };
}

/** Whether the calendar has the day; 29 February is one of some year. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return new Date(Date.UTC(year ?? 2024, month - 1, day)).getUTCDate() === day;
}
