import type { ImportDraft } from '../target.js';

/** A skill as a cell names it. */
export interface SkillDraft {
  readonly label: string;
  readonly level: 'BEGINNER' | 'CONFIRMED' | 'EXPERT';
  readonly willingToShare: boolean;
}

/** A person as a line describes them; lieux and skills by the names, or ids, in its cells. */
export interface PersonDraft extends ImportDraft {
  readonly email?: string;
  readonly phone?: string;
  readonly presentation?: string;
  readonly lieux: readonly string[];
  readonly skills: readonly SkillDraft[];
}

const strength: Readonly<Record<SkillDraft['level'], number>> = { BEGINNER: 0, CONFIRMED: 1, EXPERT: 2 };

/** A skill that is named twice is that skill once, at the higher level. */
export function sameSkill(first: SkillDraft | undefined, next: SkillDraft): SkillDraft {
  if (!first) return next;
  return { label: first.label, level: strength[first.level] > strength[next.level] ? first.level : next.level, willingToShare: first.willingToShare || next.willingToShare };
}
