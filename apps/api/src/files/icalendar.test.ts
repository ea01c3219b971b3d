import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemOf, readAll, readText } from '../../test/harness/files.js';
import type { TableRow } from './table.js';

const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//FR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', 'UID:1@test', 'SUMMARY:Atelier', ...lines, 'END:VEVENT'].join('\r\n');

async function rowOf(...lines: string[]): Promise<TableRow> {
  return (await readText(calendar(...lines), 'x.ics')).sample[0]!;
}

const timingsOf = (row: TableRow | undefined): Array<{ begin: string; end: string }> => JSON.parse(String(row?.cells['timings'] ?? '[]'));
const beginnings = (row: TableRow | undefined): string[] => timingsOf(row).map(({ begin }) => begin);
const codesOf = (row: TableRow | undefined): string[] => (row?.problems ?? []).map(({ code }) => code);

describe('what an event says', () => {
  test('properties are cells by their own names', async () => {
    const { table, rows } = await readAll(
      calendar(
        event(
          'DTSTART:20251123T170000Z',
          'DTEND:20251123T190000Z',
          'DESCRIPTION:Un atelier\\, deux chaises\\nVenez ; c’est\r\n  ouvert',
          'X-ALT-DESC;FMTTYPE=text/html:<p>Un atelier</p>',
          'LOCATION:La Ruche\\, 1 rue de l’Eau\\, Lens',
          'GEO:50.43;2.83',
          'URL:https://example.org/a?b=1,2',
          'CATEGORIES:Atelier,Numérique\\, médiation',
          'CATEGORIES:Couture',
          'STATUS:confirmed',
          'ORGANIZER;CN="Le réseau: Lens";ROLE=CHAIR:mailto:contact@example.org',
          'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
          'SEQUENCE:3',
          'LAST-MODIFIED:20251001T080000Z',
          'BEGIN:VALARM',
          'DESCRIPTION:Rappel',
          'ACTION:DISPLAY',
          'END:VALARM',
        ),
      ),
      'x.ics',
    );
    expect(table).toMatchObject({ format: 'ICALENDAR', count: 1 });
    expect(rows).toEqual([
      {
        line: 4,
        cells: {
          uid: '1@test',
          summary: 'Atelier',
          description: 'Un atelier, deux chaises\nVenez ; c’est ouvert',
          location: 'La Ruche, 1 rue de l’Eau, Lens',
          geo: '50.43, 2.83',
          url: 'https://example.org/a?b=1,2',
          categories: 'Atelier; Numérique, médiation; Couture',
          status: 'CONFIRMED',
          timings: '[{"begin":"2025-11-23T18:00:00+01:00","end":"2025-11-23T20:00:00+01:00"}]',
          organizer: 'Le réseau: Lens',
          sequence: 3,
          'last-modified': '2025-10-01T08:00:00+00:00',
        },
      },
    ]);
  });

  test('HTML is the description where there is no other', async () => {
    expect((await rowOf(event('DTSTART:20251123T170000Z', 'DTEND:20251123T190000Z', 'X-ALT-DESC;FMTTYPE=text/html:<p>Un atelier</p>'))).cells['description']).toBe('<p>Un atelier</p>');
  });

  test('a UID that is folded is one', async () => {
    const uid = '040000008200E00074C5B7101A82E00800000000'.repeat(4);
    const text = calendar(event('DTSTART:20251123T170000Z', 'DTEND:20251123T180000Z').replace('UID:1@test', `UID:${uid.slice(0, 70)}\r\n ${uid.slice(70)}`));
    expect((await readText(text, 'x.ics')).sample[0]?.cells['uid']).toBe(uid);
  });
});

