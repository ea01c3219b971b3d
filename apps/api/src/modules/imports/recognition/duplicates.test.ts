import { scoreDuplicate, duplicateThreshold, type Comparable } from './duplicates.js';
import { duplicateIndex, findDuplicates, findDuplicatesWithin } from './duplicate-search.js';

const ruche: Comparable = { name: 'La Ruche des Prés', street: '12 rue Haute', postalCode: '62300', communeCode: '62498', communeName: 'Lens', latitude: 50.4327, longitude: 2.8321, website: 'https://www.ruche.example' };

describe('the same lieu', () => {
  test.each<[string, Partial<Comparable>]>([
    ['accents, case and weak words', { name: 'RUCHE DES PRES (tiers-lieu)' }],
    ['without coordinates', { latitude: undefined, longitude: undefined }],
    ['another spelling of the street', { name: 'La ruche des prés', street: '12, R. Haute', website: undefined }],
    ['another website', { website: 'https://ruche-des-pres.example' }],
    ['a point in the middle of the commune', { latitude: 50.4291, longitude: 2.8319 }],
    ['a typing mistake', { name: 'La Ruche des Prez', website: undefined }],
    ['more words in the name', { name: 'La Ruche des Prés – coworking & café' }],
  ])('%s', (_, changes) => {
    expect(scoreDuplicate(ruche, { ...ruche, ...changes }).score).toBeGreaterThanOrEqual(duplicateThreshold);
  });

  test('the reasons are told', () => {
    expect(scoreDuplicate(ruche, ruche).reasons).toEqual([
      { code: 'SAME_NAME', params: {} },
      { code: 'SAME_COMMUNE', params: {} },
      { code: 'NEAR', params: { metres: 0 } },
      { code: 'SAME_STREET', params: {} },
      { code: 'SAME_WEBSITE', params: { host: 'ruche.example' } },
    ]);
  });

  test('the same SIRET under another name', () => {
    const a = { ...ruche, siret: '73282932000074' };
    expect(scoreDuplicate(a, { ...a, name: 'Association Prairie', website: undefined })).toMatchObject({ score: expect.any(Number), reasons: expect.arrayContaining([{ code: 'SAME_SIRET', params: {} }]) });
    expect(scoreDuplicate(a, { ...a, name: 'Association Prairie', website: undefined }).score).toBeGreaterThanOrEqual(duplicateThreshold);
  });
});

describe('two lieux', () => {
  test.each<[string, Partial<Comparable>]>([
    ['the same name in another town', { communeCode: '59350', communeName: 'Lille', postalCode: '59000', latitude: 50.6366, longitude: 3.0635, street: '3 rue Basse' }],
    ['a chain with two sites in one town', { street: '80 avenue du Stade', latitude: 50.4527, longitude: 2.8721 }],
    ['neighbours under one roof', { name: 'Fablab du Bassin', website: 'https://fablab.example' }],
    ['a town hall and its library: one house, one website', { name: 'Médiathèque de Lens' }],
    ['the same name and nothing known of the place', { street: undefined, postalCode: undefined, communeCode: undefined, latitude: undefined, longitude: undefined, website: undefined }],
  ])('%s', (_, changes) => {
    expect(scoreDuplicate(ruche, { ...ruche, ...changes }).score).toBeLessThan(duplicateThreshold);
  });

  test('names that only share their commune', () => {
    const at = (name: string): Comparable => ({ name, street: '3 rue Jean Monnet', communeCode: '41194', communeName: 'Romorantin-Lanthenay', latitude: 47.36, longitude: 1.75 });
    expect(scoreDuplicate(at('Mission locale de Romorantin-Lanthenay'), at('Atelier vélo de Romorantin-Lanthenay')).score).toBeLessThan(duplicateThreshold);
  });
});

describe('search', () => {
  test('finds what scoring every pair would find, the likeliest first', () => {
    const candidates = [{ ...ruche, name: 'La Ruche', id: 1 }, { ...ruche, id: 2 }, { ...ruche, name: 'Autre chose', street: '99 rue Loin', website: undefined, id: 3 }];
    expect(findDuplicates(ruche, candidates).map(({ candidate }) => candidate.id)).toEqual([2, 1]);
  });

  test('inside one list, the later repeats the earlier', () => {
    const found = findDuplicatesWithin([ruche, { ...ruche, name: 'Fablab du Bassin', website: undefined }, { ...ruche, name: 'Ruche des prés' }]);
    expect([...found.keys()]).toEqual([2]);
    expect(found.get(2)?.[0]?.candidate).toBe(ruche);
  });

  test('3,500 lieux against 1,500 rows take well under a second', () => {
    const town = (index: number): Comparable => ({ name: `Lieu ${'abcdefghij'.charAt(index % 10)}${index}`, street: `${index % 90} rue ${index % 300}`, communeCode: String(10_000 + (index % 400)), latitude: 44 + (index % 400) / 80, longitude: (index % 397) / 80, website: `https://l${index}.example` });
    const candidates = Array.from({ length: 3500 }, (_, index) => town(index));
    const start = process.cpuUsage();
    const index = duplicateIndex(candidates);
    const hits = candidates.slice(0, 1500).filter((item) => index.find(item).some(({ candidate }) => candidate === item)).length;
    const { user } = process.cpuUsage(start);
    expect(hits).toBe(1500);
    expect(user / 1e6).toBeLessThan(2);
  });
});
