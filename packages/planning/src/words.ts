import { slotWords } from './words/slots.js';
import { formats, listed, type Locale } from './words/formats.js';
import { dayInWords, timesInWords } from './words/times.js';
import { WORDS } from './words/rules.js';
import type { FreeSlot } from './free-slots.js';
import type { Values } from './reason.js';
import type { Rule } from './rules.js';

export type { Locale } from './words/formats.js';

/** Labels of codes that sentences quote, such as those of audiences; a code without one stands for itself. */
export type Labels = Readonly<Record<string, string>>;

/** What a warning, or what speaks against an occurrence, says to people. */
export function sentenceOf({ rule, values }: { rule: Rule; values: Values }, locale: Locale, labels: Labels = {}): string {
  return WORDS[locale][rule](inWords(values, locale, labels));
}

/** What speaks for a free slot, in a few words. */
export const slotSentenceOf = ({ kind, values }: FreeSlot['reasons'][number], locale: Locale): string => slotWords[locale][kind](inWords(values, locale, {}));

/** The values of a sentence, as people write them: `when`, `hours`, `at` of a period, lists one after the other. */
export type Told = (name: string) => string;

function inWords(values: Values, locale: Locale, labels: Labels): Told {
  const { from, until, zone } = values;
  const times = typeof from === 'string' ? timesInWords({ from, until: typeof until === 'string' ? until : from, zone: String(zone ?? 'Europe/Paris') }, locale) : undefined;
  return (name) => {
    if (times && name in times) return times[name as keyof typeof times];
    const value = values[name];
    if (value === undefined) return '';
    if (typeof value === 'number') return formats(locale).number.format(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value, locale);
    if (name === 'names' || name === 'volunteers') return listed(value.split('; '), locale);
    if (name === 'audiences' || name === 'themes') return listed(value.split(';').filter(Boolean).map((code) => labels[code] ?? code), locale);
    return value;
  };
}
