import { parse as parseXml, validate } from 'fast-xml-parser';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { parse } from 'csv-parse/sync';
import { writeCsv } from '../src/feeds/csv.js';
import { writeEventJsonLd } from '../src/feeds/event-json-ld.js';
import { writeOpenAgenda } from '../src/feeds/open-agenda.js';
import { programmeSheet } from '../src/modules/feeds/programme-sheet.js';
import type { FeedEvent, Programme } from '../src/feeds/programme.js';
import { writeSyndication } from '../src/feeds/syndication.js';

const event = (over: Partial<FeedEvent> = {}): FeedEvent => ({
  id: 'event_1', version: 2, title: 'Marché & <fête>', summary: 'Un marché.', description: 'Premier.\n\n<script>second</script>', kind: { code: 'MARKET', label: 'Marché' }, audiences: [{ code: 'GENERAL_PUBLIC', label: 'Grand public' }],
  themes: [{ code: 'CULTURE', label: 'Culture' }], accessibility: [{ code: 'MOTOR_IMPAIRMENT', label: 'Handicap moteur' }, { code: 'HEARING_IMPAIRMENT', label: 'Handicap auditif' }],
  organisers: [{ type: 'Lieu', name: 'La Ruche' }, { type: 'Person', name: 'Ana Lopez' }], price: 'Gratuit, sur inscription', registrationUrl: 'https://ruche.example/s', image: 'https://ruche.example/i.jpg',
  attendanceMode: 'MIXED', onlineAccessUrl: 'https://visio.example/1', status: 'FULL', editorialState: 'PUBLISHED', createdAt: '2026-09-01T08:00:00Z', updatedAt: '2026-10-01T08:00:00Z', written: '5-0a1b2c3d', partial: false, page: 'https://essaim.example/e/1',
  dates: [{
    id: 'occurrence_1', version: 1, startsAt: '2026-11-14T13:00:00Z', endsAt: '2026-11-14T16:30:00Z', updatedAt: '2026-10-02T08:00:00Z', timeZone: 'Indian/Reunion',
    place: { name: 'La Ruche', room: null, street: '3 rue du Four', postalCode: '97400', commune: { code: '97411', name: 'Saint-Denis' }, location: { latitude: -20.88, longitude: 55.45 }, lieu: true },
  }],
  ...over,
});
const programme = (over: Partial<Programme> = {}): Programme => ({
  title: 'Mois de l’ESS 2026 – Lens', description: 'Le programme.', locale: 'fr', page: 'https://essaim.example/programme/demo/2026', self: 'https://essaim.example/feeds/demo/2026/programme.atom',
  changedAt: '2026-10-02T08:00:00Z', events: [event()], tasks: [], slots: [],
  withdrawn: [{ id: 'occurrence_9', title: 'Balade', startsAt: '2026-11-14T13:00:00Z', endsAt: '2026-11-14T16:30:00Z', withdrawnAt: '2026-10-01T09:00:00Z', timeZone: 'Europe/Paris', place: null, sequence: 3 }], ...over,
});

const SCHEMA = 'http://schema.org/';
/** Expands without the network: names are those of the vocabulary, addresses of values are ids as schema.org's own context has them. */
const expanded = (bytes: Buffer): Promise<Record<string, unknown>[]> =>
  jsonld.expand(JSON.parse(bytes.toString()) as object, {
    documentLoader: async () => ({
      contextUrl: undefined, documentUrl: 'https://schema.org',
      document: { '@context': { '@vocab': SCHEMA, ...Object.fromEntries(['eventStatus', 'eventAttendanceMode', 'availability', 'url', 'image'].map((name) => [name, { '@type': '@id' }])), startDate: { '@type': 'DateTime' } } },
    }),
  });

/** What search engines ask for of an event, and what schema.org adds for one that has changed. */
const REQUIRED = ['name', 'startDate', 'location', 'endDate', 'description', 'eventStatus', 'eventAttendanceMode', 'image', 'offers', 'organizer', 'url'];

test('JSON-LD expands to events that have all that search engines ask for', async () => {
  const [found] = await expanded(writeEventJsonLd(programme()));
  expect(found!['@type']).toEqual([`${SCHEMA}Event`]);
  expect(REQUIRED.filter((name) => !(`${SCHEMA}${name}` in found!))).toEqual([]);
  const first = (name: string, of: Record<string, unknown> = found!): Record<string, unknown> => (of[`${SCHEMA}${name}`] as Record<string, unknown>[])[0]!;
  expect(first('startDate')).toMatchObject({ '@value': '2026-11-14T17:00:00+04:00' });
  expect(first('eventStatus')).toEqual({ '@id': 'https://schema.org/EventScheduled' });
  expect(first('eventAttendanceMode')).toEqual({ '@id': 'https://schema.org/MixedEventAttendanceMode' });
  expect(first('availability', first('offers'))).toEqual({ '@id': 'https://schema.org/SoldOut' });
  expect([first('price', first('offers'))['@value'], first('priceCurrency', first('offers'))['@value']]).toEqual([0, 'EUR']);
  expect((found![`${SCHEMA}location`] as Record<string, unknown>[]).map((each) => each['@type'])).toEqual([[`${SCHEMA}Place`], [`${SCHEMA}VirtualLocation`]]);
  expect(first('addressLocality', first('address', first('location')))).toEqual({ '@value': 'Saint-Denis' });
  expect((found![`${SCHEMA}organizer`] as Record<string, unknown>[]).map((each) => each['@type'])).toEqual([[`${SCHEMA}Organization`], [`${SCHEMA}Person`]]);
});

