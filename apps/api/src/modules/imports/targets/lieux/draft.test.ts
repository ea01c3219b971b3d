import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../../files/read-table.js';
import type { CellValue } from '../../../../files/table.js';
import { profileColumns } from '../../recognition/column-profile.js';
import type { ColumnChoice, ImportField } from '../../recognition/fields.js';
import { recogniseColumns } from '../../recognition/recognise.js';
import { communeReference } from '../../recognition/reference.js';
import { draftLieu } from './draft.js';
import { lieuReader } from './lieu-reader.js';
import { lieuTarget } from './lieu.target.js';

const reference = communeReference();
const fixtures = join(__dirname, '../../../../../test/fixtures/imports');

/** Reads a whole fixture. */
async function readFixture(file: string) {
  const table = await readTable(readFileSync(join(fixtures, file)), file);
  const columns = await recogniseColumns(table, await profileColumns(table, reference), lieuTarget);
  return { table, readings: table.sample.map(lieuReader(table.sample, columns, reference)) };
}

/** Reads one row whose columns are called like the fields they mean. */
function read(cells: Partial<Record<ImportField, CellValue>>) {
  const all: Record<string, CellValue> = { name: 'La Ruche', ...cells };
  const mapping = Object.keys(all).map((name): ColumnChoice => ({ name, field: name as ImportField }));
  const { draft, problems } = draftLieu({ line: 2, cells: all }, mapping, reference);
  return { draft, problems, codes: problems.map(({ code }) => code) };
}

/** The expected keys of a draft; a key that is absent reads as undefined. */
const only = (draft: object, expected: object) => Object.fromEntries(Object.keys(expected).map((key) => [key, (draft as Record<string, unknown>)[key]]));

describe('communes', () => {
  test.each<[string, Partial<Record<ImportField, CellValue>>, string | undefined, string[]]>([
    ['a code of today', { communeCode: '62498' }, '62498', []],
    ['a code that lost its zero', { communeCode: 1053 }, '01053', ['COMMUNE_CODE_PADDED']],
    ['a merged commune by its old code', { communeCode: '69152' }, '69149', ['COMMUNE_MERGED']],
    ['one that left no commune déléguée behind', { communeCode: '01126' }, '01033', ['COMMUNE_MERGED']],
    ['an arrondissement by its code', { communeCode: '75110', communeName: 'Paris', postalCode: '75010' }, '75110', []],
    ['an arrondissement by its postcode', { communeName: 'PARIS', postalCode: '75010' }, '75110', []],
    ['an arrondissement by its number', { communeName: 'Lyon 3ème' }, '69383', []],
    ['a name with its postcode', { communeName: 'ST DENIS DE PILE', postalCode: '33910' }, '33393', []],
    ['a name with CEDEX and a business postcode', { communeName: 'Mérignac CEDEX', postalCode: '33697' }, '33281', ['POSTCODE_UNKNOWN']],
    ['a name with its département', { communeName: 'Bassens', departement: '33' }, '33032', []],
    ['a name that several bear', { communeName: 'Bassens' }, undefined, ['COMMUNE_AMBIGUOUS', 'PLACE_UNKNOWN']],
    ['a name that only one bears', { communeName: 'Landiras' }, '33225', ['COMMUNE_FROM_NAME_ALONE']],
    ['a merged commune by its old name', { communeName: 'Morez', postalCode: '39400' }, '39368', ['COMMUNE_MERGED']],
    ['a misspelt name', { communeName: 'Vabre l’Abbaye', postalCode: '12400' }, '12286', ['COMMUNE_NAME_CORRECTED']],
    ['a name of another postcode', { communeName: 'CESTAS', postalCode: '18300' }, undefined, ['COMMUNE_NOT_OF_POSTCODE', 'PLACE_UNKNOWN']],
    ['a code and a name that disagree', { communeCode: '14327', communeName: 'Lens' }, '14327', ['COMMUNE_NAME_DISAGREES']],
    ['a code and a postcode that disagree', { communeCode: '62498', postalCode: '59000' }, '62498', ['POSTCODE_NOT_OF_COMMUNE']],
    ['a postcode with one commune only', { postalCode: '13001' }, '13201', ['COMMUNE_FROM_POSTCODE']],
    ['an unknown code with a good name', { communeCode: '99999', communeName: 'Lens', postalCode: '62300' }, '62498', ['COMMUNE_CODE_UNKNOWN']],
    ['zeros for unknown', { communeCode: '0', postalCode: 0, communeName: 'Corte', departement: '2B' }, '2B096', ['ZERO_IS_NO_VALUE', 'ZERO_IS_NO_VALUE']],
    ['a place abroad', { communeName: 'Tournai', website: 'x.example' }, undefined, ['COMMUNE_UNKNOWN', 'PLACE_UNKNOWN']],
  ])('%s', (_, cells, communeCode, codes) => {
    const reading = read(cells);
    expect([reading.draft.communeCode, reading.codes.sort()]).toEqual([communeCode, codes.sort()]);
  });
});

