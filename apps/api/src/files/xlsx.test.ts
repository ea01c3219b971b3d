import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { problemOf, readAll } from '../../test/harness/files.js';
import { workbook, type Cell, type SheetFixture } from '../../test/harness/workbook.js';
import { readTable } from './read-table.js';
import { FileProblem } from './table.js';

const styled = (number: number | string, style: number): Cell => ({ attributes: `s="${style}"`, xml: `<v>${number}</v>` });
const sheet = (rows: SheetFixture['rows'], more: Partial<SheetFixture> = {}): SheetFixture => ({ name: 'Lieux', rows, ...more });
const readSheet = (rows: SheetFixture['rows'], more: Partial<SheetFixture> = {}) => readAll(workbook({ sheets: [sheet(rows, more)] }), 'x.xlsx');
const codesOf = (remarks: ReadonlyArray<{ code: string }> | undefined): string[] => (remarks ?? []).map(({ code }) => code);

test('texts, numbers, booleans, errors, by their column', async () => {
  const { table, rows } = await readSheet([
    ['nom', 'surface', 'ouvert', 'note'],
    ['La Ruche & Cie', 0.30000000000000004, true, { attributes: 't="e"', xml: '<v>#N/A</v>' }],
    [null, null, null, null],
    ['Le Rucher', 356000000, false, null],
  ]);
  expect(table).toMatchObject({ format: 'XLSX', encoding: 'binary', columns: ['nom', 'surface', 'ouvert', 'note'], count: 2, sheets: ['Lieux'], sheet: 'Lieux', warnings: [] });
  expect(rows).toEqual([
    { line: 2, cells: { nom: 'La Ruche & Cie', surface: 0.3, ouvert: true, note: null } },
    { line: 4, cells: { nom: 'Le Rucher', surface: 356000000, ouvert: false, note: null } },
  ]);
});

test('rich and inline texts, escaped signs, formulas by their value', async () => {
  const { rows } = await readSheet([
    ['a', 'b', 'c', 'd', 'e'],
    [
      { attributes: 't="inlineStr"', xml: '<is><r><t>La </t></r><r><rPr><b/></rPr><t>Ruche</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>' },
      { attributes: 't="str"', xml: '<f>A1&amp;"x"</f><v>un_x000D_&#10;deux &lt;3</v>' },
      { xml: '<f>1+1</f><v>2</v>' },
      { xml: '<f>SUM(A1:A2)</f>' },
      { attributes: 't="str"', xml: '<f>""</f><v></v>' },
    ],
  ]);
  expect(rows).toEqual([
    { line: 2, cells: { a: 'La Ruche', b: 'un\r\ndeux <3', c: 2, d: null, e: null }, problems: [{ code: 'FORMULA_WITHOUT_VALUE', params: { columns: 'd' } }] },
  ]);
});

describe('dates and formats', () => {
  const formats = [14, 22, 20, 'dd/mm/yyyy', '[$-40C]d mmmm yyyy;@', 'hh:mm', '[h]:mm', '00000', '0.00 "h"', 'yyyy\\-mm\\-dd\\Thh:mm'];
  const style = (format: number | string): number => formats.indexOf(format) + 1;

  test.each<[string, number, number | string, string | number]>([
    ['a day', 45984, 14, '2025-11-23'],
    ['a day by a format of one’s own', 45984, 'dd/mm/yyyy', '2025-11-23'],
    ['a day in words', 45984, '[$-40C]d mmmm yyyy;@', '2025-11-23'],
    ['a day and time', 45984.75, 22, '2025-11-23T18:00'],
    ['a day and time, by its letters', 45984.75, 'yyyy\\-mm\\-dd\\Thh:mm', '2025-11-23T18:00'],
    ['a time that the format does not show', 45984.75, 14, '2025-11-23T18:00'],
    ['midnight shown as a time', 45984, 22, '2025-11-23T00:00'],
    ['a time', 0.75, 20, '18:00'],
    ['a time, rounded', 0.7708333333, 'hh:mm', '18:30'],
    ['a day that is shown as a time', 45984.75, 'hh:mm', '2025-11-23T18:00'],
    ['more than a day of hours', 1.25, '[h]:mm', '30:00'],
    ['28 February 1900', 59, 14, '1900-02-28'],
    ['1 March 1900', 61, 14, '1900-03-01'],
    ['a postcode with its zero', 1000, '00000', '01000'],
    ['a number with a unit', 1.5, '0.00 "h"', 1.5],
    ['what is no date', -3, 14, -3],
  ])('%s', async (_, number, format, expected) => {
    const { rows } = await readAll(workbook({ formats, sheets: [sheet([['a', 'b'], ['x', styled(number, style(format))]])] }), 'x.xlsx');
    expect(rows[0]?.cells['b']).toBe(expected);
  });

  test('days counted from 1904, and days written as text', async () => {
    const rows = [['a', 'b'], [styled(44522.75, 2), { attributes: 't="d"', xml: '<v>2025-11-23T00:00:00</v>' }]];
    expect((await readAll(workbook({ formats, date1904: true, sheets: [sheet(rows)] }), 'x.xlsx')).rows[0]?.cells).toEqual({ a: '2025-11-23T18:00', b: '2025-11-23' });
  });
});