test.each([['CANCELLED', 'EventCancelled'], ['POSTPONED', 'EventPostponed'], ['MOVED_ONLINE', 'EventMovedOnline'], ['RESCHEDULED', 'EventRescheduled']])('%s is %s', async (status, name) => {
  const [found] = await expanded(writeEventJsonLd(programme({ events: [event({ status })] })));
  expect(found![`${SCHEMA}eventStatus`]).toEqual([{ '@id': `https://schema.org/${name}` }]);
});

test('OpenAgenda has the codes and the lengths of its second version', () => {
  const { events: [found] } = JSON.parse(writeOpenAgenda(programme()).toString()) as { events: Record<string, unknown>[] };
  expect(found).toMatchObject({
    uid: 'event_1', title: { fr: 'Marché & <fête>' }, description: { fr: 'Un marché.' }, timings: [{ begin: '2026-11-14T17:00:00+04:00', end: '2026-11-14T20:30:00+04:00' }], registration: [{ type: 'link', value: 'https://ruche.example/s' }],
    accessibility: { mi: true, hi: true }, attendanceMode: 3, status: 5, state: 2, onlineAccessLink: 'https://visio.example/1', location: { name: 'La Ruche', city: 'Saint-Denis', insee: '97411', countryCode: 'FR', timezone: 'Indian/Reunion' },
  });
});

test('an event at two places is two events of OpenAgenda, each with its dates there', () => {
  const [first] = event().dates;
  const there = { ...first!, id: 'occurrence_2', startsAt: '2026-11-10T13:00:00Z', endsAt: '2026-11-10T15:00:00Z', place: { ...first!.place!, name: 'La Remise', street: '1 quai du Nord' } };
  const again = { ...there, id: 'occurrence_3', startsAt: '2026-11-15T13:00:00Z', endsAt: '2026-11-15T15:00:00Z' };
  const { total, events } = JSON.parse(writeOpenAgenda(programme({ events: [event({ dates: [there, first!, again] })] })).toString()) as { total: number; events: { uid: string; location: { name: string }; timings: object[]; essaim: { timings?: object[]; of?: string } }[] };
  expect(total).toBe(2);
  expect(events.map(({ uid, location, timings, essaim }) => [uid, location.name, timings.length, essaim.timings?.length, essaim.of])).toEqual([['event_1', 'La Remise', 2, 3, undefined], ['event_1-2', 'La Ruche', 1, undefined, 'event_1']]);
});

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
type Node = Record<string, unknown>;
const xml = (bytes: Buffer): Record<string, Node> => {
  expect(validate(bytes.toString())).toBe(true);
  return parseXml(bytes.toString(), { ignoreAttributes: false, parseNodeValue: false, trimValues: false, tagValueProcessor: plain, arrayMode: /^(entry|item)$/ }) as Record<string, Node>;
};
/** The text of an element, with attributes or without. */
const textOf = (node: unknown): string => (typeof node === 'string' ? node : (node as { '#text': string })['#text']);

test('Atom and RSS are XML with an entry for each event, last changed first, and HTML that runs nothing', () => {
  const { feed } = xml(writeSyndication(programme(), 'atom'));
  const entries = feed!['entry'] as Node[];
  expect(entries.map(({ id }) => id)).toEqual(['urn:essaim:event_1', 'urn:essaim:occurrence_9']);
  expect(textOf(entries[0]!['title'])).toBe('COMPLET – Marché &amp; &lt;fête&gt;');
  expect(entries[0]!['updated']).toBe('2026-10-02T08:00:00.000Z');
  expect(textOf(entries[0]!['content'])).toContain('<p>&lt;script&gt;second&lt;/script&gt;</p>');
  expect(feed!['updated']).toBe('2026-10-02T08:00:00.000Z');
  const { channel } = xml(writeSyndication(programme(), 'rss'))['rss']! as { channel: Node };
  const items = channel['item'] as Node[];
  expect(items.map(({ guid }) => textOf(guid))).toEqual(['urn:essaim:event_1', 'urn:essaim:occurrence_9']);
  expect(textOf(items[1]!['title'])).toBe('ANNULÉ – Balade');
});

test('the table has a row for each date, on the clocks of the place, and runs nothing', () => {
  const bytes = writeCsv(programmeSheet(programme({ events: [event({ title: '=1+1' })] })));
  const [row] = parse(bytes, { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
  expect(row).toMatchObject({ Début: '2026-11-14T17:00:00+04:00', Titre: '\'=1+1', Statut: 'Complet', Commune: 'Saint-Denis', 'Organisé par': 'La Ruche ; Ana Lopez' });
});

test('whatever people write makes no other document', () => {
  const odd = fc.string({ unit: fc.constantFrom('a', 'é', '🐝', ']]>', '&', '<', '>', '"', '\u0008', '\u0000', '\n', '{', '}', '\ud800'), minLength: 1, maxLength: 120 }).map((text) => `x${text}x`);
  fc.assert(fc.property(odd, odd, (title, description) => {
    const over = programme({ events: [event({ title, summary: description, status: 'SCHEDULED' })] });
    for (const format of ['atom', 'rss'] as const) xml(writeSyndication(over, format));
    expect((JSON.parse(writeEventJsonLd(over).toString()) as { '@graph': { name: string }[] })['@graph'][0]!.name).toBe(title);
  }), { numRuns: 25 });
});
