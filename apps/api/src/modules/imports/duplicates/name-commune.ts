import { arrondissementOf, normaliseCommuneName } from '../recognition/commune-names.js';
import { remembered } from '../recognition/remembered.js';
import { joinedWords, spelledOut } from './name-words.js';

/** From which word of a name to which, the last not included, its commune stands in it. */
export interface CommunePlace {
  readonly from: number;
  readonly to: number;
}

const joints: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'en', 'et', 'a', 'au', 'aux', 'y']);
/** First words of communes that tell too little by themselves. */
const usual: ReadonlySet<string> = new Set(['saint', 'sainte', 'notre', 'grand', 'grande', 'petit', 'petite', 'haute', 'villeneuve', 'chateau', 'neuville']);

const wordsOfCommune = remembered((name) => {
  const arrondissement = arrondissementOf(name);
  const words = joinedWords(arrondissement?.city ?? normaliseCommuneName(name)).filter((word) => !joints.has(word)).flatMap(spelledOut);
  return { words, number: String(arrondissement?.number ?? '') };
}, 40_000);

/** Where among strong words the commune stands, whole or by its first word (« Romorantin »); null where it does not. */
export function placeOfCommune(words: readonly string[], communeName: string): CommunePlace | null {
  const { words: commune, number } = wordsOfCommune(communeName);
  const first = commune[0];
  let from = first === undefined ? -1 : words.indexOf(first);
  const firstOnly = from;
  for (; from !== -1; from = words.indexOf(first!, from + 1)) {
    if (!commune.every((word, offset) => words[from + offset] === word)) continue;
    const to = from + commune.length;
    // « Paris 11 »
    return { from, to: number !== '' && words[to] === number ? to + 1 : to };
  }
  return firstOnly === -1 || first!.length < 5 || usual.has(first!) ? null : { from: firstOnly, to: firstOnly + 1 };
}
