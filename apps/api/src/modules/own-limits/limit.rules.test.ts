import { crossings, type LimitFacts, warningsOf, warningsOfLoans, warningsWithLoan } from './limit.rules.js';

const nothing: LimitFacts = {
  network: false, kind: 'TIME', statement: 'Pas plus de deux soirées par mois', threshold: 2, unit: 'soirées par mois', counts: 'soiree par moi', holder: null, holderName: null, promised: null, lent: null, capacity: null, hours: null, days: null,
};

test.each<[string, Partial<LimitFacts>, string[]]>([
  ['nothing is counted', {}, []],
  ['as much as the limit says is within it', { promised: 2 }, []],
  ['a little more is not', { promised: 2.5 }, ['promised 2.5']],
  ['nothing at all may be a limit', { threshold: 0, promised: 0.5 }, ['promised 0.5']],
  ['things that are lent', { kind: 'SPACE', lent: 3 }, ['lent 3']],
  ['rooms count where people are counted', { kind: 'PEOPLE', counts: 'personne', threshold: 12, capacity: 40 }, ['capacity 40']],
  ['and nowhere else', { kind: 'PEOPLE', counts: 'km', threshold: 12, capacity: 40 }, []],
  ['hours of dates and loans', { counts: 'h', threshold: 10, hours: 12, days: 3 }, ['time 12']],
  ['days of dates and loans', { counts: 'jour', hours: 12, days: 3 }, ['time 3']],
  ['evenings are no hours', { hours: 12, days: 3 }, []],
  ['hours that are no limit of time', { kind: 'MONEY', counts: 'h', hours: 12 }, []],
  ['promises and dates are told apart, not added up', { counts: 'h', threshold: 10, promised: 6, hours: 6 }, []],
  ['and told both', { counts: 'h', threshold: 5, promised: 6, hours: 7 }, ['promised 6', 'time 7']],
])('%s', (_, facts, found) => expect(crossings({ ...nothing, ...facts }).map(({ source, amount }) => `${source} ${amount}`)).toEqual(found));

test('a warning quotes the limit, and says whose it is', () => {
  expect(warningsOf({ ...nothing, promised: 3 }, 'fr')).toEqual([{ message: 'Les engagements font 3 soirées par mois\u00a0: cela dépasse la limite «\u00a0Pas plus de deux soirées par mois\u00a0» (2 soirées par mois).' }]);
  expect(warningsOf({ ...nothing, holder: 'person_1', holderName: 'Karim', promised: 1234.5 }, 'fr')[0]!.message).toMatch(/^Les engagements de Karim font 1\s234,5 soirées/);
  expect(warningsOf({ ...nothing, holder: 'person_1', promised: 3 }, 'en')[0]!.message).toBe('Commitments come to 3 soirées par mois: this exceeds the limit “Pas plus de deux soirées par mois” (2 soirées par mois).');
});

test('a limit of the network says so', () => {
  const hall: LimitFacts = { ...nothing, network: true, kind: 'PEOPLE', statement: 'Jamais plus de cent', threshold: 100, unit: 'personnes', counts: 'personne', capacity: 250 };
  expect(warningsOf(hall, 'fr')).toEqual([{ message: 'Dans le réseau, une date est prévue dans une salle de 250 personnes\u00a0: cela dépasse sa limite «\u00a0Jamais plus de cent\u00a0» (100 personnes).' }]);
  expect(warningsWithLoan({ ...nothing, network: true, kind: 'SPACE', statement: 'Thirty', threshold: 30, unit: 'chaises', counts: 'chaise', lent: 20 }, { quantity: 11, hours: 1, counts: 'chaise' }, null, 'en')).toEqual([
    { message: 'With this request, in the network, loans come to 31 chaises: this exceeds its limit “Thirty” (30 chaises).' },
  ]);
});

test('one more loan is added to what is lent in its unit and to the time; a loan that takes the place of another counts once', () => {
  const hours: LimitFacts = { ...nothing, statement: 'Dix heures', threshold: 10, unit: 'heures', counts: 'h', hours: 8, days: 2 };
  const loan = { quantity: 1, hours: 3, counts: null };
  expect(warningsWithLoan(hours, loan, null, 'fr')).toEqual([{ message: 'Avec cette demande, les dates et les prêts font 11 heures\u00a0: cela dépasse la limite «\u00a0Dix heures\u00a0» (10 heures).' }]);
  expect(warningsWithLoan(hours, loan, { quantity: 1, hours: 2 }, 'fr')).toEqual([]);
  const chairs: LimitFacts = { ...nothing, kind: 'SPACE', threshold: 30, unit: 'chaises', counts: 'chaise', promised: 50, lent: 20 };
  expect(warningsWithLoan(chairs, { quantity: 11, hours: 1, counts: 'chaise' }, null, 'en')[0]!.message).toMatch(/^With this request, loans come to 31 chaises:/);
  expect(warningsWithLoan(chairs, { quantity: 11, hours: 1, counts: 'table' }, null, 'en')).toEqual([]);
  expect(warningsOfLoans(chairs, 'en')).toEqual([]);
});
