import { reasonsAgainst } from '../src/availability.js';
import type { PlannedMonth, PlannedOccurrence, PromisedResource } from '../src/month.js';
import type { Rule } from '../src/rules.js';
import { warningsOf } from '../src/warnings.js';
import { date, lieu, month, person, volunteer } from './month.js';

const OF_DATES: readonly Rule[] = ['ROOM_OVERLAP', 'ROOM_TOO_SMALL', 'PERSON_IN_TWO_PLACES', 'RESOURCE_PROMISED_ELSEWHERE', 'TRAVEL_TIME', 'SAME_AUDIENCE_NEARBY', 'OUTSIDE_MONTH', 'LIEU_CLOSED', 'PUBLIC_HOLIDAY'];

/** What is warned of, as "RULE one two", sorted. */
function found(planned: PlannedMonth): string[] {
  const warnings = warningsOf(planned).filter(({ rule }) => OF_DATES.includes(rule));
  return warnings.map(({ rule, occurrences }) => [rule, ...[...occurrences].sort()].join(' ')).sort();
}

const both = (rule: Rule): string[] => [`${rule} x y`];
const lea = { people: [person('lea')] };
const students = { audiences: ['STUDENTS'], themes: ['CULTURE'] };
const inRoom = (id: string, at: string | null, more: Parameters<typeof date>[2] = {}): PlannedOccurrence => date(id, at, { room: 'a-1', ...more });
const inGarden = (id: string, at: string, people: number | null): PlannedOccurrence => date(id, at, { room: 'a-2', event: { expectedAttendance: people } });
const promise = (more: Partial<PromisedResource> = {}): PromisedResource =>
  ({ resource: 'van', title: 'Camionnette', quantity: 1, promised: 1, startsAt: '2026-11-12T08:00:00+01:00', endsAt: '2026-11-12T20:00:00+01:00', event: 'event-x', occurrence: null, ...more });
const elsewhere = promise({ event: null, startsAt: '2026-11-14T00:00:00+01:00', endsAt: '2026-11-15T00:00:00+01:00' });

