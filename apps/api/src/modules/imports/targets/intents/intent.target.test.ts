import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../../files/read-table.js';
import { ImportTarget } from '../../import.enums.js';
import { ownHeadings } from '../../own-export/headings.js';
import { profileColumns } from '../../recognition/column-profile.js';
import type { ColumnChoice, ImportField } from '../../recognition/fields.js';
import { recogniseColumns } from '../../recognition/recognise.js';
import { communeReference } from '../../recognition/reference.js';
import type { Names } from '../target.js';
import type { IntentDraft } from './draft.js';
import { intentTarget } from './intent.target.js';

const reference = communeReference();
const fixtures = join(__dirname, '../../../../../test/fixtures/imports');
const resources = intentTarget(ImportTarget.RESOURCES);
const needs = intentTarget(ImportTarget.NEEDS);

async function read(fileName: string, target = resources) {
  const table = await readTable(readFileSync(join(fixtures, fileName)), fileName);
  const guesses = await recogniseColumns(table, await profileColumns(table, reference), target);
  const fields = new Map(guesses.flatMap(({ field, confidence }) => (field ? [[field, confidence] as const] : [])));
  const reader = target.reader(table.sample, guesses, reference);
  const readings = table.sample.map(reader);
  return {
    columns: Object.fromEntries(guesses.map(({ name, field }) => [name, field])),
    drafts: readings.map(({ draft }) => draft),
    codes: readings.map(({ problems }) => problems.map(({ code }) => code)),
    sureness: [resources, needs].map((each) => each.recognise(table, fields)),
  };
}

/** Reads one row whose columns are called like the fields they mean. */
function readRow(cells: Partial<Record<ImportField, string>>, target = resources) {
  const all: Record<string, string> = { name: 'Camion', holder: 'La Remise', ...cells };
  const columns = Object.keys(all).map((name): ColumnChoice => ({ name, field: name as ImportField }));
  const row = { line: 2, cells: all };
  const { draft, problems } = target.reader([row], columns, reference)(row);
  return { draft, problems, codes: problems.map(({ code }) => code) };
}

/** Names that stand for themselves, in lower case; « Nulle Part » stands for nothing. */
const names: Names = { idOf: (kind, text) => (text === 'Nulle Part' ? null : `${kind === 'LIEU' ? 'lieu' : 'actor'}_${text.toLowerCase()}`) };

