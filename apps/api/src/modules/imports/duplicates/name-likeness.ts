import type { BodyName } from './body-name.js';
import { hashOf, keyOf } from './keys.js';
import { conflictOf, shareKind } from './kinds.js';
import { sharedTrigrams } from './packed-trigrams.js';
import { withinEdits, wordLikeness } from './word-likeness.js';

/** Names less alike are names of different bodies. */
export const UNLIKE = 0.35;

/** Words that many names have, and that tell little. */
const general: ReadonlySet<string> = new Set(
  ('maison lab fabrique numerique pole centre cite halle quartier service accueil pay grand grande petit petite projet local solidaire social sociale culturel culturelle culture partage ' +
    'partagee citoyen citoyenne associatif associative creatif creative commun commune public publique municipal municipale intercommunal intercommunale jeune famille rural rurale point initiative ' +
    'art vie antenne site salle plateforme reseau compagnie cooperative info information formation ouvert ouverte porte saint ' +
    'visite rencontre soiree journee semaine mois reunion conference debat projection concert spectacle exposition marche festival fete stage atelier cafe').split(' '),
);
const weightOf = (word: string): number => (general.has(word) ? 0.4 : word.length <= 3 ? 0.7 : 1);

/** Likeness of two names, 0 to 1; the same whichever comes first. */
export function nameLikeness(a: BodyName, b: BodyName): number {
  const likeness = a.core < b.core ? likenessOfWords(a, b) : likenessOfWords(b, a);
  if (likeness < UNLIKE) return likeness;
  const conflict = conflictOf(a.kinds, b.kinds);
  if (conflict === 'BODIES' || areSiblings(a.marks, b.marks)) return likeness * 0.3;
  return conflict === 'ACTIVITIES' ? likeness * 0.75 : likeness;
}

function likenessOfWords(a: BodyName, b: BodyName): number {
  const sameCore = a.core !== '' && a.core === b.core;
  if (a.compact === b.compact || (sameCore && a.kinds === b.kinds)) return tells(a) ? 1 : 0.9;
  if (sameCore) return tells(a) ? 0.96 : 0.8;
  if (nearlySpelledAs(a.compact, b.compact)) return 0.92;
  if (stands(a.initials, b.compact) || stands(b.initials, a.compact)) return 0.75;
  if (a.core === '' && b.core === '') return !shareKind(a.kinds, b.kinds) ? 0.1 : a.kinds === b.kinds ? 0.85 : 0.6;
  if (a.core === '' || b.core === '') return !shareKind(a.kinds, b.kinds) ? 0.2 : a.kinds === b.kinds ? 0.55 : 0.45;
  const shared = sharedTrigrams(a.trigrams, b.trigrams) / Math.min(a.trigrams.length, b.trigrams.length);
  return shared < 0.25 ? shared * 0.4 : likenessOfCores(a.core.split(' '), b.core.split(' '));
}

const tells = ({ core }: BodyName): boolean => core !== '' && core.split(' ').some((word) => !general.has(word));

/** « LBM » stands for « La Belle Mécanique ». */
const stands = (initials: string, compact: string): boolean => initials !== '' && compact.length >= 3 && compact.length <= 7 && initials.split(' ').includes(compact);

/** A slip of the pen, or words run together. */
function nearlySpelledAs(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  const most = shortest >= 12 ? 2 : 1;
  if (shortest < 6 || Math.abs(a.length - b.length) > most) return false;
  // Two slips leave the start or the end as they are.
  const alike = a.startsWith(b.slice(0, 2)) || a.endsWith(b.slice(-2));
  return alike && withinEdits(a, b, most);
}

/** Both are told apart from siblings, and not by the same. */
function areSiblings(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return false;
  const known = a.split(' ');
  return !b.split(' ').some((mark) => known.includes(mark));
}

function likenessOfCores(a: string[], b: string[]): number {
  let shared = 0;
  let uncertain = 0;
  for (const { left, right, likeness } of takePairs(a, b)) {
    const weight = (weightOf(left) + weightOf(right)) / 2;
    shared += weight * likeness;
    uncertain += weight * (1 - likeness);
  }
  const [restA, restB] = [a, b].map((words) => words.reduce((sum, word) => sum + weightOf(word), 0)) as [number, number];
  const likeness = (2 * shared) / (2 * shared + 2 * uncertain + restA + restB);
  // Each has a word of its own: branches of one body, rather than one name written in two ways.
  if (restA > 0 && restB > 0) return likeness * (Math.min(restA, restB) < 0.5 ? 0.85 : 0.6);
  return Math.max(likeness, shared >= 0.65 ? 0.72 : 0.5);
}

interface WordPair {
  readonly left: string;
  readonly right: string;
  readonly likeness: number;
}

/** Words that stand for each other, the likeliest first; they are taken out of the lists. */
function takePairs(a: string[], b: string[]): WordPair[] {
  const pairs: WordPair[] = [];
  for (const least of [1, 0.85, 0.7]) {
    for (let i = 0; i < a.length; i += 1) {
      const j = least === 1 ? b.indexOf(a[i]!) : b.findIndex((word) => wordLikeness(a[i]!, word) >= least);
      if (j === -1) continue;
      pairs.push({ left: a[i]!, right: b[j]!, likeness: least });
      a.splice(i, 1);
      b.splice(j, 1);
      i -= 1;
    }
  }
  return pairs;
}

const NAME = hashOf('name');
const KIND = hashOf('kind');
const WORD = hashOf('word');
const WORDS = hashOf('words');

/** Keys of which two names that are alike in one area share at least one, if the area is not so full that they are all crowded. */
export function addNameKeys(keys: number[], name: BodyName, area: number): void {
  keys.push(keyOf(NAME, name.compact, area));
  if (name.initials !== '') for (const initials of name.initials.split(' ')) keys.push(keyOf(NAME, initials, area));
  keys.push(lettersOf(name.compact) ^ area);
  if (name.core === '') {
    keys.push(keyOf(KIND, name.kinds, area));
    return;
  }
  const words = name.core.split(' ').filter((word) => word.length >= 3).sort((x, y) => y.length - x.length).slice(0, 4).map((word) => word.slice(0, 5)).sort();
  for (let i = 0; i < words.length; i += 1) {
    keys.push(keyOf(WORD, words[i]!, area));
    for (let j = i + 1; j < words.length; j += 1) keys.push(keyOf(WORDS, words[i]! + words[j]!, area));
  }
}

/** Which letters there are, a bit for each: most slips of the pen leave them as they are. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}
