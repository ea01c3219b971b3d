import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../../files/read-table.js';
import type { TableRow } from '../../../../files/table.js';
import { profileColumns } from '../../recognition/column-profile.js';
import type { ImportField } from '../../recognition/fields.js';
import { recogniseColumns } from '../../recognition/recognise.js';
import { communeReference } from '../../recognition/reference.js';
import { lieuTarget } from '../lieux/lieu.target.js';
import { personTarget } from '../people/person.target.js';
import type { Names, Target } from '../target.js';
import { organisationTarget } from './organisation.target.js';

const fixtures = join(__dirname, '../../../../../test/fixtures/imports');
const reference = communeReference();
const noNames: Names = { idOf: () => null };

async function read(bytes: Uint8Array, fileName: string) {
  const table = await readTable(bytes, fileName);
  const profiles = await profileColumns(table, reference);
  const guesses = await recogniseColumns(table, profiles, organisationTarget);
  const sureness = async (target: Target): Promise<number> => {
    const found = await recogniseColumns(table, profiles, target);
    return target.recognise(table, new Map(found.flatMap(({ field, confidence }) => (field ? [[field, confidence] as const] : []))));
  };
  return {
    fields: Object.fromEntries(guesses.flatMap(({ name, field }) => (field ? [[name, field]] : []))),
    readings: table.sample.map(organisationTarget.reader(table.sample, guesses, reference)),
    sure: await Promise.all([organisationTarget, personTarget, lieuTarget].map((target) => sureness(target as unknown as Target))),
  };
}
const readFixture = (fileName: string) => read(readFileSync(join(fixtures, fileName)), fileName);

/** The reading of a line whose cells are named after their fields. */
function line(cells: Partial<Record<ImportField, string>>) {
  const columns = Object.keys(cells).map((name) => ({ name, field: name as ImportField }));
  const row: TableRow = { line: 2, cells };
  const { draft, problems } = organisationTarget.reader([row], columns, reference)(row);
  return { draft, fields: organisationTarget.fieldsOf(draft, noNames), codes: problems.map(({ code }) => code), problems };
}

