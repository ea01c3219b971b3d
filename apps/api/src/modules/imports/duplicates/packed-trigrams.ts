/** Of longer texts the start is enough. */
const LONGEST = 200;
const codes = new Uint16Array(LONGEST + 1);

/** Trigrams of folded words as the characters of a string, in order: a set that weighs two bytes an element. */
export function packedTrigrams(words: string): string {
  if (words === '') return '';
  const length = Math.min(words.length, LONGEST);
  let before = 0;
  let last = 0;
  let known = 0;
  for (let i = 0; i <= length; i += 1) {
    const code = i === length ? 0 : codeOf(words.charCodeAt(i));
    known = insert((before * 37 + last) * 37 + code, known);
    before = last;
    last = code;
  }
  return String.fromCharCode(...codes.subarray(0, known));
}

/** Puts a code among those that are known, in order; answers how many there are now. */
function insert(code: number, known: number): number {
  let at = known;
  while (at > 0 && codes[at - 1]! > code) at -= 1;
  if (at > 0 && codes[at - 1] === code) return known;
  for (let i = known; i > at; i -= 1) codes[i] = codes[i - 1]!;
  codes[at] = code;
  return known + 1;
}

/** Letters and digits are told apart, all else only roughly. */
function codeOf(character: number): number {
  if (character === 32) return 0;
  if (character >= 97 && character <= 122) return character - 96;
  if (character >= 48 && character <= 57) return character - 21;
  return 1 + (character % 36);
}

/** How many trigrams two packed sets share. */
export function sharedTrigrams(a: string, b: string): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(j);
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}

/** Dice's coefficient of two packed sets, 0 to 1. */
export function packedDice(a: string, b: string): number {
  return a.length + b.length === 0 ? 0 : (2 * sharedTrigrams(a, b)) / (a.length + b.length);
}
