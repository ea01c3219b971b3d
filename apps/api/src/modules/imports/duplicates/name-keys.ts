import type { BodyName } from './body-name.js';
import { hashOf, keyOf } from './keys.js';

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