describe('layouts of lists of organisations', () => {
  test('the members of a PTCE', async () => {
    const { fields, readings, sure } = await readFixture('organisations-ptce.csv');
    expect(fields).toEqual({
      Structure: 'name', 'Type d’acteur': 'memberKind', 'Statut juridique': 'legalForm', SIRET: 'siret', Commune: 'communeName', CP: 'postalCode', 'Site internet': 'website',
      'Agrément ESUS': 'esusSince', 'Représentant·e': 'ignore', Courriel: 'ignore',
    });
    expect(readings.map(({ draft }) => [draft.memberKind, draft.essFamily])).toEqual([
      ['ESS_ENTERPRISE', 'SCOP'], ['ESS_ENTERPRISE', 'COMMERCIAL_ESS'], ['ESS_ENTERPRISE', 'ASSOCIATION'], ['ESS_ENTERPRISE', 'MUTUAL'], ['OTHER_ENTERPRISE', undefined],
      ['LOCAL_AUTHORITY', undefined], ['RESEARCH_CENTRE', undefined], ['HIGHER_EDUCATION', undefined], ['TRAINING_BODY', undefined], ['OTHER_LEGAL_PERSON', undefined], ['NATURAL_PERSON', undefined],
    ]);
    expect(organisationTarget.fieldsOf(readings[1]!.draft, noNames)).toEqual({
      name: 'Second Souffle Insertion', memberKind: 'ESS_ENTERPRISE', essFamily: 'COMMERCIAL_ESS', siret: '00000002600013', website: 'https://www.second-souffle.example',
      esus: { since: '2024-03-01', until: null }, commune: '62178',
    });
    expect(readings.flatMap(({ draft, problems }) => problems.map(({ code, column }) => [draft.name, code, column]))).toEqual([
      ['Mutuelle Horizon Artois', 'ESUS_WITHOUT_START', 'Agrément ESUS'], ['Mutuelle Horizon Artois', 'SIRET_IS_SIREN', 'SIRET'],
    ]);
    expect(sure[0]).toBeGreaterThan(Math.max(...sure.slice(1)) + 0.2);
  });

  test('a directory of the ESS: full addresses, INSEE codes, RNA', async () => {
    const { fields, readings, sure } = await readFixture('organisations-directory.csv');
    expect(fields).toEqual({
      'Raison sociale': 'name', 'Famille ESS': 'essFamily', Objet: 'summary', Adresse: 'fullAddress', 'Code INSEE': 'communeCode', Ville: 'communeName', 'N° RNA': 'rna', Web: 'website',
    });
    expect(readings.map(({ draft }) => draft)).toMatchObject([
      { name: 'AMAP du Canal', summary: 'Paniers de légumes de saison', memberKind: 'ESS_ENTERPRISE', essFamily: 'ASSOCIATION', rna: 'W000000062', communeCode: '62498' },
      { essFamily: 'FOUNDATION', website: 'https://fondation-houilleres.example' }, { essFamily: 'SCIC', communeCode: '62765' }, { essFamily: 'MUTUAL', communeCode: '62498' }, { essFamily: 'CAE', communeCode: '62041' },
    ]);
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
    expect(sure[0]).toBeGreaterThan(Math.max(...sure.slice(1)));
  });

  test('partners as JSON: categories in a word, contacts left out', async () => {
    const { fields, readings, sure } = await readFixture('organisations-partners.json');
    expect(fields).toEqual({ nom_partenaire: 'name', categorie: 'memberKind', contact: 'ignore', url: 'website' });
    expect(readings.map(({ draft }) => draft.memberKind)).toEqual(['LOCAL_AUTHORITY', 'TRAINING_BODY', 'OTHER_ENTERPRISE', 'ESS_ENTERPRISE', 'OTHER_LEGAL_PERSON']);
    expect(sure[0]).toBeGreaterThan(Math.max(...sure.slice(1)) + 0.2);
  });

  test('nothing but names: what they say, and a warning where they say nothing', async () => {
    const { readings, sure } = await readFixture('organisations-names.csv');
    expect(readings.map(({ draft, problems }) => [draft.name, draft.memberKind, problems.map(({ code }) => code)])).toEqual([
      ['Association Terre Vive', 'ESS_ENTERPRISE', []], ['Mairie d’Avion', 'LOCAL_AUTHORITY', []], ['SCIC La Ferme commune', 'ESS_ENTERPRISE', []],
      ['Les Amis du Terril', undefined, ['MEMBER_KIND_MISSING']], ['Université populaire de Lens', undefined, ['MEMBER_KIND_MISSING']],
    ]);
    expect(sure[0]).toBeGreaterThan(Math.max(...sure.slice(1)));
  });

  test.each(['national-list.csv', 'association-sheet.csv', 'regional-directory.json', 'departement-places.json'])('%s is rather of lieux', async (fileName) => {
    const { sure } = await readFixture(fileName);
    expect(sure[0]).toBeLessThan(sure[2]! - 0.2);
  });

  test.each(['people-contacts.csv', 'people-animateurs.csv', 'people-directory.json', 'people-bureau.csv'])('%s is rather of people', async (fileName) => {
    const { sure } = await readFixture(fileName);
    expect(sure[0]).toBeLessThan(sure[1]! - 0.2);
  });
});

