import { duplicateThreshold, scoreOf } from './duplicate-index.js';
import { duplicateIndex } from './duplicate-search.js';
import { type ComparableEvent, eventLikeness } from './event-likeness.js';

const event = (name: string, place: string | null, ...starts: string[]): ComparableEvent => ({ name, place, starts });
const evening = '2026-11-12T18:00:00.000Z';

const same: readonly (readonly [why: string, a: ComparableEvent, b: ComparableEvent])[] = [
  ['itself', event('Café réparation', 'lieu_a', evening), event('Café réparation', 'lieu_a', evening)],
  ['another hour of the day', event('Visite guidée de la Ruche', 'lieu_a', '2026-11-12T09:00:00Z'), event('Visite guidée de la Ruche', 'lieu_a', evening)],
  ['a whole day and an hour of it', event('Marché solidaire', 'lieu_a', '2026-11-11T23:00:00Z'), event('Marché solidaire', 'lieu_a', evening)],
  ['place unknown', event('Café réparation', null, evening), event('CAFÉ RÉPARATION', 'lieu_a', evening)],
  ['the lieu by its id, and by what it is called', event('Café réparation', 'lieu_a', evening), event('Café réparation', 'La Ruche', evening)],
  ['one place in two ways', event('Café réparation', 'Salle des fêtes', evening), event('Café réparation', 'salle des fetes de Lens', evening)],
  ['more words', event('Conférence : l’eau en commun', 'lieu_a', evening), event('L’eau en commun', 'lieu_a', evening)],
  ['a slip of the pen', event('Projection-débat « Demain »', 'lieu_a', evening), event('Projection débat Demian', 'lieu_a', evening)],
  ['a series of the same dates', event('Atelier couture', null, evening, '2026-11-19T18:00:00Z'), event('Atelier couture', null, evening, '2026-11-19T18:00:00Z')],
  ['one date of several', event('Atelier couture', 'lieu_a', evening), event('Atelier couture', 'lieu_a', '2026-11-05T18:00:00Z', evening)],
  ['no date yet', event('Fête des possibles', 'lieu_a'), event('Fête des possibles', 'lieu_a', evening)],
  ['the same instant in another zone', event('Bal folk', 'lieu_a', '2026-11-12T19:00:00+01:00'), event('Bal folk', 'lieu_a', evening)],
];
const different: readonly (readonly [why: string, a: ComparableEvent, b: ComparableEvent])[] = [
  ['a series in two lieux on one day', event('Café réparation', 'lieu_a', evening), event('Café réparation', 'lieu_b', evening)],
  ['the same in two places', event('Café réparation', 'Salle des fêtes', evening), event('Café réparation', 'Médiathèque', evening)],
  ['a week later', event('Café réparation', 'lieu_a', evening), event('Café réparation', 'lieu_a', '2026-11-19T18:00:00Z')],
  ['another event of that evening', event('Bal folk', 'lieu_a', evening), event('Atelier couture', 'lieu_a', evening)],
  ['one word in common', event('Atelier couture', 'lieu_a', evening), event('Atelier cuisine', 'lieu_a', evening)],
  ['numbered', event('Rencontre n° 1', 'lieu_a', evening), event('Rencontre n° 2', 'lieu_a', evening)],
  ['a title that many have, elsewhere', event('Portes ouvertes', 'lieu_a', evening), event('Portes ouvertes', 'lieu_b', evening)],
];

test.each(same)('the same event: %s', (_, a, b) => {
  expect(scoreOf(eventLikeness, a, b).score).toBeGreaterThanOrEqual(duplicateThreshold);
  expect(scoreOf(eventLikeness, b, a)).toEqual(scoreOf(eventLikeness, a, b));
});

test.each(different)('two events: %s', (_, a, b) => {
  expect(scoreOf(eventLikeness, a, b).score).toBeLessThan(duplicateThreshold);
});

test('an index finds them', () => {
  const index = duplicateIndex<ComparableEvent, number>(eventLikeness);
  for (let number = 0; number < 500; number += 1) index.add(event(`Visite ${(number * 7919).toString(36)}`, 'lieu_c', evening), 1000 + number);
  same.forEach(([, item], number) => index.add(item, number));
  for (const [number, [why, , item]] of same.entries()) expect([why, index.find(item).map(({ candidate }) => candidate)]).toEqual([why, expect.arrayContaining([number])]);
});

test('one event of a series that everybody holds that day', () => {
  const index = duplicateIndex<ComparableEvent, number>(eventLikeness);
  for (let number = 0; number < 500; number += 1) index.add(event('Café réparation', `lieu_${number}`, evening), number);
  expect(index.find(event('Café réparation', 'lieu_77', evening)).map(({ candidate }) => candidate)).toEqual([77]);
});

test('the reasons are told', () => {
  const codes = (a: ComparableEvent, b: ComparableEvent): string[] => scoreOf(eventLikeness, a, b).reasons.map(({ code }) => code);
  expect(codes(event('Bal folk', 'lieu_a', evening), event('Bal folk', 'lieu_a', evening))).toEqual(['SAME_NAME', 'SAME_START', 'SAME_PLACE']);
  expect(codes(event('Bal folk', null, evening), event('Grand bal folk', 'lieu_a', '2026-11-12T15:00:00Z'))).toEqual(['SIMILAR_NAME', 'SAME_DAY']);
});
