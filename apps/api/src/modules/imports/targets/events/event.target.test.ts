import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../../files/read-table.js';
import type { CellValue, TableRow } from '../../../../files/table.js';
import { ImportTarget } from '../../import.enums.js';
import { ownHeadings } from '../../own-export/headings.js';
import { profileColumns } from '../../recognition/column-profile.js';
import type { ColumnChoice, ImportField } from '../../recognition/fields.js';
import { recogniseColumns } from '../../recognition/recognise.js';
import { communeReference } from '../../recognition/reference.js';
import { writeDates } from './dates-text.js';
import type { EventDraft } from './draft.types.js';
import { fieldsOfEvent, type ZonedNames } from './event-fields.js';
import { eventTarget } from './event.target.js';

const reference = communeReference();
const fixtures = join(__dirname, '../../../../../test/fixtures/imports');

async function read(fileName: string) {
  const table = await readTable(readFileSync(join(fixtures, fileName)), fileName);
  const guesses = await recogniseColumns(table, await profileColumns(table, reference), eventTarget);
  const fields = new Map(guesses.flatMap(({ field, confidence }) => (field ? [[field, confidence] as const] : [])));
  const readings = table.sample.map(eventTarget.reader(table.sample, guesses, reference));
  return {
    guesses,
    columns: Object.fromEntries(guesses.filter(({ field }) => field !== null).map(({ name, field }) => [name, field])),
    drafts: readings.map(({ draft }) => draft),
    codes: readings.map(({ problems }) => problems.map(({ code }) => code)),
    sureness: eventTarget.recognise(table, fields),
  };
}

/** Reads one row whose columns are called like the fields they mean. */
function readRow(cells: Partial<Record<ImportField, CellValue>>, more: Partial<TableRow> = {}, others: readonly TableRow[] = []) {
  const all: Record<string, CellValue> = { name: 'La Ruche', ...cells };
  const columns = Object.keys(all).map((name): ColumnChoice => ({ name, field: name as ImportField }));
  const row = { line: 2, cells: all, ...more };
  const { draft, problems } = eventTarget.reader([row, ...others], columns, reference)(row);
  return { draft, problems, codes: problems.map(({ code }) => code) };
}

/** La Lampisterie and La Case are lieux, « Les Jardins » is an actor; all else stands for nothing. */
const known = new Map([['LIEU La Lampisterie', 'lieu_l'], ['LIEU La Case', 'lieu_c'], ['ACTOR La Lampisterie', 'lieu_l'], ['ACTOR Les Jardins', 'organisation_j']]);
const names: ZonedNames = {
  idOf: (kind, text) => known.get(`${kind} ${text}`) ?? null,
  timeZoneOf: (lieu) => (lieu === 'lieu_c' ? 'Indian/Reunion' : 'Europe/Paris'),
};
const times = (draft: EventDraft): string[] =>
  ((fieldsOfEvent(draft, names).occurrences ?? []) as { startsAt: string | null; endsAt: string | null }[]).map(({ startsAt, endsAt }) => (startsAt ? `${startsAt.slice(0, 16)}/${endsAt!.slice(0, 16)}` : 'tray'));

