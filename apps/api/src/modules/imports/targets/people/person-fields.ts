import type { Fields } from '../../../../transaction/revision.js';
import type { SkillFields } from '../../../people/person.fields.js';
import type { SkillLevel } from '../../../people/person.type.js';
import type { Mention, Names } from '../target.js';
import { type PersonDraft, sameSkill, type SkillDraft } from './person.draft.js';

export const mentionsOf = ({ lieux, skills }: PersonDraft): Mention[] => [
  ...lieux.map((text): Mention => ({ kind: 'LIEU', text })),
  ...skills.map(({ label }): Mention => ({ kind: 'SKILL', text: label })),
];

/** What a line says, as fields of a person in the form of `person.fields.ts`; what it does not say is absent. */
export function fieldsOfDraft(draft: PersonDraft, names: Names): Fields {
  const lieux = lieuxOf(draft, names);
  const skills = draft.skills.map(({ label }) => names.idOf('SKILL', label));
  const all: Fields = {
    name: draft.name,
    email: draft.email,
    phone: draft.phone,
    presentation: draft.presentation,
    lieux: complete(draft, lieux) ? [...new Set(lieux)].filter((id) => id !== null).sort() : undefined,
    skills: complete(draft, skills) ? skillFields(draft.skills, skills) : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Ids of the lieux that its cells name, null for those that are none here. */
export const lieuxOf = ({ lieux }: PersonDraft, names: Names): (string | null)[] => lieux.map((text) => names.idOf('LIEU', text));

/** Whether a list says something. All of a list that an export wrote must be known: the rest would take from the person what it does not know. */
const complete = ({ id }: PersonDraft, ids: readonly (string | null)[]): boolean =>
  id === undefined ? ids.some((each) => each !== null) : ids.length > 0 && ids.every((each) => each !== null);

function skillFields(drafts: readonly SkillDraft[], ids: readonly (string | null)[]): SkillFields[] {
  const found = new Map<string, SkillDraft>();
  drafts.forEach((draft, index) => {
    const id = ids[index];
    if (id) found.set(id, sameSkill(found.get(id), draft));
  });
  return [...found].map(([skill, { level, willingToShare }]) => ({ skill, level: level as SkillLevel, willingToShare })).sort((a, b) => (a.skill < b.skill ? -1 : 1));
}
