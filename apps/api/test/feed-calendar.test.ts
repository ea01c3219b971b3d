import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { writeCalendar } from '../src/feeds/icalendar.js';
import { readCalendar } from '../src/files/icalendar.js';
import type { FeedDate, FeedEvent, Programme } from '../src/feeds/programme.js';

const date = (over: Partial<FeedDate> = {}): FeedDate => ({
  id: 'occurrence_1', version: 3, startsAt: '2026-11-14T13:00:00Z', endsAt: '2026-11-14T16:30:00Z', updatedAt: '2026-10-02T08:00:00Z', timeZone: 'Europe/Paris',
  place: { name: 'La Ruche', room: 'Salle haute', street: '3, rue du Four', postalCode: '62300', commune: { code: '62498', name: 'Lens' }, location: { latitude: 50.43, longitude: 2.83 }, lieu: true },
  ...over,
});
const event = (over: Partial<FeedEvent> = {}): FeedEvent => ({
  id: 'event_1', version: 5, title: 'Marché solidaire', summary: 'Un marché, des rencontres.', description: 'Ligne un\nligne deux ; fin', kind: { code: 'MARKET', label: 'Marché' }, audiences: [],
  themes: [{ code: 'CULTURE', label: 'Culture, arts' }], accessibility: [{ code: 'MOTOR_IMPAIRMENT', label: 'Handicap moteur' }], organisers: [{ type: 'Lieu', name: 'La "Ruche"' }], price: 'Gratuit',
  registrationUrl: 'https://ruche.example/s?a=1,2;b', image: 'https://ruche.example/i.jpg', attendanceMode: 'OFFLINE', onlineAccessUrl: null, status: 'SCHEDULED', editorialState: 'PUBLISHED',
  createdAt: '2026-09-01T08:00:00Z', updatedAt: '2026-10-01T08:00:00Z', written: '5-0a1b2c3d', partial: false, page: 'https://essaim.example/programme/demo/2026/events/event_1', dates: [date()], ...over,
});
const programme = (over: Partial<Programme> = {}): Programme => ({
  title: 'Mois de l’ESS, Lens\nProgramme', description: 'Tout ; ici', locale: 'fr', page: 'https://essaim.example/programme/demo/2026', self: 'https://essaim.example/feeds/demo/2026/programme.ics',
  changedAt: '2026-10-02T08:00:00Z', events: [event()], withdrawn: [], tasks: [], slots: [], ...over,
});
const write = (over: Partial<Programme> = {}): string => writeCalendar(programme(over), { host: 'essaim.example' }).toString();
const calendarOf = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text));
const firstOf = (text: string): ICAL.Component => calendarOf(text).getAllSubcomponents('vevent')[0]!;

/** What the first event says, by an independent parser. */
const read = (text: string): ((name: string) => unknown) => {
  const first = firstOf(text);
  return (name) => first.getFirstPropertyValue(name);
};

/** The instant that a property means, by the zones that the calendar itself brings. */
function instantIn(text: string, name: 'dtstart' | 'dtend'): string {
  const calendar = calendarOf(text);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const property = calendar.getAllSubcomponents('vevent')[0]!.getFirstProperty(name)!;
  const time = property.getFirstValue() as ICAL.Time;
  const zone = calendar.getAllSubcomponents('vtimezone').map((each) => new ICAL.Timezone(each)).find(({ tzid }) => tzid === property.getParameter('tzid'));
  if (zone) time.zone = zone;
  return time.toJSDate().toISOString();
}

