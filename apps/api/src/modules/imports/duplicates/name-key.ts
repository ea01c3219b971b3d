import { fold } from '../recognition/text.js';

const weakWords = /\b(le|la|les|l|un|une|du|de|des|d|et|a|au|aux|en|tiers|lieux?|espace|association|asso|the)\b/g;
const abbreviations: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bst\b/g, 'saint'], [/\bste\b/g, 'sainte'], [/\bav\b/g, 'avenue'], [/\b(bd|bld|blvd|bvd)\b/g, 'boulevard'], [/\bpl\b/g, 'place'], [/\brte\b/g, 'route'],
  [/\bch\b/g, 'chemin'], [/\ball\b/g, 'allee'], [/\bmjc\b/g, 'maison des jeunes et de la culture'], [/\bco working\b/g, 'coworking'], [/\bfab lab\b/g, 'fablab'],
  [/\bcie\b/g, 'compagnie'], [/\bgd\b/g, 'grand'], [/\bmediatheque municipale\b/g, 'mediatheque'],
];

/** The name without accents, abbreviations and weak words; the whole where only weak words are. Keys that are stored are made of it: a change here would part lists from what they brought. */
export function nameKey(name: string): string {
  const folded = abbreviations.reduce((text, [pattern, full]) => text.replace(pattern, full), fold(name));
  const strong = folded.replace(weakWords, ' ').replace(/\s+/g, ' ').trim();
  return strong.length >= 2 ? strong : folded;
}
