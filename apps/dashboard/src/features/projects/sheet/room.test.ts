import type { Project } from '../overview/project'
import type { SheetProject } from './documents'
import { byBeneficiary, densityOf, effectsWithRoom } from './room'

const effect = (id: number, statement: string, label?: string) => ({ id: `effect_${id}`, statement, state: 'EXPECTED', beneficiary: label ? { code: label, label } : null, expectedBy: [], observations: [] }) as unknown as SheetProject['effects'][number]
const effects = (count: number, words = 70) => Array.from({ length: count }, (_, index) => effect(index, 'x'.repeat(words)))
const project = (more: object = {}) => ({ summary: null, valueSharing: null, objectives: [], limits: [], parties: [], ...more }) as unknown as Project
const sheet = (own: SheetProject['effects']) => ({ effects: own, decisions: [], filRouge: null }) as unknown as SheetProject

test('the more there is, the closer it stands', () => {
  expect([25, 26, 60, 61].map((count) => densityOf(project(), sheet(effects(count))))).toEqual(['loose', 'dense', 'dense', 'compact'])
})

test('effects are shown as long as there is room beside all the rest, the first ones first', () => {
  const many = effects(300)
  const shown = effectsWithRoom(project(), sheet(many))
  expect(shown).toEqual(many.slice(0, shown.length))
  expect(shown.length).toBeLessThan(300)
  expect(effectsWithRoom(project({ summary: 'y'.repeat(3000) }), sheet(many)).length).toBeLessThan(shown.length)
  expect(effectsWithRoom(project({ summary: 'y'.repeat(30_000) }), sheet(many))).toEqual([])
  expect(effectsWithRoom(project(), sheet(effects(40)))).toHaveLength(40)
})

test('effects for the same people stand together', () => {
  const [a, b, c] = [effect(1, 'a', 'Jeunes'), effect(2, 'b'), effect(3, 'c', 'Jeunes')]
  expect(byBeneficiary([a, b, c])).toEqual([{ label: 'Jeunes', effects: [a, c] }, { label: null, effects: [b] }])
})