describe('headings', () => {
  test('two rows of headings, the upper one for groups', async () => {
    const { table, rows } = await readSheet(
      [
        ['Liste des lieux 2025', null, null, null],
        ['Nom', 'Adresse', null, 'Contact', null],
        [null, 'Rue', 'Ville', 'Courriel', 'Téléphone'],
        ['La Ruche', '1 rue de l’Eau', 'Lens', 'x', 'y'],
      ],
      { merges: ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2'] },
    );
    expect(table.columns).toEqual(['Nom', 'Adresse – Rue', 'Adresse – Ville', 'Contact – Courriel', 'Contact – Téléphone']);
    expect(table.warnings).toEqual([{ code: 'HEADER_NOT_FIRST', params: { line: 3 } }]);
    expect(rows.map(({ line }) => line)).toEqual([4]);
  });

  test('groups over a few of many headings', async () => {
    const { table } = await readSheet(
      [
        [null, null, null, null, 'Adresse', null],
        ['Nom', 'Type', 'Web', 'SIRET', 'Rue', 'Ville'],
        ['La Ruche', 'x', 'x', 'x', '1 rue', 'Lens'],
      ],
      { merges: ['E1:F1'] },
    );
    expect(table.columns).toEqual(['Nom', 'Type', 'Web', 'SIRET', 'Adresse – Rue', 'Adresse – Ville']);
  });

  test('a table that starts further down and to the right', async () => {
    const { table, rows } = await readSheet([[], [null, null, 'nom', 'ville', 'code'], [null, null, 'A', 'Lens', 62300]]);
    expect(table).toMatchObject({ columns: ['nom', 'ville', 'code'], warnings: [] });
    expect(rows).toEqual([{ line: 3, cells: { nom: 'A', ville: 'Lens', code: 62300 } }]);
  });

  test('a column without heading is one where it holds something', async () => {
    const { table } = await readSheet([['nom', null, 'ville'], ['A', null, 'Lens'], ['B', null, 'Lens', null, 'à revoir']]);
    expect(table.columns).toEqual(['nom', 'ville', 'column 3']);
    expect(codesOf(table.warnings)).toEqual(['COLUMN_WITHOUT_NAME']);
  });
});

describe('merged cells in rows', () => {
  test('fill all that they cover; a row of nothing else is none', async () => {
    const { rows } = await readSheet(
      [
        ['département', 'ville', 'nom', 'note'],
        ['Nord', 'Lille', 'A', null],
        [null, 'Douai', 'B', null],
        [null, 'Lens', 'C', 'x'],
        ['Pas-de-Calais', null, null, null],
        [null, null, null, null],
        ['Somme', null, 'D', null],
      ],
      { merges: ['A2:A4', 'A5:A6', 'B5:B6', 'A7:B7'] },
    );
    expect(rows.map(({ line, cells }) => [line, cells['département'], cells['ville']])).toEqual([
      [2, 'Nord', 'Lille'],
      [3, 'Nord', 'Douai'],
      [4, 'Nord', 'Lens'],
      [5, 'Pas-de-Calais', null],
      [7, 'Somme', 'Somme'],
    ]);
  });

  test('a title between rows fills nothing', async () => {
    const { rows } = await readSheet([['nom', 'ville'], ['Nord', null], ['A', 'Lille']], { merges: ['A2:B2'] });
    expect(rows[0]?.cells).toEqual({ nom: 'Nord', ville: null });
  });
});

describe('sheets', () => {
  const book = workbook({
    sheets: [
      sheet([['Lisez-moi']], { name: 'Notice' }),
      sheet([['nom', 'ville'], ['A', 'Lens'], ['B', 'Lens']]),
      sheet([], { name: 'Vide' }),
      sheet(Array.from({ length: 50 }, () => ['x', 'y', 'z']), { name: 'Listes', state: 'hidden' }),
    ],
  });

  test('the visible one that holds most is read, and the others named', async () => {
    const table = await readTable(book, 'x.xlsx');
    expect(table).toMatchObject({ sheet: 'Lieux', sheets: ['Notice', 'Lieux', 'Listes'], count: 2 });
    expect(table.warnings).toEqual([{ code: 'OTHER_SHEETS', params: { sheet: 'Lieux', others: 'Notice' } }]);
  });

  test('another one can be asked for, even a hidden one', async () => {
    expect(await readTable(book, 'x.xlsx', { sheet: 'Listes' })).toMatchObject({ sheet: 'Listes', count: 49 });
    expect(await problemOf(readTable(book, 'x.xlsx', { sheet: 'Autre' }))).toMatchObject({ code: 'SHEET_UNKNOWN', params: { sheet: 'Autre' } });
  });

  test('hidden rows are read and said', async () => {
    const { table } = await readSheet([['nom', 'ville'], ['A', 'Lens'], ['B', 'Lens']], { rowAttributes: { 3: 'hidden="1"' } });
    expect([table.count, table.warnings]).toEqual([2, [{ code: 'HIDDEN_ROWS', params: { count: 1 } }]]);
  });
});

test('a link is its text, or its address where the text says nothing', async () => {
  const links = { B2: 'https://ruche.example/', B3: 'https://rucher.example/?a=1&b=2', A2: 'https://x.example/' };
  const { rows } = await readSheet([['nom', 'site'], ['La Ruche', 'ruche.example'], ['Le Rucher', 'Lien']], { links });
  expect(rows.map(({ cells }) => cells)).toEqual([{ nom: 'La Ruche', site: 'ruche.example' }, { nom: 'Le Rucher', site: 'https://rucher.example/?a=1&b=2' }]);
});

test('a long sheet comes in pieces and is sampled', async () => {
  const { table, rows } = await readSheet([['n', 'x'], ...Array.from({ length: 7000 }, (_, index) => [index, 'é'])]);
  expect([table.count, table.sample.length]).toEqual([7000, 3500]);
  expect(rows.map(({ cells }) => cells['n'])).toEqual(Array.from({ length: 7000 }, (_, index) => index));
});

describe('workbooks that are refused', () => {
  test('entities of one’s own', async () => {
    const bytes = workbook({ sheets: [sheet([['a']])], parts: { 'xl/sharedStrings.xml': strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><sst><si><t>&c;</t></si></sst>') } });
    expect((await problemOf(readTable(bytes, 'x.xlsx'))).code).toBe('WORKBOOK_INVALID');
  });

  test.each([
    ['DOCX', 'FORMAT_WITHOUT_TABLE', { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }],
    ['XLSB', 'UNSUPPORTED_FORMAT', { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('x') }],
    ['NUMBERS', 'UNSUPPORTED_FORMAT', { 'Index/Document.iwa': strToU8('x') }],
    ['ZIP', 'ARCHIVE_NOT_READ', { 'lieux.csv': strToU8('a,b') }],
  ])('%s is named', async (format, code, files) => {
    expect(await problemOf(readTable(Buffer.from(zipSync(files)), 'x.xlsx'))).toMatchObject({ code, params: { format } });
  });

  test('one without rows', async () => {
    expect((await problemOf(readTable(workbook({ sheets: [sheet([])] }), 'x.xlsx'))).code).toBe('EMPTY_FILE');
    expect((await problemOf(readTable(workbook({ sheets: [sheet([['a', 'b']])] }), 'x.xlsx'))).code).toBe('NO_ROWS');
  });

  test('whatever is changed in its bytes, only a FileProblem comes out', async () => {
    const bytes = workbook({ sheets: [sheet([['nom', 'ville'], ['A', 'Lens'], [1, 2]], { merges: ['A2:A3'], links: { B2: 'https://x.example' } })], formats: [14] });
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), fc.boolean(), async (changes, cut) => {
        const changed = Buffer.from(bytes);
        for (const { at, byte } of changes) changed[at] = byte;
        try {
          await readAll(cut ? changed.subarray(0, changes[0]!.at) : changed, 'x.xlsx');
        } catch (error) {
          expect(error).toBeInstanceOf(FileProblem);
        }
      }),
    );
  });

  test('whatever its sheet holds, only a FileProblem comes out', async () => {
    const piece = fc.constantFrom('<row>', '</row>', '<c t="s">', '<c r="ZZZ9999999">', '<c r="B1" t="b">', '</c>', '<v>', '</v>', '9', '-1e400', '<f>', '<mergeCell ref="A1:XFD1048576"/>', '<!--', '-->', '<![CDATA[x]]>', '&#0;', '&#x110000;', '<hyperlink ref="A1" r:id="x"/>', '<', '"', 'é');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        try {
          await readAll(workbook({ sheets: [sheet([])], parts: { 'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${pieces.join('')}`) } }), 'x.xlsx');
        } catch (error) {
          expect(error).toBeInstanceOf(FileProblem);
        }
      }),
    );
  });
});