describe('layouts', () => {
  test('a spreadsheet in French', async () => {
    const { columns, drafts, codes, sureness } = await read('events-spreadsheet.csv');
    expect(columns).toEqual({
      'Titre de l\'événement': 'name', Type: 'kind', Date: 'date', Horaires: 'startTime', Lieu: 'lieu', Adresse: 'street', 'Code postal': 'postalCode', Ville: 'communeName', Organisateurs: 'organisers',
      Public: 'audiences', Tarif: 'price', 'Lien d\'inscription': 'registrationUrl', 'Mail de contact': 'ignore', Présentation: 'description',
    });
    expect(sureness).toBeGreaterThan(0.9);
    expect(drafts[0]).toEqual({
      name: 'Portes ouvertes de la Lampisterie', kind: 'OPEN_HOUSE', description: 'Visite et goûter.', price: 'Gratuit', registrationUrl: 'https://exemple.example/jpo', audiences: ['GENERAL_PUBLIC'], themes: [],
      accessibility: [], organisers: ['La Lampisterie'], occurrences: [{ startsAt: '2026-11-10T14:00', endsAt: '2026-11-10T17:30', at: 0 }],
      places: [{ lieu: 'La Lampisterie', place: { label: 'La Lampisterie', street: '12 rue Haute', postalCode: '62300', commune: '62498' } }],
    });
    expect(drafts.map((draft) => times(draft).length)).toEqual([1, 1, 2, 1, 1, 29, 1, 1]);
    expect(times(drafts[3]!)).toEqual(['2026-11-20T21:00/2026-11-21T01:00']);
    expect(times(drafts[6]!)).toEqual(['tray']);
    expect(drafts[4]).toMatchObject({ attendanceMode: 'ONLINE', places: [], kind: 'CONFERENCE', audiences: ['LOCAL_AUTHORITIES'] });
    expect(codes).toEqual([[], ['END_GUESSED'], ['YEAR_GUESSED'], [], [], ['TIME_MISSING'], ['KIND_UNKNOWN'], ['WEEKDAY_DISAGREES', 'END_GUESSED']]);
  });

  test('one line a date: the lines of one event come together, those at another place or cancelled do not', async () => {
    const { drafts, codes, sureness } = await read('events-line-per-date.csv');
    expect(sureness).toBeGreaterThan(0.7);
    const events = new Map<string, EventDraft>();
    for (const draft of drafts) {
      const key = eventTarget.together!.key(draft);
      const first = events.get(key);
      events.set(key, first ? eventTarget.together!.join(first, draft) : draft);
    }
    expect([...events.values()].map((draft) => [draft.name, draft.status, times(draft)])).toEqual([
      ['Repair café', undefined, ['2026-11-07T13:00/2026-11-07T16:00', '2026-11-21T13:00/2026-11-21T16:00']],
      ['Repair café', 'CANCELLED', ['2026-11-14T13:00/2026-11-14T16:00']],
      ['Repair café', undefined, ['2026-11-21T13:00/2026-11-21T16:00']],
      ['Visite du moulin', undefined, ['2026-11-08T09:00/2026-11-08T10:00']],
      ['Résidence', undefined, ['2026-11-09T09:00/2026-11-09T17:00', '2026-11-10T09:00/2026-11-10T17:00', '2026-11-11T09:00/2026-11-11T17:00']],
    ]);
    expect(codes).toEqual([[], [], [], [], ['END_BEFORE_START'], ['SPLIT_IN_DAYS']]);
  });

  test('OpenAgenda, as its interface answers', async () => {
    const { guesses, drafts, codes, sureness } = await read('events-openagenda.json');
    expect(sureness).toBe(1);
    expect(drafts[0]).toMatchObject({
      externalId: '11111111', name: 'Fête de la lumière', summary: 'Une soirée pour allumer la ville.', description: 'Une soirée ouverte.\n\n- 19h : parade', kind: 'FESTIVE', themes: ['CULTURE'], price: 'Entrée libre',
      accessibility: ['HEARING_IMPAIRMENT', 'MOTOR_IMPAIRMENT'], image: 'https://cdn.exemple.example/main/lumiere.base.image.jpg', attendanceMode: 'OFFLINE', status: 'SCHEDULED',
      registrationUrl: 'https://exemple.example/resa',
    });
    expect(drafts[1]).toMatchObject({ attendanceMode: 'ONLINE', onlineAccessUrl: 'https://visio.exemple.example/x', status: 'CANCELLED', places: [] });
    expect(times(drafts[2]!)).toEqual(['2026-11-15T04:00/2026-11-15T08:00']);
    // Everything is published there, which says nothing of the programme here.
    expect(drafts.map(({ editorialState }) => editorialState)).toEqual([undefined, undefined, undefined]);
    expect(codes).toEqual([['PERSONAL_VALUE'], ['PERSONAL_VALUE'], []]);
    // Addresses and numbers of people are read past, and the cell that holds them is not kept with the line.
    expect(guesses.find(({ name }) => name === 'registration')).toMatchObject({ field: 'registrationUrl', holds: 'PERSONAL', sample: '' });
  });

  test('OpenAgenda, as a portal of open data gives it', async () => {
    const { columns, drafts, codes } = await read('events-open-data.json');
    expect(columns).toMatchObject({ uid: 'externalId', title_fr: 'name', description_fr: 'summary', longdescription_fr: 'description', timings: 'timings', location_name: 'lieu', location_address: 'fullAddress', contributor_email: 'ignore' });
    expect(drafts[0]).toMatchObject({ kind: 'FORUM', attendanceMode: 'MIXED', status: 'FULL', onlineAccessUrl: 'https://visio.exemple.example/forum', registrationUrl: 'https://exemple.example/forum' });
    expect(drafts.map(({ places }) => places[0]?.place)).toEqual([
      { label: 'Hôtel de Ville', street: 'Place de la Mairie', postalCode: '62000', commune: '62041' },
      { label: 'Le Moulin', street: '3 rue du Moulin', postalCode: '62000', commune: '62041' },
    ]);
    expect(codes).toEqual([[], []]);
  });

  test('a calendar', async () => {
    const { columns, drafts, sureness } = await read('events-calendar.ics');
    expect(sureness).toBe(1);
    expect(columns).toMatchObject({ uid: 'externalId', summary: 'name', location: 'place', timings: 'timings', organizer: 'organisers', status: 'status' });
    expect(drafts[0]).toMatchObject({
      externalId: 'a1@exemple.example', name: 'Café des tiers-lieux & goûter', editorialState: 'PROPOSED', organisers: ['La Lampisterie'], registrationUrl: 'https://exemple.example/cafe',
      places: [{ lieu: 'La Lampisterie', place: { street: '12 rue Haute', postalCode: '62300', commune: '62498' } }],
    });
    expect(times(drafts[0]!)).toEqual(['2026-11-05T15:00/2026-11-05T16:30', '2026-11-12T15:00/2026-11-12T16:30', '2026-11-19T15:00/2026-11-19T16:30']);
    expect([drafts[1]?.status, times(drafts[1]!)]).toEqual(['CANCELLED', ['2026-11-09T23:00/2026-11-10T23:00', '2026-11-10T23:00/2026-11-11T23:00']]);
    // Times without a zone are those of the clocks where it takes place.
    expect(times(drafts[2]!)).toEqual(['2026-11-12T05:00/2026-11-12T06:00']);
  });

  test.each(['association-sheet.csv', 'regional-directory.json', 'resources-shared-sheet.csv', 'needs-sheet.csv'])('%s is no list of events', async (fileName) => {
    expect((await read(fileName)).sureness).toBeLessThan(0.5);
  });

  test('what Essaim exports is understood by its headings, and says the same again', async () => {
    const headings = Object.entries(ownHeadings[ImportTarget.EVENTS]).filter(([field]) => field !== 'version').map(([field, { fr }]) => [fr, field] as const);
    const dates = [
      { startsAt: '2026-11-12T13:00:00.000Z', endsAt: '2026-11-12T16:30:00.000Z', lieu: { name: 'La Lampisterie', timeZone: 'Europe/Paris' }, place: null },
      { startsAt: '2026-11-14T10:00:00.000Z', endsAt: '2026-11-14T12:00:00.000Z', lieu: null, place: { label: 'La Lampisterie', street: null, postalCode: '97400', commune: { code: '97411', name: 'Saint-Denis' } } },
      { startsAt: null, endsAt: null, lieu: { name: 'La Case', timeZone: 'Indian/Reunion' }, place: null },
    ];
    const values: Partial<Record<string, string>> = {
      id: 'event_0123456789abcdef0123456789abcdef', name: 'Fresque du climat', summary: 'En équipe.', timings: writeDates(dates), kind: 'Atelier', organisers: 'La Lampisterie ; Les Jardins', audiences: 'Grand public',
      themes: 'Transition écologique', accessibility: 'Handicap moteur', price: '5\u00a0€\u202f; gratuit', registrationUrl: 'https://exemple.example/fresque', attendanceMode: 'Sur place et en ligne',
      onlineAccessUrl: 'https://visio.exemple.example/y', expectedAttendance: '45', status: 'Prévu', editorialState: 'Publié', image: 'https://exemple.example/i.jpg', description: 'Trois heures  ensemble.\n\n\n« Venez »',
    };
    const row = { line: 2, cells: Object.fromEntries(headings.map(([heading, field]) => [heading, values[field]!])) };
    const table = { columns: headings.map(([heading]) => heading), sample: [row] };
    const guesses = await recogniseColumns(table, await profileColumns(table, reference), eventTarget);
    expect(Object.fromEntries(guesses.map(({ name, field }) => [name, field]))).toEqual(Object.fromEntries(headings));
    const { draft, problems } = eventTarget.reader([row], guesses, reference)(row);
    expect(problems).toEqual([]);
    expect(eventTarget.fieldsOf(draft, names)).toEqual({
      title: 'Fresque du climat', summary: 'En équipe.', description: 'Trois heures  ensemble.\n\n\n« Venez »', kind: 'WORKSHOP', organisers: ['lieu_l', 'organisation_j'], audiences: ['GENERAL_PUBLIC'],
      themes: ['ECOLOGICAL_TRANSITION'], accessibility: ['MOTOR_IMPAIRMENT'], price: '5\u00a0€\u202f; gratuit', registrationUrl: 'https://exemple.example/fresque', attendanceMode: 'MIXED',
      onlineAccessUrl: 'https://visio.exemple.example/y', expectedAttendance: 45, status: 'SCHEDULED', editorialState: 'PUBLISHED', image: 'https://exemple.example/i.jpg',
      occurrences: [
        { startsAt: '2026-11-12T13:00:00.000Z', endsAt: '2026-11-12T16:30:00.000Z', lieu: 'lieu_l', room: null, place: null },
        { startsAt: '2026-11-14T10:00:00.000Z', endsAt: '2026-11-14T12:00:00.000Z', lieu: null, room: null, place: { label: 'La Lampisterie', street: null, postalCode: '97400', commune: '97411' } },
        { startsAt: null, endsAt: null, lieu: 'lieu_c', room: null, place: null },
      ],
    });
  });
});

