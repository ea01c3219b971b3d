import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { duplicateThreshold, scoreOf } from './duplicate-index.js';
import { type ComparableLieu, lieuLikeness } from './lieu-likeness.js';

const score = (a: ComparableLieu, b: ComparableLieu): number => scoreOf(lieuLikeness, a, b).score;
const ruche: ComparableLieu = { name: 'La Ruche des Prés', street: '12 rue Haute', postalCode: '62300', communeCode: '62498', communeName: 'Lens', latitude: 50.4327, longitude: 2.8321, website: 'https://www.ruche.example' };

describe('the same lieu', () => {
  test.each<[string, Partial<ComparableLieu>]>([
    ['accents, case and weak words', { name: 'RUCHE DES PRES (tiers-lieu)' }],
    ['without coordinates', { latitude: undefined, longitude: undefined }],
    ['another spelling of the street', { name: 'La ruche des prés', street: '12, R. Haute', website: undefined }],
    ['another website', { website: 'https://ruche-des-pres.example' }],
    ['a point in the middle of the commune', { latitude: 50.4291, longitude: 2.8319 }],
    ['a typing mistake', { name: 'La Ruche des Prez', website: undefined }],
    ['more words in the name', { name: 'La Ruche des Prés – coworking & café' }],
    ['by the postcode alone, which is that of Lens', { communeCode: undefined, communeName: undefined, latitude: undefined, longitude: undefined }],
  ])('%s', (_, changes) => {
    expect(score(ruche, { ...ruche, ...changes })).toBeGreaterThanOrEqual(duplicateThreshold);
  });

  test('the reasons are told', () => {
    expect(scoreOf(lieuLikeness, ruche, ruche).reasons).toEqual([
      { code: 'SAME_NAME', params: {} },
      { code: 'SAME_COMMUNE', params: {} },
      { code: 'NEAR', params: { metres: 0 } },
      { code: 'SAME_STREET', params: {} },
      { code: 'SAME_WEBSITE', params: { host: 'ruche.example' } },
    ]);
    expect(scoreOf(lieuLikeness, ruche, { ...ruche, name: 'Ruche', communeCode: '62510', latitude: 50.4227, longitude: 2.7786, street: '3 rue Basse', website: undefined }).reasons).toEqual([
      { code: 'SIMILAR_NAME', params: { percent: 74 } },
      { code: 'SAME_POSTCODE', params: { postalCode: '62300' } },
    ]);
  });

  test('a general name is the same name, but speaks less for it', () => {
    const mairie = { name: 'Mairie de Lens', communeCode: '62498', communeName: 'Lens' };
    const { score: likely, reasons } = scoreOf(lieuLikeness, mairie, { ...mairie, name: 'MAIRIE' });
    expect(reasons).toContainEqual({ code: 'SAME_NAME', params: {} });
    expect(likely).toBeLessThan(score({ ...mairie, name: 'La Ruche' }, { ...mairie, name: 'La Ruche' }));
  });

  test('the same SIRET under another name', () => {
    const a = { ...ruche, siret: '73282932000074' };
    const { score: likely, reasons } = scoreOf(lieuLikeness, a, { ...a, name: 'Association Prairie', website: undefined });
    expect(reasons).toContainEqual({ code: 'SAME_SIRET', params: {} });
    expect(likely).toBeGreaterThanOrEqual(duplicateThreshold);
    expect(score(a, { ...a, name: 'Médiathèque Simone Veil' })).toBeGreaterThanOrEqual(duplicateThreshold);
    expect(score({ ...a, name: 'Mairie de Lens' }, { ...a, name: 'Médiathèque de Lens' })).toBeLessThan(duplicateThreshold);
  });
});

describe('two lieux', () => {
  test.each<[string, Partial<ComparableLieu>]>([
    ['the same name in another town', { communeCode: '59350', communeName: 'Lille', postalCode: '59000', latitude: 50.6366, longitude: 3.0635, street: '3 rue Basse' }],
    ['a chain with two sites in one town', { street: '80 avenue du Stade', latitude: 50.4527, longitude: 2.8721 }],
    ['a brand, and its branch that is called after the next town', { name: 'La Ruche des Prés Liévin', communeCode: '62510', communeName: 'Liévin', postalCode: '62800', street: undefined, latitude: 50.44, website: undefined }],
    ['neighbours under one roof', { name: 'Fablab du Bassin', website: 'https://fablab.example' }],
    ['a town hall and its library: one house, one website', { name: 'Médiathèque de Lens' }],
    ['the friends of a lieu', { name: 'Les Amis de la Ruche des Prés' }],
    ['the same name and nothing known of the place', { street: undefined, postalCode: undefined, communeCode: undefined, latitude: undefined, longitude: undefined, website: undefined }],
  ])('%s', (_, changes) => {
    expect(score(ruche, { ...ruche, ...changes })).toBeLessThan(duplicateThreshold);
  });

  test('names that only share their commune', () => {
    const at = (name: string): ComparableLieu => ({ name, street: '3 rue Jean Monnet', communeCode: '41194', communeName: 'Romorantin-Lanthenay', latitude: 47.36, longitude: 1.75 });
    expect(score(at('Mission locale de Romorantin-Lanthenay'), at('Atelier vélo de Romorantin-Lanthenay'))).toBeLessThan(duplicateThreshold);
    expect(score(at('Mission locale de Romorantin'), at('Espace numérique Romorantin'))).toBeLessThan(duplicateThreshold);
  });
});

