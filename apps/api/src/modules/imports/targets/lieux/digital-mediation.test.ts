import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../../files/read-table.js';
import { profileColumns } from '../../recognition/column-profile.js';
import { recogniseColumns } from '../../recognition/recognise.js';
import { communeReference } from '../../recognition/reference.js';
import { lieuTarget } from './lieu.target.js';

const reference = communeReference();

/** The national schema « lieux de médiation numérique », all of its columns, with invented lieux. */
async function readFixture() {
  const table = await readTable(readFileSync(join(__dirname, '../../../../../test/fixtures/imports/digital-mediation.csv')), 'digital-mediation.csv');
  const columns = await recogniseColumns(table, await profileColumns(table, reference), lieuTarget);
  return { columns, readings: table.sample.map(lieuTarget.reader(table.sample, columns, reference)) };
}

test('every column that a lieu has a field for is understood, people are left out', async () => {
  const { columns } = await readFixture();
  expect(Object.fromEntries(columns.flatMap(({ name, field }) => (field === null ? [] : [[name, field]])))).toEqual({
    id: 'externalId', pivot: 'siret', nom: 'name', commune: 'communeName', code_postal: 'postalCode', code_insee: 'communeCode', adresse: 'street', latitude: 'latitude', longitude: 'longitude',
    typologie: 'families', telephone: 'ignore', courriels: 'ignore', site_web: 'website', horaires: 'openingHours', presentation_resume: 'summary', presentation_detail: 'description',
    services: 'activities', prise_en_charge_specifique: 'accessibility',
  });
  expect(Object.fromEntries(columns.flatMap(({ name, holds }) => (holds ? [[name, holds]] : [])))).toMatchObject({
    date_maj: 'DATE', frais_a_charge: 'PRICE', publics_specifiquement_adresses: 'AUDIENCE', telephone: 'PERSONAL', courriels: 'PERSONAL',
  });
});

test('its codes and lists are read, and nothing is lost in silence', async () => {
  const { readings } = await readFixture();
  expect(readings.map(({ draft: { externalId, name, siret, rna, website, communeCode, families, activities, tags, accessibility, openingHours } }) => [
    externalId?.slice(-2), name, siret ?? rna, website, communeCode, families.join(), activities.join(), tags.join(), accessibility.join(), openingHours,
  ])).toEqual([
    ['01', 'Le Rucher numérique', '73282932000074', 'https://www.rucher.example', '62498', 'FABLAB', 'MAKING,PUBLIC_SERVICES,DIGITAL_MEDIATION', '', '', 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00'],
    ['02', 'La Ressourcerie du Canal', 'W751234567', 'https://canal.example', '75110', '', 'CIRCULAR,DIGITAL_MEDIATION', 'REUSE_CENTRE', '', 'Tu-Sa 10:00-19:00'],
    ['03', 'Espace de vie sociale des Tilleuls', undefined, undefined, '41194', 'OTHER', 'PUBLIC_SERVICES,DIGITAL_MEDIATION', 'SOCIAL_LIFE_SPACE', '', 'Mo,We,Fr 14:00-18:00'],
    ['04', 'Médiathèque des Alouettes', '35600000000048', 'https://mediatheque.example', '01053', 'OTHER', 'ARTS,DIGITAL_MEDIATION', '', 'HEARING_IMPAIRMENT,VISUAL_IMPAIRMENT', 'Tu-Sa 10:00-18:00'],
    ['05', 'Mairie de Landiras', undefined, undefined, '33225', 'OTHER', 'PUBLIC_SERVICES', '', '', undefined],
    ['06', 'France services de Morez', undefined, undefined, '39368', 'OTHER', 'PUBLIC_SERVICES,DIGITAL_MEDIATION', '', '', 'Mo-Th 08:30-12:00,13:30-17:00'],
    ['07', 'Bus du Littoral', undefined, 'http://bus-littoral.example', '62193', 'OTHER', 'DIGITAL_MEDIATION', '', '', 'We 09:00-12:00'],
    ['08', 'CCAS de Corte', undefined, undefined, '2B096', 'OTHER', 'PUBLIC_SERVICES', '', '', undefined],
    ['09', 'Le Lagon connecté', undefined, undefined, '97415', 'OTHER', 'DIGITAL_MEDIATION', '', '', 'Mo-Sa 08:00-17:00'],
    ['10', 'Point d’accueil des Prés', undefined, undefined, '12286', 'OTHER', '', 'SOCIAL_LIFE_SPACE', '', undefined],
  ]);
  expect(readings[0]?.draft).toMatchObject({ summary: expect.stringMatching(/^Un fablab/), description: expect.stringContaining('Deux médiatrices') });
  expect(readings.flatMap(({ draft, problems }) => problems.map(({ column, code }) => [draft.externalId?.slice(-2), column, code]))).toEqual([['02', 'site_web', 'URL_SEVERAL']]);
});
