import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAll } from '../../test/harness/files.js';

const timings = [
  { begin: '2025-11-24T18:00:00.000+0100', end: '2025-11-24T20:00:00.000+0100' },
  { begin: '2025-11-23T18:00:00+01:00', end: '2025-11-23T20:00:00+01:00' },
];
const sorted = '[{"begin":"2025-11-23T18:00:00+01:00","end":"2025-11-23T20:00:00+01:00"},{"begin":"2025-11-24T18:00:00+01:00","end":"2025-11-24T20:00:00+01:00"}]';

const codesOf = (remarks: ReadonlyArray<{ code: string }> | undefined): string[] => (remarks ?? []).map(({ code }) => code);

test('events as its interface gives them', async () => {
  const event = {
    uid: 1,
    title: { fr: 'Atelier', en: 'Workshop' },
    description: { en: 'Only in English' },
    keywords: { fr: ['couture', 'réparation'] },
    timings,
    location: { name: 'La Ruche', city: 'Lens', description: { fr: 'Un lieu' } },
    registration: [{ type: 'link', value: 'https://ruche.example' }],
    attendanceMode: 1,
    status: { id: 6, label: { fr: 'Annulé', en: 'Cancelled' } },
    accessibility: { hi: true, vi: false },
    age: { min: 6, max: null },
  };
  const { table, rows } = await readAll(JSON.stringify({ total: 1, events: [event] }), 'x.json');
  expect(table).toMatchObject({ format: 'OPENAGENDA', count: 1 });
  expect(rows).toEqual([
    {
      line: 1,
      cells: {
        uid: 1,
        title: 'Atelier',
        description: 'Only in English',
        keywords: 'couture; réparation',
        timings: sorted,
        'location.name': 'La Ruche',
        'location.city': 'Lens',
        'location.description': 'Un lieu',
        registration: '[{"type":"link","value":"https://ruche.example"}]',
        attendanceMode: 1,
        status: 6,
        'status.label': 'Annulé',
        'accessibility.hi': true,
        'accessibility.vi': false,
        'age.min': 6,
        'age.max': null,
      },
    },
  ]);
});

test.each([
  ['an export', (event: object) => [event]],
  ['records with fields', (event: object) => ({ records: [{ recordid: 'x', fields: event }] })],
])('events as an open data portal gives them: %s', async (_, wrap) => {
  const event = { uid: '1', title_fr: 'Atelier', keywords_fr: ['a', 'b'], timings: JSON.stringify(timings), status: '{"id": 1, "label": {"fr": "Programmé"}}', registration: '[{"type": "link"}]' };
  const { table, rows } = await readAll(JSON.stringify(wrap(event)), 'x.json');
  expect(table.format).toBe('OPENAGENDA');
  expect(rows[0]?.cells).toEqual({ uid: '1', title_fr: 'Atelier', keywords_fr: 'a; b', timings: sorted, status: 1, 'status.label': 'Programmé', registration: '[{"type": "link"}]' });
});

test('one event a line', async () => {
  const line = JSON.stringify({ uid: 1, title: { fr: 'Atelier' }, timings });
  expect((await readAll(`${line}\n${line}\n`, 'x.jsonl')).table).toMatchObject({ format: 'OPENAGENDA', count: 2 });
});

test('times that cannot be read, or have no zone, are said', async () => {
  const times = [{ begin: 'demain', end: '' }, { begin: '2025-11-23T18:00', end: '2025-11-23T20:00' }, { begin: '2025-13-45T18:00Z', end: '' }];
  const { rows } = await readAll(JSON.stringify([{ uid: 1, title: 'A', timings: times }]), 'x.json');
  expect(rows[0]?.cells['timings']).toBe('[{"begin":"2025-11-23T18:00:00+01:00","end":"2025-11-23T20:00:00+01:00"}]');
  expect(codesOf(rows[0]?.problems)).toEqual(['TIMING_INVALID', 'TIME_WITHOUT_ZONE']);
});

test('UTC is shown as the clocks at the place do', async () => {
  const event = { uid: 1, title: 'A', timezone: 'Indian/Reunion', timings: [{ begin: '2025-11-23T14:00:00.000Z', end: '2025-11-23T16:00:00.000Z' }] };
  expect((await readAll(JSON.stringify([event]), 'x.json')).rows[0]?.cells['timings']).toBe('[{"begin":"2025-11-23T18:00:00+04:00","end":"2025-11-23T20:00:00+04:00"}]');
});

test('a list with other timings is no list of events', async () => {
  expect((await readAll('[{"nom":"A","timings":"9h-12h"}]', 'x.json')).table.format).toBe('JSON');
});

const paris = join(__dirname, '../../../../../shared/data/events/openagenda-public-events-paris-400.json');
(existsSync(paris) ? test : test.skip)('a real export is read whole', async () => {
  const { table, rows } = await readAll(readFileSync(paris), 'paris.json');
  expect(table).toMatchObject({ format: 'OPENAGENDA', count: 400 });
  expect(rows.flatMap(({ problems = [] }) => problems)).toEqual([]);
  const counts = rows.map(({ cells }) => (JSON.parse(String(cells['timings'])) as unknown[]).length);
  expect(Math.max(...counts)).toBe(784);
  expect(rows.every(({ cells }) => typeof cells['status'] === 'number')).toBe(true);
});
