import { remembered } from './remembered.js';
import { accessibilitySynonyms, categorySynonyms, legalFormSynonyms, settingSynonyms, type CodeSynonym } from './synonyms.js';
import { fold, listOf } from './text.js';
import { typologies } from './typologies.js';

export interface Categories {
  readonly families: readonly string[];
  readonly activities: readonly string[];
  readonly tags: readonly string[];
  /** Parts that no synonym explains, as they were written. */
  readonly unknown: readonly string[];
}

/** Families, activities and tags that a text names, alone or as a list. */
export const categorise = remembered((text): Categories => {
  const families = new Set<string>();
  const activities = new Set<string>();
  const tags = new Set<string>();
  const unknown: string[] = [];
  for (const part of listOf(text)) {
    const folded = fold(part);
    const typology = typologies.get(part);
    const words = categorySynonyms.filter(({ pattern }) => pattern.test(folded));
    const matches = words.length === 0 && typology ? [typology] : words;
    // The codes themselves are understood, so that what was exported comes back.
    if (matches.length === 0 && folded !== '' && !isCode(part, families, activities, tags)) unknown.push(part);
    for (const match of matches) {
      match.families?.forEach((code) => families.add(code));
      match.activities?.forEach((code) => activities.add(code));
      match.tags?.forEach((code) => tags.add(code));
    }
  }
  return { families: mostTelling(families), activities: [...activities], tags: [...tags], unknown };
});

/** OTHER says nothing beside a family that is known. */
export function mostTelling(codes: Iterable<string>): string[] {
  const all = [...new Set(codes)];
  const telling = all.filter((code) => code !== 'OTHER');
  return telling.length > 0 ? telling : all;
}

export type CategoryField = 'families' | 'activities' | 'tags';

const codesOf = (field: CategoryField): Set<string> => new Set(categorySynonyms.flatMap((synonym) => synonym[field] ?? []));
const known: Readonly<Record<CategoryField, ReadonlySet<string>>> = { families: codesOf('families'), activities: codesOf('activities').add('OTHER'), tags: codesOf('tags') };

/** Words and codes of one field only: « Coworking » among families says nothing of activities. */
export function categoriseAs(field: CategoryField, text: string): Codes {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of listOf(text)) {
    if (known[field].has(part) || (isTermCode(part) && part.includes('_'))) {
      codes.add(part);
      continue;
    }
    const meaning = categorise(part);
    const own = field === 'activities' && meaning.activities.length === 0 && meaning.families.join() === 'OTHER' ? ['OTHER'] : meaning[field];
    own.forEach((code) => codes.add(code));
    if (own.length === 0) unknown.push(part);
  }
  return withTermCodes({ codes: [...codes], unknown });
}

/** Whether a text looks like a code of an editable list; which ones there are, only the database knows. */
export const isTermCode = (text: string): boolean => /^[A-Z][A-Z0-9]+(_[A-Z0-9]+)*$/.test(text);

/** What was not understood but looks like a code of a list that has been added to is taken as one. */
export function withTermCodes({ codes, unknown }: Codes): Codes {
  return { codes: [...codes, ...unknown.filter(isTermCode)], unknown: unknown.filter((part) => !isTermCode(part)) };
}

function isCode(part: string, families: Set<string>, activities: Set<string>, tags: Set<string>): boolean {
  const code = part.trim();
  const isFamily = known.families.has(code);
  if (isFamily) families.add(code);
  // OTHER alone is a family first.
  const isActivity = known.activities.has(code) && code !== 'OTHER';
  if (isActivity) activities.add(code);
  if (known.tags.has(code)) tags.add(code);
  return isFamily || isActivity || known.tags.has(code);
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

export const readLegalForms = remembered((text) => readCodes(text, legalFormSynonyms, false));
export const readSettings = remembered((text) => readCodes(text, settingSynonyms, false));
export const readAccessibility = remembered((text) => readCodes(text, accessibilitySynonyms, true));
