import type { BodyName } from './body-name.js';
import { ANY_ACTIVITY, conflictOf, shareKind } from './kinds.js';
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
  const likeness = likenessOfWords(a, b);
  if (likeness < UNLIKE) return likeness;
  const conflict = conflictOf(a.kinds, b.kinds);
  if (conflict === 'BODIES' || (a.compact !== b.compact && areSiblings(a.marks, b.marks))) return likeness * 0.3;
  return conflict === 'ACTIVITIES' ? likeness * 0.75 : likeness;
}

function likenessOfWords(a: BodyName, b: BodyName): number {
  // Most names that are compared have next to nothing in common: that is looked at first.
  const told = Math.min(a.trigrams.length, b.trigrams.length);
  const shared = told === 0 ? 1 : sharedTrigrams(a.trigrams, b.trigrams) / told;
  if (shared < 0.25) return haveInitials(a, b) ? BY_INITIALS : shared * 0.4;
  if (isSameName(a, b)) return tells(a) ? 1 : 0.9;
  if (a.core !== '' && a.core === b.core) return tells(a) ? 0.96 : 0.8;
  if (nearlySpelledAs(a.compact, b.compact)) return 0.92;
  if (haveInitials(a, b)) return BY_INITIALS;
  if (told === 0) return likenessOfKinds(a, b);
  // In an order of their own, so that it is the same whichever comes first.
  const [first, second] = a.core < b.core ? [a, b] : [b, a];
  return likenessOfCores(first.core.split(' '), second.core.split(' '));
}

/** « Médiathèque de Lens » is the « Bibliothèque municipale », and may be the « Médiathèque Robert Cousin ». */
function likenessOfKinds(a: BodyName, b: BodyName): number {
  const both = a.core === '' && b.core === '';
  if (!shareKind(a.kinds, b.kinds)) return both ? 0.1 : 0.2;
  // « Tiers-lieu de Lens » may be the coworking of Lens; that it is this one of those with a name, nothing says.
  if (!both && (a.kinds === ANY_ACTIVITY || b.kinds === ANY_ACTIVITY)) return 0.3;
  if (a.kinds === b.kinds) return both ? 0.85 : 0.55;
  return both ? 0.6 : 0.45;
}

/** But for what names may leave out. */
export const isSameName = (a: BodyName, b: BodyName): boolean => a.compact === b.compact || (a.core !== '' && a.core === b.core && a.kinds === b.kinds);

/** « Mairie » and « Maison des associations » tell nothing from others. */
const tells = ({ core }: BodyName): boolean => core !== '' && core.split(' ').some((word) => !general.has(word));

const BY_INITIALS = 0.75;

/** « LBM » stands for « La Belle Mécanique ». */
const haveInitials = (a: BodyName, b: BodyName): boolean => stands(a.initials, b.compact) || stands(b.initials, a.compact);
const stands = (initials: string, compact: string): boolean => compact.length >= 3 && compact.length <= 7 && initials !== '' && initials.split(' ').includes(compact);

/** A slip of the pen, or words run together. */
function nearlySpelledAs(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  const most = shortest >= 12 ? 2 : 1;
  if (shortest < 6 || Math.abs(a.length - b.length) > most) return false;
  // Hardly anybody slips at both ends.
  const alike = a.charCodeAt(0) === b.charCodeAt(0) || a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1);
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
