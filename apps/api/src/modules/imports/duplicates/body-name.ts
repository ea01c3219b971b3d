import { ANY_ACTIVITY, kindsOf } from './kinds.js';
import { placeOfCommune } from './name-commune.js';
import { joinedWords, spelledOut } from './name-words.js';
import { packedTrigrams } from './packed-trigrams.js';

/** The name of a lieu or an organisation, taken apart for comparison. */
export interface BodyName {
  /** Its strong words in one piece, without its commune. */
  readonly compact: string;
  /** Words that tell it from others of its kind, in the singular; empty for « Médiathèque de Lens ». */
  readonly core: string;
  /** Trigrams of the core, packed. */
  readonly trigrams: string;
  /** A letter for each kind of body or activity that it tells. */
  readonly kinds: string;
  /** What tells siblings apart: numbers, single letters, points of the compass. */
  readonly marks: string;
  /** First letters of its words, with and without weak ones, parted by a space; empty where there are few. */
  readonly initials: string;
  readonly saysCommune: boolean;
}

/** Words that join others. */
const joints: ReadonlySet<string> = new Set('le la les l un une du de des d et a au aux en y the of and by chez par pour ex anciennement dit n no numero'.split(' '));
/** Words that nearly every body may have in its name, or leave out. */
const fillers: ReadonlySet<string> = new Set('tier tiers lieu lieux espace association asso assoc collectif sarl sas sasu sa scic scop eurl sci'.split(' '));
const links: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd']);
const compass: ReadonlySet<string> = new Set(['nord', 'sud', 'est', 'ouest', 'gauche', 'droite', 'haut', 'haute', 'bas', 'basse']);
const roman = new Map([['i', '1'], ['ii', '2'], ['iii', '3'], ['iv', '4'], ['v', '5'], ['vi', '6'], ['vii', '7'], ['viii', '8']]);

export function bodyName(name: string, communeName?: string): BodyName {
  const all = joinedWords(name);
  const { words, linked } = withoutJoints(all);
  const strong = words.length > 0 ? words : all;
  const commune = communeName === undefined ? null : placeOfCommune(strong, communeName);
  const own = commune ? strong.toSpliced(commune.from, commune.to - commune.from) : strong;
  const { kinds, rest } = kindsOf(own, commune ? linked.toSpliced(commune.from, commune.to - commune.from) : linked);
  const told = own.filter((word) => !fillers.has(word));
  const core = rest.filter((word) => !fillers.has(word));
  const initials = initialsOf(all, own, told);
  if (told.length > 0) return taken(told, core, kinds, initials, commune !== null);
  // « Tiers-lieu de Lens » may be any of them; of « Lens » there is nothing else to go by.
  return own.length > 0 ? taken(own, [], ANY_ACTIVITY, initials, commune !== null) : taken(strong, strong, '', initials, false);
}

function taken(words: readonly string[], coreWords: readonly string[], kinds: string, initials: string, saysCommune: boolean): BodyName {
  const core = coreWords.join(' ');
  return { compact: words.join(''), core, trigrams: packedTrigrams(core), kinds, marks: marksOf(words), initials, saysCommune };
}

/** Words in the singular and spelled out, with whether « de », « du » … comes before each. */
function withoutJoints(all: readonly string[]): { words: string[]; linked: boolean[] } {
  const words: string[] = [];
  const linked: boolean[] = [];
  let afterLink = false;
  for (const [index, word] of all.entries()) {
    // « Halle A » is no « Halle à ».
    const isMark = word.length === 1 && index > 0 && index === all.length - 1;
    if (joints.has(word) && !isMark) {
      afterLink ||= links.has(word);
      continue;
    }
    for (const part of spelledOut(word)) {
      words.push(part);
      linked.push(afterLink);
    }
    afterLink = false;
  }
  return { words, linked };
}

const digits = /\d/;

function marksOf(words: readonly string[]): string {
  let marks = '';
  const add = (mark: string): void => void (marks += marks === '' ? mark : ` ${mark}`);
  for (const word of words) {
    if (compass.has(word)) add(word);
    else if (digits.test(word)) for (const number of word.match(/\d+/g) ?? []) add(number.replace(/^0+(?=\d)/, ''));
  }
  const last = words.at(-1)!;
  if (words.length > 1 && (last.length === 1 || roman.has(last)) && !digits.test(last)) add(roman.get(last) ?? last);
  return marks;
}

function initialsOf(...lists: readonly (readonly string[])[]): string {
  let initials = '';
  let before = '';
  for (const list of lists) {
    if (list.length < 3 || list.length > 7) continue;
    let letters = '';
    for (const word of list) letters += word.charAt(0);
    if (letters !== before) initials += initials === '' ? letters : ` ${letters}`;
    before = letters;
  }
  return initials;
}
