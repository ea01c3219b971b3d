import { compareStreets, streetOf } from './street.js';

test.each([
  ['12 rue Haute', '12, R. Haute', 'SAME'],
  ['4 rue du Mal Leclerc', 'Bât. B, 4 rue du Maréchal-Leclerc', 'SAME'],
  ['33 rue de la République', 'Rue de la République', 'SAME'],
  ['90 avenue Maginot', '90 Avenue André Maginot', 'SAME'],
  ['4/6 place Jean Jaurès', '6 Place Jean Jaures', 'SAME'],
  ['6 rue du Congès', '6 Rue du Congrès', 'SAME'],
  ['4 rue du Faubourg Notre-Dame', '4 fbg Notre Dame', 'SAME'],
  ['99 avenue du 8 mai 1945', '99 av du 8-Mai-1945', 'SAME'],
  ['6 rue du 11 Novembre', '6 rue du Onze Novembre', 'SAME'],
  ['5 avenue de l’Europe BP 42', '5 avenue de l’Europe', 'SAME'],
  ['12 rue Haute', '14 rue Haute', 'ALONG'],
  ['12 rue Haute', '12 rue Basse', 'OTHER'],
  ['Rue Pasteur', 'Avenue Pasteur', 'OTHER'],
  ['12 rue Haute', 'Le Moulin Neuf', 'UNKNOWN'],
  ['Campus de Beaulieu', 'Campus de Beaulieu, bât. 11C', 'SAME'],
  ['BP 12', '12 rue Haute', 'UNKNOWN'],
])('%s – %s: %s', (a, b, comparison) => {
  expect(compareStreets(streetOf(a), streetOf(b))).toBe(comparison);
  expect(compareStreets(streetOf(b), streetOf(a))).toBe(comparison);
});
