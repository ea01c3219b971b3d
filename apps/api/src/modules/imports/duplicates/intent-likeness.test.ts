import { duplicateThreshold, scoreOf } from './duplicate-index.js';
import { duplicateIndex } from './duplicate-search.js';
import { type ComparableIntent, intentLikeness } from './intent-likeness.js';

const intent = (name: string, holder: string | null = 'RESOURCE lieu_a', category?: string): ComparableIntent => ({ name, holder, category });

const same: readonly (readonly [why: string, a: ComparableIntent, b: ComparableIntent])[] = [
  ['itself', intent('Salle de réunion'), intent('Salle de réunion')],
  ['accents, case, articles', intent('Salle de Réunion', undefined, 'SPACE'), intent('la salle de reunion', undefined, 'MATERIAL_RESOURCE/SPACE')],
  ['how it is offered', intent('Prêt d’un vidéoprojecteur'), intent('Vidéoprojecteur')],
  ['plural', intent('Tables pliantes'), intent('Table pliante')],
  ['a slip of the pen', intent('Imprimante 3D Prusa'), intent('Imprimante 3D Pruza')],
  ['words in another order', intent('Atelier bois équipé'), intent('Équipé : atelier bois')],
  ['more words', intent('Camion frigorifique'), intent('Camion frigorifique 12 m³ pour tournées')],
  ['noted under another category', intent('Savoir-faire en comptabilité associative', undefined, 'KNOWLEDGE'), intent('Savoir-faire en comptabilité associative', undefined, 'METHOD')],
];
const different: readonly (readonly [why: string, a: ComparableIntent, b: ComparableIntent])[] = [
  ['held by others', intent('Vidéoprojecteur'), intent('Vidéoprojecteur', 'RESOURCE lieu_b')],
  ['held by nobody known', intent('Vidéoprojecteur', null), intent('Vidéoprojecteur', null)],
  ['an offer and a need', intent('Vidéoprojecteur'), intent('Vidéoprojecteur', 'NEED lieu_a')],
  ['one room and another', intent('Salle de réunion'), intent('Salle de spectacle')],
  ['numbered', intent('Bureau 1'), intent('Bureau 2')],
  ['something else', intent('Camion frigorifique'), intent('Friteuse')],
  ['a word in common', intent('Machine à coudre'), intent('Machine à café')],
];

test.each(same)('the same: %s', (_, a, b) => {
  expect(scoreOf(intentLikeness, a, b).score).toBeGreaterThanOrEqual(duplicateThreshold);
  expect(scoreOf(intentLikeness, b, a)).toEqual(scoreOf(intentLikeness, a, b));
});

test.each(different)('not the same: %s', (_, a, b) => {
  expect(scoreOf(intentLikeness, a, b).score).toBeLessThan(duplicateThreshold);
});

test('an index finds them, also where one actor holds thousands', () => {
  const index = duplicateIndex<ComparableIntent, number>(intentLikeness);
  for (let number = 0; number < 1000; number += 1) index.add(intent(`Outil ${(number * 7919).toString(36)} de l’atelier`), 1000 + number);
  same.forEach(([, item], number) => index.add(item, number));
  for (const [number, [why, , item]] of same.entries()) expect([why, index.find(item).map(({ candidate }) => candidate)]).toEqual([why, expect.arrayContaining([number])]);
});

test('the reasons are told', () => {
  expect(scoreOf(intentLikeness, intent('Salle', undefined, 'SPACE'), intent('La salle', undefined, 'SPACE')).reasons.map(({ code }) => code)).toEqual(['SAME_NAME', 'SAME_HOLDER', 'SAME_CATEGORY']);
});
