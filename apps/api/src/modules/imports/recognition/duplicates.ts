import { distanceInMetres } from './coordinates.js';
import { normaliseCommuneName } from './commune-names.js';
import type { LieuDraft } from './draft.js';
import type { Remark } from './fields.js';
import { diceOf, trigramsOf } from './similarity.js';
import { fold } from './text.js';
import { websiteHost } from './web.js';

/** What is compared; a draft is one, and so is a lieu that is already here. */
export type Comparable = Pick<LieuDraft, 'name' | 'website' | 'street' | 'postalCode' | 'communeCode' | 'latitude' | 'longitude' | 'siret' | 'communeName'>;

export interface DuplicateScore {
  /** 0 to 1; from `duplicateThreshold` on, somebody must decide. */
  readonly score: number;
  readonly reasons: readonly Remark[];
}

export const duplicateThreshold = 0.8;

/** A comparable with what its comparison needs, worked out once. */
export interface Prepared extends Comparable {
  readonly words: string;
  readonly trigrams: ReadonlySet<string>;
  readonly host: string | null;
  readonly streetKey: string;
}

const weakWords = /\b(le|la|les|l|un|une|du|de|des|d|et|a|au|aux|en|tiers|lieux?|espace|association|asso|the)\b/g;
const abbreviations: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bst\b/g, 'saint'], [/\bste\b/g, 'sainte'], [/\bav\b/g, 'avenue'], [/\b(bd|bld|blvd|bvd)\b/g, 'boulevard'], [/\bpl\b/g, 'place'], [/\brte\b/g, 'route'],
  [/\bch\b/g, 'chemin'], [/\ball\b/g, 'allee'], [/\bmjc\b/g, 'maison des jeunes et de la culture'], [/\bco working\b/g, 'coworking'], [/\bfab lab\b/g, 'fablab'],
  [/\bcie\b/g, 'compagnie'], [/\bgd\b/g, 'grand'], [/\bmediatheque municipale\b/g, 'mediatheque'], [/&/g, 'et'],
];

export function prepare<T extends Comparable>(item: T): T & Prepared {
  const words = withoutCommune(nameKey(item.name), item.communeName);
  return { ...item, words, trigrams: trigramsOf(words), host: item.website ? websiteHost(item.website) : null, streetKey: item.street ? spellOut(fold(item.street)) : '' };
}

/** The name without accents, abbreviations and weak words; the whole where only weak words are. */
export function nameKey(name: string): string {
  const folded = spellOut(fold(name));
  const strong = folded.replace(weakWords, ' ').replace(/\s+/g, ' ').trim();
  return strong.length >= 2 ? strong : folded;
}

/** « Mission locale de X » and « Médiathèque de X » are alike only by their commune. */
function withoutCommune(words: string, communeName: string | undefined): string {
  const commune = communeName === undefined ? '' : normaliseCommuneName(communeName);
  const rest = commune === '' ? words : ` ${words} `.replace(` ${nameKey(commune)} `, ' ').trim();
  return rest.length >= 4 ? rest : words;
}

function spellOut(folded: string): string {
  return abbreviations.reduce((text, [pattern, full]) => text.replace(pattern, full), folded);
}

/** How likely two lieux are one, with the reasons that speak for it. */
export function scoreDuplicate(a: Comparable, b: Comparable): DuplicateScore {
  return scorePrepared(prepare(a), prepare(b));
}

