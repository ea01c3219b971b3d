import { problemOf, readAll, readText } from '../../test/harness/files.js';

test('arrays of objects, nested values flattened, keys of all elements', async () => {
  const { table, rows } = await readAll('[{"nom":"A","adresse":{"ville":"Lens"},"tags":["x","y"]},{"nom":"B","jours":[{"label":"lundi"},{"label":"mardi"}]}]', 'x.json');
  expect(table).toMatchObject({ format: 'JSON', columns: ['nom', 'adresse.ville', 'tags', 'jours'], count: 2 });
  expect(rows).toEqual([
    { line: 1, cells: { nom: 'A', 'adresse.ville': 'Lens', tags: 'x; y', jours: null } },
    { line: 2, cells: { nom: 'B', 'adresse.ville': null, tags: null, jours: 'lundi; mardi' } },
  ]);
  expect(table.sample).toEqual(rows);
});

test.each([
  ['{"results":[{"nom":"A"}]}'],
  ['{"total":1,"records":[{"fields":{"nom":"A"}}]}'],
  ['{"success":true,"result":{"total":1,"records":[{"nom":"A"}]}}'],
  ['{"features":[{"nom":"A"}]}'],
  ['{"lieux":[{"nom":"A"}],"tags":["x"]}'],
])('unwraps %s', async (text) => {
  expect((await readText(text, 'x.json')).sample[0]?.cells).toEqual({ nom: 'A' });
});

test('an element that is no object is a row with a problem', async () => {
  expect((await readText('[{"nom":"A"},3]', 'x.json')).sample[1]?.problems).toEqual([{ code: 'NOT_A_RECORD', params: {} }]);
});

test('values nested without end are refused, on a line of its own as a row', async () => {
  const deep = (depth: number): string => `${'[{"x":'.repeat(depth)}1${'}]'.repeat(depth)}`;
  expect((await problemOf(readText(`[{"nom":"A","x":${deep(100_000)}}]`, 'x.json'))).code).toBe('JSON_TOO_DEEP');
  expect((await readText(`[{"nom":"[[[{{{","x":${deep(200)}}]`, 'x.json')).sample[0]?.cells['nom']).toBe('[[[{{{');
  expect((await readText(`{"nom":"A"}\n{"x":${deep(1000)}}\n`, 'x.jsonl')).sample[1]?.problems?.[0]?.code).toBe('JSON_LINE_INVALID');
});

test('a long list is sampled and comes in pieces', async () => {
  const list = Array.from({ length: 12_000 }, (_, index) => ({ n: index, ...(index === 11_999 ? { last: true } : {}) }));
  const { table, rows } = await readAll(JSON.stringify(list), 'x.json');
  expect(table).toMatchObject({ columns: ['n', 'last'], count: 12_000 });
  expect(table.sample).toHaveLength(3000);
  expect(rows.map(({ cells }) => cells['n'])).toEqual(list.map(({ n }) => n));
});

describe('GeoJSON', () => {
  test('points give longitude and latitude, in that order, checked', async () => {
    const feature = (coordinates: unknown, type = 'Point') => ({ type: 'Feature', properties: { nom: 'A' }, geometry: { type, coordinates } });
    const collection = { type: 'FeatureCollection', features: [feature([2.8, 50.4]), feature([248, 50.4]), feature([[2, 50]], 'LineString'), { type: 'Feature', properties: { nom: 'B' }, geometry: null }] };
    const { table, rows } = await readAll(JSON.stringify(collection), 'x.geojson');
    expect(table).toMatchObject({ format: 'GEOJSON', columns: ['nom', 'longitude', 'latitude'] });
    expect(rows[0]?.cells).toEqual({ nom: 'A', longitude: 2.8, latitude: 50.4 });
    expect(rows.map((row) => row.problems?.map(({ code }) => code))).toEqual([undefined, ['COORDINATES_OUT_OF_RANGE'], ['GEOMETRY_NOT_A_POINT'], undefined]);
  });

  test('a property called longitude keeps its name', async () => {
    const collection = { features: [{ type: 'Feature', properties: { longitude: 'x' }, geometry: { type: 'Point', coordinates: [1, 2] } }], type: 'FeatureCollection' };
    expect((await readText(JSON.stringify(collection), 'x.json')).columns).toEqual(['longitude', 'longitude (2)', 'latitude']);
  });

  test('one feature a line is no JSON Lines', async () => {
    const text = '{ "type": "FeatureCollection", "features": [\n{ "type": "Feature", "properties": { "nom": "A" }, "geometry": null }\n]}\n';
    expect((await readText(text, 'x.geojson')).format).toBe('GEOJSON');
  });
});

test.each([
  ['a list', (long: string) => JSON.stringify([{ nom: 'A' }, { nom: long }, { nom: 'C' }])],
  ['lists inside', (long: string) => JSON.stringify([{ nom: 'A' }, { nom: 'B', tags: [{ texte: [long] }] }, { nom: 'C' }])],
  ['GeoJSON', (long: string) => JSON.stringify({ type: 'FeatureCollection', features: ['A', long, 'C'].map((nom) => ({ type: 'Feature', properties: { nom }, geometry: null })) })],
])('a giant cell in JSON is one row with a problem: %s', async (_, write) => {
  const { rows } = await readAll(write('x'.repeat(10_000_000)), 'lieux.json');
  expect(rows.map(({ cells, problems }) => [cells['nom'], problems?.[0]?.code])).toEqual([['A', undefined], [null, 'LINE_TOO_LONG'], ['C', undefined]]);
});

describe('JSON Lines', () => {
  test('one object a line, by content or by name', async () => {
    const { table, rows } = await readAll('{"nom":"A"}\r\n\r\n{"nom":"B","ville":{"nom":"Lens"}}\r\n', 'lieux.json');
    expect(table).toMatchObject({ format: 'JSON_LINES', columns: ['nom', 'ville.nom'], count: 2 });
    expect(rows[1]).toEqual({ line: 3, cells: { nom: 'B', 'ville.nom': 'Lens' } });
    expect((await readText('{"nom":"A"}', 'lieux.ndjson')).format).toBe('JSON_LINES');
  });

  test('a bad line is one row with a problem', async () => {
    const { rows } = await readAll(`{"nom":"A"}\n{"nom":\n{"nom":"${'x'.repeat(1_000_001)}"}\n[1]\n{"nom":"B"}\n`, 'lieux.jsonl');
    expect(rows.map(({ line, cells, problems }) => [line, cells['nom'], problems?.[0]?.code])).toEqual([
      [1, 'A', undefined],
      [2, null, 'JSON_LINE_INVALID'],
      [3, null, 'LINE_TOO_LONG'],
      [4, null, 'NOT_A_RECORD'],
      [5, 'B', undefined],
    ]);
  });

  test('a bad first line does not hide the format', async () => {
    expect((await readText('{"nom":\n{"nom":"A"}\n', 'lieux.json')).format).toBe('JSON_LINES');
  });
});
