import { screen } from '@testing-library/react'
import { render } from '@/test/render'
import { Changes } from './Changes'

const shown = async (field: string, before: unknown, after: unknown) => {
  await render(<Changes changes={[{ field, before, after }]} />)
  const heading = screen.getByRole('term')
  return [heading.textContent, screen.getByRole('deletion').textContent, screen.getByRole('insertion').textContent]
}

test.each([
  ['website', null, 'https://ruche.example', ['Site web', 'rien', 'https://ruche.example']],
  ['address.street', '1 rue Haute', '2 rue Haute', ['Numéro et rue', '1 rue Haute', '2 rue Haute']],
  ['families', ['COWORKING'], ['COWORKING', 'FABLAB'], ['Famille de tiers-lieu', 'rien', 'FABLAB']],
  ['location', { latitude: 50, longitude: 2.8 }, null, ['Latitude et longitude', '50 ; 2.8', 'rien']],
  ['occurrences', [], [{ startsAt: '2026-11-12T17:00:00Z', endsAt: '2026-11-12T19:00:00Z' }], ['Dates', 'rien', '12 novembre 2026 à 18:00']],
])('%s from %j to %j is said in words', async (field, before, after, expected) => {
  expect(await shown(field, before, after)).toEqual(expected)
})
