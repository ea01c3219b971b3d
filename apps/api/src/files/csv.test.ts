import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { problemOf, readAll, readText, rowsOf } from '../../test/harness/files.js';
import { compactText } from './compact-text.js';
import { detectDelimiter } from './csv-delimiter.js';
import { csvRecords } from './csv-records.js';

const codesOf = (rows: ReadonlyArray<{ problems?: ReadonlyArray<{ code: string }> }>) => rows.map(({ problems }) => problems?.map(({ code }) => code));

describe('delimiters', () => {
  test.each([[','], [';'], ['\t'], ['|'], ['^'], ['~']])('reads the delimiter %j', async (delimiter) => {
    const { table, rows } = await readAll([['nom', 'ville'], ['La Ruche', 'Lens'], ['Le Rucher', 'Arras']].map((row) => row.join(delimiter)).join('\n'));
    expect(table).toMatchObject({ format: 'CSV', encoding: 'utf-8', delimiter, columns: ['nom', 'ville'], count: 2 });
    expect(rows.map((row) => row.cells['ville'])).toEqual(['Lens', 'Arras']);
  });

  test('a semicolon file with commas in headings, addresses and decimals', async () => {
    const { table, rows } = await readAll('nom;adresse (n°, rue);latitude\nA;"1, rue de l\'Eau";50,4\nB;2 rue, du Feu;50,5\n');
    expect(table.delimiter).toBe(';');
    expect(rows[1]?.cells).toEqual({ nom: 'B', 'adresse (n°, rue)': '2 rue, du Feu', latitude: '50,5' });
  });

  test('the line by which Excel names the delimiter is no row', async () => {
    const { table, rows } = await readAll('sep=;\r\nnom;a,b\r\nA;1,2\r\n');
    expect(table).toMatchObject({ delimiter: ';', columns: ['nom', 'a,b'], warnings: [] });
    expect(rows).toEqual([{ line: 3, cells: { nom: 'A', 'a,b': '1,2' } }]);
  });

  test('a list of names has one column, commas or not', async () => {
    const { table, rows } = await readAll('nom\nLa Ruche, Lens\nLe Rucher\nLe Fournil\n');
    expect(table.delimiter).toBeUndefined();
    expect(rows.map((row) => row.cells)).toEqual([{ nom: 'La Ruche, Lens' }, { nom: 'Le Rucher' }, { nom: 'Le Fournil' }]);
  });

  test('inches and other stray quotes do not hide the delimiter', () => {
    expect(detectDelimiter('nom;taille;ville\nécran;24";Lens, Nord\nautre;27";Arras, Nord\n')).toBe(';');
  });
});

describe('header', () => {
  test('a title and blank lines before it are passed over, and said', async () => {
    const { table, rows } = await readAll('Liste des lieux au 12/11/2024;;;\r\n;;;\r\nnom;ville;code;tel\r\nA;Lens;62300;\r\nB;Arras;62000;\r\n');
    expect(table.columns).toEqual(['nom', 'ville', 'code', 'tel']);
    expect(table.warnings).toEqual([{ code: 'HEADER_NOT_FIRST', params: { line: 3 } }]);
    expect(rows.map((row) => row.line)).toEqual([4, 5]);
  });

  test('a title without delimiters, and notes', async () => {
    const { table } = await readAll('Liste des lieux\nSource : le réseau\n\nnom,ville,code,rue\nA,Lens,62300,1 rue\nB,Lens,62300,1 rue\nC,Lens,62300,1 rue\n');
    expect(table).toMatchObject({ delimiter: ',', columns: ['nom', 'ville', 'code', 'rue'], count: 3 });
  });

  test('headings may be years, and blank lines alone are no title', async () => {
    const { table } = await readAll('\n\ncommune;2021;2022;2023\nLens;n.d.;n.d.;n.d.\n');
    expect(table).toMatchObject({ columns: ['commune', '2021', '2022', '2023'], warnings: [] });
  });

  test('repeated and empty headings get names of their own; columns without anything go', async () => {
    const table = await readText('nom,nom,,vide,\nA,B,C,,\n');
    expect(table.columns).toEqual(['nom', 'nom (2)', 'column 3', 'vide']);
    expect(table.warnings.map((warning) => warning.code)).toEqual(['COLUMN_NAME_REPEATED', 'COLUMN_WITHOUT_NAME']);
  });

  test('a column without heading that is filled only far down is a column', async () => {
    const { table, rows } = await readAll(`nom;ville;\n${'A;Lens;\n'.repeat(9000)}B;Arras;x\n`);
    expect(table.columns).toEqual(['nom', 'ville', 'column 3']);
    expect(rows.at(-1)?.cells).toEqual({ nom: 'B', ville: 'Arras', 'column 3': 'x' });
  });

  test('a column named __proto__ is a column', async () => {
    expect(Object.keys((await readText('__proto__,b\n1,2\n')).sample[0]?.cells ?? {})).toEqual(['__proto__', 'b']);
  });

  test('thousands of columns are refused', async () => {
    expect(await problemOf(readText(`${'a;'.repeat(5000)}\n${'1;'.repeat(5000)}`))).toMatchObject({ code: 'TOO_MANY_COLUMNS', params: { found: 5000, most: 1000 } });
  });
});