describe('dates', () => {
  test.each<[string, Partial<Record<ImportField, CellValue>>, string[], string[]]>([
    ['a beginning and an end', { startsAt: '2026-11-12T14:00', endsAt: '2026-11-12T17:30' }, ['2026-11-12T13:00/2026-11-12T16:30'], []],
    ['with an offset', { startsAt: '2026-11-12T14:00:00+04:00', endsAt: '2026-11-12T15:00:00+04:00' }, ['2026-11-12T10:00/2026-11-12T11:00'], []],
    ['an end that is an hour', { startsAt: '12/11/2026 14:00', endsAt: '17h' }, ['2026-11-12T13:00/2026-11-12T16:00'], []],
    ['a beginning that is an hour', { date: '12/11/2026', startsAt: '14:00', endsAt: '17:00' }, ['2026-11-12T13:00/2026-11-12T16:00'], []],
    ['a day and hours', { date: '12/11/2026', startTime: '14h', endTime: '17h30' }, ['2026-11-12T13:00/2026-11-12T16:30'], []],
    ['two slots a day', { date: '12/11/2026', startTime: '10h-12h / 14h-17h' }, ['2026-11-12T09:00/2026-11-12T11:00', '2026-11-12T13:00/2026-11-12T16:00'], []],
    ['days in a row with hours', { date: '12/11/2026', endDate: '14/11/2026', startTime: '10:00', endTime: '18:00' }, ['2026-11-12T09:00/2026-11-12T17:00', '2026-11-13T09:00/2026-11-13T17:00', '2026-11-14T09:00/2026-11-14T17:00'], []],
    ['days in a row without hours', { date: '12/11/2026', endDate: '13/11/2026' }, ['2026-11-11T23:00/2026-11-12T23:00', '2026-11-12T23:00/2026-11-13T23:00'], ['TIME_MISSING']],
    ['a night', { date: '12/11/2026', endDate: '13/11/2026', startTime: '22h', endTime: '2h' }, ['2026-11-12T21:00/2026-11-13T01:00'], []],
    ['midnight as spreadsheets write a day', { startsAt: '2026-11-12T00:00', startTime: '1899-12-30T14:00', endTime: '1899-12-30T15:30' }, ['2026-11-12T13:00/2026-11-12T14:30'], []],
    ['days and hours as spreadsheets count them', { date: '46338', startTime: '0.583333333', endTime: '0,625' }, ['2026-11-12T13:00/2026-11-12T14:00'], []],
    ['no end', { date: '12/11/2026 18h30' }, ['2026-11-12T17:30/2026-11-12T18:30'], ['END_GUESSED']],
    ['an end before the beginning', { startsAt: '2026-11-12T14:00', endsAt: '2026-11-11T17:00' }, ['2026-11-12T13:00/2026-11-12T14:00'], ['END_BEFORE_START']],
    ['only an end', { endsAt: '2026-11-12T14:00' }, [], ['END_WITHOUT_START']],
    ['words for what is not known yet', { date: 'à définir' }, [], []],
    ['words that are no date', { date: 'bientôt' }, [], ['DATE_NOT_UNDERSTOOD']],
    ['a month', { date: 'novembre 2026' }, [], ['DATE_NOT_UNDERSTOOD']],
    ['an hour that is none', { date: '12/11/2026', startTime: 'le soir' }, ['2026-11-11T23:00/2026-11-12T23:00'], ['TIME_NOT_UNDERSTOOD', 'TIME_MISSING']],
    ['several in one cell', { timings: 'jeudi 12 novembre 2026 de 14h à 17h\nsamedi 14 novembre 2026 de 10h à 12h' }, ['2026-11-12T13:00/2026-11-12T16:00', '2026-11-14T09:00/2026-11-14T11:00'], []],
    ['a list with an item that is none', { timings: '[{"begin":"2026-11-12T14:00:00+01:00","end":"2026-11-12T15:00:00+01:00"},{"begin":"demain"}]' }, ['2026-11-12T13:00/2026-11-12T14:00'], ['DATE_NOT_UNDERSTOOD']],
    ['a list that says where each date is', { timings: '[{"begin":"2026-11-12T13:00:00.000Z","end":"2026-11-12T14:00:00.000Z","lieu":"La Case"},{"begin":null,"end":null,"place":{"label":"Salle","street":null,"communeCode":"62498"}}]' }, ['2026-11-12T13:00/2026-11-12T14:00', 'tray'], []],
    ['a list comes before columns', { timings: '[{"begin":"2026-11-12T14:00:00+01:00","end":"2026-11-12T15:00:00+01:00"}]', startsAt: '2026-11-01T14:00' }, ['2026-11-12T13:00/2026-11-12T14:00'], []],
  ])('%s', (_, cells, expected, codes) => {
    const reading = readRow(cells);
    expect([times(reading.draft), reading.codes]).toEqual([expected, codes]);
  });

  const days = (...list: number[]): string[] => list.map((day) => `2026-11-${String(day).padStart(2, '0')}T17:00/2026-11-${String(day).padStart(2, '0')}T19:00`);
  test.each<[string, string[], string[]]>([
    ['Tous les mardis, du 3 au 24 novembre 2026, 18h-20h', days(3, 10, 17, 24), []],
    ['du 3 au 24 novembre 2026, tous les mardis de 18h à 20h', days(3, 10, 17, 24), []],
    ['le mardi du 3 au 24 novembre 2026, 18h-20h', days(3, 10, 17, 24), []],
    ['tous les mardis et jeudis de novembre 2026, 18h-20h', days(3, 5, 10, 12, 17, 19, 24, 26), []],
    ['mar. et jeu. du 3 au 12 novembre 2026, 18h-20h', days(3, 5, 10, 12), []],
    ['du lundi au vendredi, du 6 au 13 novembre 2026, 18h-20h', days(6, 9, 10, 11, 12, 13), []],
    ['samedi-lundi, du 6 au 10 novembre 2026, 18h-20h', days(7, 8, 9), []],
    ['every Tuesday from 3 to 24 November 2026, 6pm-8pm', days(3, 10, 17, 24), []],
    ['tous les jours du 2 au 4 novembre 2026 de 18h à 20h', days(2, 3, 4), []],
    ['du 6 au 9 novembre 2026 sauf le dimanche, 18h-20h', days(6, 7, 9), []],
    ['tous les mardis sauf le 10 novembre, du 3 au 24 novembre 2026, 18h-20h', days(3, 17, 24), []],
    ['les mercredis du 4 au 25 novembre 2026 (sauf du 10 au 12 novembre) de 18h à 20h', days(4, 18, 25), []],
    ['du 3 au 5 novembre 2026, bord de mer, 18h-20h', days(3, 4, 5), []],
    ['tous les mardis du 3 au 10 novembre 2026, sauf le 29 février, 18h-20h', days(3, 10), ['EXCEPTION_NOT_UNDERSTOOD']],
    ['les mardis 3, 10 et 17 novembre 2026 18h-20h', days(3, 10, 17), []],
    ['mardi 3 et jeudi 5 novembre 2026, 18h-20h', days(3, 5), []],
    ['du vendredi 6 au dimanche 8 novembre 2026, 18h-20h', days(6, 7, 8), []],
    ['tous les mardis sauf vacances scolaires, du 3 au 10 novembre 2026, 18h-20h', days(3, 10), ['EXCEPTION_NOT_UNDERSTOOD']],
    ['un mardi sur deux du 3 au 24 novembre 2026, 18h-20h', [], ['RHYTHM_NOT_UNDERSTOOD']],
    ['le premier samedi de novembre 2026', [], ['RHYTHM_NOT_UNDERSTOOD']],
    ['tous les mardis', [], ['REPETITION_UNBOUNDED']],
    ['tous les mardis à partir du 3 novembre 2026, 18h-20h', days(3), ['REPETITION_UNBOUNDED']],
    ['tous les mardis sauf le 10 novembre 2026', [], ['REPETITION_UNBOUNDED']],
    ['tous les dimanches du 3 au 6 novembre 2026', [], ['DATE_NOT_UNDERSTOOD']],
  ])('a repetition in words: %s', (date, expected, codes) => {
    const reading = readRow({ date });
    expect([times(reading.draft), reading.codes]).toEqual([expected, codes]);
  });

  test('a repetition goes over the turn of the year, and is cut where an event has no more dates', () => {
    expect(times(readRow({ date: 'tous les jeudis du 24 décembre au 7 janvier 2027 sauf le 31 décembre, 18h-20h' }).draft)).toEqual(['2026-12-24T17:00/2026-12-24T19:00', '2027-01-07T17:00/2027-01-07T19:00']);
    expect(times(readRow({ date: 'tous les jeudis du 1er janvier 2015 au 31 décembre 2026' }).draft)).toHaveLength(627);
    const long = readRow({ date: 'tous les jeudis du 1er janvier 1990 au 31 décembre 2026' });
    expect([times(long.draft).length, long.codes]).toEqual([800, ['TIME_MISSING', 'TOO_MANY_DATES']]);
  });

  test('the nights on which clocks change', () => {
    expect(times(readRow({ startsAt: '2026-10-24T22:00', endsAt: '2026-10-25T04:00' }).draft)).toEqual(['2026-10-24T20:00/2026-10-25T03:00']);
    expect(times(readRow({ startsAt: '2026-03-28T22:00', endsAt: '2026-03-29T04:00' }).draft)).toEqual(['2026-03-28T21:00/2026-03-29T02:00']);
    // From two to three there is nothing on that night.
    expect(times(readRow({ startsAt: '2026-03-29T02:00', endsAt: '2026-03-29T03:00' }).draft)).toEqual(['2026-03-29T01:00/2026-03-29T02:00']);
    // The day of 25 hours is longer than a date can be.
    expect(times(readRow({ date: '25/10/2026' }).draft)).toEqual(['2026-10-24T22:00/2026-10-25T22:00']);
  });

  test('the clock is that of the commune, else of the lieu, else of the rest of the list', () => {
    const cells = { date: '12/11/2026', startTime: '9h', endTime: '10h' };
    expect(times(readRow({ ...cells, lieu: 'Salle', communeCode: '97411' }).draft)).toEqual(['2026-11-12T05:00/2026-11-12T06:00']);
    expect(times(readRow({ ...cells, lieu: 'La Case' }).draft)).toEqual(['2026-11-12T05:00/2026-11-12T06:00']);
    expect(times(readRow({ ...cells, lieu: 'Salle' }).draft)).toEqual(['2026-11-12T08:00/2026-11-12T09:00']);
    const rest = { line: 3, cells: { name: 'x', communeCode: '97411' } };
    expect(times(readRow({ ...cells, lieu: 'Salle', communeCode: null }, {}, [rest]).draft)).toEqual(['2026-11-12T05:00/2026-11-12T06:00']);
  });

  test('784 dates are one event, and 900 are cut', () => {
    const list = (count: number): string => JSON.stringify(Array.from({ length: count }, (_, day) => {
      const begin = new Date(Date.UTC(2024, 0, 1 + day, 10));
      return { begin: begin.toISOString().replace('.000Z', '+00:00'), end: new Date(begin.getTime() + 3_600_000).toISOString().replace('.000Z', '+00:00') };
    }));
    expect(times(readRow({ timings: list(784) }).draft)).toHaveLength(784);
    const many = readRow({ timings: list(900) });
    expect([times(many.draft).length, many.codes]).toEqual([800, ['TOO_MANY_DATES']]);
  });
});

