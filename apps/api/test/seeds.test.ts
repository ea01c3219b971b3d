import type { DataSource } from 'typeorm';
import { seedReference } from '../seeds/reference/reference.seed.js';
import { seedTerritory } from '../seeds/reference/territory.seed.js';
import { readTerritory } from '../seeds/reference/territory.source.js';
import { createDataSource } from '../src/data-source.js';
import { testDatabase, type TestDatabase } from './harness/database.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource(database.url).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.close();
});

async function one<Row>(sql: string, ...values: unknown[]): Promise<Row> {
  const rows = await source.query<Row[]>(sql, values);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

/** Changes whenever any row of the reference tables is written, even with the same values. */
async function fingerprint(): Promise<string> {
  const { print } = await one<{ print: string }>(`SELECT string_agg(t || ':' || n || ':' || x, ' ' ORDER BY t) AS print FROM (
    ${['region', 'departement', 'epci', 'commune', 'former_commune', 'term', 'skill'].map((table) => `SELECT '${table}' AS t, count(*) AS n, max(xmin::text::bigint) AS x FROM ${table}`).join(' UNION ALL ')}) s`);
  return print;
}

describe('reference seed', () => {
  test('has the territory: overseas, Corse, arrondissements with their city, several postcodes', async () => {
    const counts = await one<Record<string, number>>(
      'SELECT (SELECT count(*)::int FROM region) AS regions, (SELECT count(*)::int FROM departement) AS departements, (SELECT count(*)::int FROM commune) AS communes');
    expect(counts).toEqual({ regions: 26, departements: 109, communes: 34_969 + 45 });
    expect(await one(`SELECT name, epci_code, departement_code, region_code, postal_codes FROM commune WHERE code = '62498'`))
      .toEqual({ name: 'Lens', epci_code: '246200364', departement_code: '62', region_code: '32', postal_codes: ['62300'] });
    expect(await one(`SELECT a.city_code, c.name, a.epci_code = c.epci_code AS same FROM commune a JOIN commune c ON c.code = a.city_code WHERE a.code = '13201'`))
      .toEqual({ city_code: '13055', name: 'Marseille', same: true });
    expect(await one(`SELECT name FROM commune WHERE code = '2A004'`)).toEqual({ name: 'Ajaccio' });
    expect(await one(`SELECT region_code FROM commune WHERE code = '97502'`)).toEqual({ region_code: '975' });
  });

  test('knows merged communes by their old code', async () => {
    // Arbignieu is a commune déléguée of its successor; 01018 left no more than its code.
    expect(await one(`SELECT f.name, c.name AS now FROM former_commune f JOIN commune c ON c.code = f.commune_code WHERE f.code = '01015'`))
      .toEqual({ name: 'Arbignieu', now: 'Arboys en Bugey' });
    expect(await one(`SELECT c.name FROM former_commune f JOIN commune c ON c.code = f.commune_code WHERE f.code = '01018'`)).toEqual({ name: 'Valserhône' });
  });

  test('runs again without writing a row', async () => {
    const before = await fingerprint();
    await seedReference(source);
    expect(await fingerprint()).toBe(before);
  });

  test('keeps the labels that an instance edited and brings back what is missing', async () => {
    await source.query(`UPDATE term SET label_fr = 'Fab lab du coin', retired = true WHERE id = 'LIEU_FAMILY/FABLAB'`);
    await source.query(`DELETE FROM term WHERE id = 'THEME/SPORT'`);
    await source.query(`DELETE FROM skill WHERE label_fr = 'Médiation numérique'`);
    await seedReference(source);
    expect(await one(`SELECT label_fr, retired FROM term WHERE id = 'LIEU_FAMILY/FABLAB'`)).toEqual({ label_fr: 'Fab lab du coin', retired: true });
    expect(await one(`SELECT label_fr FROM term WHERE id = 'THEME/SPORT'`)).toEqual({ label_fr: 'Sport' });
    expect(await one(`SELECT label_en FROM skill WHERE label_fr = 'Médiation numérique'`)).toEqual({ label_en: 'Digital mediation' });
  });

  test('follows a new COG: renamed, merged and vanished communes, those in use kept', async () => {
    const territory = readTerritory();
    const gone = ['62498', '62510'];
    await source.query(`INSERT INTO lieu (slug, name, commune_code) VALUES ('a-lens', 'À Lens', '62498')`);
    await source.transaction((manager) => seedTerritory(manager, {
      ...territory,
      communes: territory.communes.filter(({ code }) => !gone.includes(code)).map((each) => (each.code === '62119' ? { ...each, name: 'Béthune-la-Neuve' } : each)),
      formerCommunes: [...territory.formerCommunes, ...gone.map((code) => ({ code, name: 'Lens ou Liévin', commune_code: '62119' }))],
    }));
    expect(await source.query(`SELECT code, name FROM commune WHERE code = ANY ($1) ORDER BY code`, [[...gone, '62119']]))
      .toEqual([{ code: '62119', name: 'Béthune-la-Neuve' }, { code: '62498', name: 'Lens' }]);
    await seedReference(source);
    expect(await source.query(`SELECT code, name FROM commune WHERE code = ANY ($1) ORDER BY code`, [[...gone, '62119']]))
      .toEqual([{ code: '62119', name: 'Béthune' }, { code: '62498', name: 'Lens' }, { code: '62510', name: 'Liévin' }]);
    expect(await source.query(`SELECT FROM former_commune WHERE code = ANY ($1)`, [gone])).toEqual([]);
  });
});
