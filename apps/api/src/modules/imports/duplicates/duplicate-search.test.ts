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
  const name = fc.array(fc.constantFrom('Ruche', 'Fablab', 'Médiathèque', 'Prés', 'Lens', 'Atelier', 'Simone', 'Veil', 'Mairie', 'LRP'), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const place = {
    communeCode: fc.constantFrom('62498', '62510', '75111', '75056', '01001', '99999', undefined),
    postalCode: fc.constantFrom('62300', '75011', '59999', '01400', undefined),
    street: fc.constantFrom('12 rue Haute', 'Le Moulin', undefined),
    website: fc.constantFrom('https://ruche.example', 'http://www.ruche.example/lens/', undefined),
    siret: fc.constantFrom('73282932000074', undefined, undefined, undefined),
    point: fc.option(fc.record({ latitude: fc.double({ min: 50.42, max: 50.44, noNaN: true }), longitude: fc.double({ min: 2.81, max: 2.84, noNaN: true }) }), { nil: undefined }),
  };
  const lieu = fc.record({ name, ...place });
  /** One of the others, with another spelling or in another place. */
  const variant = fc.record({ spelling: fc.nat(5), other: fc.record(place, { requiredKeys: [] }) });
  type Lieu = ReturnType<typeof lieu.generate>['value'];
  const written = (text: string, spelling: number): string => [text, `${text} verte`, text.replace('e', 'é'), text.replace(/(.)e/, 'e$1'), `${text}e`, `Z${text.slice(1)}`][spelling]!;
  const plain = ({ point, ...rest }: Lieu): ComparableLieu => ({ ...rest, ...point });
  fc.assert(
    fc.property(lieu, fc.array(variant, { maxLength: 12 }), fc.array(lieu, { maxLength: 4 }), (item, variants, others) => {
      const lieux = [...others, ...variants.map(({ spelling, other }) => ({ ...item, ...other, name: written(item.name, spelling) }))].map(plain);
      const likely = lieux.flatMap((each, number) => (scoreOf(lieuLikeness, plain(item), each).score >= duplicateThreshold ? [number] : []));
      expect(indexOf(lieux).find(plain(item)).map(({ candidate }) => candidate).sort((a, b) => a - b)).toEqual(likely);
    }),
    { numRuns: 100 },
  );
});

test('a slip in the first letter is found where nothing but the commune is known', () => {
  expect(indexOf([{ name: 'Turbine', communeCode: '99999' }]).find({ name: 'Durbine', communeCode: '99999' })).toHaveLength(1);
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
    const lieux = Array.from({ length: 600 }, (__, number) => lieuOf(number));
    const index = indexOf(lieux, counted);
    for (const lieu of lieux.slice(0, 50)) {
      compared = 0;
      expect(index.find(lieu).length).toBeGreaterThan(0);
      expect(compared).toBeLessThanOrEqual(128);
    }
  });

  test('true duplicates are found by what is rarer', () => {
    const crowd = Array.from({ length: 1000 }, (_, number): ComparableLieu => ({ ...centre, name: `Coworking ${names[number % 5]} ${(number * 7919).toString(36)}`, website: `https://agglo.example/${number}` }));
    const index = indexOf(crowd);
    const found = (item: ComparableLieu): number[] => index.find(item).map(({ candidate }) => candidate);
    for (const number of [0, 456, 999]) {
      const lieu = crowd[number]!;
      expect(found({ ...lieu })).toContain(number);
      expect(found({ ...lieu, website: undefined, latitude: undefined, longitude: undefined })).toContain(number);
      expect(found({ ...lieu, communeCode: undefined, communeName: undefined, postalCode: undefined })).toContain(number);
      expect(found({ ...lieu, name: lieu.name.split(' ').reverse().join(' ') })).toContain(number);
    }
  });
});