describe('rows', () => {
  test('lines are those of the file, across CRLF, blank lines and quoted line breaks', async () => {
    const { table, rows } = await readAll('\uFEFFnom,texte\r\n\r\nA,"un\r\ndeux\r\ntrois"\r\n,\r\nB,x\r\n');
    expect(table.columns).toEqual(['nom', 'texte']);
    expect(rows.map((row) => row.line)).toEqual([3, 7]);
    expect(rows[0]?.cells['texte']).toBe('un\r\ndeux\r\ntrois');
  });

  test('rows too wide or too narrow stay, with their problem', async () => {
    const { rows } = await readAll('a,b,c\n1,2,3\n1,2,3,4\n1,2\n1,2,3,,\n');
    expect(rows.map((row) => row.problems)).toEqual([
      undefined,
      [{ code: 'TOO_MANY_CELLS', params: { expected: 3, found: 4, extra: '4' } }],
      [{ code: 'TOO_FEW_CELLS', params: { expected: 3, found: 2 } }],
      undefined,
    ]);
    expect(rows[2]?.cells).toEqual({ a: '1', b: '2', c: null });
  });

  test('what a spreadsheet puts on the clipboard is read', async () => {
    const { table, rows } = await readAll('Nom\tAdresse\tVille\r\nLa Ruche\t"1 rue de l\'Eau\nBâtiment ""B"""\tLens\r\n', 'collé');
    expect(table.delimiter).toBe('\t');
    expect(rows[0]?.cells).toEqual({ Nom: 'La Ruche', Adresse: '1 rue de l\'Eau\nBâtiment "B"', Ville: 'Lens' });
  });
});

