import fc from 'fast-check';
import { detectFormat, readTable } from './read-table.js';
import { FileProblem } from './table.js';

const read = (text: string, fileName = 'lieux.csv') => readTable(Buffer.from(text, 'utf8'), fileName);

async function problemOf(reading: Promise<unknown>): Promise<FileProblem> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('no problem was raised');
}

describe('CSV', () => {
  test.each([[','], [';'], ['\t'], ['|']])('reads the delimiter %j', async (delimiter) => {
    const table = await read([['nom', 'ville'], ['La Ruche', 'Lens'], ['Le Rucher', 'Arras']].map((row) => row.join(delimiter)).join('\n'));
    expect(table).toMatchObject({ format: 'CSV', encoding: 'utf-8', delimiter, columns: ['nom', 'ville'] });
    expect(table.rows.map((row) => row.cells['ville'])).toEqual(['Lens', 'Arras']);
  });

  test('a semicolon file with commas in headings, addresses and decimals', async () => {
    const table = await read('nom;adresse (n°, rue);latitude\nA;"1, rue de l\'Eau";50,4\nB;2 rue, du Feu;50,5\n');
    expect(table.delimiter).toBe(';');
    expect(table.rows[1]?.cells).toEqual({ nom: 'B', 'adresse (n°, rue)': '2 rue, du Feu', latitude: '50,5' });
  });

  test('lines are those of the file, across CRLF, blank lines and quoted line breaks', async () => {
    const table = await read('\uFEFFnom,texte\r\n\r\nA,"un\r\ndeux\r\ntrois"\r\n,\r\nB,x\r\n');
    expect(table.columns).toEqual(['nom', 'texte']);
    expect(table.rows.map((row) => row.line)).toEqual([3, 7]);
    expect(table.rows[0]?.cells['texte']).toBe('un\r\ndeux\r\ntrois');
  });

  test('Windows-1252 is read and said', async () => {
    const table = await readTable(Buffer.concat([Buffer.from('nom;ville\nCaf'), Buffer.from([0xe9, 0x20, 0x80]), Buffer.from(';Li'), Buffer.from([0xe9]), Buffer.from('vin\n')]), 'x.csv');
    expect(table.encoding).toBe('windows-1252');
    expect(table.rows[0]?.cells).toEqual({ nom: 'Café €', ville: 'Liévin' });
    expect(table.warnings.map((warning) => warning.code)).toEqual(['ENCODING_GUESSED']);
  });

  test('UTF-16 with its mark is read', async () => {
    const table = await readTable(Buffer.from('\uFEFFnom;ville\nÉté;Lens\n', 'utf16le'), 'x.csv');
    expect(table.rows[0]?.cells).toEqual({ nom: 'Été', ville: 'Lens' });
  });

  test('accents spoiled by an earlier tool are noticed', async () => {
    expect((await read('nom;ville\nMÃ©mÃ©;Lens\n')).warnings).toEqual([{ code: 'DOUBLE_ENCODED', params: { sample: expect.stringContaining('MÃ©mÃ©') } }]);
  });

  test('rows too wide or too narrow stay, with their problem', async () => {
    const table = await read('a,b,c\n1,2,3\n1,2,3,4\n1,2\n1,2,3,,\n');
    expect(table.rows.map((row) => row.problem)).toEqual([
      undefined,
      { code: 'TOO_MANY_CELLS', params: { expected: 3, found: 4, extra: '4' } },
      { code: 'TOO_FEW_CELLS', params: { expected: 3, found: 2 } },
      undefined,
    ]);
    expect(table.rows[2]?.cells).toEqual({ a: '1', b: '2', c: null });
  });

  test('repeated and empty headings get names of their own; columns without anything go', async () => {
    const table = await read('nom,nom,,vide,\nA,B,C,,\n');
    expect(table.columns).toEqual(['nom', 'nom (2)', 'column 3', 'vide']);
    expect(table.warnings.map((warning) => warning.code)).toEqual(['COLUMN_NAME_REPEATED', 'COLUMN_WITHOUT_NAME']);
  });

  test('a column named __proto__ is a column', async () => {
    expect(Object.keys((await read('__proto__,b\n1,2\n')).rows[0]?.cells ?? {})).toEqual(['__proto__', 'b']);
  });

  test('an open quote is named by its line', async () => {
    expect(await problemOf(read('a,b\n1,2\n3,"x\n4,5\n6,7\n'))).toMatchObject({ code: 'QUOTE_NOT_CLOSED', params: { line: 3 } });
  });

  test('a long file is read the same wherever it is cut into pieces', async () => {
    const values = Array.from({ length: 4000 }, (_, index) => `${'é'.repeat(index % 7)}€${index} "cité"\r\n${'𝄞'.repeat(index % 3)}`);
    const table = await read(`nom;n\n${values.map((value, index) => `"${value.replaceAll('"', '""')}";${index}`).join('\n')}\n`);
    expect(table.rows.map(({ cells }) => cells['nom'])).toEqual(values);
    expect(table.rows.map(({ line }) => line)).toEqual(values.map((_, index) => 2 + 2 * index));
  });

  test('any values written as CSV are read back', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '\r\n', '5', '\t') });
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), fc.boolean(), async (values, delimiter, lineEnd, mark) => {
        const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const text = [['k', 'one', 'two'], ...values].map((row) => row.map(quote).join(delimiter) + lineEnd).join('');
        const table = await read((mark ? '\uFEFF' : '') + text);
        expect(table.rows.map((row) => [row.cells['k'], row.cells['one'], row.cells['two']])).toEqual(values);
      }),
    );
  });
});

