import type { Remark } from '../recognition/fields.js';
import { fold } from '../recognition/text.js';
import type { DuplicateScore, Likeness } from './duplicate-index.js';
import { hashOf, keyOf } from './keys.js';
import { wordLikeness } from './word-likeness.js';

/** What of a person is compared. */
export interface Comparable {
  readonly name: string;
  /** Ids of the lieux that they animate. */
  readonly lieux: readonly string[];
}

export interface PreparedPerson {
  /** The words of the name, in alphabetical order: first and last names change places. */
  readonly words: readonly string[];
  readonly lieux: readonly string[];
}

const titles: ReadonlySet<string> = new Set(['mr', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'dr']);

const NAME = hashOf('name');
const PAIR = hashOf('pair');
const INITIAL = hashOf('initial');
const LIEU = hashOf('lieu');

/** Two people may bear one name; only somebody who knows them can say so. */
export const personLikeness: Likeness<Comparable, PreparedPerson> = {
  prepare({ name, lieux }) {
    const words = fold(name).split(' ');
    const own = words.filter((word) => !titles.has(word));
    return { words: (own.length > 0 ? own : words).sort(), lieux: [...new Set(lieux)] };
  },

  keys({ words, lieux }) {
    const keys = [keyOf(NAME, words.join(' ')), ...lieux.map((lieu) => keyOf(LIEU, lieu))];
    for (const [index, word] of words.entries()) {
      for (const other of words.slice(index + 1)) keys.push(keyOf(PAIR, `${word} ${other}`), keyOf(INITIAL, `${word} ${other.charAt(0)}`), keyOf(INITIAL, `${other} ${word.charAt(0)}`));
    }
    return keys;
  },

  score: (a, b) => scorePeople(a, b),
};

type Alike = 'SAME' | 'SPELLING' | 'INITIALS';

/** By how alike the names are: with a lieu in common, where lieux are not known, and in other lieux. */
const scores: Readonly<Record<Alike, readonly [together: number, unknown: number, apart: number]>> = {
  SAME: [0.98, 0.9, 0.82],
  SPELLING: [0.92, 0.8, 0.65],
  INITIALS: [0.85, 0.7, 0.5],
};

const said: Readonly<Record<Alike, Remark>> = {
  SAME: { code: 'SAME_NAME', params: {} },
  SPELLING: { code: 'SIMILAR_NAME', params: { percent: 85 } },
  INITIALS: { code: 'SIMILAR_NAME', params: { percent: 60 } },
};

function scorePeople(a: PreparedPerson, b: PreparedPerson): DuplicateScore {
  const alike = compareNames(a.words, b.words);
  if (alike === null) return { score: 0, reasons: [] };
  const together = a.lieux.some((lieu) => b.lieux.includes(lieu));
  const known = a.lieux.length > 0 && b.lieux.length > 0;
  const score = scores[alike][together ? 0 : known ? 2 : 1];
  return { score, reasons: together ? [said[alike], { code: 'SAME_LIEU', params: {} }] : [said[alike]] };
}

/** SPELLING: a slip of the pen, or a name that only one of them has. INITIALS: « M. Dupont ». */
function compareNames(a: readonly string[], b: readonly string[]): Alike | null {
  if (a.length === b.length && a.every((word, index) => word === b[index])) return 'SAME';
  const [few, many] = a.length < b.length || (a.length === b.length && a.join(' ') < b.join(' ')) ? [a, [...b]] : [b, [...a]];
  const take = (fits: (word: string) => boolean): boolean => {
    const index = many.findIndex(fits);
    if (index !== -1) many.splice(index, 1);
    return index !== -1;
  };
  const left = few.filter((word) => !take((other) => other === word));
  const whole = few.length - left.length;
  let [initials, slips] = [0, 0];
  for (const word of left) {
    if (word.length >= 4 && take((other) => other.length >= 4 && wordLikeness(word, other) >= 0.85)) slips += 1;
    else if (take((other) => (word.length === 1 || other.length === 1) && word.charAt(0) === other.charAt(0))) initials += 1;
    else return null;
  }
  if (whole === 0 || whole + slips + initials < 2) return null;
  return initials > 0 ? 'INITIALS' : 'SPELLING';
}