describe('zones', () => {
  const vtimezone = (id: string, ...extra: string[]): string =>
    [
      'BEGIN:VTIMEZONE',
      `TZID:${id}`,
      ...extra,
      'BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD',
      'BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');

  test.each([
    ['IANA', 'Europe/Paris', '2025-06-23T18:00:00+02:00'],
    ['IANA overseas', 'Indian/Reunion', '2025-06-23T18:00:00+04:00'],
    ['with a path before it', '/mozilla.org/20050126_1/America/Argentina/Ushuaia', '2025-06-23T18:00:00-03:00'],
    ['Windows', 'Romance Standard Time', '2025-06-23T18:00:00+02:00'],
    ['Windows, quoted', '"Eastern Standard Time"', '2025-06-23T18:00:00-04:00'],
    ['IANA, west of Greenwich', 'Etc/GMT+5', '2025-06-23T18:00:00-05:00'],
    ['an offset', 'GMT-0500', '2025-06-23T18:00:00-05:00'],
    ['an offset', 'UTC+4', '2025-06-23T18:00:00+04:00'],
    ['an offset', '"UTC−03:30"', '2025-06-23T18:00:00-03:30'],
    ['an offset', '"+02:00"', '2025-06-23T18:00:00+02:00'],
    ['Outlook', '"(UTC-05:00) Eastern Time (US & Canada)"', '2025-06-23T18:00:00-04:00'],
    ['Outlook', '"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', '2025-06-23T18:00:00+02:00'],
    ['Outlook of old', '"(GMT+01.00) Paris, Madrid, Brussels, Copenhagen"', '2025-06-23T18:00:00+02:00'],
    ['Outlook in French', '"(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris"', '2025-06-23T18:00:00+02:00'],
    ['Outlook, Greenwich', '"(UTC) Dublin, Edinburgh, Lisbon, London"', '2025-06-23T18:00:00+01:00'],
    ['Outlook, UTC', '"(UTC) Coordinated Universal Time"', '2025-06-23T18:00:00+00:00'],
    ['Outlook, UTC', '"tzone://Microsoft/Utc"', '2025-06-23T18:00:00+00:00'],
  ])('%s: %s', async (_, zone, begin) => {
    const row = await rowOf(event(`DTSTART;TZID=${zone}:20250623T180000`, `DTEND;TZID=${zone}:20250623T190000`));
    expect([beginnings(row), codesOf(row)]).toEqual([[begin], []]);
  });

  test.each([
    ['20250623T180000', '2025-06-23T18:00:00+02:00'],
    ['20251123T180000', '2025-11-23T18:00:00+01:00'],
    ['20250330T023000', '2025-03-30T03:30:00+02:00'],
    ['20251026T023000', '2025-10-26T02:30:00+02:00'],
    ['20251026T030000', '2025-10-26T03:00:00+01:00'],
  ])('a zone that only the file knows: %s', async (digits, begin) => {
    const row = await rowOf(vtimezone('Heure de la mairie'), event(`DTSTART;TZID=Heure de la mairie:${digits}`, 'DURATION:PT1H'));
    expect([beginnings(row), codesOf(row)]).toEqual([[begin], []]);
  });

  test('a zone that says where it is', async () => {
    const row = await rowOf(vtimezone('Custom', 'X-LIC-LOCATION:Indian/Reunion'), event('DTSTART;TZID=Custom:20250623T180000', 'DURATION:PT1H'));
    expect(beginnings(row)).toEqual(['2025-06-23T18:00:00+04:00']);
  });

  test('a zone that nobody knows, and a time without one, are read in Paris and said', async () => {
    const unknown = await rowOf(event('DTSTART;TZID=Mars/Olympus:20250623T180000', 'DURATION:PT1H'));
    expect([beginnings(unknown), unknown.problems]).toEqual([['2025-06-23T18:00:00+02:00'], [{ code: 'TIME_ZONE_UNKNOWN', params: { name: 'Mars/Olympus' } }]]);
    const floating = await rowOf(event('DTSTART:20250623T180000', 'DTEND:20250623T193000'));
    expect([timingsOf(floating), codesOf(floating)]).toEqual([[{ begin: '2025-06-23T18:00:00+02:00', end: '2025-06-23T19:30:00+02:00' }], ['TIME_WITHOUT_ZONE']]);
  });

  test('of a place that nobody knows, the offset beside it is read, and said', async () => {
    const row = await rowOf(event('DTSTART;TZID="(UTC+05:45) Kathmandu":20250623T180000', 'DURATION:PT1H'));
    expect([beginnings(row), codesOf(row)]).toEqual([['2025-06-23T18:00:00+05:45'], ['TIME_ZONE_BY_OFFSET']]);
  });

  test('a name with an offset whose rules the file brings along has those', async () => {
    const row = await rowOf(vtimezone('GMT +0100 (Standard) / GMT +0200 (Daylight)'), event('DTSTART;TZID=GMT +0100 (Standard) / GMT +0200 (Daylight):20250623T180000', 'DURATION:PT1H'));
    expect([beginnings(row), codesOf(row)]).toEqual([['2025-06-23T18:00:00+02:00'], []]);
  });

  test('a calendar of another zone shows UTC in it', async () => {
    const row = await rowOf('X-WR-TIMEZONE:America/Martinique', event('DTSTART:20250623T220000Z', 'DURATION:PT1H'));
    expect(beginnings(row)).toEqual(['2025-06-23T18:00:00-04:00']);
  });
});