describe('layouts', () => {
  test('a shared sheet', async () => {
    const { columns, drafts, codes, sureness } = await read('resources-shared-sheet.csv');
    expect(columns).toEqual({
      Structure: 'holder', Ressource: 'name', Type: 'category', Quantité: 'quantity', 'Conditions de prêt': 'conditions', 'Qui peut en profiter ?': 'sharing', Contact: 'ignore', Remarques: 'description',
    });
    expect(drafts[0]).toEqual({
      name: 'Salle de réunion', intent: 'RESOURCE', holder: 'La Lampisterie', category: 'MATERIAL_RESOURCE/SPACE', quantity: 20, unit: 'places', conditions: 'Gratuit pour les membres',
      sharing: 'NETWORK', description: 'Wifi et paperboard',
    });
    expect(drafts.map(({ category, quantity, sharing }) => [category.split('/')[1], quantity, sharing])).toEqual([
      ['SPACE', 20, 'NETWORK'], ['EQUIPMENT', 1, 'PUBLIC'], ['EQUIPMENT', 50, 'NETWORK'], ['EQUIPMENT', 2, 'NETWORK'], ['VEHICLE', 1, 'NETWORK'], ['SKILLS', 2, 'NETWORK'],
    ]);
    expect(drafts[3]?.description).toBe('Quantité : 2 (dont 1 sans bâche)');
    expect(codes.flat()).toEqual([]);
    expect(sureness[0]).toBeGreaterThan(0.8);
    expect(sureness[0]).toBeGreaterThan(sureness[1]!);
  });

  test('a catalogue: its own identifiers, one column a condition, categories that only titles tell', async () => {
    const { columns, drafts, codes } = await read('resources-catalogue.csv');
    expect(columns).toMatchObject({ id: 'externalId', titre: 'name', nature: 'nature', porteur: 'holder', lieu: 'lieu', tarif: 'price', gratuit: 'exchange', maj: null });
    expect(drafts.map(({ externalId, category, exchange, price, priceUnit, conditions }) => [externalId, category, exchange, price, priceUnit, conditions])).toEqual([
      ['R-1', 'MATERIAL_RESOURCE/EQUIPMENT', 'PRICED', 15, 'heure', undefined],
      ['R-2', 'IMMATERIAL_RESOURCE/NETWORK', 'FREE', undefined, undefined, undefined],
      ['R-3', 'MATERIAL_RESOURCE/DIGITAL_TOOL', 'FREE', undefined, undefined, undefined],
      ['R-4', 'MATERIAL_RESOURCE/EQUIPMENT', undefined, undefined, undefined, undefined],
    ]);
    expect(codes).toEqual([[], ['CATEGORY_GUESSED'], [], ['CATEGORY_DEFAULT']]);
  });

  test('offers and needs in one list: each line says which it is', async () => {
    const { columns, drafts, codes } = await read('resources-offers-and-needs.csv');
    expect(columns).toEqual({ 'Je propose / je cherche': 'intent', Quoi: 'name', Combien: 'quantity', Unité: 'unit', 'Tiers-lieu': 'lieu', 'Pour quand': 'neededFrom', Précisions: 'description' });
    expect(drafts.map(({ intent, neededFrom, neededUntil }) => [intent, neededFrom, neededUntil])).toEqual([
      ['RESOURCE', undefined, undefined], ['NEED', '2026-11-12', undefined], ['NEED', '2026-11-12', '2026-11-14'], ['RESOURCE', undefined, undefined], ['RESOURCE', undefined, undefined],
    ]);
    expect(codes[1]).toContain('YEAR_GUESSED');
    expect(codes[4]).toContain('INTENT_UNKNOWN');
  });

  test('needs', async () => {
    const { columns, drafts, codes, sureness } = await read('needs-sheet.csv', needs);
    expect(columns).toEqual({ Besoin: 'name', Catégorie: 'category', 'Demandé par': 'holder', 'À partir du': 'neededFrom', 'Jusqu’au': 'neededUntil', Détails: 'description' });
    expect(drafts.map(({ intent, neededFrom, neededUntil }) => [intent, neededFrom, neededUntil])).toEqual([
      ['NEED', '2026-11-02', '2026-12-20'], ['NEED', '2026-11-15', undefined], ['NEED', '2026-11-01', '2026-11-30'], ['NEED', '2026-12-24', undefined], ['NEED', undefined, undefined], ['NEED', undefined, undefined],
    ]);
    expect(codes).toEqual([[], ['YEAR_GUESSED'], [], ['PERIOD_BACKWARDS'], ['CATEGORY_GUESSED'], ['TITLE_MISSING']]);
    expect(sureness[1]).toBeGreaterThan(sureness[0]!);
  });

  test.each(['association-sheet.csv', 'events-spreadsheet.csv', 'national-list.csv'])('%s is no list of resources', async (fileName) => {
    expect(Math.max(...(await read(fileName)).sureness)).toBeLessThan(0.5);
  });

  test('what Essaim exports is understood by its headings', async () => {
    const headings = Object.entries(ownHeadings[ImportTarget.RESOURCES]).filter(([field]) => field !== 'version').map(([field, { fr }]) => [fr, field] as const);
    const values: Partial<Record<string, string>> = {
      id: 'resource_0123456789abcdef0123456789abcdef', intent: 'Offre', name: 'Découpeuse laser', nature: 'Matériel', category: 'Équipement', quantity: '1', unit: 'machine', conditions: 'Sur réservation',
      sharing: 'Pour tout le monde', exchange: 'À prix coûtant', price: '12,5', priceUnit: 'heure', deposit: '150', insurance: 'Responsabilité civile', openingHours: 'Tu-Fr 09:00-18:00',
      closures: '2098-12-24 – 2099-01-02 : Congés ; ménage ; 2098-11-01', holder: 'La Lampisterie', lieu: 'La Lampisterie', description: 'Plateau de 60 × 40 cm.',
    };
    const row = { line: 2, cells: Object.fromEntries(headings.map(([heading, field]) => [heading, values[field]!])) };
    const table = { columns: headings.map(([heading]) => heading), sample: [row] };
    const guesses = await recogniseColumns(table, await profileColumns(table, reference), resources);
    expect(Object.fromEntries(guesses.map(({ name, field }) => [name, field]))).toEqual(Object.fromEntries(headings));
    const { draft, problems } = resources.reader([row], guesses, reference)(row);
    expect(problems).toEqual([]);
    expect(resources.fieldsOf(draft, names)).toEqual({
      intent: 'RESOURCE', holder: 'actor_la lampisterie', lieu: 'lieu_la lampisterie', title: 'Découpeuse laser', nature: 'MATERIAL', category: 'EQUIPMENT', quantity: 1, unit: 'machine',
      conditions: 'Sur réservation', sharing: 'PUBLIC', exchange: 'AT_COST', price: 12.5, priceUnit: 'heure', deposit: 150, insurance: 'Responsabilité civile', openingHours: 'Tu-Fr 09:00-18:00',
      closures: [{ from: '2098-11-01', until: '2098-11-01', reason: null }, { from: '2098-12-24', until: '2099-01-02', reason: 'Congés ; ménage' }], description: 'Plateau de 60 × 40 cm.',
    });
  });
});