describe('JSON and GeoJSON', () => {
  test('arrays of objects, nested values flattened, keys of all elements', async () => {
    const table = await read('[{"nom":"A","adresse":{"ville":"Lens"},"tags":["x","y"]},{"nom":"B","jours":[{"label":"lundi"},{"label":"mardi"}]}]', 'x.json');
    expect(table.format).toBe('JSON');
    expect(table.columns).toEqual(['nom', 'adresse.ville', 'tags', 'jours']);
    expect(table.rows).toEqual([
      { line: 1, cells: { nom: 'A', 'adresse.ville': 'Lens', tags: 'x; y', jours: null } },
      { line: 2, cells: { nom: 'B', 'adresse.ville': null, tags: null, jours: 'lundi; mardi' } },
    ]);
  });

  test.each([['{"results":[{"nom":"A"}]}'], ['{"total":1,"records":[{"fields":{"nom":"A"}}]}']])('unwraps %s', async (text) => {
    expect((await read(text, 'x.json')).rows[0]?.cells).toEqual({ nom: 'A' });
  });

  test('an element that is no object is a row with a problem', async () => {
    expect((await read('[{"nom":"A"},3]', 'x.json')).rows[1]?.problem?.code).toBe('NOT_A_RECORD');
  });

  test('points give longitude and latitude, in that order, checked', async () => {
    const feature = (coordinates: unknown, type = 'Point') => ({ type: 'Feature', properties: { nom: 'A' }, geometry: { type, coordinates } });
    const collection = { type: 'FeatureCollection', features: [feature([2.8, 50.4]), feature([248, 50.4]), feature([[2, 50]], 'LineString'), { type: 'Feature', properties: { nom: 'B' }, geometry: null }] };
    const table = await read(JSON.stringify(collection), 'x.geojson');
    expect(table.format).toBe('GEOJSON');
    expect(table.columns).toEqual(['nom', 'longitude', 'latitude']);
    expect(table.rows[0]?.cells).toEqual({ nom: 'A', longitude: 2.8, latitude: 50.4 });
    expect(table.rows.map((row) => row.problem?.code)).toEqual([undefined, 'COORDINATES_OUT_OF_RANGE', 'GEOMETRY_NOT_A_POINT', undefined]);
  });

  test('a property called longitude keeps its name', async () => {
    const collection = { features: [{ type: 'Feature', properties: { longitude: 'x' }, geometry: { type: 'Point', coordinates: [1, 2] } }], type: 'FeatureCollection' };
    expect((await read(JSON.stringify(collection), 'x.json')).columns).toEqual(['longitude', 'longitude (2)', 'latitude']);
  });
});

describe('files that cannot be read say why', () => {
  test.each<[string, Buffer, string, string]>([
    ['an empty file', Buffer.from(''), 'x.csv', 'EMPTY_FILE'],
    ['only blank lines', Buffer.from('\n \n'), 'x.csv', 'EMPTY_FILE'],
    ['only a header', Buffer.from('a,b\n'), 'x.csv', 'NO_ROWS'],
    ['an empty array', Buffer.from('[]'), 'x.json', 'NO_ROWS'],
    ['a spreadsheet', Buffer.from('PK\x03\x04abc', 'latin1'), 'x.csv', 'UNSUPPORTED_FORMAT'],
    ['a calendar', Buffer.from('BEGIN:VCALENDAR\r\n'), 'x.ics', 'UNSUPPORTED_FORMAT'],
    ['NUL bytes', Buffer.from('a,b\n1,\0\n'), 'x.csv', 'NUL_BYTE'],
    ['an object without list', Buffer.from('{"a":1}'), 'x.json', 'JSON_NOT_A_LIST'],
    ['features missing', Buffer.from('{"type":"FeatureCollection"}'), 'x.json', 'GEOJSON_WITHOUT_FEATURES'],
  ])('%s', async (_, bytes, fileName, code) => {
    expect((await problemOf(readTable(bytes, fileName))).code).toBe(code);
  });

  test('broken JSON shows where', async () => {
    expect(await problemOf(read('[\n{"a":1},\n{"a":}\n]', 'x.json'))).toMatchObject({ code: 'JSON_INVALID', params: { near: expect.stringContaining('{"a":}') } });
  });

  test('whatever the bytes, only a FileProblem comes out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('x.csv', 'x.json', 'x.geojson', ''), async (bytes, fileName) => {
        try {
          await readTable(bytes, fileName);
        } catch (error) {
          expect(error).toBeInstanceOf(FileProblem);
        }
      }),
    );
  });

  test('the content decides, not the name', () => {
    expect(detectFormat(Buffer.from('\uFEFF [1]'), 'lieux')).toBe('JSON');
    expect(detectFormat(Buffer.from('{"type":"FeatureCollection"'), 'lieux.json')).toBe('GEOJSON');
    expect(detectFormat(Buffer.from('nom,ville'), 'lieux.json')).toBe('CSV');
  });
});
