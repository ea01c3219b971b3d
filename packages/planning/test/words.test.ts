import type { Values } from '../src/reason.js';
import { type Rule, RULES } from '../src/rules.js';
import { warningsOf } from '../src/warnings.js';
import { sentenceOf } from '../src/words.js';
import { date, lieu, month, person } from './month.js';

const both = { people: [person('Léa')], audiences: ['STUDENTS'], themes: ['SPORT'] };
const everything = month(
  [
    date('x', '12T14:00/16:00', { room: 'a-1', event: { title: 'Marché', expectedAttendance: 60, hasPrice: false, hasDescription: false, ...both } }),
    date('y', '12T15:00/17:30', { room: 'a-1', event: { title: 'Atelier', audiences: ['STUDENTS'], themes: ['SPORT'] } }),
    date('z', '12T15:30/16:30', { lieu: 'b', event: { title: 'Balade', ...both } }),
    date('w', '12T16:50/18:00', { event: { title: 'Repas', people: both.people } }),
    { ...date('o', null, { event: { title: 'Clôture' } }), startsAt: '2026-12-01T20:00:00+01:00', endsAt: '2026-12-01T21:00:00+01:00' },
  ],
  {
    lieux: [lieu('a', { name: 'La Fabrique', openingHours: 'Mo-Su 09:00-12:00, 14:00-17:00' }), lieu('b', { name: 'Le Moulin', coordinates: { latitude: 49.1, longitude: 2 }, commune: '95002' })],
    publicHolidays: { '2026-11-12': 'Fête' },
    communes: { '95001': 'Ableiges', '95002': 'Avernes' },
    promises: [
      { resource: 'van', title: 'Camionnette', quantity: 1, promised: 1, startsAt: '2026-11-20T08:00:00+01:00', endsAt: '2026-11-20T20:00:00+01:00', event: 'event-w', occurrence: null },
      { resource: 'van', title: 'Camionnette', quantity: 1, promised: 1, startsAt: '2026-11-12T08:00:00+01:00', endsAt: '2026-11-12T20:00:00+01:00', event: null, occurrence: null },
    ],
  },
);
const first = new Map<Rule, Values>(warningsOf(everything).toReversed().map(({ rule, values }) => [rule, values]));
const labels = { STUDENTS: 'étudiants', SPORT: 'sport' };

test.each(RULES)('%s is said in French and in English', (rule) => {
  const values = first.get(rule)!;
  const [fr, en] = [sentenceOf({ rule, values }, 'fr', labels), sentenceOf({ rule, values }, 'en', labels)];
  expect({ fr, en }).toMatchSnapshot();
  expect(fr).toMatch(/\.$/);
  expect(`${fr}${en}`).not.toMatch(/undefined|null|NaN|\{|\$| {2}/);
  expect(fr).not.toMatch(/ [:;!?»]|« /);
});

test('whoever volunteers is said to have to be there', () => {
  const values: Values = { title: 'Marché', other: 'Balade', names: 'Léa; Max', people: 2, volunteers: 'Max', from: '2026-11-12T14:00:00Z', until: '2026-11-12T15:00:00Z', zone: 'Europe/Paris' };
  expect(sentenceOf({ rule: 'PERSON_IN_TWO_PLACES', values }, 'fr')).toBe('Léa et Max doivent être à « Marché » et à « Balade » en même temps, à deux endroits, jeudi 12 novembre de 15 h à 16 h (bénévolat : Max).');
  expect(sentenceOf({ rule: 'PERSON_IN_TWO_PLACES', values }, 'en')).toBe('Léa and Max have to be at “Marché” and “Balade” at the same time, in two places, Thursday 12 November from 15:00 to 16:00 (volunteering: Max).');
});
