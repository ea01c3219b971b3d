import fc from 'fast-check';
import { problemOf, readAll, readText } from '../../test/harness/files.js';
import { readTable } from './read-table.js';
import { FileProblem } from './table.js';

describe('files that cannot be read say why', () => {
  test.each<[string, Buffer, string, string]>([
    ['an empty file', Buffer.from(''), 'x.csv', 'EMPTY_FILE'],
    ['only blank lines', Buffer.from('\n \n'), 'x.csv', 'EMPTY_FILE'],
    ['only a header', Buffer.from('a,b\n'), 'x.csv', 'NO_ROWS'],
    ['an empty array', Buffer.from('[]'), 'x.json', 'NO_ROWS'],
    ['an object without list', Buffer.from('{"a":1}'), 'x.json', 'JSON_NOT_A_LIST'],
    ['features missing', Buffer.from('{"type":"FeatureCollection"}'), 'x.json', 'GEOJSON_WITHOUT_FEATURES'],
  ])('%s', async (_, bytes, fileName, code) => {
    expect((await problemOf(readTable(bytes, fileName))).code).toBe(code);
  });

  test.each<[string, string, string]>([
    ['XLS', '\xd0\xcf\x11\xe0', 'UNSUPPORTED_FORMAT'],
    ['HTML', '<html><table></table></html>', 'UNSUPPORTED_FORMAT'],
    ['VCARD', 'BEGIN:VCARD\r\n', 'UNSUPPORTED_FORMAT'],
    ['PDF', '%PDF-1.7', 'FORMAT_WITHOUT_TABLE'],
    ['PNG', '\x89PNG\r\n', 'FORMAT_WITHOUT_TABLE'],
    ['GZIP', '\x1f\x8b\x08', 'ARCHIVE_NOT_READ'],
  ])('%s is named', async (format, start, code) => {
    expect(await problemOf(readTable(Buffer.from(start, 'latin1'), 'x.csv'))).toMatchObject({ code, params: { format, fileName: 'x.csv' } });
  });

  test('a workbook with a password says so', async () => {
    const bytes = Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect((await problemOf(readTable(bytes, 'x.xlsx'))).code).toBe('WORKBOOK_PROTECTED');
  });

  test('broken JSON shows where', async () => {
    expect(await problemOf(readText('[\n{"a":1},\n{"a":}\n]', 'x.json'))).toMatchObject({ code: 'JSON_INVALID', params: { near: expect.stringContaining('{"a":}') } });
  });

  test('whatever the bytes, only a FileProblem comes out', async () => {
    const start = fc.constantFrom('', 'a;b\n', '[{"a":', '{"a":1}\n{', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'PK\x03\x04');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), fc.constantFrom('x.csv', 'x.json', 'x.geojson', 'x.jsonl', 'x.ics', 'x.xlsx', ''), async (begin, bytes, fileName) => {
        try {
          await readAll(Buffer.concat([Buffer.from(begin, 'latin1'), bytes]), fileName);
        } catch (error) {
          expect(error).toBeInstanceOf(FileProblem);
        }
      }),
    );
  });
});

test.each([
  ['\uFEFF [{"a":1}]', 'lieux', 'JSON'],
  ['{"features":[{"type":"Feature"}],"type":"FeatureCollection"}', 'lieux.json', 'GEOJSON'],
  ['nom,ville\nA,Lens\n', 'lieux.json', 'CSV'],
])('the content of %j decides, not the name', async (text, fileName, format) => {
  expect((await readText(text, fileName)).format).toBe(format);
});
