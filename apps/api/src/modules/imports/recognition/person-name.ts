import { isFirstName } from './first-names.js';
import { fold, oneLine } from './text.js';

/** Which of the two comes first in a cell that holds a whole name. */
export type NameOrder = 'firstLast' | 'lastFirst';

/** How names stand in a list. */
export interface NameOrders {
  /** So plain over the whole list that it counts more than what one name looks like. */
  readonly sure?: NameOrder;
  /** Where nothing else tells. */
  readonly usual: NameOrder;
}

export interface PersonName {
  /** « Marie Dupont », whatever the order and case in the cell. */
  readonly name: string;
  /** What stands beside the name, in brackets or after it: « présidente ». */
  readonly aside?: string;
  readonly several: boolean;
}

const titles = /^(?:(?:m|mr|mrs|ms|mme|mlle|mx|monsieur|madame|mademoiselle|dr|docteur|docteure|pr|professeure?|me|ma[iî]tre)(?:\.|(?=\s)))\s*/i;
const particles: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'van', 'von', 'der', 'den', 'ter', 'ten', 'ben', 'bin', 'el', 'al', 'ait', 'da', 'do', 'dos', 'di', 'del', 'della', 'saint', 'san', 'mac', 'mc', 'o']);
/** Particles that stay small inside a name. */
const small: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'der', 'den', 'et', 'y']);

/** Reads a cell that holds a whole name: titles dropped, first name first, capitals as in a sentence. */
export function readPersonName(text: string, orders: NameOrders): PersonName {
  const line = oneLine(text);
  const { core, aside } = withoutAside(withoutTitles(line));
  const several = /\s(et|&|\+)\s|[/;]/i.test(withoutAside(line).core);
  const comma = /^([^,]+),\s*([^,]+)$/.exec(core);
  const parts = comma?.[1] && comma[2] ? { first: wordsOf(comma[2]), last: wordsOf(comma[1]) } : partsOf(wordsOf(core), orders);
  // « M. et Mme Dupont », « Marie Dupont / Paul Martin »: whose name is whose is not for us to say.
  return { name: several ? line : cased(parts), several, ...(aside ? { aside } : {}) };
}

/** First name and last name from columns of their own; either may be missing, or hold the whole. */
export function joinNames(first: string, last: string): string {
  const [firstWords, lastWords] = [wordsOf(withoutTitles(oneLine(first))), wordsOf(withoutTitles(oneLine(last)))];
  const folded = (words: readonly string[]): string => ` ${fold(words.join(' '))} `;
  const [inLast, inFirst] = [folded(lastWords).includes(folded(firstWords)), folded(firstWords).includes(folded(lastWords))];
  if (firstWords.length > 0 && lastWords.length > firstWords.length && inLast) return readPersonName(last, { usual: 'firstLast' }).name;
  if (lastWords.length > 0 && firstWords.length > lastWords.length && inFirst) return readPersonName(first, { usual: 'firstLast' }).name;
  return cased({ first: firstWords, last: lastWords });
}

/** The order that names of a list plainly have; undefined where they tell nothing, or contradict each other. */
export function nameOrderOf(texts: readonly string[]): NameOrder | undefined {
  const orders = texts.map((text) => evidence(wordsOf(withoutTitles(oneLine(text))))).filter((order) => order !== undefined);
  const lastFirst = orders.filter((order) => order === 'lastFirst').length;
  if (orders.length < 5) return undefined;
  if (lastFirst / orders.length >= 0.8) return 'lastFirst';
  return lastFirst / orders.length <= 0.2 ? 'firstLast' : undefined;
}

/** Words of its first and last names, in lower case and alphabetical order: the same however the name is written. */
export const personKey = (name: string): string => fold(name).split(' ').sort().join(' ');

function withoutTitles(text: string): string {
  const rest = text.replace(titles, '');
  return rest === text || rest === '' ? text : withoutTitles(rest);
}

/** « Marie Dupont (présidente) », « Marie Dupont - présidente », « Marie Dupont, présidente »; but « DUPONT, Marie » and « DUPONT - Marie » are names. */
function withoutAside(text: string): { core: string; aside: string } {
  const match = /^(.*\S)\s*(\(([^()]+)\)|\s[-–—]\s+(.+)|,\s*(.+))$/u.exec(text);
  const core = match?.[1] ?? text;
  const aside = oneLine(match?.[3] ?? match?.[4] ?? match?.[5] ?? '');
  const bracketed = match?.[3] !== undefined;
  const named = wordsOf(core).length >= 2 && !isFirstName(fold(wordsOf(aside)[0] ?? ''));
  return match && (bracketed || /^\p{Ll}/u.test(aside) || (named && evidence(wordsOf(core)) !== undefined)) ? { core, aside } : { core: text, aside: '' };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));

