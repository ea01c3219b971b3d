import fc from 'fast-check';
import { duplicateThreshold, type Likeness, scoreOf } from './duplicate-index.js';
import { duplicateIndex } from './duplicate-search.js';
import { type ComparableLieu, lieuLikeness, type PreparedLieu } from './lieu-likeness.js';

const ruche: ComparableLieu = { name: 'La Ruche des Prés', street: '12 rue Haute', postalCode: '62300', communeCode: '62498', communeName: 'Lens', latitude: 50.4327, longitude: 2.8321, website: 'https://www.ruche.example' };

function indexOf(lieux: readonly ComparableLieu[], likeness: Likeness<ComparableLieu> = lieuLikeness) {
  const index = duplicateIndex<ComparableLieu, number>(likeness);
  lieux.forEach((lieu, number) => index.add(lieu, number));
  return index;
}

test('the likeliest come first, what is no duplicate not at all', () => {
  const found = indexOf([{ ...ruche, name: 'La Ruche' }, ruche, { ...ruche, name: 'Autre chose', street: '99 rue Loin', website: undefined }, { ...ruche }]).find(ruche);
  expect(found.map(({ candidate }) => candidate)).toEqual([1, 3, 0]);
  expect(found[0]).toEqual({ candidate: 1, ...scoreOf(lieuLikeness, ruche, ruche) });
});

test('with a lower threshold, less likely ones too', () => {
  const elsewhere = { ...ruche, street: '80 avenue du Stade', latitude: 50.4527, longitude: 2.8721 };
  expect(indexOf([elsewhere]).find(ruche)).toEqual([]);
  expect(indexOf([elsewhere]).find(ruche, 0.5)).toHaveLength(1);
});

test('an index finds what comparing all with all finds', () => {
  const lieu: fc.Arbitrary<ComparableLieu> = fc.record(
    {
      name: fc.array(fc.constantFrom('Ruche', 'Fablab', 'Médiathèque', 'Prés', 'Lens', 'Le', '107', 'coworking', 'Simone', 'Veil', 'Atelier', 'Mairie', 'LRP', 'Rucher'), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      communeCode: fc.constantFrom('62498', '62510', '75111', '75056', '99999'),
      postalCode: fc.constantFrom('62300', '62800', '75011', '59999', '01120'),
      street: fc.constantFrom('12 rue Haute', '14 rue Haute', 'Le Moulin'),
      website: fc.constantFrom('https://ruche.example', 'http://www.ruche.example/lens/'),
      siret: fc.constantFrom('73282932000074', '81234567800010'),
      latitude: fc.double({ min: 50.42, max: 50.46, noNaN: true }),
      longitude: fc.double({ min: 2.81, max: 2.87, noNaN: true }),
    },
    { requiredKeys: ['name'] },
  );
  fc.assert(
    fc.property(fc.array(lieu, { maxLength: 20 }), lieu, (lieux, item) => {
      const likely = lieux.flatMap((other, number) => (scoreOf(lieuLikeness, item, other).score >= duplicateThreshold ? [number] : []));
      expect(indexOf(lieux).find(item).map(({ candidate }) => candidate).sort((a, b) => a - b)).toEqual(likely);
    }),
    { numRuns: 150 },
  );
});

describe('in a crowd', () => {
  let compared = 0;
  const counted: Likeness<ComparableLieu, PreparedLieu> = {
    ...lieuLikeness,
    score(a, b, least) {
      compared += 1;
      return lieuLikeness.score(a, b, least);
    },
  };
  const centre = { ...ruche, street: undefined };
  const names = ['verte', 'bleue', 'rouge', 'jaune', 'noire'];
  test.each<[string, (number: number) => ComparableLieu]>([
    ['one name', (number) => ({ ...ruche, name: 'Mairie', street: `${number % 90} rue ${number % 300}`, latitude: 50.4 + (number % 997) / 9970, longitude: 2.8 + (number % 991) / 9910 })],
    ['one point, one website', (number) => ({ ...centre, name: `Lieu n° ${number}`, website: `https://agglo.example/${number}` })],
    ['the same words', (number) => ({ ...centre, name: `Espace coworking ${names[number % 5]} ${names[(number * 3) % 5]} ${number}` })],
    ['no difference at all', () => ruche],
  ])('%s: no search compares more than some', (_, lieuOf) => {
    compared = 0;
    const lieux = Array.from({ length: 1500 }, (__, number) => lieuOf(number));
    const index = indexOf(lieux, counted);
    for (const lieu of lieux.slice(0, 100)) {
      compared = 0;
      expect(index.find(lieu).length).toBeGreaterThan(0);
      expect(compared).toBeLessThanOrEqual(128);
    }
  });

  test('true duplicates are found by what is rarer', () => {
    const crowd = Array.from({ length: 4000 }, (_, number): ComparableLieu => ({ ...centre, name: `Coworking ${names[number % 5]} ${(number * 7919).toString(36)}`, website: `https://agglo.example/${number}` }));
    const index = indexOf(crowd);
    const found = (item: ComparableLieu): number[] => index.find(item).map(({ candidate }) => candidate);
    for (const number of [0, 1234, 3999]) {
      const lieu = crowd[number]!;
      expect(found({ ...lieu })).toContain(number);
      expect(found({ ...lieu, website: undefined, latitude: undefined, longitude: undefined })).toContain(number);
      expect(found({ ...lieu, communeCode: undefined, communeName: undefined, postalCode: undefined })).toContain(number);
      expect(found({ ...lieu, name: lieu.name.split(' ').reverse().join(' ') })).toContain(number);
    }
  });
});

test('3,500 lieux against 1,500 rows take well under a second', () => {
  const town = (number: number): ComparableLieu => ({ name: `Lieu ${'abcdefghij'.charAt(number % 10)}${number}`, street: `${number % 90} rue ${number % 300}`, communeCode: String(10_000 + (number % 400)), latitude: 44 + (number % 400) / 80, longitude: (number % 397) / 80, website: `https://l${number}.example` });
  const lieux = Array.from({ length: 3500 }, (_, number) => town(number));
  const start = process.cpuUsage();
  const index = indexOf(lieux);
  const hits = lieux.slice(0, 1500).filter((item, number) => index.find(item).some(({ candidate }) => candidate === number)).length;
  const { user } = process.cpuUsage(start);
  expect(hits).toBe(1500);
  expect(user / 1e6).toBeLessThan(2);
});
