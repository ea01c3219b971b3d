import { strToU8, zipSync } from 'fflate';
import { problemOf, readAll } from '../../test/harness/files.js';

/** The bytes of an `.ods` file with the tables of a content.xml. */
function openDocument(tables: string, styles = ''): Buffer {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return Buffer.from(zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }], 'content.xml': strToU8(content) }));
}

const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const text = (value: string, attributes = ''): string => `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
const cell = (attributes: string, shown = ''): string => `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
const filler = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';

test('texts, numbers, days, times, links and notes', async () => {
  const bytes = openDocument(
    `<table:table table:name="Lieux">${row(text('nom'), text('code'), text('jour'), text('heure'), text('ouvert'), text('site'))}${row(
      text('La <text:span>Ruche</text:span><text:s text:c="2"/>&amp; Cie</text:p><text:p>Lens'),
      cell('office:value-type="float" office:value="1000"', '01000'),
      cell('office:value-type="date" office:date-value="2025-11-23T18:00:00"', '23/11/2025'),
      cell('office:value-type="time" office:time-value="PT18H30M00S"', '18:30'),
      cell('office:value-type="boolean" office:boolean-value="true"', 'VRAI'),
      text('<text:a xlink:href="https://ruche.example/">Lien</text:a>'),
    )}${filler}${row('<table:table-cell office:value-type="string"><office:annotation><text:p>une note</text:p></office:annotation><text:p>Le Rucher</text:p></table:table-cell>', cell('office:value-type="float" office:value="0.30000000000000004"', '0,3'))}</table:table>`,
  );
  const { table, rows } = await readAll(bytes, 'x.ods');
  expect(table).toMatchObject({ format: 'XLSX', encoding: 'binary', columns: ['nom', 'code', 'jour', 'heure', 'ouvert', 'site'], sheet: 'Lieux', count: 2 });
  expect(rows[0]).toEqual({ line: 2, cells: { nom: 'La Ruche  & Cie\nLens', code: '01000', jour: '2025-11-23T18:00', heure: '18:30', ouvert: true, site: 'https://ruche.example/' } });
  expect(rows[1]).toMatchObject({ line: 1048003, cells: { nom: 'Le Rucher', code: 0.3, site: null } });
});

test('merged cells, repeated cells, several sheets, one of them hidden', async () => {
  const hidden = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
  const bytes = openDocument(
    `<table:table table:name="Lieux">${row(text('département'), text('a'), text('b'))}${row(text('Nord', 'table:number-rows-spanned="2"'), text('x', 'table:number-columns-repeated="2"'))}${row('<table:covered-table-cell/>', text('y'))}</table:table>` +
      `<table:table table:name="Listes" table:style-name="ta2">${row(text('z')).repeat(30)}</table:table>`,
    hidden,
  );
  const { table, rows } = await readAll(bytes, 'x.ods');
  expect(table).toMatchObject({ sheet: 'Lieux', sheets: ['Lieux', 'Listes'], warnings: [] });
  expect(rows.map(({ cells }) => cells)).toEqual([{ département: 'Nord', a: 'x', b: 'x' }, { département: 'Nord', a: 'y', b: null }]);
  expect((await readAll(bytes, 'x.ods', { sheet: 'Listes' })).rows).toHaveLength(29);
});

test('rows that are said to repeat a million times are not', async () => {
  const million = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>';
  const { table } = await readAll(openDocument(`<table:table table:name="A">${row(text('a'), text('b'))}${million}</table:table>`), 'x.ods');
  expect([table.count, table.columns.length]).toEqual([999, 1000]);
  expect((await problemOf(readAll(openDocument(`<table:table table:name="A">${million.repeat(20)}</table:table>`), 'x.ods'))).code).toBe('FILE_TOO_LARGE_INSIDE');
});
