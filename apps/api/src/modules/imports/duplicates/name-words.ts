import { remembered } from '../recognition/remembered.js';
import { fold } from '../recognition/text.js';

const abbreviations = new Map([
  ['st', 'saint'], ['sts', 'saint'], ['ste', 'sainte'], ['cie', 'compagnie'], ['gd', 'grand'], ['gde', 'grande'], ['pt', 'petit'], ['ptit', 'petit'], ['ptite', 'petite'], ['dr', 'docteur'],
  ['mjc', 'maison jeunes culture'], ['mpt', 'maison tous'], ['mfs', 'maison france services'], ['mda', 'maison associations'], ['num', 'numerique'], ['labo', 'lab'], ['laboratoire', 'lab'],
  ['teletravail', 'telecentre'], ['cowork', 'coworking'], ['coworkin', 'coworking'], ['fablabs', 'fablab'],
]);
const numbers = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const ordinals = 'zeroieme premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme'.split(' ');
for (const list of [numbers, ordinals]) for (const [number, word] of list.entries()) abbreviations.set(word, String(number));

/** Words that are one, however they are spaced. */
const together = /\b(?:co (?=work)|fab (?=labs?\b)|p (?=tite?s?\b)|maker (?=space\b))/;

/** The folded words of a name; « C.S.N. » is one, and so are « Fab Lab » and « co-working ». */
export function joinedWords(name: string): string[] {
  const undotted = name.includes('.') ? name.replace(/(?:\p{L}\.){2,}\p{L}?/gu, (dotted) => dotted.replaceAll('.', '')) : name;
  const folded = fold(undotted);
  return (together.test(folded) ? folded.replace(new RegExp(together, 'g'), (word) => word.trimEnd()) : folded).split(' ');
}

/** A word as people write it who have the room, perhaps several: in the singular, numbers in digits. */
export const spelledOut: (word: string) => readonly string[] = remembered((word) => {
  const number = /^(\d+)(?:er|ere|e|eme|ieme|nd|nde)$/.exec(word)?.[1];
  return (number ?? abbreviations.get(word) ?? word).split(' ').map(singular);
}, 30_000);

const singular = (word: string): string => (word.length >= 4 && (word.endsWith('s') || word.endsWith('eaux')) ? word.slice(0, -1) : word);
