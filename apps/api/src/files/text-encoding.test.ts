import { problemOf, readText } from '../../test/harness/files.js';
import { decodeText } from './text-encoding.js';

const french = 'nom;ville\nCafé de l’Été;Hénin-Beaumont\nForêt à côté;Liévin\nÇa brûle – 12 €;Noël, où l’œuvre naît\n';

function encode(text: string, table: Readonly<Record<string, number>>): Buffer {
  return Buffer.from([...text].map((sign) => table[sign] ?? sign.charCodeAt(0)));
}
const windows1252 = { '’': 0x92, '€': 0x80, 'œ': 0x9c, '–': 0x96 };
const iso885915 = { '’': 0x27, '€': 0xa4, 'œ': 0xbd, '–': 0x2d };
const macintosh = { é: 0x8e, É: 0x83, ê: 0x90, à: 0x88, ô: 0x99, Ç: 0x82, û: 0x9e, ë: 0x91, ù: 0x9d, î: 0x94, œ: 0xcf, '’': 0xd5, '–': 0xd0, '€': 0xdb };
const ibm850 = { é: 0x82, É: 0x90, ê: 0x88, à: 0x85, ô: 0x93, Ç: 0x80, û: 0x96, ë: 0x89, ù: 0x97, î: 0x8c };

test.each([
  ['windows-1252', encode(french, windows1252), french],
  ['iso-8859-15', encode(french, iso885915), french.replaceAll('’', "'").replaceAll('–', '-')],
  ['macintosh', encode(french, macintosh), french],
  ['ibm850', encode('nom;ville\nCafé;Hénin\nForêt à côté;Liévin\n', ibm850), 'nom;ville\nCafé;Hénin\nForêt à côté;Liévin\n'],
])('%s is read and said', (encoding, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ text, encoding, warnings: [{ code: 'ENCODING_GUESSED', params: { encoding } }] });
});

test('a single accent is one of Windows', () => {
  expect(decodeText(Buffer.from('nom\nCafé\n', 'latin1'))).toMatchObject({ text: 'nom\nCafé\n', encoding: 'windows-1252' });
});

test('other alphabets are detected', () => {
  const russian = 'название;описание\nКафе;Это место, где люди встречаются и работают вместе над проектами\nБиблиотека;Здесь можно читать книги и участвовать в мероприятиях\n'.repeat(3);
  const bytes = Buffer.from([...russian].map((sign) => (sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x410 + 0xc0)));
  expect(decodeText(bytes)).toMatchObject({ text: russian, encoding: 'windows-1251' });
});

test.each([
  ['utf-16le', true],
  ['utf-16be', true],
  ['utf-16le', false],
  ['utf-16be', false],
])('%s is read, with its mark or not (%s)', (encoding, mark) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + french, 'utf16le');
  expect(decodeText(encoding === 'utf-16be' ? bytes.swap16() : bytes)).toEqual({ text: french, encoding, warnings: [] });
});

test('UTF-8, with and without its mark', () => {
  expect(decodeText(Buffer.from(french))).toEqual({ text: french, encoding: 'utf-8', warnings: [], utf8: Buffer.from(french) });
  expect(decodeText(Buffer.from(`\uFEFF${french}`))).toEqual({ text: french, encoding: 'utf-8', warnings: [] });
});

test('a few bytes that are none do not spoil a text in UTF-8', () => {
  const { encoding, text, warnings } = decodeText(Buffer.concat([Buffer.from(french), Buffer.from([0xe9]), Buffer.from('t\n')]));
  expect({ encoding, warnings }).toEqual({ encoding: 'utf-8', warnings: [{ code: 'BYTES_UNREADABLE', params: { count: 1, line: 5 } }] });
  expect(text.startsWith(french)).toBe(true);
});

test('accents spoiled by an earlier tool are noticed', async () => {
  expect((await readText('nom;ville\nMÃ©mÃ©;Lens\n')).warnings).toEqual([{ code: 'DOUBLE_ENCODED', params: { sample: expect.stringContaining('MÃ©mÃ©') } }]);
});

test('a NUL byte is named by its line', async () => {
  expect(await problemOf(readText('a,b\n1,\0\n'))).toMatchObject({ code: 'NUL_BYTE', params: { line: 2 } });
});
