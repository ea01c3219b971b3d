import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readTable } from '../../../files/read-table.js';
import { lieuTarget } from '../targets/lieux/lieu.target.js';
import { profileColumns } from './column-profile.js';
import type { ColumnGuess } from './fields.js';
import { layoutFingerprint } from './layout.js';
import { recogniseColumns } from './recognise.js';
import { communeReference } from './reference.js';
import type { SampleTable } from './sample-table.js';

const reference = communeReference();
const fixtures = join(__dirname, '../../../../test/fixtures/imports');
const tableOf = (fileName: string) => readTable(readFileSync(join(fixtures, fileName)), fileName);
const tableOfText = (text: string) => readTable(Buffer.from(text), 'liste.csv');
/** Columns as those of a list of lieux. */
const understand = async (table: SampleTable) => recogniseColumns(table, await profileColumns(table, reference), lieuTarget);
const fieldsOf = (guesses: readonly ColumnGuess[]) => Object.fromEntries(guesses.filter(({ field }) => field !== null && field !== 'ignore').map(({ name, field }) => [name, field]));

describe('layouts met in the open data of tiers-lieux', () => {
  test('a national list: codes of communes told from codes of départements, régions and zones', async () => {
    expect(fieldsOf(await understand(await tableOf('national-list.csv')))).toEqual({
      ID: 'externalId', NOM_TL: 'name', ADRESSE: 'street', CP: 'postalCode', COMINIT: 'communeName', INSEECOM: 'communeCode', NOMCOM: 'communeName', WEB: 'website', TYPO: 'families',
      LAT: 'latitude', LONG: 'longitude', GEOCOD: 'fullAddress', INSEEDEP: 'departement',
    });
  });

  test('the same list as GeoJSON means the same', async () => {
    const [csv, geojson] = await Promise.all(['national-list.csv', 'national-list.geojson'].map(async (fileName) => {
      const table = await tableOf(fileName);
      const read = lieuTarget.reader(table.sample, await understand(table), reference);
      return table.sample.map((row) => read(row).draft);
    }));
    expect(geojson).toEqual(csv);
    expect(csv).toHaveLength(12);
  });

  test('a regional directory: one column per category, lists, contents without a field', async () => {
    const guesses = await understand(await tableOf('regional-directory.json'));
    expect(fieldsOf(guesses)).toMatchObject({ c_nom: 'name', c_coworking: 'families', c_etiquettes: 'families', c_categories_espace: 'families', c_espace_teletravail: 'activities', c_acces_pmr: 'accessibility', c_statut_juridique: 'legalForm', c_horaire_ouverture: 'openingHours', c_jours_semaine: 'openingHours', c_lat_coor1: 'latitude', c_long_coor1: 'longitude' });
    expect(Object.fromEntries(guesses.flatMap(({ name, holds }) => (holds ? [[name, holds]] : [])))).toMatchObject({ c_public_cible: 'AUDIENCE', c_siren_site: 'SIREN', c_epci: 'TERRITORY', c__edit_datemaj: 'DATE', c_contacts: 'PERSONAL', c_b_pmr: 'EMPTY' });
  });

  test('coordinates whose names say the contrary are noticed by their values', async () => {
    const guesses = await understand(await tableOf('departement-places.json'));
    expect(fieldsOf(guesses)).toMatchObject({ 'Coord. X': 'latitude', 'Coord. Y': 'longitude', 'Adresse postale': 'fullAddress', Commune: 'communeName', services: 'activities', 'Type Structure': 'legalForm' });
    expect(guesses.find(({ name }) => name === 'Coord. X')?.reason.code).toBe('COLUMN_COORDINATES_SWAPPED');
  });

  test('a spreadsheet of an association', async () => {
    expect(fieldsOf(await understand(await tableOf('association-sheet.csv')))).toEqual({
      Réf: 'externalId', Dénomination: 'name', 'Où ça se trouve': 'street', 'Bureau distributeur': 'postalCode', Localité: 'communeName', Y: 'latitude', X: 'longitude', Forme: 'legalForm',
      Milieu: 'setting', SIRET: 'siret', Présentation: 'description', Ouvert: 'openingHours',
    });
  });
});

