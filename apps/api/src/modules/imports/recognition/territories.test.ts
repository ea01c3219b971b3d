import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readTable } from '../../../files/read-table.js';
import { FileProblem } from '../../../files/table.js';
import { ImportTarget } from '../import.enums.js';
import { understand } from '../reading/understand.js';

/** What a file is taken for, or why it is refused. */
async function taken(bytes: Uint8Array | string, name: string, told: ImportTarget | null = null): Promise<string> {
  const table = await readTable(Buffer.from(bytes), name);
  try {
    return (await understand(table, told)).target.code;
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}

const COMMUNES = 'code,nom,population\n62498,Lens,32663\n62041,Arras,41694\n59350,Lille,236710\n62427,Hénin-Beaumont,26022\n01015,Arbignieu,495\n';
const REGIONS = JSON.stringify([['11', 'Île-de-France'], ['24', 'Centre-Val de Loire'], ['27', 'Bourgogne-Franche-Comté'], ['28', 'Normandie'], ['32', 'Hauts-de-France']].map(([code, nom]) => ({ code, nom })));
const outlines = (names: readonly string[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features: names.map((nom) => ({ type: 'Feature', properties: { nom }, geometry: { type: 'Polygon', coordinates: [[[2, 50], [3, 50], [3, 51], [2, 50]]] } })) });

test('lists of communes, départements and régions, and their outlines, are refused', async () => {
  expect(await taken(COMMUNES, 'communes.csv')).toBe('LIST_OF_TERRITORIES');
  expect(await taken(REGIONS, 'regions.json')).toBe('LIST_OF_TERRITORIES');
  expect(await taken(outlines(['Aisne', 'Nord', 'Oise', 'Pas-de-Calais', 'Somme']), 'contours.geojson')).toBe('LIST_OF_TERRITORIES');
});

test('lieux in communes, outlines of other things, few lines, and what somebody has said to be a list are not', async () => {
  expect(await taken('nom,code insee,commune,site web\n' + ['Lens', 'Arras', 'Lille', 'Béthune', 'Douai'].map((commune, index) => `La Ruche de ${commune},6249${index},${commune},https://ruche${index}.example`).join('\n'), 'lieux.csv')).toBe('LIEUX');
  expect(await taken(outlines(['La Ruche', 'Le Rucher', 'Le Moulin', 'La Halle', 'La Grange']), 'emprises.geojson')).not.toBe('LIST_OF_TERRITORIES');
  expect(await taken('prénom,nom,commune,code insee\nCamille,Martin,Lens,62498\nFatima,Benali,Arras,62041\nKarim,Dupont,Lille,59350\nAnne,Le Goff,Béthune,62119\nYann,Roux,Douai,59178\n', 'équipe.csv')).toBe('PEOPLE');
  expect(await taken(COMMUNES.split('\n').slice(0, 4).join('\n'), 'trois.csv')).not.toBe('LIST_OF_TERRITORIES');
  expect(await taken(COMMUNES, 'communes.csv', ImportTarget.ORGANISATIONS)).toBe('ORGANISATIONS');
});

const data = resolve(__dirname, '../../../../../../../shared/data');
const published = ['cog/communes.csv', 'cog/departements.json', 'cog/regions.json', 'geo/communes-59-nord.geojson', 'geo/communes-62-pas-de-calais.geojson', 'geo/departements-version-simplifiee.geojson', 'geo/regions-version-simplifiee.geojson'].map((file) => resolve(data, file)).filter(existsSync);
if (published.length > 0) {
  test.each(published)('as published: %s', async (file) => {
    expect(await taken(readFileSync(file), basename(file))).toBe('LIST_OF_TERRITORIES');
  }, 60_000);
}
