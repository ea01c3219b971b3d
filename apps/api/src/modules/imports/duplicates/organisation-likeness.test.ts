import { duplicateThreshold, scoreOf } from './duplicate-index.js';
import { duplicateIndex } from './duplicate-search.js';
import { type Comparable, organisationLikeness } from './organisation-likeness.js';

const horizons: Comparable = { name: 'Association Horizons Partagés', siret: '81234567800010', rna: 'W423001234', website: 'https://www.horizons-partages.example', communeCode: '42218' };
const bare = (name: string, communeCode?: string): Comparable => ({ name, communeCode });

const same: readonly (readonly [why: string, a: Comparable, b: Comparable])[] = [
  ['itself', horizons, { ...horizons }],
  ['another establishment', horizons, { ...horizons, siret: '81234567800028', communeCode: '69123' }],
  ['all differs but the RNA', horizons, { name: 'La Maison Bleue', rna: 'W423001234' }],
  ['all differs but the SIRET', horizons, { name: 'Le Faitout', siret: '81234567800010', communeCode: '69123' }],
  ['legal form, accents, case', horizons, bare('HORIZONS PARTAGES (asso)', '42218')],
  ['commune unknown', horizons, bare('Horizons partagés')],
  ['neither commune known', bare('SCIC Le Grand Marais'), bare('Grand-Marais SCIC')],
  ['a slip of the pen', bare('Coopérative Sud Nivernais', '58194'), bare('Coopérative Sud Nivernnais', '58194')],
  ['initials', bare('Coopérative Sud Nivernais', '58194'), bare('C.S.N.', '58194')],
  ['commune in the name', bare('Emmaüs Grenoble', '38185'), bare('Emmaüs', '38185')],
  ['arrondissement and city', bare('Les Canopées', '75111'), bare('Les Canopées', '75056')],
  ['merged commune', bare('Les Tisserands', '49137'), bare('Les Tisserands', '49218')],
  ['one site, other communes', { ...bare('Bureau des possibles', '42218'), website: 'https://possibles.example' }, { ...bare('Bureau des possibles', '69123'), website: 'http://possibles.example/' }],
];
const different: readonly (readonly [why: string, a: Comparable, b: Comparable])[] = [
  ['another SIREN', horizons, { ...horizons, siret: '40483304800022', rna: undefined, website: undefined }],
  ['another RNA', { ...horizons, siret: undefined }, { ...horizons, siret: undefined, rna: 'W423009999', website: undefined }],
  ['the same name elsewhere', bare('Les Amis de la Terre', '42218'), bare('Les Amis de la Terre', '59350')],
  ['a name that many have, and no commune', bare('Comité des fêtes'), bare('Comité des fêtes de Lens', '62498')],
  ['two bodies of one town', bare('Mairie de Lens', '62498'), bare('CCAS de Lens', '62498')],
  ['two of a federation', { ...bare('Familles rurales Legé', '44081'), website: 'https://famillesrurales.example' }, { ...bare('Familles rurales Vieillevigne', '44216'), website: 'https://famillesrurales.example' }],
  ['words in common', bare('Coopérative Sud Nivernais', '58194'), bare('Coopérative Nord Nivernais', '58194')],
  ['the friends of', bare('Les Amis du Kiosque', '53147'), bare('Le Kiosque', '53147')],
];

test.each(same)('the same organisation: %s', (_, a, b) => {
  expect(scoreOf(organisationLikeness, a, b).score).toBeGreaterThanOrEqual(duplicateThreshold);
  expect(scoreOf(organisationLikeness, b, a)).toEqual(scoreOf(organisationLikeness, a, b));
});

test.each(different)('two organisations: %s', (_, a, b) => {
  expect(scoreOf(organisationLikeness, a, b).score).toBeLessThan(duplicateThreshold);
});

test('an index finds them', () => {
  const index = duplicateIndex<Comparable, number>(organisationLikeness);
  same.forEach(([, item], number) => index.add(item, number));
  for (const [number, [why, , item]] of same.entries()) expect([why, index.find(item).map(({ candidate }) => candidate)]).toEqual([why, expect.arrayContaining([number])]);
});

test('the reasons are told', () => {
  expect(scoreOf(organisationLikeness, horizons, { ...horizons, siret: '81234567800028' }).reasons.map(({ code }) => code)).toEqual(['SAME_NAME', 'SAME_SIREN', 'SAME_RNA', 'SAME_COMMUNE', 'SAME_WEBSITE']);
  expect(scoreOf(organisationLikeness, horizons, { ...bare('Le Faitout'), siret: horizons.siret }).reasons).toEqual([{ code: 'SAME_SIRET', params: {} }]);
});