describe('ends', () => {
  test.each<[string, string[], string, string[]]>([
    ['DTEND in another zone', ['DTSTART;TZID=Europe/Paris:20251123T180000', 'DTEND;TZID=Europe/London:20251123T180000'], '2025-11-23T19:00:00+01:00', []],
    ['DURATION', ['DTSTART;TZID=Europe/Paris:20251123T180000', 'DURATION:PT1H30M'], '2025-11-23T19:30:00+01:00', []],
    ['a day by the calendar over the change of the clocks', ['DTSTART;TZID=Europe/Paris:20250329T180000', 'DURATION:P1D'], '2025-03-30T18:00:00+02:00', []],
    ['24 hours over the change of the clocks', ['DTSTART;TZID=Europe/Paris:20250329T180000', 'DURATION:PT24H'], '2025-03-30T19:00:00+02:00', []],
    ['none', ['DTSTART;TZID=Europe/Paris:20251123T180000'], '2025-11-23T19:00:00+01:00', ['END_MISSING']],
    ['before the begin', ['DTSTART:20251123T170000Z', 'DTEND:20251123T160000Z'], '2025-11-23T19:00:00+01:00', ['END_BEFORE_BEGIN']],
    ['a whole day', ['DTSTART;VALUE=DATE:20251123', 'DTEND;VALUE=DATE:20251124'], '2025-11-24T00:00:00+01:00', ['ALL_DAY']],
    ['a whole day without an end', ['DTSTART;VALUE=DATE:20251123'], '2025-11-24T00:00:00+01:00', ['ALL_DAY']],
    ['whole days over the change of the clocks', ['DTSTART;VALUE=DATE:20250328', 'DTEND;VALUE=DATE:20250331'], '2025-03-31T00:00:00+02:00', ['ALL_DAY']],
  ])('%s', async (_, lines, end, codes) => {
    const row = await rowOf(event(...lines));
    expect([timingsOf(row)[0]?.end, codesOf(row)]).toEqual([end, codes]);
  });
});

