import type { CellValue, TableRow } from '../../../../files/table.js';
import { profileColumns } from '../../recognition/column-profile.js';
import type { ColumnChoice, ImportField } from '../../recognition/fields.js';
import { recogniseColumns } from '../../recognition/recognise.js';
import { communeReference } from '../../recognition/reference.js';
import { fieldsOfDraft } from './lieu-fields.js';
import { lieuTarget } from './lieu.target.js';

const reference = communeReference();
const ID = `lieu_${'0123456789abcdef'.repeat(2)}`;

/** Rows whose columns are the keys of the first one. */
const rowsOf = (...rows: Record<string, CellValue>[]): TableRow[] => rows.map((cells, index) => ({ line: index + 2, cells }));

async function understand(...rows: Record<string, CellValue>[]) {
  const table = { columns: Object.keys(rows[0]!), sample: rowsOf(...rows), format: 'CSV' as const };
  const columns = await recogniseColumns(table, await profileColumns(table, reference), lieuTarget);
  const fields = new Map(columns.flatMap(({ field, confidence }) => (field ? [[field, confidence] as const] : [])));
  return { fields: Object.fromEntries(columns.map(({ name, field }) => [name, field])), sure: lieuTarget.recognise(table, fields) };
}

/** Reads one row whose columns are called like the fields they mean. */
function read(cells: Partial<Record<ImportField, CellValue>>) {
  const mapping = Object.keys(cells).map((name): ColumnChoice => ({ name, field: name as ImportField }));
  const rows = rowsOf(cells as Record<string, CellValue>);
  return lieuTarget.reader(rows, mapping, reference)(rows[0]!);
}

describe('columns of their own', () => {
  test('ids of Essaim are no identifiers of a source, whatever they are called', async () => {
    const ids = ['a', 'b', 'c'].map((letter) => `lieu_${letter.repeat(32)}`);
    const rows = ids.map((id, index) => ({ 'Un titre': id, ref: `R${index}`, Nom: `La Ruche n° ${index}`, Commune: ['Lens', 'Lille', 'Arras'][index]! }));
    expect((await understand(...rows)).fields).toMatchObject({ 'Un titre': 'id', ref: 'externalId' });
    expect((await understand(...rows.map(({ ref: _, 'Un titre': id, ...row }) => ({ id, ...row })))).fields).toMatchObject({ id: 'id' });
    expect((await understand(...rows.map((row) => ({ ...row, 'Un titre': row['Un titre'].replace('lieu_', 'network_') })))).fields['Un titre']).not.toBe('id');
  });

  test('tags are told from families', async () => {
    const rows = [['Fablab', 'Jardin partagé'], ['Coworking', 'Repair café ; Friche'], ['Fablab', '']].map(([Type, Étiquettes], index) => ({ Nom: `La Ruche n° ${index}`, Commune: 'Lens', Type: Type!, Étiquettes: Étiquettes! }));
    expect((await understand(...rows)).fields).toMatchObject({ Type: 'families', Étiquettes: 'tags' });
  });

  test('a column named like a category says it with a yes', async () => {
    const rows = ['oui', 'non', 'oui'].map((c_fablab, index) => ({ Nom: `La Ruche n° ${index}`, Commune: 'Lens', c_fablab, 'Jardin partagé': c_fablab, 'Une très longue question sur le fablab': c_fablab }));
    expect((await understand(...rows)).fields).toMatchObject({ c_fablab: 'families', 'Jardin partagé': 'activities', 'Une très longue question sur le fablab': null });
  });
});

describe('what kind of list a table is', () => {
  const places = [
    { Nom: 'La Ruche des Prés', Adresse: '12 rue Haute', 'Code postal': '62300', Commune: 'Lens', Typologie: 'Fablab' },
    { Nom: 'Chez Basilic', Adresse: '3 place du Marché', 'Code postal': '59000', Commune: 'Lille', Typologie: 'Coworking' },
    { Nom: 'Halle aux Idées', Adresse: '45 avenue des Tilleuls', 'Code postal': '44300', Commune: 'Nantes', Typologie: 'Coworking' },
  ];
  test('lieux', async () => {
    expect((await understand(...places)).sure).toBeGreaterThan(0.8);
    expect((await understand(...places.map(({ Nom, Commune }) => ({ Nom, Commune })))).sure).toBeGreaterThan(0.5);
    expect((await understand(...places.map((row) => ({ Identifiant: ID, ...row })))).sure).toBe(1);
  });

  test.each<[string, Record<string, CellValue>[]]>([
    ['events', places.map((row, index) => ({ Titre: `Portes ouvertes n° ${index}`, 'Date de début': `2026-11-0${index + 1}`, Heure: '14:00', Lieu: row.Nom, Commune: row.Commune }))],
    ['people', ['Anne', 'Bruno', 'Chloé'].map((Prénom, index) => ({ Prénom, Nom: ['Martin', 'Petit', 'Durand'][index]!, Compétences: 'soudure', Commune: 'Lens' }))],
    ['offers', ['Scie', 'Tente', 'Sono'].map((Intitulé, index) => ({ Intitulé: `${Intitulé} à prêter`, Quantité: index + 1, Conditions: 'rendre propre', Porteur: 'La Ruche' }))],
    ['nothing with names', [{ a: 1, b: 2 }, { a: 3, b: 4 }]],
  ])('%s are no lieux', async (_, rows) => {
    expect((await understand(...rows)).sure).toBeLessThan(0.4);
  });

  test('calendars are none, whatever is in them', () => {
    const fields = new Map<ImportField, number>([['name', 1], ['street', 1], ['families', 1]]);
    expect(lieuTarget.recognise({ format: 'ICALENDAR', sample: [] }, fields)).toBe(0);
    expect(lieuTarget.recognise({ format: 'GEOJSON', sample: [] }, fields)).toBeGreaterThan(0.8);
  });
});

