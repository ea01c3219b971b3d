import { plainWords, WEEKDAY_NAMES } from './when-tokens.js';
import { readWhen } from './when.js';

/** Something that takes place again and again, as a text says it: `tous les mardis sauf le 10 novembre, du 3 au 24 novembre 2026, 18h-20h`. */
export interface Repetition {
  /** On which days of the week, 0 to 6 from Sunday; null for a rhythm that is not told by them, such as every other week. */
  readonly weekdays: ReadonlySet<number> | null;
  /** What is left out, in the words of the text. */
  readonly except: string | null;
  /** What the text says beside: from when to when, and at which hours. */
  readonly rest: string;
}

const EVERY_DAY = new Set([0, 1, 2, 3, 4, 5, 6]);

const END = '(?![\\p{L}\\d])\\.?';
const NAME = `(?:${WEEKDAY_NAMES.join('|')})${END}`;
const JOINT = '(?:\\s*[,/&+;]\\s*(?:et |and )?|\\s+(?:et|ou|and|or)\\s+)(?:les? |the )?';
const LIST = `${NAME}(?:${JOINT}${NAME})*`;
/** Behind a weekday that is one of the calendar: `mardi 3`, `mardi, le 3 novembre`, but not `mardi 18h`. */
const NOT_DATED = '(?![\\s,]*(?:le )?(?:\\d{1,2}(?:er)?(?!\\d)(?! ?(?:h|:|heures?))|\\d{4}-))';
const found = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${pattern}`, 'u');

const OTHER_RHYTHM = found(
  `(?:(?:un|une|1)\\s+[\\p{L}]+\\s+sur\\s+(?:deux|2|trois|3)|tous les (?:quinze|15) jours|(?:toutes les|tous les|chaque|every|each)\\s+(?:\\S+\\s+)?(?:semaines?|mois|weeks?|months?)|semaines?\\s+(?:im)?paires?|every other\\s+\\p{L}+|(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?|1er|[2-4]e(?:me)?|first|second|third|fourth|last)s?\\s+${NAME})`,
);
const EVERY = found(`(?:tou(?:s|tes) les|chaque|every|each)\\s+(?:(${LIST})|(?:jours?|days?)${END})`);
const FROM_TO = found(`(?:(?:du|de|from)\\s+)?(${NAME})\\s*(?:au|a|to|-)\\s*(${NAME})${NOT_DATED}`);
const SEVERAL = found(`(?:(?:les?|on)\\s+)?(${LIST})${NOT_DATED}`);
/** Up to the next thing that the text says of all dates. */
const EXCEPT = found('(?:sauf|excepte|hormis|hors|except)\\s+(.+?)(?=$|[;()]|[\\s,]+(?:(?:du|from)\\s+\\d|(?:de |a |at |from )?\\d{1,2} ?(?:h|:)))');

/** Weekdays are in the plural, or several. */
const MANY = new RegExp(`^(?:${NAME}.*${NAME}|\\p{L}+days?s|\\p{L}+s)$`, 'u');

/** « du 3 au 12, bord de mer » is no Wednesday. */
const WHOLE = /^\p{L}{5,}$/u;

/** The repetition that a text speaks of; undefined where it names its days one by one, or in a row. */
export function repetitionIn(text: string): Repetition | undefined {
  const plain = plainWords(text);
  const exception = EXCEPT.exec(plain);
  const all = exception ? plain.replace(exception[0], ' ') : plain;
  const except = exception?.[1] ?? null;
  const other = OTHER_RHYTHM.exec(all);
  if (other) return { weekdays: null, except, rest: all.replace(other[0], ' ') };
  const every = EVERY.exec(all);
  if (every) return { weekdays: every[1] === undefined ? EVERY_DAY : weekdaysIn(every[1]), except, rest: all.replace(every[0], ' ') };
  const span = FROM_TO.exec(all);
  if (span) return { weekdays: weekdaysBetween(weekdayOf(span[1]!), weekdayOf(span[2]!)), except, rest: all.replace(span[0], ' ') };
  const several = SEVERAL.exec(all);
  const rest = several ? all.replace(several[0], ' ') : all;
  if (several && (MANY.test(several[1]!) || (WHOLE.test(several[1]!) && isBounded(rest)))) return { weekdays: weekdaysIn(several[1]!), except, rest };
  return exception && isBounded(all) ? { weekdays: EVERY_DAY, except, rest: all } : undefined;
}

/** The days of the week that a text names without a date. */
export const weekdaysIn = (text: string): ReadonlySet<number> => new Set([...plainWords(text).matchAll(new RegExp(found(`(${NAME})${NOT_DATED}`), 'gu'))].map(([, name]) => weekdayOf(name!)));

const isBounded = (text: string): boolean => readWhen(text).parts.some(({ days }) => days.some(({ from, to }) => from.day !== to.day || from.month !== to.month));

const EACH_DAY = WEEKDAY_NAMES.map((names) => new RegExp(`^(?:${names})${END}$`, 'u'));
const weekdayOf = (name: string): number => EACH_DAY.findIndex((pattern) => pattern.test(name));

/** From Monday to Friday, or over the turn of the week. */
const weekdaysBetween = (from: number, to: number): ReadonlySet<number> => new Set(Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7));
