import { readQuantity } from './quantity.js';

test.each<[string, object | undefined]>([
  ['2', { quantity: 2 }],
  ['2.0', { quantity: 2 }],
  ['1,5', { quantity: 1.5 }],
  ['deux', { quantity: 2 }],
  ['Une vingtaine', { quantity: 20 }],
  ['12 chaises', { quantity: 12, unit: 'chaises' }],
  ['deux camions', { quantity: 2, unit: 'camions' }],
  ['une dizaine de tables', { quantity: 10, unit: 'tables' }],
  ['20 m²', { quantity: 20, unit: 'm²' }],
  ['20m²', { quantity: 20, unit: 'm²' }],
  ['1 500 €', { quantity: 1500, unit: '€' }],
  ['environ 30 places', { quantity: 30, unit: 'places' }],
  ['2 heures par mois', { quantity: 2, unit: 'heures par mois' }],
  ['x 4', { quantity: 4 }],
  ['2 (dont 1 en panne)', { quantity: 2, rest: '(dont 1 en panne)' }],
  ['3 tables, à venir chercher', { quantity: 3, unit: 'tables', rest: 'à venir chercher' }],
  ['plusieurs', { rest: 'plusieurs' }],
  ['0', undefined],
  ['10-20', undefined],
  ['12/11/2026', undefined],
  ['14h30', undefined],
  ['beau', undefined],
])('« %s »', (text, expected) => {
  expect(readQuantity(text)).toEqual(expected);
});