export function scorePrepared(a: Prepared, b: Prepared): DuplicateScore {
  const reasons: Remark[] = [];
  const say = (code: string, params: Remark['params'] = {}): void => void reasons.push({ code, params });
  const names = nameLikeness(a, b);
  if (names >= 0.99) say('SAME_NAME');
  else if (names >= 0.55) say('SIMILAR_NAME', { percent: Math.round(names * 100) });

  // Evidence is summed as logarithms of odds; the figures were tuned on real lists.
  let evidence = (names - 0.5) * 8 - 1;
  const sameSiret = a.siret !== undefined && a.siret === b.siret;
  if (sameSiret) {
    evidence += 4;
    say('SAME_SIRET');
  } else if (a.siret && b.siret) evidence -= 1;
  evidence += placeEvidence(a, b, say) + streetEvidence(a, b, say);
  if (a.host && a.host === b.host) {
    evidence += pagesDiffer(a.website ?? '', b.website ?? '') ? 0.5 : 2;
    say('SAME_WEBSITE', { host: a.host });
  } else if (a.host && b.host) evidence -= 0.5;

  const score = 1 / (1 + Math.exp(-evidence));
  // A town hall, its library and its EPN share a house and a website and are not one lieu.
  const capped = names < 0.35 && !sameSiret ? Math.min(score, duplicateThreshold - 0.01) : score;
  return { score: Math.round(capped * 100) / 100, reasons };
}

/** A chain has one site with a page for each of its lieux. */
function pagesDiffer(a: string, b: string): boolean {
  const [pathA, pathB] = [a, b].map((url) => new URL(url).pathname.replace(/\/$/, ''));
  return pathA !== '' && pathB !== '' && pathA !== pathB;
}

/** Likeness of names: spelling, or one name that holds all words of the other. */
function nameLikeness(a: Prepared, b: Prepared): number {
  if (a.words === b.words) return 1;
  const spelling = diceOf(a.trigrams, b.trigrams);
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  const longWords = new Set(long.split(' '));
  const within = short.length >= 6 && short.split(' ').every((word) => longWords.has(word));
  return within ? Math.max(spelling, 0.72) : spelling;
}

function placeEvidence(a: Prepared, b: Prepared, say: (code: string, params?: Remark['params']) => void): number {
  const sameCommune = a.communeCode !== undefined && a.communeCode === b.communeCode;
  const samePostalCode = a.postalCode !== undefined && a.postalCode === b.postalCode;
  if (sameCommune) say('SAME_COMMUNE');
  else if (samePostalCode) say('SAME_POSTCODE', { postalCode: a.postalCode ?? '' });
  if (a.latitude !== undefined && a.longitude !== undefined && b.latitude !== undefined && b.longitude !== undefined) {
    const metres = distanceInMetres({ latitude: a.latitude, longitude: a.longitude }, { latitude: b.latitude, longitude: b.longitude });
    if (metres < 1000) say('NEAR', { metres: Math.round(metres) });
    if (metres < 50) return 3;
    if (metres < 200) return 2;
    // Many points are no more than the middle of their commune.
    if (metres < 1000) return sameCommune ? 0.5 : 0;
    if (metres < 5000) return sameCommune ? -1.5 : -3;
    return sameCommune ? -3 : -6;
  }
  if (sameCommune) return 1;
  if (samePostalCode) return 0.5;
  const bothPlaced = (a.communeCode ?? a.postalCode) !== undefined && (b.communeCode ?? b.postalCode) !== undefined;
  return bothPlaced ? -3.5 : -2.5;
}

function streetEvidence(a: Prepared, b: Prepared, say: (code: string) => void): number {
  if (a.streetKey === '' || b.streetKey === '') return 0;
  const numberOf = (street: string): string | undefined => /^\d+/.exec(street)?.[0];
  const sameStreet = a.streetKey === b.streetKey || diceOf(trigramsOf(a.streetKey), trigramsOf(b.streetKey)) >= 0.8;
  const otherNumber = numberOf(a.streetKey) !== undefined && numberOf(b.streetKey) !== undefined && numberOf(a.streetKey) !== numberOf(b.streetKey);
  if (!sameStreet) return -2.2;
  if (otherNumber) return -0.5;
  const placed = a.communeCode === undefined || b.communeCode === undefined || a.communeCode === b.communeCode;
  if (!placed) return 0;
  say('SAME_STREET');
  return normaliseCommuneName(a.streetKey).length > 6 ? 2 : 1;
}