describe('the rest of a line', () => {
  test.each<[string, Partial<Record<ImportField, CellValue>>, Partial<EventDraft>, string[]]>([
    ['a long title', { name: 'a'.repeat(150) }, { name: `${'a'.repeat(139)}…`, description: 'a'.repeat(150) }, ['NAME_SHORTENED']],
    ['a long summary', { summary: 'b'.repeat(201), description: 'c' }, { summary: undefined, description: `${'b'.repeat(201)}\n\nc` }, ['TEXT_MOVED']],
    ['a long price', { price: 'd '.repeat(200) }, { price: undefined, description: `Price : ${'d '.repeat(200).trim()}` }, ['TEXT_MOVED']],
    ['a price in euros', { price: '5' }, { price: '5 €' }, []],
    ['markup', { description: '<p>Un&nbsp;repas</p><ul><li>beau</li></ul>' }, { description: 'Un repas\n\n- beau' }, []],
    ['a kind that only the title tells', { name: 'Visite guidée' }, { kind: 'VISIT' }, []],
    ['a kind of no list', { name: 'Visite guidée', kind: 'Zinzin' }, { kind: 'VISIT' }, ['KIND_UNKNOWN']],
    ['no kind', {}, { kind: undefined }, []],
    ['a registration by e-mail', { registrationUrl: 'x@exemple.example' }, { registrationUrl: undefined }, ['PERSONAL_VALUE']],
    ['a room online as the place', { place: 'https://visio.exemple.example/z' }, { attendanceMode: 'ONLINE', onlineAccessUrl: 'https://visio.exemple.example/z', places: [] }, []],
    ['a place in words', { place: 'Maison des associations, 3 place Guy Hersant, 31000 Toulouse' }, { places: [{ lieu: 'Maison des associations', place: { label: 'Maison des associations', street: '3 place Guy Hersant', postalCode: '31000', commune: '31555' } }] }, []],
    ['a place without a postcode', { place: 'Artilect, 10 Rue Tripière Toulouse' }, { places: [{ lieu: 'Artilect', place: { label: 'Artilect', street: '10 Rue Tripière', postalCode: null, commune: '31555' } }] }, []],
    ['a street as a place', { place: '1 Pl. de la Bourse, 1 Pl. de la Bourse Toulouse' }, { places: [{ lieu: '1 Pl. de la Bourse', place: { label: '1 Pl. de la Bourse', street: null, postalCode: null, commune: '31555' } }] }, []],
    ['a commune as a place', { communeName: 'Lens', postalCode: '62300' }, { places: [{ lieu: 'Lens', place: { label: 'Lens', street: null, postalCode: '62300', commune: '62498' } }] }, []],
    ['words of a status', { status: 'Reporté' }, { status: 'POSTPONED' }, []],
    ['a proposal of a calendar', { status: 'TENTATIVE' }, { status: undefined, editorialState: 'PROPOSED' }, []],
    ['accepted', { editorialState: 'accepté' }, { editorialState: 'ACCEPTED' }, []],
    ['a status that is neither', { status: 'bleu' }, { status: undefined }, ['STATUS_UNKNOWN']],
    ['organisers', { organisers: 'La Lampisterie ; Les Jardins ; camille@exemple.example' }, { organisers: ['La Lampisterie', 'Les Jardins'] }, ['PERSONAL_VALUE']],
    ['no title', { name: '#N/D' }, { name: '' }, ['EVENT_TITLE_MISSING']],
  ])('%s', (_, cells, expected, codes) => {
    const reading = readRow(cells);
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, reading.draft[key as keyof EventDraft]]))).toEqual(expected);
    expect(reading.codes).toEqual(codes);
  });

  test('what a list says of only some events that it is published is accepted at most', () => {
    const other = { line: 3, cells: { name: 'x', editorialState: 'à valider' } };
    const { draft, codes } = readRow({ editorialState: 'publié' }, {}, [other]);
    expect([draft.editorialState, codes]).toEqual(['ACCEPTED', ['PUBLISHED_ELSEWHERE']]);
    expect(readRow({ editorialState: 'publié', id: `event_${'0'.repeat(32)}` }).draft.editorialState).toBe('PUBLISHED');
  });

  test('51 organisers are cut, and said; an event that is here already may have more', () => {
    const organisers = Array.from({ length: 51 }, (_, index) => `Atelier ${index + 1}`).join('; ');
    const { draft, problems } = readRow({ organisers });
    expect(draft.organisers).toHaveLength(50);
    expect(problems).toEqual([{ column: 'organisers', severity: 'WARNING', code: 'TOO_MANY_ORGANISERS', params: { count: 51, max: 50 } }]);
    expect(eventTarget.together!.join(draft, { ...draft, organisers: ['Atelier 51'] }).organisers).toEqual(draft.organisers);
    expect(readRow({ organisers, id: `event_${'0'.repeat(32)}` }).draft.organisers).toHaveLength(51);
  });

  test('names that stand for something here', () => {
    const { draft } = readRow({ lieu: 'La Lampisterie', organisers: 'Les Jardins, Personne d’ici', date: '12/11/2026 14h-15h' });
    expect(eventTarget.mentions(draft)).toEqual([{ kind: 'LIEU', text: 'La Lampisterie', quiet: true }, { kind: 'ACTOR', text: 'Les Jardins' }, { kind: 'ACTOR', text: 'Personne d’ici' }]);
    expect(eventTarget.fieldsOf(draft, names)).toMatchObject({ organisers: ['organisation_j'], occurrences: [{ lieu: 'lieu_l', place: null }] });
    expect(eventTarget.comparable(draft, names)).toEqual({ name: 'La Ruche', starts: ['2026-11-12T13:00:00.000Z'], place: 'lieu_l' });
  });

  test('an identifier means the same event where its title or one of its dates is the same', () => {
    const at = (name: string, date: string) => readRow({ name, date }).draft;
    expect(eventTarget.plausible(at('Fête', '12/11/2026'), at('Fête !', '13/11/2026'))).toBe(true);
    expect(eventTarget.plausible(at('Fête', '12/11/2026'), at('Bal', '12/11/2026'))).toBe(true);
    expect(eventTarget.plausible(at('Fête', '12/11/2026'), at('Bal', '13/11/2026'))).toBe(false);
  });
});

test.each([['PRIVATE', true], ['Confidential', true], ['PUBLIC', false], [null, false]])('an event of a calendar whose class is %s stays out: %s', (secrecy, out) => {
  const row = { line: 2, cells: { SUMMARY: 'Rendez-vous', CLASS: secrecy } };
  const { problems } = eventTarget.reader([row], [{ name: 'SUMMARY', field: 'name' }], reference)(row);
  expect(problems.some(({ code, severity }) => code === 'EVENT_PRIVATE' && severity === 'REJECT')).toBe(out);
});