test('every field comes back by ical.js', () => {
  const text = write();
  const value = read(text);
  expect(value('uid')).toBe('occurrence_1@essaim.example');
  expect(value('sequence')).toBe(6);
  expect(value('summary')).toBe('Marché solidaire');
  expect(value('description')).toBe('Un marché, des rencontres.\n\nLigne un\nligne deux ; fin\n\nTarif : Gratuit\nInscription : https://ruche.example/s?a=1,2;b\nOrganisé par La "Ruche"\nAccessibilité : Handicap moteur');
  expect(value('location')).toBe('La Ruche, Salle haute, 3, rue du Four, 62300 Lens');
  expect(value('geo')).toEqual([50.43, 2.83]);
  expect(value('url')).toBe('https://essaim.example/programme/demo/2026/events/event_1');
  expect(value('status')).toBe('CONFIRMED');
  expect(firstOf(text).getFirstProperty('categories')!.getValues()).toEqual(['Marché', 'Culture, arts']);
  expect(firstOf(text).getFirstProperty('organizer')!.getParameter('cn')).toBe('La ’Ruche’');
  expect(value('organizer')).toBe('mailto:ne-pas-repondre@essaim.example');
  expect(String(value('dtstamp'))).toBe('2026-10-02T08:00:00Z');
  expect(String(value('last-modified'))).toBe('2026-10-02T08:00:00Z');
  expect(text).toContain('\r\nNAME:Mois de l’ESS\\, Lens Programme\r\n');
});

test('and by node-ical', () => {
  const [found] = Object.values(nodeIcal.sync.parseICS(write({ events: [event({ themes: [] })] }))).filter((each): each is VEvent => each?.type === 'VEVENT');
  expect(found!.start.toISOString()).toBe('2026-11-14T13:00:00.000Z');
  expect(found!.end.toISOString()).toBe('2026-11-14T16:30:00.000Z');
  expect(found).toMatchObject({ uid: 'occurrence_1@essaim.example', sequence: '6', status: 'CONFIRMED', location: 'La Ruche, Salle haute, 3, rue du Four, 62300 Lens', geo: { lat: 50.43, lon: 2.83 }, categories: ['Marché'] });
});

test('properties of the calendar stand before its zones and events, lines end as they should, and none is longer than 75 bytes', () => {
  const text = write();
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  expect(text.indexOf('REFRESH-INTERVAL')).toBeLessThan(text.indexOf('BEGIN:VTIMEZONE'));
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
});

test.each([
  ['CANCELLED', 'PUBLISHED', 'ANNULÉ – Marché solidaire', 'CANCELLED', 'TRANSPARENT'],
  ['POSTPONED', 'PUBLISHED', 'REPORTÉ – Marché solidaire', 'TENTATIVE', 'TRANSPARENT'],
  ['FULL', 'PUBLISHED', 'COMPLET – Marché solidaire', 'CONFIRMED', 'OPAQUE'],
  ['SCHEDULED', 'PROPOSED', 'PROPOSÉ – Marché solidaire', 'TENTATIVE', 'OPAQUE'],
  ['SCHEDULED', 'REFUSED', 'REFUSÉ – Marché solidaire', 'CANCELLED', 'TRANSPARENT'],
])('%s and %s stand in the title and in STATUS', (status, editorialState, title, told, transparency) => {
  const value = read(write({ events: [event({ status, editorialState })] }));
  expect([value('summary'), value('status'), value('transp')]).toEqual([title, told, transparency]);
});

test('what has been withdrawn is cancelled, under the same UID', () => {
  const withdrawn = { id: 'occurrence_1', title: 'Marché solidaire', startsAt: '2026-11-14T13:00:00Z', endsAt: '2026-11-14T16:30:00Z', withdrawnAt: '2026-11-01T09:00:00Z', timeZone: 'Europe/Paris', place: null, sequence: 9 };
  const value = read(write({ events: [], withdrawn: [withdrawn] }));
  expect([value('uid'), value('sequence'), value('status'), value('summary')]).toEqual(['occurrence_1@essaim.example', 7, 'CANCELLED', 'ANNULÉ – Marché solidaire']);
});

