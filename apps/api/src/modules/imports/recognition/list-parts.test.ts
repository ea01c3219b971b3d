import { partsOfList } from './list-parts.js';

test.each([
  ['Soudure, couture', ['Soudure', 'couture']],
  ['Soudure (expert, partage), couture', ['Soudure (expert, partage)', 'couture']],
  ['Droit, fiscalité ; couture', ['Droit, fiscalité', 'couture']],
  ['La Remise / Le Grand Bureau', ['La Remise', 'Le Grand Bureau']],
  ['Le 38/40|La Remise', ['Le 38/40', 'La Remise']],
  ['Le 38/40', ['Le 38/40']],
  ['- Soudure\n- Couture', ['Soudure', 'Couture']],
  [' ; ,', []],
])('%s', (text, parts) => {
  expect(partsOfList(text)).toEqual(parts);
});

test('commas part nothing in lists that exports write', () => {
  expect(partsOfList('Ici, c’est mieux', { onlyStrong: true })).toEqual(['Ici, c’est mieux']);
});