describe('lists that are easily taken for each other', () => {
  const rows = (...lines: string[]): string => lines.join('\n');
  test.each<['organisations' | 'people' | 'lieux', string]>([
    ['organisations', rows('Nom;SIRET;Ville;Contact;Mail', 'Menuiserie Delbarre;00000004200010;Lens;Jean Roux;j@d.example', 'Second Souffle;00000002600013;Arras;Paul Petit;p@p.example', 'Les Abeilles;00000001800010;Lens;;')],
    ['organisations', rows('Adhérent;Collège;Date d’adhésion', 'Ville de Lens;Collectivités;01/02/2024', 'La Remise;Associations;01/02/2024', 'Jeanne Wattel;Habitants;01/02/2024')],
    ['organisations', rows('Entreprise;SIREN;Activité;Commune', 'Menuiserie Delbarre;000000042;Agencement intérieur;Lens', 'Second Souffle;000000026;Réemploi et insertion;Arras')],
    ['organisations', rows('Dénomination;Forme juridique;Adresse;Code postal;Ville', 'Terre Vive;Association;3 rue Haute;62300;Lens', 'Acme;SAS;1 rue Basse;62000;Arras')],
    ['people', rows('Nom;Prénom;Adresse;CP;Ville;Mail', 'DUPONT;Marie;3 rue Haute;62300;Lens;m@d.example', 'ROUX;Paul;8 place Verte;62000;Arras;p@r.example')],
    ['people', rows('Animateur·rice;Lieu;Compétence 1;Compétence 2', 'Marie Dupont;La Remise;Soudure;Couture', 'Paul Roux;Le Bureau;Cuisine;')],
    ['people', rows('Full name,Role,Organisation,Skills', 'Marie Dupont,Coordinator,La Remise,"Welding (expert), sewing"', 'Paul Roux,Volunteer,Le Bureau,Cooking')],
    ['people', rows('Nom;Compétences', 'Ysaline Kerbrat;Soudure', 'Wolfgang Zyx;Couture', 'Ouiza Mrabet;Cuisine')],
    ['lieux', rows('Nom du tiers-lieu;Adresse;CP;Ville;Prénom référent;Nom référent', 'La Remise;3 rue Haute;62300;Lens;Marie;DUPONT', 'Le Bureau;8 place Verte;62000;Arras;Paul;ROUX')],
    ['lieux', rows('Lieu;Animateur;Commune', 'La Remise;Marie Dupont;Lens', 'Le Bureau;Paul Roux;Arras', 'La Boucle;Anne Petit;Béthune')],
  ])('%s: %s', async (kind, text) => {
    const { sure } = await read(Buffer.from(text), 'liste.csv');
    const likeliest = sure.indexOf(Math.max(...sure));
    expect(['organisations', 'people', 'lieux'][likeliest]).toBe(kind);
  });
});

describe('kind and family', () => {
  test.each<[Partial<Record<ImportField, string>>, string | undefined, string | undefined, string[]]>([
    [{ name: 'A', memberKind: 'Entreprise', legalForm: 'SCOP' }, 'OTHER_ENTERPRISE', 'SCOP', []],
    [{ name: 'A', legalForm: 'SAS' }, 'OTHER_ENTERPRISE', undefined, []],
    [{ name: 'A', legalForm: 'SAS', esusSince: 'oui' }, 'ESS_ENTERPRISE', 'COMMERCIAL_ESS', ['ESUS_WITHOUT_START']],
    [{ name: 'A', legalForm: 'Association loi 1901', memberKind: 'Organisme de formation' }, 'TRAINING_BODY', 'ASSOCIATION', []],
    [{ name: 'Association B', memberKind: 'wxyz' }, 'ESS_ENTERPRISE', 'ASSOCIATION', ['MEMBER_KIND_UNKNOWN']],
    [{ name: 'SARL du Pont', essFamily: 'non' }, 'OTHER_ENTERPRISE', undefined, []],
    [{ name: 'Les Amis' }, undefined, undefined, ['MEMBER_KIND_MISSING']],
  ])('%j', (cells, memberKind, essFamily, codes) => {
    const reading = line(cells);
    expect([reading.draft.memberKind, reading.draft.essFamily, reading.codes]).toEqual([memberKind, essFamily, codes]);
  });

  test('of what is here already nothing is guessed', () => {
    expect(line({ id: `organisation_${'0'.repeat(32)}`, name: 'Association B' })).toMatchObject({ fields: { name: 'Association B' }, codes: [] });
  });

  test('a column « ESS » that says yes', () => {
    const row: TableRow = { line: 2, cells: { Nom: 'A', 'ESS ?': 'oui' } };
    expect(organisationTarget.reader([row], [{ name: 'Nom', field: 'name' }, { name: 'ESS ?', field: 'essFamily' }], reference)(row).draft.memberKind).toBe('ESS_ENTERPRISE');
  });
});

describe('the ESUS agreement', () => {
  test.each<[Partial<Record<ImportField, string>>, object | undefined, string[]]>([
    [{ esusSince: '2024-03-01' }, { since: '2024-03-01', until: null }, []],
    [{ esusSince: '1er mars 2024', esusUntil: '28/02/2029' }, { since: '2024-03-01', until: '2029-02-28' }, []],
    [{ esusSince: 'du 01/03/2024 au 28/02/2029' }, { since: '2024-03-01', until: '2029-02-28' }, []],
    [{ esusSince: '01/03/2024', esusUntil: '01/03/2023' }, { since: '2024-03-01', until: null }, ['ESUS_PERIOD']],
    [{ esusUntil: '28/02/2029' }, undefined, ['ESUS_WITHOUT_START']],
    [{ esusSince: 'oui' }, undefined, ['ESUS_WITHOUT_START']],
    [{ esusSince: 'non' }, undefined, []],
    [{ esusSince: '2024' }, undefined, ['ESUS_DATE_INVALID']],
    [{ esusSince: 'en cours' }, undefined, ['ESUS_DATE_INVALID']],
  ])('%j', (cells, esus, codes) => {
    const reading = line({ name: 'A', memberKind: 'SCIC', ...cells });
    expect([reading.fields.esus, reading.codes]).toEqual([esus, codes]);
  });
});