describe('what Essaim has written', () => {
  test('comes back as it went out: words mean no more than they say, texts stay as they are', () => {
    const { draft, problems } = read({
      id: ID, name: 'Tom &amp;  <b>Jo</b>', communeCode: '62498', postalCode: '62300', street: '1 rue Haute, Lens', families: 'COWORKING ; FOOD_GROWING', activities: 'OTHER', tags: 'SHARED_GARDEN ; MUSIC_STUDIO',
      accessibility: 'MOTOR_IMPAIRMENT', legalForm: 'LAND_TRUST', website: 'https://Ruche.example', openingHours: 'Mo  10:00-12:00', summary: 'Deux\nlignes', description: '{1,2}',
    });
    expect(problems).toEqual([]);
    expect(fieldsOfDraft(draft)).toEqual({
      name: 'Tom &amp;  <b>Jo</b>', 'address.commune': '62498', 'address.postalCode': '62300', 'address.street': '1 rue Haute, Lens', families: ['COWORKING', 'FOOD_GROWING'], activities: ['OTHER'],
      tags: ['MUSIC_STUDIO', 'SHARED_GARDEN'], accessibility: ['MOTOR_IMPAIRMENT'], legalForm: 'LAND_TRUST', website: 'https://Ruche.example', openingHours: 'Mo  10:00-12:00', summary: 'Deux\nlignes', description: '{1,2}',
    });
    expect(draft.id).toBe(ID);
  });

  test('words that people have added to it are understood all the same', () => {
    const { draft, problems } = read({ id: ID, name: 'La Ruche', communeCode: '62498', families: 'Fablab', activities: 'Autre', tags: 'friche, licornes' });
    expect(draft).toMatchObject({ families: ['FABLAB'], activities: ['OTHER'], tags: ['BROWNFIELD'] });
    expect(problems.map(({ code, params }) => [code, params.value])).toEqual([['TAG_UNKNOWN', 'licornes']]);
  });

  test('a line with another id is read as a new one', () => {
    const { draft, problems } = read({ id: 'R12', name: 'La Ruche', communeCode: '62498' });
    expect(draft.id).toBeUndefined();
    expect(problems).toMatchObject([{ column: 'id', code: 'ID_INVALID', severity: 'WARNING' }]);
  });
});

test('words among tags that are none of them still say something', () => {
  expect(read({ name: 'La Ruche', communeCode: '62498', tags: 'jardin partagé, fablab' }).draft).toMatchObject({ tags: ['SHARED_GARDEN'], activities: ['FOOD', 'MAKING'] });
  expect(read({ name: 'La Ruche', communeCode: '62498', tags: 'fablab' }).draft).toMatchObject({ families: ['FABLAB'] });
});

describe('finding a lieu again', () => {
  const ruche = read({ name: 'La Ruche des Prés', communeCode: '62498', street: '12, rue Haute' }).draft;

  test('by name and place where it has no identifier', () => {
    expect(lieuTarget.keyOf(ruche)).toBe('name:ruche pres|62498|12 rue haute');
    expect(lieuTarget.keyOf(read({ name: 'RUCHE DES PRES', communeCode: '62498', street: '12 Rue haute' }).draft)).toBe(lieuTarget.keyOf(ruche));
  });

  test('an identifier means another lieu where neither name nor place agree', () => {
    expect(lieuTarget.plausible(ruche, { ...ruche, street: '3 rue Basse', communeCode: '59350' })).toBe(true);
    expect(lieuTarget.plausible(ruche, { ...ruche, name: 'Atelier de Basilic', communeCode: '59350', communeName: 'Lille', street: '3 rue Basse' })).toBe(false);
  });

  test('what a line does not say is absent, lists are sorted, a point needs both numbers', () => {
    expect(fieldsOfDraft({ ...ruche, families: ['FABLAB', 'COWORKING'], latitude: 50.4 })).toEqual({
      name: 'La Ruche des Prés', 'address.commune': '62498', 'address.street': '12, rue Haute', families: ['COWORKING', 'FABLAB'],
    });
  });
});
