import type { ChangeVocabulary } from './useChangeWords'

/** A few of the words that changes are said in. */
export const vocabulary: ChangeVocabulary = {
  families: [{ code: 'COWORKING', label: 'Coworking' }, { code: 'FABLAB', label: 'Fablab' }], activities: [], tags: [], accessibility: [], legalForms: [],
  essFamilies: [], material: [], immaterial: [{ code: 'TIME', label: 'Temps' }], kinds: [], audiences: [], themes: [],
  skills: [{ id: 'skill_1', label: 'Soudure' }],
  names: { lieu_1: 'La Ruche' },
}