interface NameParts {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Capitals tell a last name, « JP » does not. */
function inCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && !/^[B-DF-HJ-NP-TV-XZ]{2}$/.test(letters);
}

const isParticle = (word: string): boolean => particles.has(fold(word));

function partsOf(words: readonly string[], { sure, usual }: NameOrders): NameParts {
  const byCapitals = partsByCapitals(words);
  if (byCapitals) return byCapitals;
  // « Le Goff » alone is a last name.
  if (words.slice(0, -1).every(isParticle)) return { first: [], last: words };
  const order = isParticle(words[0] ?? '') ? 'lastFirst' : (sure ?? evidence(words) ?? usual);
  const split = order === 'firstLast' ? endOfFirstNames(words) : startOfFirstNames(words);
  return order === 'firstLast' ? { first: words.slice(0, split), last: words.slice(split) } : { first: words.slice(split), last: words.slice(0, split) };
}

/** « DUPONT Marie », « Marie de LA TOUR »: the last name is what stands in capitals, with the particles before it. */
function partsByCapitals(words: readonly string[]): NameParts | undefined {
  const isLast = words.map(inCapitals);
  for (let i = words.length - 2; i >= 0; i -= 1) isLast[i] ||= isLast[i + 1] === true && isParticle(words[i] ?? '');
  const [first, last] = [words.filter((_, index) => !isLast[index]), words.filter((_, index) => isLast[index])];
  return first.length > 0 && last.length > 0 ? { first, last } : undefined;
}

function evidence(words: readonly string[]): NameOrder | undefined {
  const [start = '', end = ''] = [words[0], words.at(-1)];
  const byCapitals = words.length >= 2 ? [inCapitals(start), inCapitals(end)] : [];
  if (byCapitals[0] !== byCapitals[1]) return byCapitals[0] ? 'lastFirst' : 'firstLast';
  const [startsWith, endsWith] = [saysFirst(start), saysFirst(end)];
  return words.length < 2 || startsWith === endsWith ? undefined : startsWith ? 'firstLast' : 'lastFirst';
}

/** « Marie », « J. », « JP ». */
const saysFirst = (word: string): boolean => isFirstName(fold(word)) || /^(\p{Lu}\.?-?){1,3}$/u.test(word);

/** How many words at the start are first names; one word at least is left. */
function endOfFirstNames(words: readonly string[]): number {
  const next = words.findIndex((word, index) => index > 0 && !isFirstName(fold(word)));
  return Math.min(next === -1 ? words.length - 1 : next, words.length - 1);
}

/** Where first names begin after a last name, which may have particles before it. */
function startOfFirstNames(words: readonly string[]): number {
  const after = Math.min(words.findIndex((word) => !isParticle(word)) + 1 || 1, words.length - 1);
  const known = words.findIndex((word, index) => index >= after && isFirstName(fold(word)));
  return known === -1 ? after : known;
}

function cased({ first, last }: NameParts): string {
  // A particle that stands small beside a word with a capital is written as it is meant: « da Silva ».
  const asWritten = last.some((word) => word !== word.toLowerCase());
  const mayBeSmall = (word: string, index: number): boolean =>
    first.length > 0 && index < last.length - 1 && (small.has(fold(word)) || (asWritten && isParticle(word) && word === word.toLowerCase()));
  return [...first.map((word) => casedWord(word, false)), ...last.map((word, index) => casedWord(word, mayBeSmall(word, index)))].join(' ');
}

/** A word in capitals or small letters as a name is written; one that has both is left as it is. */
function casedWord(word: string, isSmall: boolean): string {
  const lower = word.toLowerCase();
  if (word !== lower && !inCapitals(word)) return word;
  if (isSmall && !/['’]/.test(word)) return lower;
  return lower
    .replace(/(^|[-–])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(['’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^D(?=['’]\p{L}{3})/u, 'd')
    .replace(/^(Mc)(\p{L})(?=\p{L}{2})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
}