describe('quotes gone astray', () => {
  test('one that nothing closes costs its row and no other', async () => {
    const { rows } = await readAll('a,b\n1,2\n3,"x\n4,5\n6,""\n');
    expect(rows.map(({ line, cells, problems }) => [line, cells['a'], cells['b'], problems?.[0]])).toEqual([
      [2, '1', '2', undefined],
      [3, '3', '"x', { code: 'ROW_QUOTE_NOT_CLOSED', params: { line: 3 } }],
      [4, '4', '5', undefined],
      [5, '6', '', undefined],
    ]);
  });

  test('what may be the rest of its cell goes with it', async () => {
    const { rows } = await readAll('a,b,c\n1,2,3\n4,"une description\nen deux lignes\n7,8,9\n');
    expect(codesOf(rows)).toEqual([undefined, ['ROW_QUOTE_NOT_CLOSED'], ['AFTER_QUOTE_NOT_CLOSED'], undefined]);
  });

  test('one among the headings is named by its line', async () => {
    expect(await problemOf(readText('a,"b\n1,2\n4,5\n'))).toMatchObject({ code: 'QUOTE_NOT_CLOSED', params: { line: 1 } });
  });

  test('one that the quote of a later row would close costs no row', async () => {
    const { rows } = await readAll('a,b,c\n1,2,3\n4,5,"x\n7,8,9\n1,2,"y"\n1,2,3\n');
    expect(rows.map(({ cells }) => cells['c'])).toEqual(['3', '"x', '9', 'y', '3']);
    expect(codesOf(rows)).toEqual([undefined, ['QUOTE_ASTRAY'], undefined, undefined, undefined]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  test('quotes inside a text that starts with one stay', async () => {
    const { rows } = await readAll('a,b\n"Le "Rucher" de Lens",2\n"L\'""Eau""",3\n');
    expect(rows.map(({ cells }) => cells['a'])).toEqual(['"Le "Rucher" de Lens"', 'L\'"Eau"']);
  });
});

describe('long lines', () => {
  test.each([
    ['a giant cell', `"${'x'.repeat(10_000_000)}",1,2`],
    ['two million cells', '1,'.repeat(2_000_000)],
    ['a cell that holds thousands of lines', `"${'a,b,c\n'.repeat(400_000)}",1,2`],
  ])('%s is one row with a problem, the others stay', async (_, line) => {
    const { table, rows } = await readAll(`a,b,c\n1,2,3\n${line}\n4,5,6\n`);
    expect(table.count).toBe(3);
    expect(codesOf(rows)).toEqual([undefined, ['LINE_TOO_LONG'], undefined]);
    expect(rows[1]?.problems?.[0]?.params).toEqual({ length: line.length });
    expect(JSON.stringify(rows[1]?.cells).length).toBeLessThan(60_000);
    expect(rows[2]?.cells).toEqual({ a: '4', b: '5', c: '6' });
  });
});

describe('long files', () => {
  const values = Array.from({ length: 12_000 }, (_, index) => `${'é'.repeat(index % 7)}€${index} "cité"\r\n${'𝄞'.repeat(index % 3)}`);
  const text = `nom;n\n${values.map((value, index) => `"${value.replaceAll('"', '""')}";${index}`).join('\n')}\n`;

  test('all rows come in pieces, as often as asked', async () => {
    const { table, rows } = await readAll(text);
    expect(table.count).toBe(values.length);
    expect(rows.map(({ cells }) => cells['nom'])).toEqual(values);
    expect(rows.map(({ line }) => line)).toEqual(values.map((_, index) => 2 + 2 * index));
    expect(await rowsOf(table)).toEqual(rows);
    for await (const piece of table.pieces()) expect(piece.length).toBeLessThanOrEqual(500);
  });

  test('the sample is spread evenly over them', async () => {
    const { sample } = await readText(text);
    expect(sample.map(({ cells }) => Number(cells['n']))).toEqual(Array.from({ length: 3000 }, (_, index) => index * 4));
  });

  test('other requests get their turn', async () => {
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 1);
    await readAll(`nom;n\n${'x;1\n'.repeat(200_000)}`);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(3);
  });
});

describe('any text', () => {
  const sign = fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '\r\n', '5', '\t');

  test('values written as CSV are read back', async () => {
    const cell = fc.string({ unit: sign });
    const written = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(written, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), fc.boolean(), async (values, delimiter, lineEnd, mark) => {
        const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const csv = [['k', 'one', 'two'], ...values].map((row) => row.map(quote).join(delimiter) + lineEnd).join('');
        const { rows } = await readAll((mark ? '\uFEFF' : '') + csv);
        expect(rows.map((row) => [row.cells['k'], row.cells['one'], row.cells['two']])).toEqual(values);
      }),
    );
  });

  test('without quotes gone astray, records are those of csv-parse', () => {
    const options = { delimiter: ',', relax_quotes: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), (csv) => {
        let ours;
        try {
          ours = [...csvRecords(compactText(csv), ',')];
        } catch {
          return;
        }
        // Where a doubled quote stands in a cell whose closing quote is followed by text, csv-parse undoubles half of them.
        if (ours.some(({ astray, cells }) => astray || cells.some((cell) => cell.startsWith('"')))) return;
        expect(ours.map(({ cells }) => cells)).toEqual(parse(csv, options));
      }),
      { numRuns: 500 },
    );
  });
});
