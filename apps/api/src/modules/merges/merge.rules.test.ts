import { fillsOf, roomName } from './merge.rules.js';

const address = (street: string | null, postalCode: string | null, commune: string | null): object => ({ 'address.street': street, 'address.postalCode': postalCode, 'address.commune': commune });
const point = { latitude: 50.4, longitude: 2.8 };

test('what is empty is filled, what is there stays, and nobody is given a name or another visibility', () => {
  const kept = { name: 'A', visibility: 'PUBLIC', summary: 'Le mien', website: null, siret: null };
  const merged = { name: 'B', visibility: 'NETWORK', summary: 'Le sien', website: 'https://b.example', siret: null, rna: 'W621234567' };
  expect(fillsOf(kept, merged)).toEqual({ website: 'https://b.example', rna: 'W621234567' });
});

test.each([
  ['none here: all of it', address(null, null, null), address('1 rue A', '62300', '62498'), address('1 rue A', '62300', '62498')],
  ['the rest of the same, however it is written', address('1, rue de l’Église', null, '62498'), address('1 rue de l\'eglise', '62300', '62498'), { 'address.postalCode': '62300' }],
  ['nothing of another street', address('1 rue A', null, '62498'), address('2 rue B', '62300', '62498'), {}],
  ['nothing of another commune', address(null, null, '62498'), address('1 rue A', '59000', '59350'), {}],
  ['no commune for the street of another one', address('1 rue A', null, null), address('2 rue B', null, '62498'), {}],
])('an address is one thing: %s', (_, kept, merged, expected) => {
  expect(fillsOf({ ...kept, location: point }, { ...merged, location: null })).toEqual(expected);
});

test('a point is taken from the same commune only', () => {
  const take = (mine: string | null, theirs: string | null): object => fillsOf({ 'address.commune': mine, 'address.street': 'x', location: null }, { 'address.commune': theirs, 'address.street': 'y', location: point });
  expect(take('62498', '62498')).toEqual({ location: point });
  expect(take('62498', null)).toEqual({ location: point });
  expect(take('62498', '59350')).toEqual({});
});

test.each([
  ['Atelier', 'La Ruche', ['Salle'], 'Atelier'],
  ['Salle', 'La Ruche', ['salle'], 'Salle (La Ruche)'],
  ['Salle', null, ['Salle'], 'Salle (2)'],
  ['Salle', 'La Ruche', ['Salle', 'Salle (La Ruche)', 'Salle (2)'], 'Salle (3)'],
])('a room "%s" of "%s" beside %j is called %s', (name, from, taken, expected) => {
  expect(roomName(name, from, taken)).toBe(expected);
});

test('names that are as long as they may be stay so, and no character is cut in two', () => {
  const long = roomName('🐝'.repeat(100), '🍯'.repeat(100), ['🐝'.repeat(100)]);
  expect(long.length).toBeLessThanOrEqual(200);
  expect(/[\ud800-\udfff]/u.test(long)).toBe(false);
});
