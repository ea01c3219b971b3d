import { accessibilitySynonyms, categorySynonyms, legalFormSynonyms, settingSynonyms, type CodeSynonym } from './synonyms.js';
import { fold, listOf } from './text.js';

export interface Categories {
  readonly families: readonly string[];
  readonly activities: readonly string[];
  readonly tags: readonly string[];
  /** Parts that no synonym explains, as they were written. */
  readonly unknown: readonly string[];
}

/** Families, activities and tags that a text names, alone or as a list. */
export function categorise(text: string): Categories {
  const families = new Set<string>();
  const activities = new Set<string>();
  const tags = new Set<string>();
  const unknown: string[] = [];
  for (const part of listOf(text)) {
    const folded = fold(part);
    const matches = categorySynonyms.filter(({ pattern }) => pattern.test(folded));
    // The codes themselves are understood, so that what was exported comes back.
    if (matches.length === 0 && folded !== '' && !isCode(part, families, activities, tags)) unknown.push(part);
    for (const match of matches) {
      match.families?.forEach((code) => families.add(code));
      match.activities?.forEach((code) => activities.add(code));
      match.tags?.forEach((code) => tags.add(code));
    }
  }
  return { families: mostTelling(families), activities: [...activities], tags: [...tags], unknown };
}

/** OTHER says nothing beside a family that is known. */
export function mostTelling(codes: Iterable<string>): string[] {
  const all = [...new Set(codes)];
  const telling = all.filter((code) => code !== 'OTHER');
  return telling.length > 0 ? telling : all;
}

const codesOf = (key: 'families' | 'activities' | 'tags'): ReadonlySet<string> => new Set(categorySynonyms.flatMap((synonym) => synonym[key] ?? []));
const known = { families: codesOf('families'), activities: codesOf('activities'), tags: codesOf('tags') };

function isCode(part: string, families: Set<string>, activities: Set<string>, tags: Set<string>): boolean {
  const code = part.trim();
  if (known.families.has(code)) families.add(code);
  if (known.activities.has(code)) activities.add(code);
  if (known.tags.has(code)) tags.add(code);
  return known.families.has(code) || known.activities.has(code) || known.tags.has(code);
}

export interface Codes {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

function readCodes(text: string, synonyms: readonly CodeSynonym[], all: boolean): Codes {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of listOf(text)) {
    const folded = fold(part);
    const matches = synonyms.filter(({ pattern, code }) => pattern.test(folded) || code === part);
    if (matches.length === 0) unknown.push(part);
    for (const { code } of all ? matches : matches.slice(0, 1)) codes.add(code);
  }
  return { codes: [...codes], unknown };
}

export const readLegalForms = (text: string): Codes => readCodes(text, legalFormSynonyms, false);
export const readSettings = (text: string): Codes => readCodes(text, settingSynonyms, false);
export const readAccessibility = (text: string): Codes => readCodes(text, accessibilitySynonyms, true);