describe('addresses and postcodes', () => {
  test.each<[string, Partial<Record<ImportField, CellValue>>, object]>([
    ['one piece, with a dash', { fullAddress: '8 rue de la Cire - 33000 Bordeaux' }, { street: '8 rue de la Cire', postalCode: '33000', communeCode: '33063' }],
    ['one piece, without', { fullAddress: '9 avenue du Général 33500 Libourne' }, { street: '9 avenue du Général', postalCode: '33500', communeCode: '33243' }],
    ['a box number is no postcode', { fullAddress: 'Place de Gaulle BP 40273 33700 Mérignac' }, { street: 'Place de Gaulle BP 40273', postalCode: '33700', communeCode: '33281' }],
    ['a box number that reads like a postcode', { fullAddress: '3 rue Haute 62300 Lens BP 59000 Arras' }, { postalCode: '62300', communeCode: '62498' }],
    ['the whole address in the street column', { street: '3 rue Haute, 62300 Lens', communeName: 'Lens' }, { street: '3 rue Haute', postalCode: '62300', communeCode: '62498' }],
    ['the commune at the end of the street', { street: '1 chemin des Iris, Lormont', communeName: 'Lormont' }, { street: '1 chemin des Iris', communeCode: '33249' }],
    ['a number with decimals', { postalCode: 62300, communeName: 'Lens' }, { postalCode: '62300' }],
    ['a number as spreadsheets write it', { postalCode: '62300.0', communeName: 'Lens' }, { postalCode: '62300' }],
    ['four digits', { postalCode: '1000', communeName: 'Bourg-en-Bresse' }, { postalCode: '01000', communeCode: '01053' }],
  ])('%s', (_, cells, expected) => {
    expect(read(cells).draft).toMatchObject(expected);
  });

  test('an address that contradicts the commune gives no postcode', () => {
    const { draft, codes } = read({ communeName: 'Tournai', fullAddress: 'Chaussée de Lille 06400 Cannes' });
    expect(draft.postalCode).toBeUndefined();
    expect(draft.communeCode).toBeUndefined();
    expect(codes).toContain('ADDRESS_DISAGREES');
  });
});

describe('coordinates', () => {
  test.each<[string, Partial<Record<ImportField, CellValue>>, object, string[]]>([
    ['decimal commas', { latitude: '50,43', longitude: '2,83' }, { latitude: 50.43, longitude: 2.83 }, []],
    ['changed places', { latitude: '2.83', longitude: '50.43' }, { latitude: 50.43, longitude: 2.83 }, ['COORDINATES_SWAPPED']],
    ['changed places overseas', { communeCode: '97415', latitude: '55.27', longitude: '-21.01' }, { latitude: -21.01, longitude: 55.27 }, ['COORDINATES_SWAPPED']],
    ['off the earth', { latitude: '50.43', longitude: '248' }, { latitude: undefined, longitude: undefined }, ['COORDINATES_OUT_OF_RANGE']],
    ['abroad', { latitude: '40.71', longitude: '-74.00' }, { latitude: 40.71, longitude: -74 }, ['COORDINATES_NOT_IN_TERRITORY']],
    ['far from the territory of the commune', { communeCode: '97415', latitude: '50.43', longitude: '2.83' }, { latitude: 50.43 }, ['COORDINATES_NOT_IN_TERRITORY']],
    ['only one', { latitude: '50.43' }, { latitude: undefined }, ['COORDINATE_ALONE']],
    ['a word', { latitude: 'Lens', longitude: '2.83' }, { latitude: undefined }, ['COORDINATE_INVALID']],
    ['in one cell', { coordinates: '50.43, 2.83' }, { latitude: 50.43, longitude: 2.83 }, []],
    ['as a text for geographers', { coordinates: 'POINT(2.83 50.43)' }, { latitude: 50.43, longitude: 2.83 }, []],
  ])('%s', (_, cells, expected, codes) => {
    const reading = read({ communeCode: '62498', ...cells });
    expect(only(reading.draft, expected)).toEqual(expected);
    expect(reading.codes).toEqual(codes);
  });

  test('without a commune, a point abroad is said to be abroad', () => {
    expect(read({ latitude: '40.71', longitude: '-74.00' }).codes).toEqual(['COMMUNE_MISSING', 'COORDINATES_ABROAD']);
  });
});

