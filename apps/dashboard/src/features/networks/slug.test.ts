import { isSlug, slugFor } from './slug'

test.each([
  ['Collectif de l’Artois', 'collectif-de-l-artois'],
  ['  Réseau du Cœur d’Ostrevent !  ', 'reseau-du-coeur-d-ostrevent'],
  ['PTCE 62 – Bassin minier', 'ptce-62-bassin-minier'],
  ['Réseau', 'reseau'],
  ['***', ''],
  [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
])('%s is called %s in addresses', (name, slug) => {
  expect(slugFor(name)).toBe(slug)
  if (slug) expect(isSlug(slug)).toBe(true)
})

test.each(['', 'Artois', 'a--b', '-a', 'a_b', 'a'.repeat(81)])('"%s" is no name in addresses', (text) => {
  expect(isSlug(text)).toBe(false)
})
