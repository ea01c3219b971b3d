import type { BodyName } from './body-name.js';
import { joinedWords, spelledOut } from './name-words.js';
import { packedTrigrams } from './packed-trigrams.js';

/** What a title may have or leave out. */
const weak: ReadonlySet<string> = new Set(
  ('le la les l un une du de des d et ou a au aux en y the of and chez par pour avec sur dans notre nos votre ' +
    'pret location mise disposition recherche cherche recherchons cherchons besoin offre demande propose proposons').split(' '),
);

/** The title of an event, or of what somebody offers or needs, taken apart like the name of a body that is of no kind. */
export function titleOf(text: string): BodyName {
  const all = joinedWords(text);
  const strong = all.filter((word, index) => !weak.has(word) || (word.length === 1 && index > 0 && index === all.length - 1));
  const words = (strong.length > 0 ? strong : all).flatMap(spelledOut);
  const core = words.join(' ');
  return { compact: words.join(''), core, trigrams: packedTrigrams(core), kinds: '', marks: words.flatMap((word) => word.match(/\d+/g) ?? []).join(' '), initials: '', saysCommune: false };
}