test.each<[string, PlannedMonth, string[]]>([
  ['nothing', month([]), []],
  ['two in one room', month([inRoom('x', '12T14:00/16:00'), inRoom('y', '12T15:00/17:00')]), both('ROOM_OVERLAP')],
  ['one after the other', month([inRoom('x', '12T14:00/16:00'), inRoom('y', '12T16:00/17:00')]), []],
  ['a wish for a room that is taken', month([inRoom('x', '12T14:00/16:00'), inRoom('y', '12T15:00/17:00', { event: { editorialState: 'PROPOSED' } })]), both('ROOM_OVERLAP')],
  ['refused', month([inRoom('x', '12T14:00/16:00'), inRoom('y', '12T15:00/17:00', { event: { editorialState: 'REFUSED' } })]), []],
  ['cancelled', month([inRoom('x', '12T14:00/16:00'), inRoom('y', '12T15:00/17:00', { event: { status: 'CANCELLED' } })]), []],
  ['moved online', month([inRoom('x', '12T14:00/16:00'), inRoom('y', '12T15:00/17:00', { event: { status: 'MOVED_ONLINE' } })]), []],
  ['in the tray', month([inRoom('x', '12T14:00/16:00'), inRoom('y', null)]), []],
  ['other room', month([inRoom('x', '12T14:00/16:00'), date('y', '12T15:00/17:00', { room: 'a-2' })]), []],
  ['a shared room that is large enough', month([inGarden('x', '12T14:00/16:00', 40), inGarden('y', '12T15:00/17:00', 40)]), []],
  ['a shared room that is too full', month([inGarden('x', '12T14:00/16:00', 40), inGarden('y', '12T15:00/17:00', 41)]), both('ROOM_OVERLAP')],
  ['a shared room, nobody knows how many', month([inGarden('x', '12T14:00/16:00', 80), inGarden('y', '12T15:00/17:00', null)]), []],
  ['three in a shared room, never at once', month([inGarden('x', '12T14:00/16:00', 50), inGarden('y', '12T16:00/17:00', 50), inGarden('z', '12T17:00/18:00', 50)]), []],
  ['three in a shared room, too many at once', month([inGarden('x', '12T14:00/18:00', 30), inGarden('y', '12T15:00/17:00', 30), inGarden('z', '12T16:00/18:00', 30)]), ['ROOM_OVERLAP x y z']],
  ['two crowds beside one', month([inGarden('x', '12T09:00/18:00', 50), inGarden('y', '12T10:00/11:00', 40), inGarden('z', '12T15:00/16:00', 50)]), ['ROOM_OVERLAP x y', 'ROOM_OVERLAP x z']],
  ['more people than a room holds', month([inRoom('x', '12T14:00/16:00', { event: { expectedAttendance: 51 } })]), ['ROOM_TOO_SMALL x']],
  ['as many as it holds', month([inRoom('x', '12T14:00/16:00', { event: { expectedAttendance: 50 } })]), []],
  ['many people online', month([inRoom('x', '12T14:00/16:00', { event: { expectedAttendance: 500, attendanceMode: 'ONLINE' } })]), []],
  ['somebody in two rooms', month([inRoom('x', '12T14:00/16:00', { event: lea }), date('y', '12T15:00/17:00', { room: 'a-2', event: lea })]), both('PERSON_IN_TWO_PLACES')],
  ['somebody twice in one room', month([date('x', '12T14:00/16:00', { event: lea }), date('y', '12T15:00/17:00', { event: lea })]), []],
  ['somebody here and online', month([date('x', '12T14:00/16:00', { event: lea }), date('y', '12T15:00/17:00', { lieu: null, event: { ...lea, attendanceMode: 'ONLINE' } })]), both('PERSON_IN_TWO_PLACES')],
  ['an organisation in two places', month([date('x', '12T14:00/16:00', { event: { people: [{ id: 'o', name: 'O', natural: false }] } }), date('y', '12T15:00/17:00', { lieu: 'b', event: { people: [{ id: 'o', name: 'O', natural: false }] } })]), []],
  ['a volunteer here who organises there', month([date('x', '12T14:00/16:00', { volunteers: [volunteer('lea', 60, 120)] }), date('y', '12T15:00/17:00', { lieu: 'b', event: lea })]), both('PERSON_IN_TWO_PLACES')],
  ['a volunteer whose slot is over', month([date('x', '12T14:00/16:00', { volunteers: [volunteer('lea', 0, 60)] }), date('y', '12T15:00/17:00', { lieu: 'b', event: lea })]), []],
  ['a volunteer who sets up before', month([date('x', '12T14:00/16:00', { volunteers: [volunteer('lea', -120, 0)] }), date('y', '12T11:00/13:00', { lieu: 'b', event: lea })]), both('PERSON_IN_TWO_PLACES')],
  ['a volunteer in slots of two events', month([date('x', '12T14:00/16:00', { volunteers: [volunteer('lea', 0, 120)] }), date('y', '12T15:00/17:00', { lieu: 'b', volunteers: [volunteer('lea', 30, 60)] })]), both('PERSON_IN_TWO_PLACES')],
  ['a volunteer in slots of two events, one after the other', month([date('x', '12T14:00/16:00', { volunteers: [volunteer('lea', 0, 60)] }), date('y', '12T15:00/17:00', { lieu: 'b', volunteers: [volunteer('lea', 0, 60)] })]), []],
  ['a volunteer in two slots of one date', month([date('x', '12T14:00/16:00', { volunteers: [volunteer('lea', 0, 60), volunteer('lea', 30, 90)] })]), []],
  ['a volunteer at the own event', month([date('x', '12T14:00/16:00', { event: lea, volunteers: [volunteer('lea', 0, 60)] })]), []],
  ['a volunteer in one room twice', month([date('x', '12T14:00/16:00', { event: lea }), date('y', '12T15:00/17:00', { volunteers: [volunteer('lea', 0, 60)] })]), []],
  ['a volunteer of what is cancelled', month([date('x', '12T14:00/16:00', { event: { status: 'CANCELLED' }, volunteers: [volunteer('lea', 0, 120)] }), date('y', '12T15:00/17:00', { lieu: 'b', event: lea })]), []],
  ['another volunteer', month([date('x', '12T14:00/16:00', { volunteers: [volunteer('zoe', 0, 120)] }), date('y', '12T15:00/17:00', { lieu: 'b', event: lea })]), []],
  // 11.1 km × 1.3 at 45 km/h are 20 minutes, and 10 more.
  ['too little time for the way', month([date('x', '12T14:00/16:00', { event: lea }), date('y', '12T16:29/18:00', { lieu: 'b', event: lea })]), both('TRAVEL_TIME')],
  ['just enough time for the way', month([date('x', '12T14:00/16:00', { event: lea }), date('y', '12T16:30/18:00', { lieu: 'b', event: lea })]), []],
  ['the way home in between', month([date('x', '12T14:00/15:00', { event: lea }), date('z', '12T15:00/17:00', { event: lea }), date('y', '12T17:00/18:00', { lieu: 'b', event: lea })]), ['TRAVEL_TIME y z']],
  ['nobody knows where', month([date('x', '12T14:00/16:00', { event: lea }), date('y', '12T16:00/18:00', { lieu: null, event: lea })]), []],
  ['the same people, here and near', month([date('x', '12T14:00/16:00', { event: students }), date('y', '12T14:00/16:00', { lieu: 'b', event: students })]), both('SAME_AUDIENCE_NEARBY')],
  ['the same people, far away', month([date('x', '12T14:00/16:00', { event: students }), date('y', '12T14:00/16:00', { lieu: 'far', event: students })]), []],
  ['the same people, hardly at once', month([date('x', '12T14:00/16:00', { event: students }), date('y', '12T15:30/17:30', { event: students })]), []],
  ['the general public alone', month([date('x', '12T14:00/16:00', { event: { audiences: ['GENERAL_PUBLIC'] } }), date('y', '12T14:00/16:00', { event: { audiences: ['GENERAL_PUBLIC'] } })]), []],
  ['the general public, same theme', month([date('x', '12T14:00/16:00', { event: { audiences: ['GENERAL_PUBLIC'], themes: ['SPORT'] } }), date('y', '12T14:00/16:00', { event: { audiences: ['GENERAL_PUBLIC'], themes: ['SPORT'] } })]), both('SAME_AUDIENCE_NEARBY')],
  ['themes without an audience', month([date('x', '12T14:00/16:00', { event: { themes: ['SPORT'] } }), date('y', '12T14:00/16:00', { event: { themes: ['SPORT'] } })]), []],
  ['two dates of one event', month([date('x', '12T14:00/16:00', { event: { id: 'one', ...students } }), date('y', '12T14:00/16:00', { lieu: 'b', event: { id: 'one', ...students } })]), []],
  ['a holiday', month([date('x', '11T14:00/16:00')], { publicHolidays: { '2026-11-11': 'Armistice 1918' } }), ['PUBLIC_HOLIDAY x']],
  ['a holiday elsewhere', month([date('x', '11T14:00/16:00')], { lieux: [lieu('a', { publicHolidays: {} })], publicHolidays: { '2026-11-11': 'Armistice 1918' } }), []],
  ['a resource that others have', month([date('x', '14T14:00/16:00')], { promises: [promise(), elsewhere] }), ['RESOURCE_PROMISED_ELSEWHERE x']],
  ['a resource of which enough is left', month([date('x', '14T14:00/16:00')], { promises: [promise({ quantity: 2 }), { ...elsewhere, quantity: 2 }] }), []],
  ['a resource that is for the other date', month([date('x', '14T14:00/16:00', { event: { id: 'one' } }), date('y', '12T14:00/16:00', { event: { id: 'one' } })], { promises: [promise({ event: 'one' }), elsewhere] }), []],
  ['two promises that never meet', month([date('x', '14T08:00/16:00')], { promises: [promise({ quantity: 2 }), { ...elsewhere, quantity: 2, endsAt: '2026-11-14T10:00:00+01:00' }, { ...elsewhere, quantity: 2, startsAt: '2026-11-14T10:00:00+01:00' }] }), []],
])('%s', (_what, planned, expected) => {
  expect(found(planned)).toEqual(expected);
});

