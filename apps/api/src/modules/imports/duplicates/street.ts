import { fold } from '../recognition/text.js';
import { withinEdits } from './word-likeness.js';

/** A street address, taken apart for comparison. */
export interface Street {
  /** Kind and name of the street, without weak words; empty where nothing but numbers is known. */
  readonly name: string;
  /** House numbers, parted by spaces; empty where there are none. */
  readonly numbers: string;
  /** Whether it is a street at all, rather than a building or a place. */
  readonly isWay: boolean;
}

const spelledOut = new Map([
  ['av', 'avenue'], ['ave', 'avenue'], ['bd', 'boulevard'], ['bld', 'boulevard'], ['blvd', 'boulevard'], ['bvd', 'boulevard'], ['boul', 'boulevard'], ['pl', 'place'], ['rte', 'route'], ['ch', 'chemin'],
  ['chem', 'chemin'], ['che', 'chemin'], ['all', 'allee'], ['allees', 'allee'], ['imp', 'impasse'], ['sq', 'square'], ['fg', 'faubourg'], ['fbg', 'faubourg'], ['crs', 'cours'], ['qu', 'quai'], ['r', 'rue'],
  ['st', 'saint'], ['ste', 'sainte'], ['gal', 'general'], ['gen', 'general'], ['mal', 'marechal'], ['dr', 'docteur'], ['pdt', 'president'], ['prof', 'professeur'], ['cdt', 'commandant'], ['col', 'colonel'],
  ['1er', 'premier'], ['gde', 'grande'], ['onze', '11'], ['huit', '8'], ['quatre', '4'],
]);
const ways: ReadonlySet<string> = new Set(
  ('rue avenue boulevard place route chemin allee impasse square faubourg cours quai passage esplanade rond sentier venelle ruelle montee cote promenade mail parvis traverse galerie villa cour ' +
    'carrefour voie sente porte pont chaussee corniche grande').split(' '),
);
const weak: ReadonlySet<string> = new Set('le la les l du de des d et a au aux en bis ter quater cedex'.split(' '));
const general: ReadonlySet<string> = new Set('mairie eglise gare bourg ecole ecoles marche halle principale poste village centre republique'.split(' '));

export function streetOf(text: string): Street {
  // « BP 42 » and « 59000 » are no house numbers.
  const words = fold(text).replace(/\b(?:bp|cs) ?\d+\b|\b\d{5}\b/g, ' ').split(' ').filter((word) => word !== '').map((word) => spelledOut.get(word) ?? word);
  const start = words.findIndex((word) => ways.has(word));
  const isWay = start !== -1;
  const named = isWay ? words.slice(start) : words.filter((word) => !/^\d+[a-d]?$/.test(word));
  return { name: named.filter((word) => !weak.has(word)).join(' '), numbers: numbersOf(isWay ? words.slice(0, start) : words), isWay };
}

/** The last run of numbers: « Hangar 30, 4/6 quai … » stands at 4 and 6. */
function numbersOf(words: readonly string[]): string {
  const numbers: string[] = [];
  for (let i = words.length - 1; i >= 0 && numbers.length < 2; i -= 1) {
    const number = /^(\d{1,4})[a-d]?$/.exec(words[i]!)?.[1];
    if (number) numbers.unshift(number);
    else if (numbers.length > 0 && words[i] !== 'a' && words[i] !== 'et') break;
  }
  return numbers.join(' ');
}

/** ALONG: other numbers of one street. UNKNOWN: one of them is no street, or none is known. */
export type StreetComparison = 'SAME' | 'ALONG' | 'OTHER' | 'UNKNOWN';

export function compareStreets(a: Street | null, b: Street | null): StreetComparison {
  if (!a || !b || a.name === '' || b.name === '') return 'UNKNOWN';
  if (!haveSameName(a.name, b.name)) return a.isWay && b.isWay ? 'OTHER' : 'UNKNOWN';
  if (a.numbers === '' || b.numbers === '') return 'SAME';
  const known = a.numbers.split(' ');
  return b.numbers.split(' ').some((number) => known.includes(number)) ? 'SAME' : 'ALONG';
}

/** Whether half the village may be found there. */
export const isGeneralStreet = ({ name }: Street): boolean => name.split(' ').every((word) => ways.has(word) || general.has(word));

function haveSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = short.split(' ');
  const longWords = long.split(' ');
  // « avenue Maginot » is « avenue André Maginot », « faubourg Notre-Dame » is « rue du faubourg Notre-Dame ».
  if (words.length >= 2 && short.length >= 9 && words.every((word) => longWords.includes(word))) return true;
  return withinEdits(a, b, Math.min(3, Math.max(1, Math.floor(short.length / 7))));
}
