import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTable } from '../../../../files/read-table.js';
import { profileColumns } from '../../recognition/column-profile.js';
import { importMessages } from '../../recognition/messages.js';
import { recogniseColumns } from '../../recognition/recognise.js';
import { communeReference } from '../../recognition/reference.js';
import { lieuTarget } from './lieu.target.js';

/** What each list must give at least; the real ones are looked at only where a developer has them beside the checkout. */
interface Expectation {
  readonly rows: number;
  readonly communes: number;
  readonly points: number;
  readonly websites: number;
}

const fixtures = join(__dirname, '../../../../../test/fixtures/imports');
const openData = resolve(__dirname, '../../../../../../../../shared/data/tiers-lieux');
const lists: ReadonlyArray<readonly [folder: string, file: string, expected: Expectation]> = [
  [fixtures, 'national-list.csv', { rows: 12, communes: 10, points: 12, websites: 7 }],
  [fixtures, 'regional-directory.json', { rows: 8, communes: 8, points: 8, websites: 4 }],
  [openData, 'cget-tiers-lieux-2019.csv', { rows: 1512, communes: 1460, points: 1512, websites: 1200 }],
  [openData, 'cget-tiers-lieux-2019.geojson', { rows: 1512, communes: 1460, points: 1512, websites: 1200 }],
  [openData, 'centre-val-de-loire-hub-lo.json', { rows: 426, communes: 424, points: 426, websites: 242 }],
  [openData, 'gironde-inclusion-numerique.json', { rows: 347, communes: 347, points: 347, websites: 290 }],
];
const present = lists.filter(([folder, file]) => existsSync(join(folder, file)));
const reference = communeReference();

test.each(present)('%s/%s', async (folder, file, expected) => {
  const table = await readTable(readFileSync(join(folder, file)), file);
  const columns = await recogniseColumns(table, await profileColumns(table, reference), lieuTarget);
  const readings = table.sample.map(lieuTarget.reader(table.sample, columns, reference));
  const drafts = readings.map(({ draft }) => draft);
  expect(drafts).toHaveLength(expected.rows);
  expect(drafts.filter(({ name }) => name === '')).toEqual([]);
  expect(drafts.filter(({ communeCode }) => communeCode !== undefined).length).toBeGreaterThanOrEqual(expected.communes);
  expect(drafts.filter(({ latitude }) => latitude !== undefined)).toHaveLength(expected.points);
  expect(drafts.filter(({ website }) => website !== undefined).length).toBeGreaterThanOrEqual(expected.websites);
  // A row without a commune always says so.
  expect(readings.filter(({ draft, problems }) => draft.communeCode === undefined && !problems.some(({ code }) => code.startsWith('COMMUNE_')))).toEqual([]);
  expect(readings.flatMap(({ problems }) => problems).filter(({ code }) => !(code in importMessages))).toEqual([]);
});

test('the folder of fixtures is complete', () => {
  expect(readdirSync(fixtures).sort()).toEqual(expect.arrayContaining(['association-sheet.csv', 'departement-places.json', 'national-list.csv', 'national-list.geojson', 'regional-directory.json']));
});
