import { nameKey, scoreDuplicate } from './recognition/duplicates.js';
import type { LieuDraft } from './recognition/draft.js';
import { fold } from './recognition/text.js';

/**
 * What each line is found again by in the next file of the same layout: the source's own identifier where each line has
 * another one, otherwise name and place. Lines that share a key are numbered in the order of the file.
 */
export function sourceKeys(drafts: readonly LieuDraft[]): string[] {
  const seen = new Map<string, number>();
  for (const { externalId } of drafts) if (externalId) seen.set(externalId, (seen.get(externalId) ?? 0) + 1);
  const used = new Map<string, number>();
  return drafts.map((draft) => {
    const own = draft.externalId !== undefined && seen.get(draft.externalId) === 1;
    const key = own ? `id:${draft.externalId}` : `name:${nameKey(draft.name)}|${draft.communeCode ?? draft.postalCode ?? ''}|${fold(draft.street ?? '')}`;
    const nth = (used.get(key) ?? 0) + 1;
    used.set(key, nth);
    return nth === 1 ? key : `${key}|${nth}`;
  });
}

/** How alike a line and what its identifier meant last time must be to be one, where even the name has changed. */
const LIKE_ENOUGH = 0.5;

/**
 * Two publishers may number their lieux from 1 under the same headings: an identifier means the same lieu only where
 * the name, or name and place taken together, agree with what it meant last time.
 */
export const plausible = (last: LieuDraft, now: LieuDraft): boolean =>
  nameKey(last.name) === nameKey(now.name) || scoreDuplicate(last, now).score >= LIKE_ENOUGH;

/** The key of a line whose identifier already means another lieu. */
export const keyBesideOther = (key: string, draft: LieuDraft): string => `${key}|${nameKey(draft.name)}|${draft.communeCode ?? ''}`;