describe('recurring events', () => {
  test('18:00 every week stays 18:00 across the change of the clocks', async () => {
    const row = await rowOf(event('DTSTART;TZID=Europe/Paris:20251019T180000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=3'));
    expect(timingsOf(row)).toEqual([
      { begin: '2025-10-19T18:00:00+02:00', end: '2025-10-19T20:00:00+02:00' },
      { begin: '2025-10-26T18:00:00+01:00', end: '2025-10-26T20:00:00+01:00' },
      { begin: '2025-11-02T18:00:00+01:00', end: '2025-11-02T20:00:00+01:00' },
    ]);
    expect(codesOf(row)).toEqual([]);
  });

  test('EXDATE, RDATE, exceptions: one row', async () => {
    const { rows } = await readAll(
      calendar(
        event(
          'DTSTART;TZID=Europe/Paris:20251103T180000',
          'DURATION:PT1H',
          'RRULE:FREQ=WEEKLY;UNTIL=20251201T170000Z',
          'EXDATE;TZID=Europe/Paris:20251110T180000',
          'EXDATE:20251117T170000Z',
          'RDATE;TZID=Europe/Paris:20251105T100000,20251106T100000',
        ),
        event('RECURRENCE-ID;TZID=Europe/Paris:20251124T180000', 'DTSTART;TZID=Europe/Paris:20251125T190000', 'DURATION:PT3H', 'SUMMARY:Atelier déplacé'),
        event('RECURRENCE-ID:20251201T170000Z', 'DTSTART:20251201T170000Z', 'STATUS:CANCELLED'),
      ),
      'x.ics',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells['summary']).toBe('Atelier');
    expect(timingsOf(rows[0]).map(({ begin, end }) => `${begin.slice(5, 16)} ${end.slice(11, 16)}`)).toEqual(['11-03T18:00 19:00', '11-05T10:00 11:00', '11-06T10:00 11:00', '11-25T19:00 22:00']);
  });

  test('whole days recur, and days are taken out by their date', async () => {
    const row = await rowOf(event('DTSTART;VALUE=DATE:20251103', 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE;VALUE=DATE:20251104'));
    expect(beginnings(row)).toEqual(['2025-11-03T00:00:00+01:00', '2025-11-05T00:00:00+01:00', '2025-11-06T00:00:00+01:00']);
  });

  test('UNTIL as a day includes it', async () => {
    expect(beginnings(await rowOf(event('DTSTART:20251103T180000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20251105')))).toHaveLength(3);
  });

  test('what recurs without end is cut after three years, and said', async () => {
    const row = await rowOf(event('DTSTART:20251103T180000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'));
    expect(beginnings(row).at(-1)?.slice(0, 7)).toBe('2028-10');
    expect(row.problems).toEqual([{ code: 'RRULE_CUT', params: { count: 157 } }]);
  });

  test('of what has recurred for long, the dates around the day of the file are kept', async () => {
    const row = await rowOf(event('DTSTAMP:20260901T120000Z', 'DTSTART:20150105T180000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'));
    expect([beginnings(row)[0]?.slice(0, 7), beginnings(row).at(-1)?.slice(0, 7)]).toEqual(['2025-09', '2028-08']);
    const past = await rowOf(event('DTSTAMP:20260901T120000Z', 'DTSTART:20150105T180000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=5'));
    expect([beginnings(past).length, codesOf(past)]).toEqual([5, []]);
  });

  test.each(['FREQ=SECONDLY', 'FREQ=MINUTELY;UNTIL=99991231', 'FREQ=SECONDLY;BYMONTH=1', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12'])('%s does no harm', async (rule) => {
    const row = await rowOf(event('DTSTART:20251103T180000Z', 'DURATION:PT1H', `RRULE:${rule}`));
    expect(beginnings(row).length).toBeGreaterThan(0);
    expect(beginnings(row).length).toBeLessThanOrEqual(800);
  });

  test('a rule that is none leaves the first date', async () => {
    const row = await rowOf(event('DTSTART:20251103T180000Z', 'DURATION:PT1H', 'RRULE:FREQ=OFTEN'));
    expect([beginnings(row).length, row.problems]).toEqual([1, [{ code: 'RRULE_INVALID', params: { rule: 'FREQ=OFTEN' } }]]);
  });

  test('thousands of events that share a UID are one, with as many dates as are kept', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => event(`DTSTART:20${String(10 + Math.floor(index / 336)).padStart(2, '0')}${String((Math.floor(index / 28) % 12) + 1).padStart(2, '0')}${String((index % 28) + 1).padStart(2, '0')}T180000Z`, 'DURATION:PT1H'));
    const { rows } = await readAll(calendar(...many), 'x.ics');
    expect(rows.map((row) => [beginnings(row).length, row.problems])).toEqual([[800, [{ code: 'RRULE_CUT', params: { count: 800 } }]]]);
  });

  test('of two versions of an event the newer counts', async () => {
    const { rows } = await readAll(
      calendar(event('DTSTART:20251103T180000Z', 'DURATION:PT1H', 'SEQUENCE:0'), event('DTSTART:20251104T180000Z', 'DURATION:PT1H', 'SEQUENCE:1')),
      'x.ics',
    );
    expect(rows.map(beginnings)).toEqual([['2025-11-04T19:00:00+01:00']]);
  });
});

