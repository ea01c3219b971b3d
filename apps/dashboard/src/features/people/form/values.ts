import { graphql } from '@/gql'
import type { ContactVisibility, PersonChange, PersonFormFragment, SkillLevel } from '@/gql/graphql'
import { changedFields, plainFields, type Fields } from '@/lib/changes'
import { shownContact } from '../contacts/visibilities'

export const PersonFormFragmentDocument = graphql(`
  fragment PersonForm on Person {
    id
    version
    name
    presentation
    email
    phone
    emailVisibility
    phoneVisibility
    isViewer
    viewerCanShowContacts
    lieux { id name }
    skills { level willingToShare skill { id label } }
  }
`)

export const SKILL_LEVELS = ['BEGINNER', 'CONFIRMED', 'EXPERT'] as const satisfies readonly SkillLevel[]

export interface SkillValues {
  /** For React: a new line has no skill yet. */
  key: string
  /** Id of the skill. */
  skill: string | null
  level: SkillLevel
  willingToShare: boolean
}

/** What the form holds. */
export interface PersonValues {
  name: string
  presentation: string
  email: string
  phone: string
  emailVisibility: ContactVisibility
  phoneVisibility: ContactVisibility
  /** Ids of lieux. */
  lieux: string[]
  skills: SkillValues[]
}

/** The values of a person, or those of a new one. */
export function valuesOf(person?: PersonFormFragment): PersonValues {
  return {
    name: person?.name ?? '',
    presentation: person?.presentation ?? '',
    email: person?.email ?? '',
    phone: person?.phone ?? '',
    emailVisibility: person?.emailVisibility ?? 'COORDINATORS',
    phoneVisibility: person?.phoneVisibility ?? 'COORDINATORS',
    lieux: (person?.lieux ?? []).map(({ id }) => id).sort(),
    skills: (person?.skills ?? []).map(({ skill, level, willingToShare }) => ({ key: skill.id, skill: skill.id, level, willingToShare })),
  }
}

const fieldsOf = ({ skills, ...plain }: PersonValues): Fields => ({
  ...plainFields(plain),
  skills: skills.map(({ skill, level, willingToShare }) => ({ skill, level, willingToShare })),
})

export const changeBetween = (before: PersonValues, after: PersonValues): PersonChange => changedFields(fieldsOf(before), fieldsOf(after))

type Skill = { skill: string; level: SkillLevel; willingToShare: boolean }
const isSkill = (value: unknown): value is Skill => typeof value === 'object' && value !== null && 'skill' in value && 'level' in value

/** The skills in a value of a conflict. */
export const skillsOf = (value: unknown): Skill[] => (Array.isArray(value) ? value.filter(isSkill) : [])

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs(values: PersonValues, field: string, theirs: unknown): PersonValues {
  if (field === 'skills') return { ...values, skills: skillsOf(theirs).map((skill) => ({ ...skill, key: skill.skill })) }
  if (field === 'email' || field === 'phone') return { ...values, [field]: shownContact(theirs) }
  return { ...values, [field]: Array.isArray(theirs) ? theirs : typeof theirs === 'string' ? theirs : '' }
}

/** Every field of the form that an error of the API can stand at. */
export const fieldNames = ({ skills }: PersonValues): string[] => ['name', 'presentation', 'email', 'emailVisibility', 'phone', 'phoneVisibility', 'lieux', ...skills.map((_, index) => `skills.${index}.skill`)]
