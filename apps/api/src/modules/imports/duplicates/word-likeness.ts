const { abs, min } = Math;

/** Rows of edits, for words of up to so many letters; longer ones are compared by their start. */
const LONGEST = 63;
let older = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);
let next = new Uint8Array(LONGEST + 1);

/** Whether one text becomes the other by at most so many letters added, left out, replaced, or changed places with the next. */
export function withinEdits(first: string, second: string, most: number): boolean {
  if (abs(first.length - second.length) > most) return false;
  const [a, b] = [first.slice(0, LONGEST), second.slice(0, LONGEST)];
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      let edits = min(next[j - 1]! + 1, row[j]! + 1, replaced);
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) edits = min(edits, older[j - 2]! + 1);
      next[j] = edits;
      least = min(least, edits);
    }
    if (least > most) return false;
    [older, row, next] = [row, next, older];
  }
  return row[b.length]! <= most;
}

/** Likeness of two words, 0 to 1: the same, a slip of the pen, or one that the other begins with. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || /^\d/.test(short) || /^\d/.test(long)) return 0;
  if (withinEdits(short, long, short.length >= 10 ? 2 : 1)) return 0.85;
  if (short.charCodeAt(0) === long.charCodeAt(0) && long.length - short.length <= 3 && soundOf(short) === soundOf(long)) return 0.85;
  return long.startsWith(short) ? 0.7 : 0;
}

/** Roughly how a French word sounds: « repaire » and « repère » alike. */
const soundOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/h/g, '')
    .replace(/e?au/g, 'o')
    .replace(/[ae]i/g, 'e')
    .replace(/qu|q|c(?=[aou]|$)/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)[estxdz]+$/, '');
