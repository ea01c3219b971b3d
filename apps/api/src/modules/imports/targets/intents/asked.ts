import { fold, oneLine } from '../../recognition/text.js';
import { exchangeNamed } from './intent-categories.js';

type Exchange = NonNullable<ReturnType<typeof exchangeNamed>>;

/** What is asked for a resource in return. */
export interface Asked {
  readonly exchange: Exchange;
  /** Euros. */
  readonly price?: number;
  readonly priceUnit?: string;
}

const NUMBER = String.raw`(\d+(?:[ \u00a0\u202f]\d{3})*)(?:[.,](\d+))?`;
const EUROS = String.raw`\s*(?:€|eur\b|euros?\b)`;
const AMOUNT = new RegExp(`^${NUMBER}(?:${EUROS})?$`, 'i');
/** « 5€/jour », « 10 € par jour », « 15 € la journée », « 12 » under « Prix ». */
const PRICE = new RegExp(`^${NUMBER}(?:${EUROS}(?: ?TTC)?)?(?:\\s*(?:/\\s*|(?:par|la|le|per|pour (?:la|le|une?))\\s+|l[’'])(\\p{L}[^\\d,;:()]{0,38}))?$`, 'iu');
const ANY_AMOUNT = new RegExp(`${NUMBER}${EUROS}`, 'giu');
const UNITS: Readonly<Record<string, string>> = { h: 'heure', j: 'jour', sem: 'semaine', pers: 'personne' };

const eurosOf = (whole: string, cents = '0'): number => Number(`${whole.replaceAll(/\D/g, '')}.${cents}`);

/** Euros, with or without saying so. */
export function amountOf(text: string): number | undefined {
  const [, whole, cents] = AMOUNT.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : eurosOf(whole, cents);
}

/** The only amount that a text speaks of: « chèque de 300 € ». */
export function amountIn(text: string): number | undefined {
  const all = [...text.matchAll(ANY_AMOUNT)];
  return all.length === 1 && (text.match(/\d[\d \u00a0\u202f.,]*/g) ?? []).length === 1 ? eurosOf(all[0]![1]!, all[0]![2]) : undefined;
}

/** What a cell of prices says as a whole; undefined where it says more, or something else, than there are fields for, such as a price that is free to choose. */
export function askedIn(text: string): Asked | undefined {
  const plain = oneLine(text);
  const [, whole, cents, unit] = PRICE.exec(plain) ?? [];
  if (whole !== undefined) {
    const price = eurosOf(whole, cents);
    const priceUnit = unit && (UNITS[fold(unit)] ?? unit.trim());
    return price === 0 ? { exchange: 'FREE' } : { exchange: 'PRICED', price, ...(priceUnit && { priceUnit }) };
  }
  const words = fold(plain);
  if (/\d/.test(plain) || words.split(' ').length > 3 || /\blibre\b/.test(words)) return undefined;
  const exchange = exchangeNamed(plain);
  return exchange && exchange !== 'PRICED' ? { exchange } : undefined;
}

/** Whether a text is what columns of prices hold, whether there are fields for it or not. */
export const isAsked = (text: string): boolean => text.length < 60 && (askedIn(text) !== undefined || /^(prix|participation|tarif|contribution)?s? ?libres?$|^(au )?prix (coutant|conscient)$/.test(fold(text)));
export const isDeposit = (text: string): boolean => text.length < 60 && (amountOf(text) ?? amountIn(text)) !== undefined;
