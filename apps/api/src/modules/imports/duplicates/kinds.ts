import { activities, friends, institutions } from './kind-words.js';

/** Kinds as letters. */
const letterOf = (index: number): string => String.fromCharCode(65 + index);
const FRIENDS = letterOf(institutions.length + activities.length);
/** What a tiers-lieu may be that says no more than that. */
export const ANY_ACTIVITY = activities.map((_, index) => letterOf(institutions.length + index)).join('');

/** Phrases by their first word, the longest first. */
const phrases = new Map<string, { readonly words: readonly string[]; readonly kind: string }[]>();
for (const [index, list] of [...institutions, ...activities, friends].entries()) {
  for (const phrase of list.split(', ')) {
    const words = phrase.split(' ');
    const known = phrases.get(words[0]!) ?? [];
    phrases.set(words[0]!, [...known, { words, kind: letterOf(index) }].sort((a, b) => b.words.length - a.words.length));
  }
}

export interface Kinds {
  /** A letter for each kind that the name tells, in alphabetical order. */
  readonly kinds: string;
  /** The words that tell none. */
  readonly rest: readonly string[];
}

/** The kinds that strong words in the singular tell; `linked`: whether a word comes after « de », « du » … */
export function kindsOf(words: readonly string[], linked: readonly boolean[]): Kinds {
  const kinds: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = phrases.get(words[i]!)?.find((known) => known.words.every((word, offset) => words[i + offset] === word));
    if (!phrase) {
      rest.push(words[i]!);
      i += 1;
      continue;
    }
    // « EPN de la médiathèque » is an EPN, « EPN – médiathèque » is both.
    if (!kinds.includes(phrase.kind) && (kinds.length === 0 || linked[i] !== true)) kinds.push(phrase.kind);
    i += phrase.words.length;
  }
  return { kinds: kinds.sort().join(''), rest };
}

export function shareKind(a: string, b: string): boolean {
  for (let i = 0; i < a.length; i += 1) if (b.includes(a.charAt(i))) return true;
  return false;
}

function areActivities(kinds: string): boolean {
  for (let i = 0; i < kinds.length; i += 1) if (!ANY_ACTIVITY.includes(kinds.charAt(i))) return false;
  return true;
}

/** Whether two sets of kinds are never of one body, or only of different activities, or nothing of the sort. */
export function conflictOf(a: string, b: string): 'BODIES' | 'ACTIVITIES' | null {
  if (a === b) return null;
  if (a.includes(FRIENDS) !== b.includes(FRIENDS)) return 'BODIES';
  if (a === '' || b === '' || shareKind(a, b)) return null;
  return areActivities(a) && areActivities(b) ? 'ACTIVITIES' : 'BODIES';
}