test('a summary that is too long is cut, and a line without a name rejected', () => {
  const { draft, codes } = line({ name: 'A', memberKind: 'SCIC', summary: 'x'.repeat(1200) });
  expect([draft.summary?.length, codes]).toEqual([1000, ['TEXT_TOO_LONG']]);
  expect(line({ memberKind: 'SCIC' }).problems).toEqual([{ column: null, code: 'NAME_MISSING', params: {}, severity: 'REJECT' }]);
});

test('an ambiguous commune is that of the list’s département', () => {
  const columns = (['name', 'memberKind', 'postalCode', 'communeName'] as const).map((field) => ({ name: field, field }));
  const places = [['62300', 'Lens'], ['62000', 'Arras'], ['62400', 'Béthune'], ['62300', 'Lens'], ['62000', 'Arras'], ['', 'Arques']];
  const table = places.map(([postalCode, communeName], index): TableRow => ({ line: index + 2, cells: { name: `A${index}`, memberKind: 'SCIC', postalCode: postalCode!, communeName: communeName! } }));
  expect(organisationTarget.reader(table, columns, reference)(table[5]!).draft.communeCode).toBe('62040');
  expect(organisationTarget.reader(table.slice(5), columns, reference)(table[5]!).draft.communeCode).toBeUndefined();
});

test('what an export writes comes back as it was', async () => {
  const id = `organisation_${'0123456789abcdef'.repeat(2)}`;
  const headings = 'Identifiant,Nom,Résumé,Type de membre,Famille ESS,SIRET,RNA,Site web,Commune,Code INSEE,Agrément ESUS depuis,Agrément ESUS jusqu’au';
  const text = `${headings}\n${id},AMAP  du Canal,"Paniers, « de saison ».\n\n\nEt miel.",Autre entreprise,Coopérative d’activité et d’emploi (CAE),00000001800010,W000000062,https://amap.example/,Lens,62498,2024-03-01,2029-02-28\n`;
  const { fields, readings, sure } = await read(Buffer.from(text), 'organisations.csv');
  expect(Object.values(fields)).toEqual(['id', 'name', 'summary', 'memberKind', 'essFamily', 'siret', 'rna', 'website', 'communeName', 'communeCode', 'esusSince', 'esusUntil']);
  expect(readings[0]).toMatchObject({ draft: { id }, problems: [] });
  expect(organisationTarget.fieldsOf(readings[0]!.draft, noNames)).toEqual({
    name: 'AMAP  du Canal', summary: 'Paniers, « de saison ».\n\n\nEt miel.', memberKind: 'OTHER_ENTERPRISE', essFamily: 'CAE', siret: '00000001800010', rna: 'W000000062',
    website: 'https://amap.example/', commune: '62498', esus: { since: '2024-03-01', until: '2029-02-28' },
  });
  expect(sure[0]).toBe(1);
  expect(Math.max(...sure.slice(1))).toBeLessThan(1);
});

test('an organisation is found again by name and commune', () => {
  expect(organisationTarget.keyOf({ name: 'L’AMAP du Canal', communeCode: '62498' })).toBe(organisationTarget.keyOf({ name: 'Amap du canal', communeCode: '62498' }));
  expect(organisationTarget.keyOf({ name: 'AMAP du Canal' })).not.toBe(organisationTarget.keyOf({ name: 'AMAP du Canal', communeCode: '62498' }));
  expect(organisationTarget.plausible({ name: 'AMAP du Canal' }, { name: 'amap du canal' })).toBe(true);
  expect(organisationTarget.plausible({ name: 'AMAP du Canal', siret: '00000001800010' }, { name: 'Paniers du Canal', siret: '00000001800010' })).toBe(true);
  expect(organisationTarget.plausible({ name: 'AMAP du Canal', siret: '00000001800010' }, { name: 'Mutuelle des Mineurs', siret: '00000002600013' })).toBe(false);
});
