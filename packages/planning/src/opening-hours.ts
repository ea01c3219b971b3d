/** A rule of opening hours: on which weekdays, and from when to when. */
export interface OpeningRule {
  /** First and last weekday, 0 is Monday; the same twice for one day. */
  days: [from: number, to: number][];
  /** "09:00", "18:30"; none where it is closed. */
  times: [opens: string, closes: string][];
}

/** Minutes since midnight. */
export type Span = readonly [opens: number, closes: number];

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = `(?:${DAYS.join('|')})`;
const TIME = '\\d{2}:\\d{2}';
const RULE = new RegExp(`^(${DAY}(?:-${DAY})?(?:,\\s?${DAY}(?:-${DAY})?)*)\\s+(off|${TIME}-${TIME}(?:,\\s?${TIME}-${TIME})*)$`);
const MIDNIGHT = 24 * 60;

const pairs = (text: string): [string, string][] =>
  text.split(/,\s?/).map((part) => {
    const [from = '', to = from] = part.split('-');
    return [from, to];
  });

/**
 * The everyday part of OpenStreetMap's `opening_hours` ("Tu-Fr 09:00-18:30; Sa 10:00-17:00"). Anything beyond it
 * (months, public holidays, weeks) answers nothing: better nothing than half of it.
 */
export function readOpeningHours(text: string): OpeningRule[] | undefined {
  const rules = text.split(';').map((rule) => rule.trim()).filter(Boolean);
  const lines = rules.map((rule): OpeningRule | undefined => {
    const [, days, times] = RULE.exec(rule) ?? [];
    if (!days || !times) return undefined;
    return { days: pairs(days).map(([from, to]) => [DAYS.indexOf(from), DAYS.indexOf(to)]), times: times === 'off' ? [] : pairs(times) };
  });
  const understood = lines.filter((line) => line !== undefined);
  return understood.length > 0 && understood.length === rules.length ? understood : undefined;
}

const isOn = (weekday: number, [from, to]: [number, number]): boolean => (from <= to ? weekday >= from && weekday <= to : weekday >= from || weekday <= to);

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** When it is open on a weekday, in order; what closes after midnight goes on beyond 24:00. Of rules for one day the last one counts. */
export function spansOn(rules: readonly OpeningRule[], weekday: number): Span[] {
  const rule = rules.findLast(({ days }) => days.some((range) => isOn(weekday, range)));
  const spans = (rule?.times ?? []).map(([opens, closes]): Span => [minutes(opens), minutes(closes) + (minutes(closes) <= minutes(opens) ? MIDNIGHT : 0)]);
  return spans.sort((a, b) => a[0] - b[0]);
}

/** Whether it is open all the time from one minute of a day to another, which may be after midnight. */
export function isOpenThrough(rules: readonly OpeningRule[], weekday: number, from: number, until: number): boolean {
  const shift = (days: number): Span[] => spansOn(rules, (weekday + days + 7) % 7).map(([opens, closes]) => [opens + days * MIDNIGHT, closes + days * MIDNIGHT]);
  let open = from;
  for (const [opens, closes] of [-1, 0, 1, 2].flatMap(shift)) if (opens <= open && closes > open) open = closes;
  return open >= until;
}
