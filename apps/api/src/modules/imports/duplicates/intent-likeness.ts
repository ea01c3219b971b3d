import type { BodyName } from './body-name.js';
import { type DuplicateScore, duplicateThreshold, type Likeness } from './duplicate-index.js';
import { Evidence, NOTHING } from './evidence.js';
import { hashOf, keyOf } from './keys.js';
import { addNameKeys } from './name-keys.js';
import { nameLikeness, UNLIKE } from './name-likeness.js';
import { titleOf } from './title.js';

/** What of a resource or need is compared. */
export interface ComparableIntent {
  readonly name: string;
  /** Whose it is; null where nobody known here is. */
  readonly holder: string | null;
  readonly category?: string;
}

export interface PreparedIntent {
  readonly title: BodyName;
  readonly holder: string | null;
  readonly category: string | undefined;
}

const HOLDER = hashOf('holder');

/** The same only where the same actor holds it: two lieux may well have a projector each. */
export const intentLikeness: Likeness<ComparableIntent, PreparedIntent> = {
  // « MATERIAL_RESOURCE/SPACE » here, « SPACE » in a file.
  prepare: ({ name, holder, category }) => ({ title: titleOf(name), holder, category: category?.split('/').at(-1) }),

  keys({ title, holder }) {
    if (holder === null) return [];
    const keys = [keyOf(HOLDER, holder)];
    addNameKeys(keys, title, hashOf(holder));
    return keys;
  },

  score: (a, b, least = 0) => scoreIntents(a, b, least),
};

function scoreIntents(a: PreparedIntent, b: PreparedIntent, least: number): DuplicateScore {
  const titles = nameLikeness(a.title, b.title);
  const doubted = titles < UNLIKE || a.holder === null || a.holder !== b.holder;
  if (doubted && least >= duplicateThreshold) return NOTHING;
  const evidence = new Evidence().sayNames(a.title, b.title, titles).add((titles - 0.5) * 8);
  if (a.holder !== null && a.holder === b.holder) evidence.say('SAME_HOLDER');
  else evidence.add(-6);
  if (a.category !== undefined && a.category === b.category) evidence.say('SAME_CATEGORY').add(0.5);
  else if (a.category !== undefined && b.category !== undefined) evidence.add(-2);
  return evidence.score(doubted);
}