describe('websites', () => {
  test.each<[string, string | undefined, string[]]>([
    ['www.x.example', 'https://www.x.example', []],
    ['x.example', 'https://x.example', []],
    ['http://x.example/', 'http://x.example/', []],
    ['http//x.example', 'http://x.example', []],
    ['http://90.84.243.68/opac/index.aspx', 'http://90.84.243.68/opac/index.aspx', []],
    ['https://x.example|site web', 'https://x.example', ['URL_WITH_TEXT']],
    ['www.facebook.com/x www.x.example', 'https://www.x.example', ['URL_SEVERAL']],
    ['en cours', undefined, ['URL_INVALID']],
    ['javascript:alert(1)', undefined, ['URL_INVALID']],
    ['http://www.chezmÃ©mÃ©.fr', undefined, ['URL_INVALID']],
    ['bonjour@x.example', undefined, ['PERSONAL_VALUE']],
    ['@', undefined, []],
    ['#N/D', undefined, []],
  ])('%s', (website, url, codes) => {
    const reading = read({ communeCode: '62498', website });
    expect([reading.draft.website, reading.codes]).toEqual([url, codes]);
  });

  test('an address of a person is not repeated in the message', () => {
    expect(JSON.stringify(read({ communeCode: '62498', website: 'bonjour@x.example' }).problems)).not.toContain('bonjour');
  });
});

describe('identifiers, words and texts', () => {
  test.each<[Partial<Record<ImportField, CellValue>>, object, string[]]>([
    [{ siret: '732 829 320 00074' }, { siret: '73282932000074' }, []],
    [{ siret: '35600000000048' }, { siret: '35600000000048' }, []],
    // An establishment of La Poste that fails the Luhn check.
    [{ siret: '35600000010000' }, { siret: '35600000010000' }, []],
    [{ siret: '35600000010001' }, { siret: undefined }, ['SIRET_INVALID']],
    [{ siret: '73282932000075' }, { siret: undefined }, ['SIRET_INVALID']],
    [{ siret: '732829320' }, { siret: undefined }, ['SIRET_IS_SIREN']],
    [{ siret: '7.32829E+13' }, { siret: undefined }, ['NUMBER_SPOILED']],
    [{ siret: 'W751234567' }, { rna: 'W751234567' }, []],
    [{ rna: 'w751234567' }, { rna: 'W751234567' }, []],
    [{ families: '{Coworking,"Fablab"}' }, { families: ['COWORKING', 'FABLAB'] }, []],
    [{ families: 'Bureaux partagés / Coworking' }, { families: ['COWORKING'] }, []],
    [{ families: 'Fablab, Autre' }, { families: ['FABLAB'] }, []],
    [{ families: 'Club de bridge' }, { families: ['OTHER'] }, ['FAMILY_UNKNOWN']],
    [{ activities: 'Formation; jardin partagé' }, { activities: ['TRAINING', 'FOOD'], tags: ['SHARED_GARDEN'] }, []],
    [{ legalForm: 'Association loi 1901' }, { legalForm: 'ASSOCIATION' }, []],
    [{ legalForm: '{Associatif,Public}' }, { legalForm: 'ASSOCIATION' }, ['LEGAL_FORM_SEVERAL']],
    [{ legalForm: 'lundi : 9h-12h' }, { legalForm: undefined }, ['VALUE_IN_WRONG_COLUMN']],
    [{ setting: 'péri-urbain' }, { setting: 'SEMI_RURAL' }, []],
    [{ accessibility: 'oui' }, { accessibility: ['MOTOR_IMPAIRMENT'] }, []],
    [{ accessibility: 'PMR, boucle magnétique' }, { accessibility: ['MOTOR_IMPAIRMENT', 'HEARING_IMPAIRMENT'] }, []],
    [{ accessibility: 'non' }, { accessibility: [] }, []],
    [{ description: '<p>Un&nbsp;lieu</p><ul><li>beau</li></ul>' }, { description: 'Un lieu\n\n- beau' }, []],
    [{ openingHours: '{Lundi,Mardi}' }, { openingHours: 'Lundi, Mardi' }, []],
    [{ summary: 'x'.repeat(301), description: 'y' }, { summary: undefined, description: `${'x'.repeat(301)}\n\ny` }, ['TEXT_MOVED']],
    [{ externalId: '12.0' }, { externalId: '12' }, []],
  ])('%j', (cells, expected, codes) => {
    const reading = read({ communeCode: '62498', ...cells });
    expect(only(reading.draft, expected)).toEqual(expected);
    expect(reading.codes).toEqual(codes);
  });
});