describe('clocks', () => {
  test.each([
    ['Europe/Paris', '2026-11-14T13:00:00Z', '20261114T140000'],
    ['Europe/Paris', '2026-10-24T22:00:00Z', '20261025T000000'],
    ['Europe/Paris', '2026-03-29T01:30:00Z', '20260329T033000'],
    ['Indian/Reunion', '2026-11-14T13:00:00Z', '20261114T170000'],
    ['America/Guadeloupe', '2026-11-14T02:00:00Z', '20261113T220000'],
    ['Pacific/Noumea', '2026-11-14T20:00:00Z', '20261115T070000'],
  ])('in %s, %s is shown as %s, and means the same instant', (timeZone, startsAt, shown) => {
    const endsAt = new Date(Date.parse(startsAt) + 5_400_000).toISOString();
    const text = write({ events: [event({ dates: [date({ timeZone, startsAt, endsAt })] })] });
    expect(text).toContain(`DTSTART;TZID=${timeZone}:${shown}`);
    expect(text).toContain(`TZID:${timeZone}`);
    expect([instantIn(text, 'dtstart'), instantIn(text, 'dtend')]).toEqual([new Date(startsAt).toISOString(), endsAt]);
  });

  test('the hour that comes twice is said in UTC', () => {
    const text = write({ events: [event({ dates: [date({ startsAt: '2026-10-25T01:30:00Z', endsAt: '2026-10-25T02:30:00Z' })] })] });
    expect(text).toContain('DTSTART:20261025T013000Z');
    expect(instantIn(text, 'dtend')).toBe('2026-10-25T02:30:00.000Z');
  });
});

test('what somebody has to do is told by its day or its hours, and is nothing that an import brings in', async () => {
  const page = 'https://essaim.example/n/demo/month/2026/events/event_1/preparation';
  const task = { id: 'eventtask_1', version: 2, title: 'Tracer le plan', notes: null, dueOn: '2026-11-07', done: false, updatedAt: '2026-10-02T08:00:00Z', page };
  const slot = { id: 'slot_1', version: 4, title: 'Buvette', event: 'Marché', startsAt: '2026-11-14T09:00:00Z', endsAt: '2026-11-14T13:00:00Z', timeZone: 'Europe/Paris', updatedAt: '2026-10-03T08:00:00Z', page };
  const text = write({ tasks: [task], slots: [slot] });
  const [, day, hours] = calendarOf(text).getAllSubcomponents('vevent').map((each) => ['uid', 'summary', 'dtstart', 'dtend', 'transp', 'sequence'].map((name) => String(each.getFirstPropertyValue(name))));
  expect(day).toEqual(['eventtask_1@essaim.example', 'À faire : Tracer le plan', '2026-11-07', '2026-11-08', 'TRANSPARENT', '1']);
  expect(hours).toEqual(['slot_1@essaim.example', 'Bénévole : Buvette – Marché', '2026-11-14T10:00:00', '2026-11-14T14:00:00', 'null', '3']);
  expect((await readCalendar(text)).count).toBe(1);
});

test('whatever people write comes back, and folds at whole characters', () => {
  const odd = fc.string({ unit: fc.constantFrom('a', 'é', '🐝', ',', ';', '\\', '"', ':', '\n', ' ', 'n', '‘', '\t', '\u0007'), minLength: 1, maxLength: 200 }).filter((text) => /[aé🐝]/u.test(text));
  fc.assert(fc.property(odd, odd, odd, (title, description, place) => {
    const text = write({ events: [event({ title, summary: null, description, price: null, registrationUrl: null, organisers: [], accessibility: [], dates: [date({ place: { ...date().place!, name: place } })] })] });
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || line.includes('\ufffd'))).toEqual([]);
    const value = read(text);
    const line = (given: string): string => given.replaceAll('\u0007', '').replaceAll(/\s+/g, ' ').trim();
    expect(value('summary')).toBe(line(title));
    expect(value('description') ?? '').toBe(description.replaceAll('\u0007', '').trim());
    expect(String(value('location')).startsWith(line(place))).toBe(true);
  }), { numRuns: 25 });
});
