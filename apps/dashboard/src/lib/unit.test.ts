import { unitFor } from './unit'

test.each([
  [1, 'vélos', 'fr', 'vélo'],
  [1, 'journées par an', 'fr', 'journée par an'],
  [1.5, 'heures', 'fr', 'heure'],
  [1.5, 'hours', 'en', 'hours'],
  [1, 'hours', 'en', 'hour'],
  [2, 'vélos', 'fr', 'vélos'],
  [0, 'places', 'fr', 'place'],
  [1, 'mois', 'fr', 'mois'],
  [1, 'm²', 'fr', 'm²'],
  [1, '€', 'fr', '€'],
  [1, 'm³ utiles', 'fr', 'm³ utiles'],
  [1, 'bus', 'fr', 'bus'],
  [1, 'glass', 'en', 'glass'],
  [3, null, 'fr', ''],
])('%s %s in %s: %s', (quantity, unit, locale, expected) => {
  expect(unitFor(quantity, unit, locale)).toBe(expected)
})
