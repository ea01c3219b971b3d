import { screen } from '@testing-library/react'
import { render } from '@/test/render'
import { Changes } from './Changes'
import { vocabulary } from './test-data'

const shown = async (field: string, before: unknown, after: unknown) => {
  await render(<Changes changes={[{ field, before, after }]} vocabulary={vocabulary} />)
  const heading = screen.getByRole('term')
  return [heading.textContent, screen.getByRole('deletion').textContent, screen.getByRole('insertion').textContent]
}

test.each([
  ['website', null, 'https://ruche.example', ['Site web', 'rien', 'https://ruche.example']],
  ['address.street', '1 rue Haute', '2 rue Haute', ['Numéro et rue', '1 rue Haute', '2 rue Haute']],
  ['families', ['COWORKING'], ['COWORKING', 'FABLAB'], ['Famille de tiers-lieu', 'rien', 'Fablab']],
  ['category', 'TIME', 'UNHEARD_OF', ['Catégorie', 'Temps', 'UNHEARD_OF']],
  ['setting', 'URBAN', 'RURAL', ['Milieu rural ou urbain', 'Urbain', 'Rural']],
  ['lieux', ['lieu_1'], ['lieu_2'], ['Lieux animés', 'La Ruche', 'Une fiche que vous ne pouvez plus voir']],
  ['skills', [], [{ skill: 'skill_1', level: 'EXPERT', willingToShare: false }], ['Compétences', 'rien', 'Soudure (Expert·e)']],
  ['esus', null, { since: '2026-01-01', until: '2030-12-31' }, ['Agrément ESUS', 'rien', '2026-01-01 · 2030-12-31']],
  ['location', { latitude: 50, longitude: 2.8 }, null, ['Latitude et longitude', '50 ; 2.8', 'rien']],
  ['exchange', null, 'AT_COST', ['Contrepartie', 'rien', 'À prix coûtant']],
  ['closures', [], [{ from: '2026-12-24', until: '2027-01-02', reason: 'Congés' }], ['Jours d’indisponibilité', 'rien', '2026-12-24 · 2027-01-02 · Congés']],
  ['occurrences', [{ startsAt: null, lieu: 'lieu_1' }], [{ startsAt: null, lieu: null, place: { label: 'Salle des fêtes' } }], ['Dates', 'sans date · La Ruche', 'sans date · Salle des fêtes']],
  ['occurrences', [], [{ startsAt: '2026-11-12T17:00:00Z', endsAt: '2026-11-12T19:00:00Z' }], ['Dates', 'rien', '12 novembre 2026 à 18:00']],
])('%s from %j to %j is said in words', async (field, before, after, expected) => {
  expect(await shown(field, before, after)).toEqual(expected)
})
