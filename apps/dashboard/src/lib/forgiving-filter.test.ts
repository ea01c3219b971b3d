import { forgivingFilter } from './forgiving-filter'

const option = (label: string) => ({ value: label, label })

test.each([['ecole', 'L’École buissonnière'], ["l'école", 'L’École buissonnière'], ['coeur', 'Le Cœur'], [' RUCHE ', 'La Ruche']])('"%s" finds "%s"', (search, label) => {
  expect(forgivingFilter({ options: [option('Le Fil'), option(label)], search, limit: 10 })).toEqual([option(label)])
})

test('no more than the limit is shown, whichever groups it comes from', () => {
  const options = [{ group: 'Lieux', items: [option('a1'), option('b'), option('a2')] }, { group: 'Personnes', items: [option('a3'), option('a4')] }]
  expect(forgivingFilter({ options, search: 'a', limit: 3 })).toEqual([
    { group: 'Lieux', items: [option('a1'), option('a2')] },
    { group: 'Personnes', items: [option('a3')] },
  ])
})