describe('rows as a whole', () => {
  test('no name: rejected', async () => {
    expect(read({ name: '#N/D', communeCode: '62498' }).problems).toEqual([{ column: 'name', code: 'NAME_MISSING', params: {}, severity: 'REJECT' }]);
  });

  test('nothing but a name: rejected; without a place but with more: kept, with a warning', async () => {
    expect(read({ externalId: '4' }).problems.at(-1)).toMatchObject({ code: 'ONLY_A_NAME', severity: 'REJECT' });
    expect(read({ website: 'x.example' }).problems.at(-1)).toMatchObject({ code: 'PLACE_UNKNOWN', severity: 'WARNING' });
  });

  test('cells without a heading: rejected with that as the one cause', async () => {
    const { table, readings } = await readFixture('association-sheet.csv');
    expect(readings.map(({ problems }, index) => [table.sample[index]?.line, problems.filter(({ severity }) => severity === 'REJECT').map(({ code }) => code)])).toEqual([
      [2, []], [4, []], [5, []], [6, []], [8, ['NAME_MISSING']], [9, ['TOO_MANY_CELLS']], [10, []],
    ]);
    expect(readings[5]?.problems).toHaveLength(1);
  });

  test('hours in a column of audiences are noticed', async () => {
    const problems = (await readFixture('regional-directory.json')).readings.flatMap((reading) => reading.problems);
    expect(problems).toContainEqual(expect.objectContaining({ column: 'c_public_cible', code: 'VALUE_IN_WRONG_COLUMN', params: { value: expect.stringContaining('Du mardi'), looksLike: 'openingHours' } }));
    expect(problems).toContainEqual(expect.objectContaining({ column: 'c_statut_juridique', code: 'VALUE_IN_WRONG_COLUMN', params: { value: 'msap', looksLike: 'families' } }));
  });

  test('communes of the same name are settled by where the rest of the list is', async () => {
    const lac = (await readFixture('departement-places.json')).readings.find(({ draft }) => draft.name === 'Bureau du Lac');
    expect(lac?.draft.communeCode).toBe('33032');
    expect(lac?.problems.map(({ code }) => code)).toContain('COMMUNE_OF_USUAL_DEPARTEMENT');
  });

  test('a point far from the others of its département is noticed', () => {
    const rows = Array.from({ length: 9 }, (_, index) => ({ line: index + 2, cells: { name: `Lieu ${index}`, communeCode: '59350', latitude: index === 8 ? 43.3 : 50.6 + index / 1000, longitude: 3.06 } }));
    const mapping = ['name', 'communeCode', 'latitude', 'longitude'].map((name): ColumnChoice => ({ name, field: name as ImportField }));
    expect(rows.map(lieuReader(rows, mapping, reference)).map(({ problems }) => problems.map(({ code }) => code))).toEqual([...Array.from({ length: 8 }, () => []), ['COORDINATES_FAR']]);
  });
});
