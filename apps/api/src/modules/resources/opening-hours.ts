import { offsetAt, wallTimeOf } from '../../files/wall-time.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = `(?:${DAYS.join('|')})`;
const TIME = String.raw`\d{2}:\d{2}`;
const RULE = new RegExp(String.raw`^(${DAY}(?:-${DAY})?(?:,\s?${DAY}(?:-${DAY})?)*)\s+(off|${TIME}-${TIME}(?:,\s?${TIME}-${TIME})*)$`);

interface Rule {
  /** 0 is Monday. */
  readonly days: readonly number[];
  /** Minutes since midnight; none where it is closed. */
  readonly times: readonly (readonly [opens: number, closes: number])[];
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function daysOf(text: string): number[] {
  return text.split(/,\s?/).flatMap((part) => {
    const [from, to = from] = part.split('-').map((day) => DAYS.indexOf(day)) as [number, number?];
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
  });
}

/** The everyday part of OpenStreetMap's `opening_hours`, as the dashboard understands it; undefined where there is more to it. */
function rulesOf(text: string): Rule[] | undefined {
  const parts = text.split(';').map((part) => part.trim()).filter(Boolean);
  const rules = parts.flatMap((part): Rule[] => {
    const [, days, times] = RULE.exec(part) ?? [];
    if (!days || !times) return [];
    return [{ days: daysOf(days), times: times === 'off' ? [] : times.split(/,\s?/).map((span) => span.split('-').map(minutesOf) as [number, number]) }];
  });
  return parts.length > 0 && rules.length === parts.length ? rules : undefined;
}

/** Whether an instant is within opening hours, both ends included; undefined where they are not understood. Of rules for one day the last one counts. */
export function isOpenAt(text: string, instant: Date, zone: string): boolean | undefined {
  const rules = rulesOf(text);
  if (!rules) return undefined;
  const wall = instant.getTime() + offsetAt(instant.getTime(), zone);
  const { hour, minute } = wallTimeOf(wall);
  const day = (new Date(wall).getUTCDay() + 6) % 7;
  const rule = rules.findLast(({ days }) => days.includes(day));
  const now = hour * 60 + minute;
  return rule?.times.some(([opens, closes]) => now >= opens && now <= closes) ?? false;
}