describe('a list with pairs that somebody has sorted', () => {
  interface Group {
    readonly why: string;
    readonly lieux: readonly ComparableLieu[];
  }
  const { same, different } = JSON.parse(readFileSync(join(__dirname, '../../../../test/fixtures/duplicates/pairs.json'), 'utf8')) as { same: Group[]; different: Group[] };
  const pairs = ({ why, lieux }: Group) => lieux.flatMap((a, index) => lieux.slice(index + 1).map((b) => ({ what: `${why}: ${a.name} / ${b.name}`, score: score(a, b) })));
  const told = (list: { what: string; score: number }[]): string[] => list.map((pair) => `${pair.score} ${pair.what}`);

  test('at least 38 of 40 true pairs are found', () => {
    const all = same.flatMap(pairs);
    const missed = all.filter((pair) => pair.score < duplicateThreshold);
    expect(all).toHaveLength(40);
    if (missed.length > 2) expect(told(missed)).toEqual([]);
  });

  test('at most 4 of 200 false pairs are taken for one', () => {
    const all = different.flatMap(pairs);
    const mistaken = all.filter((pair) => pair.score >= duplicateThreshold);
    expect(all).toHaveLength(200);
    if (mistaken.length > 4) expect(told(mistaken)).toEqual([]);
  });
});

describe('whatever the lieux', () => {
  const word = fc.constantFrom('Ruche', 'Fablab', 'Médiathèque', 'des', 'Prés', 'Lens', 'Le', '107', 'A', 'St', 'coworking', 'Simone', 'Veil', 'L’Atelier', 'II', 'Mairie', 'LRP');
  const point = fc.record({ latitude: fc.double({ min: 50.42, max: 50.45, noNaN: true }), longitude: fc.double({ min: 2.81, max: 2.85, noNaN: true }) });
  const lieu: fc.Arbitrary<ComparableLieu> = fc.record(
    {
      name: fc.oneof(fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')), fc.string({ minLength: 1, unit: 'grapheme' })),
      communeCode: fc.constantFrom('62498', '62510', '75111', '75056', '99999'),
      communeName: fc.constantFrom('Lens', 'Liévin', 'Paris 11e Arrondissement', 'Saint-Denis'),
      postalCode: fc.constantFrom('62300', '62800', '75011', '59999'),
      street: fc.constantFrom('12 rue Haute', '12, R. Haute', '14 rue Haute', 'Grande Rue', 'Le Moulin', '3 et 5 av. du Mal Foch', 'BP 12'),
      website: fc.constantFrom('https://ruche.example', 'http://www.ruche.example/lens/', 'https://facebook.com/ruche', 'https://facebook.com', 'nothing'),
      siret: fc.constantFrom('73282932000074', '81234567800010'),
      point: fc.option(point, { nil: undefined }),
    },
    { requiredKeys: ['name'] },
  ).map(({ point: where, ...rest }) => ({ ...rest, ...where }));

  test('the score is the same both ways, between 0 and 1', () => {
    fc.assert(
      fc.property(lieu, lieu, (a, b) => {
        const [forth, back] = [scoreOf(lieuLikeness, a, b), scoreOf(lieuLikeness, b, a)];
        expect(forth.score).toBe(back.score);
        expect(forth.score >= 0 && forth.score <= 1).toBe(true);
        expect(forth.reasons.map(({ code }) => code)).toEqual(back.reasons.map(({ code }) => code));
      }),
      { numRuns: 200 },
    );
  });

  test('a lieu with a name and a place is its own duplicate', () => {
    const placed = fc.tuple(lieu, fc.string({ minLength: 4, unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèç') })).map(([item, name]) => ({ ...item, name: `${item.name} ${name}` }))
      .filter(({ communeCode, postalCode, latitude }) => (communeCode ?? postalCode ?? latitude) !== undefined);
    fc.assert(fc.property(placed, (item) => { expect(score(item, { ...item })).toBeGreaterThanOrEqual(duplicateThreshold); }));
  });
});
