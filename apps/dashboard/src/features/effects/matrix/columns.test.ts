import type { Effect } from '../page/documents'
import { columnsOf, effectsIn, effectsToJoin, UNSAID } from './columns'

const beneficiaries = ['INHABITANTS', 'YOUNG_PEOPLE', 'USERS', 'TEAMS'].map((code) => ({ code, label: code }))
const effect = (id: string, column: string | null, ...parties: string[]) => ({ id, beneficiary: column === null ? null : { code: column, label: column }, expectedBy: parties.map((party) => ({ id: party })) }) as unknown as Effect

test('columns are those that are used or added, in the order of the list; without any, a few to begin with', () => {
  expect(columnsOf([], beneficiaries, [])).toEqual(['INHABITANTS', 'USERS', 'TEAMS'])
  expect(columnsOf([effect('a', null, 'p')], beneficiaries, [])).toEqual(['INHABITANTS', 'USERS', 'TEAMS', UNSAID])
  expect(columnsOf([effect('a', 'TEAMS', 'p'), effect('b', 'GONE', 'p')], beneficiaries, ['YOUNG_PEOPLE'])).toEqual(['YOUNG_PEOPLE', 'TEAMS', 'GONE'])
})

test('a cell holds what its party expects for those people; what only others expect can be joined', () => {
  const effects = [effect('mine', 'TEAMS', 'p', 'q'), effect('theirs', 'TEAMS', 'q'), effect('elsewhere', 'USERS', 'p'), effect('nobody', 'TEAMS')]
  expect(effectsIn(effects, 'p', 'TEAMS').map(({ id }) => id)).toEqual(['mine'])
  expect(effectsIn(effects, null, 'TEAMS').map(({ id }) => id)).toEqual(['nobody'])
  expect(effectsToJoin(effects, 'p', 'TEAMS').map(({ id }) => id)).toEqual(['theirs'])
})