describe('broken calendars', () => {
  test('what is broken costs no other event', async () => {
    const whole = (uid: string): string => event('DTSTART:20251103T180000Z', 'DURATION:PT1H').replace('1@test', uid);
    const { rows } = await readAll(
      calendar(
        whole('a'),
        'BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Sans fin\r\nDTSTART:20251103T180000Z',
        whole('c'),
        'BEGIN:VEVENT\r\nUID:d\r\nrien de lisible\r\nDTSTART:2025\r\nEND:VEVENT',
        'BEGIN:VEVENT\r\nUID:e\r\nSUMMARY:Sans date\r\nEND:VEVENT',
        whole('f'),
      ),
      'x.ics',
    );
    expect(rows.map((row) => [row.cells['uid'], codesOf(row)])).toEqual([
      ['a', []],
      ['b', ['EVENT_NOT_CLOSED', 'END_MISSING']],
      ['c', []],
      ['d', ['CALENDAR_LINE_INVALID', 'EVENT_TIME_INVALID']],
      ['e', ['EVENT_WITHOUT_TIME']],
      ['f', []],
    ]);
  });

  test('a calendar that ends in the middle of an event', async () => {
    const { rows } = await readAll('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Atelier\nDTSTART:20251103T180000Z\nDTEND:2025', 'x.ics');
    expect(rows.map((row) => [row.cells['summary'], codesOf(row)])).toEqual([['Atelier', ['EVENT_NOT_CLOSED', 'END_MISSING']]]);
  });

  test('a line without end is cut', async () => {
    const { rows } = await readAll(calendar(event('DTSTART:20251103T180000Z', 'DURATION:PT1H', `DESCRIPTION:${'x'.repeat(10_000_000)}`)), 'x.ics');
    expect([codesOf(rows[0]), String(rows[0]?.cells['description']).length]).toEqual([['LINE_TOO_LONG'], 10_000]);
  });

  test('a calendar without events says so', async () => {
    expect((await problemOf(readText(calendar(), 'x.ics'))).code).toBe('CALENDAR_EMPTY');
  });
});

const toulouse = join(__dirname, '../../../../../shared/data/events/toulouse-tech-hub.ics');
(existsSync(toulouse) ? test : test.skip)('a real calendar is read without loss', async () => {
  const { table, rows } = await readAll(readFileSync(toulouse), 'toulouse-tech-hub.ics');
  expect(table.count).toBe(166);
  expect(rows.every((row) => timingsOf(row).length === 1 && typeof row.cells['summary'] === 'string' && codesOf(row).join() === 'TIME_WITHOUT_ZONE')).toBe(true);
  expect(rows.filter((row) => row.cells['location'] !== null)).toHaveLength(16);
  expect(rows[0]?.cells['timings']).toBe('[{"begin":"2018-06-28T19:00:00+02:00","end":"2018-06-28T21:00:00+02:00"}]');
});
