import { scoreOf } from '../../duplicates/duplicate-index.js';
import { lieuLikeness } from '../../duplicates/lieu-likeness.js';
import { nameKey } from '../../duplicates/name-key.js';
import { fold } from '../../recognition/text.js';
import type { LieuDraft } from './draft.js';

/** What a line without an identifier is found again by: its name and place. */
export const keyOfLieu = (draft: LieuDraft): string => `name:${nameKey(draft.name)}|${draft.communeCode ?? draft.postalCode ?? ''}|${fold(draft.street ?? '')}`;

/** How alike a line and what its identifier meant last time must be to be one, where even the name has changed. */
const LIKE_ENOUGH = 0.5;

/** An identifier means the same lieu only where the name, or name and place taken together, agree with what it meant last time. */
export const plausibleLieu = (last: LieuDraft, now: LieuDraft): boolean =>
  nameKey(last.name) === nameKey(now.name) || scoreOf(lieuLikeness, last, now).score >= LIKE_ENOUGH;