test('what is said of one date is what is warned of, for every date', () => {
  const planned = month([
    inRoom('x', '12T14:00/16:00', { event: { ...lea, ...students, expectedAttendance: 70 } }), inRoom('y', '12T15:00/17:00', { event: students }), date('z', '12T16:10/18:00', { lieu: 'b', event: { ...lea, ...students } }),
    inGarden('g', '12T14:00/18:00', 50), inGarden('h', '12T15:00/16:00', 60), inGarden('i', '12T17:00/19:00', 60),
  ]);
  const warned = warningsOf(planned).filter(({ rule }) => OF_DATES.includes(rule));
  for (const occurrence of planned.occurrences) {
    const against = new Set(reasonsAgainst(planned, occurrence).map(({ rule }) => rule));
    expect(against).toEqual(new Set(warned.filter(({ occurrences }) => occurrences.includes(occurrence.id)).map(({ rule }) => rule)));
  }
});

test('of two places, all who have to be at both are named, whoever comes first, with the time in which one of them is missed', () => {
  const people = [person('lea')];
  const planned = month([
    date('x', '12T14:00/16:00', { event: { people }, volunteers: [volunteer('zoe', 90, 150), volunteer('max', 0, 30)] }),
    date('y', '12T15:00/17:00', { lieu: 'b', event: { people: [...people, person('zoe')] }, volunteers: [volunteer('max', -60, -30)] }),
  ]);
  const [warning, ...others] = warningsOf(planned).filter(({ rule }) => rule === 'PERSON_IN_TWO_PLACES');
  expect(others).toEqual([]);
  expect(warning!.values).toMatchObject({ names: 'Personne lea; Personne max; Personne zoe', people: 3, volunteers: 'Personne max; Personne zoe', from: '2026-11-12T13:00:00.000Z', until: '2026-11-12T15:30:00.000Z' });
});

test('slots move along with a card that is carried', () => {
  const planned = month([date('x', '12T14:00/16:00', { volunteers: [volunteer('lea', 0, 60)] }), date('y', '13T14:00/16:00', { lieu: 'b', event: lea })]);
  expect(reasonsAgainst(planned, { ...planned.occurrences[0]!, startsAt: '2026-11-13T15:00:00+01:00', endsAt: '2026-11-13T17:00:00+01:00' })).toMatchObject([{ rule: 'PERSON_IN_TWO_PLACES', others: ['y'] }]);
});

test('a card that is carried does not stand in its own way', () => {
  const planned = month([inRoom('x', '12T14:00/16:00'), inRoom('y', '13T14:00/16:00')]);
  expect(reasonsAgainst(planned, inRoom('x', '12T15:00/17:00'))).toEqual([]);
  expect(reasonsAgainst(planned, inRoom('x', '13T15:00/17:00'))).toMatchObject([{ rule: 'ROOM_OVERLAP', others: ['y'] }]);
  expect(reasonsAgainst(planned, inRoom('new', '12T15:00/17:00'))).toMatchObject([{ rule: 'ROOM_OVERLAP', others: ['x'] }]);
});