describe('values speak where names do not', () => {
  const columns = {
    name: ['La Ruche des Prés', 'Chez Basilic', 'Halle aux Idées', 'Le Grand Atelier', 'Maison Commune'],
    street: ['12 rue Haute', '3 place du Marché', '45 avenue des Tilleuls', '7 bis chemin Vert', '1 quai du Port'],
    postalCode: ['62300', '59000', '44300', '33000', '13001'],
    communeName: ['Lens', 'LILLE', 'Nantes', 'Bordeaux', 'marseille'],
    latitude: ['50,4327', '50,6366', '47,2459', '44,8396', '43,2965'],
    longitude: ['2,8321', '3,0635', '-1,5056', '-0,5802', '5,3698'],
    website: ['www.ruche.example', 'https://basilic.example', 'idees.example/accueil', 'http://atelier.example', 'www.commune.example'],
    siret: ['73282932000074', '35600000000048', '73282932000074', '35600000000048', '73282932000074'],
    openingHours: ['lundi - vendredi : 9h-18h', '10h-12h', 'du mardi au samedi de 9h à 17h', 'Sur RDV', '24h/24'],
  } as const;
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;

  test('any order of columns, any names, any separator', async () => {
    const order = fc.shuffledSubarray(names, { minLength: names.length });
    await fc.assert(
      fc.asyncProperty(order, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), fc.constantFrom('colonne', 'champ_', 'F', 'zz'), async (fields, delimiter, lineEnd, prefix) => {
        const header = fields.map((_, index) => `${prefix}${index + 1}`);
        const rows = columns.name.map((_, row) => fields.map((field) => columns[field][row] ?? ''));
        const text = [header, ...rows].map((cells) => cells.map(quote).join(delimiter)).join(lineEnd);
        const guesses = await understand(await tableOfText(text));
        expect(guesses.map(({ field }) => field)).toEqual(fields);
      }),
      { numRuns: 40 },
    );
  });

  test('numbers that look like codes by chance are none', async () => {
    const text = `lieu,nombre\n${['12001', '87233', '45812', '99321', '31999', '24680'].map((number, index) => `Lieu inventé ${index},${number}`).join('\n')}`;
    expect((await understand(await tableOfText(text)))[1]?.field).toBeNull();
  });

  test('sentences that name a space or a centre are no streets', async () => {
    const sentences = ['Espace de coworking au centre du bourg', 'Une place pour chacun', 'Ateliers et cours de cuisine', 'Centre de ressources pour tous', 'Une ferme ouverte à tous'];
    const text = `nom;cp;ville;ce que nous faisons\n${sentences.map((sentence, index) => `Lieu inventé ${index};62300;Lens;${sentence}`).join('\n')}\n`;
    expect((await understand(await tableOfText(text)))[3]?.field).toBeNull();
  });

  test('metres are no degrees', async () => {
    const guesses = await understand(await tableOfText('nom,x,y\nA la Ruche,687000.5,7036000.1\nBe Ruche,688000.5,7037000.2\n'));
    expect(guesses.map(({ holds }) => holds)).toEqual([undefined, 'PROJECTED', 'PROJECTED']);
  });

  test('e-mail addresses and telephone numbers are personal under any name, and never sampled', async () => {
    const guesses = await understand(await tableOfText('nom,a,b\nLa Ruche,x@y.example,06 12 34 56 78\nLe Rucher,z@y.example,+33 6 12 34 56 78\n'));
    expect(guesses.slice(1)).toEqual([expect.objectContaining({ field: 'ignore', holds: 'PERSONAL', sample: '' }), expect.objectContaining({ field: 'ignore', holds: 'PERSONAL', sample: '' })]);
  });

  test('both coordinates in one column', async () => {
    expect(fieldsOf(await understand(await tableOfText('nom;geo_point_2d\nLa Ruche;50.43, 2.83\nLe Rucher;50.63, 3.06\n')))).toEqual({ nom: 'name', geo_point_2d: 'coordinates' });
  });
});

test('a layout is its column names, in whatever order and case', async () => {
  expect(layoutFingerprint(['Nom', 'Code postal', 'Ville'])).toBe(layoutFingerprint(['VILLE', 'nom', 'code_postal']));
  expect(layoutFingerprint(['Nom', 'Ville'])).not.toBe(layoutFingerprint(['Nom', 'Villes']));
});