describe('lines', () => {
  test.each<[string, Partial<Record<ImportField, string>>, string[], Partial<IntentDraft>]>([
    ['the category wins over the nature', { category: 'Espace', nature: 'immatériel' }, ['NATURE_DISAGREES'], { category: 'MATERIAL_RESOURCE/SPACE' }],
    ['a nature narrows the guess', { name: 'Outils', nature: 'immatériel' }, ['CATEGORY_DEFAULT'], { category: 'IMMATERIAL_RESOURCE/SKILLS' }],
    ['a category of no list', { category: 'Zinzin' }, ['CATEGORY_UNKNOWN', 'CATEGORY_GUESSED'], { category: 'MATERIAL_RESOURCE/VEHICLE' }],
    ['an unreadable quantity', { category: 'Véhicule', quantity: 'un peu' }, [], { quantity: 1, unit: 'peu' }],
    ['no quantity', { category: 'Véhicule', quantity: 'grand' }, ['QUANTITY_INVALID'], { quantity: undefined }],
    ['a unit of its own wins', { category: 'Véhicule', quantity: '3 pièces', unit: 'lots' }, [], { quantity: 3, unit: 'lots', description: 'quantity : 3 pièces' }],
    ['a need has its circle, and keeps its conditions in words', { category: 'Véhicule', intent: 'besoin', sharing: 'public', conditions: 'carburant payé' }, [], { sharing: 'PUBLIC', conditions: undefined, description: 'Conditions : carburant payé' }],
    ['an offer has no period', { category: 'Véhicule', neededFrom: '12/11/2026' }, ['NOT_OF_OFFERS'], { neededFrom: undefined }],
    ['an identifier says what it is', { category: 'Véhicule', id: `need_${'0'.repeat(32)}`, intent: 'offre' }, [], { intent: 'NEED', id: `need_${'0'.repeat(32)}` }],
    ['an identifier of something else', { category: 'Véhicule', id: `lieu_${'0'.repeat(32)}` }, ['ID_INVALID'], { id: undefined }],
    ['shared: no', { category: 'Véhicule', sharing: 'non' }, [], { sharing: 'HOLDER_ONLY' }],
    ['a price a day', { category: 'Véhicule', price: '5€/jour' }, [], { exchange: 'PRICED', price: 5, priceUnit: 'jour', conditions: undefined }],
    ['a price for free', { category: 'Véhicule', price: 'Gratuit' }, [], { exchange: 'FREE', price: undefined, conditions: undefined }],
    ['a price that is free to choose stays in words', { category: 'Véhicule', price: 'prix libre' }, ['PRICE_IN_WORDS'], { exchange: undefined, price: undefined, conditions: 'Price : prix libre' }],
    ['a price for some stays in words', { category: 'Véhicule', price: '5 € adhérents, 10 € sinon', conditions: 'Sur réservation' }, ['PRICE_IN_WORDS'], { exchange: undefined, price: undefined, conditions: 'Sur réservation ; Price : 5 € adhérents, 10 € sinon' }],
    ['a deposit', { category: 'Véhicule', deposit: '1 300 €' }, [], { deposit: 1300, conditions: undefined }],
    ['a deposit with words', { category: 'Véhicule', deposit: 'chèque de 300 €' }, [], { deposit: 300, conditions: 'Deposit : chèque de 300 €' }],
    ['a deposit in words alone', { category: 'Véhicule', deposit: 'à voir' }, ['DEPOSIT_IN_WORDS'], { deposit: undefined, conditions: 'Deposit : à voir' }],
    ['no deposit', { category: 'Véhicule', deposit: 'non' }, [], { deposit: undefined, conditions: undefined }],
    ['what somebody needs has no price of its own', { category: 'Véhicule', intent: 'besoin', price: '20 €' }, [], { price: undefined, description: 'Conditions : Price : 20 €' }],
    ['an unknown sharing', { category: 'Véhicule', sharing: 'parfois' }, ['SHARING_UNKNOWN'], { sharing: undefined }],
  ])('%s', (_, cells, codes, expected) => {
    const reading = readRow(cells);
    expect(reading.codes).toEqual(codes);
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, reading.draft[key as keyof IntentDraft]]))).toEqual(expected);
  });

  test('a line without a holder is rejected; one with a lieu is held by it', () => {
    expect(readRow({ category: 'Véhicule', holder: '' }).problems).toContainEqual({ column: 'holder', code: 'HOLDER_MISSING', params: {}, severity: 'REJECT' });
    const { draft, codes } = readRow({ category: 'Véhicule', holder: '', lieu: 'Le Moulin' });
    expect(codes).toEqual([]);
    expect(resources.mentions(draft)).toEqual([{ kind: 'ACTOR', text: 'Le Moulin', quiet: true }, { kind: 'LIEU', text: 'Le Moulin' }]);
    expect(resources.fieldsOf(draft, names)).toMatchObject({ holder: 'actor_le moulin', lieu: 'lieu_le moulin' });
  });

  test('a holder who is nobody here rejects the line', () => {
    const { draft } = readRow({ category: 'Véhicule', holder: 'Nulle Part' });
    expect(resources.problemsOf?.(draft, names)).toEqual([{ column: null, code: 'HOLDER_UNKNOWN', params: { value: 'Nulle Part' }, severity: 'REJECT' }]);
    expect(resources.problemsOf?.(readRow({ category: 'Véhicule' }).draft, names)).toEqual([]);
  });

  test('an identifier does not mean an offer that has become a need', () => {
    const [offer, need] = [readRow({ category: 'Véhicule' }).draft, readRow({ category: 'Véhicule', intent: 'besoin' }).draft];
    expect(resources.plausible(offer, offer)).toBe(true);
    expect(resources.plausible(offer, need)).toBe(false);
    expect(resources.keyOf(offer)).not.toBe(resources.keyOf(need));
    expect(resources.comparable(offer, names).holder).not.toBe(resources.comparable(need, names).holder);
  });
});
