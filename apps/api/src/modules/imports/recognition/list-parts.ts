/** Separators by strength: beside a strong one, the weak ones belong to the names. */
const strong = /[;|\n]/g;
const weak = /,|(?<!\d)\/(?!\d)/g;

/**
 * Parts of a list of names, none of them parted inside brackets: « Soudure (expert, partage) ; Droit, fiscalité » are two, and so
 * are « Soudure, couture ». `onlyStrong`: commas part nothing, as in lists that exports write.
 */
export function partsOfList(text: string, { onlyStrong = false } = {}): string[] {
  const hidden = text.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));
  const separator = onlyStrong || hidden.search(strong) >= 0 ? strong : weak;
  const parts: string[] = [];
  let start = 0;
  for (const { index } of hidden.matchAll(separator)) {
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return [...parts, text.slice(start)].map((part) => part.trim().replace(/^[-•·*]\s+/, '')).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** What is longer is a sentence, and no name. */
export const LONGEST_PART = 200;
