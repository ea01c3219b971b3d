import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../../files/read-table.js';
import type { TableRow } from '../../../../files/table.js';
import { profileColumns } from '../../recognition/column-profile.js';
import { recogniseColumns } from '../../recognition/recognise.js';
import { communeReference } from '../../recognition/reference.js';
import type { ImportField } from '../../recognition/fields.js';
import type { Names, Target } from '../target.js';
import { lieuTarget } from '../lieux/lieu.target.js';
import { organisationTarget } from '../organisations/organisation.target.js';
import type { PersonDraft } from './person.draft.js';
import { personTarget } from './person.target.js';

const fixtures = join(__dirname, '../../../../../test/fixtures/imports');
const reference = communeReference();

async function read(bytes: Uint8Array, fileName: string) {
  const table = await readTable(bytes, fileName);
  const profiles = await profileColumns(table, reference);
  const guesses = await recogniseColumns(table, profiles, personTarget);
  const reader = personTarget.reader(table.sample, guesses, reference);
  const sureness = async (target: Target): Promise<number> => {
    const found = await recogniseColumns(table, profiles, target);
    return target.recognise(table, new Map(found.flatMap(({ field, confidence }) => (field ? [[field, confidence] as const] : []))));
  };
  return {
    fields: Object.fromEntries(guesses.flatMap(({ name, field }) => (field ? [[name, field]] : []))),
    guesses,
    readings: table.sample.map(reader),
    sure: await Promise.all([personTarget, organisationTarget, lieuTarget].map((target) => sureness(target as unknown as Target))),
  };
}
const readFixture = (fileName: string) => read(readFileSync(join(fixtures, fileName)), fileName);
const readText = (text: string) => read(Buffer.from(text), 'liste.csv');

/** The reading of a line whose cells are named after their fields. */
function line(cells: Partial<Record<ImportField, string>>) {
  const columns = Object.keys(cells).map((name) => ({ name, field: name as ImportField }));
  const row: TableRow = { line: 2, cells };
  return personTarget.reader([row], columns, reference)(row);
}

const names: Names = { idOf: (kind, text) => (text.includes('inconnu') ? null : `${kind.toLowerCase()}:${text.toLowerCase()}`) };
const skill = (label: string, level = 'CONFIRMED', willingToShare = false) => ({ label, level, willingToShare });

describe('layouts of lists of people', () => {
  test('the contacts of an association: last and first names, structure, skills', async () => {
    const { fields, guesses, readings, sure } = await readFixture('people-contacts.csv');
    expect(fields).toEqual({ Nom: 'lastName', Prénom: 'firstName', Structure: 'lieux', Fonction: 'presentation', Compétences: 'skills', Mail: 'email', 'Tél.': 'phone', Ville: 'ignore' });
    expect(guesses.filter(({ field }) => field === 'ignore')).toEqual([expect.objectContaining({ holds: 'PERSONAL', sample: '', reason: { code: 'COLUMN_PERSONAL', params: {} } })]);
    expect(guesses.filter(({ field }) => field === 'email' || field === 'phone')).toEqual(Array.from({ length: 2 }, () => expect.objectContaining({ holds: 'PERSONAL', sample: '' })));
    expect(readings.map(({ draft }) => [draft.email, draft.phone])).toEqual([
      ['marie.dupont@lampisterie.example', '06 12 34 56 78'], ['yann@remise.example', undefined], ['as@remise.example', '07 00 00 00 00'], [undefined, undefined], ['sean@fablab.example', undefined], [undefined, '06 11 22 33 44'],
    ]);
    expect(readings.map(({ draft }) => draft.name)).toEqual(['Marie Dupont', 'Yann Le Goff', 'Anne-Sophie de La Tour', 'Jean-Pierre Martin-Durand', 'Sean O\'Connor', 'Fatou N’Diaye']);
    expect(readings[0]?.draft).toMatchObject({
      presentation: 'Fonction : Coordinatrice', lieux: ['La Lampisterie'], skills: [skill('Médiation numérique', 'EXPERT', true), skill('Couture et textile', 'BEGINNER')],
    });
    expect(readings[2]?.draft).toMatchObject({ presentation: undefined, lieux: ['La Remise', 'Le Grand Bureau'], skills: [] });
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
    expect(sure[0]).toBeGreaterThan(0.9);
  });

  test('answers to a form: « NOM Prénom », one skill a line, contact data in a text', async () => {
    const { fields, readings, sure } = await readFixture('people-animateurs.csv');
    expect(fields).toEqual({
      'Nom et prénom': 'name', 'Tiers-lieu(x) où vous intervenez': 'lieux', 'Vos savoir-faire (une ligne par savoir-faire)': 'skills', 'Votre rôle': 'presentation',
      'Quelques mots sur vous': 'presentation', 'Adresse e-mail': 'email',
    });
    expect(readings[0]?.draft).toMatchObject({
      name: 'Romain Dekeyser', presentation: 'Fonction : Tient le comptoir\n\nJe répare tout, sauf les promesses.',
      skills: [skill('Accueil et animation de communauté', 'EXPERT'), skill('Réparation et réemploi', 'CONFIRMED', true)],
    });
    expect(readings[2]).toMatchObject({ draft: { name: 'Luc Van den Berghe', lieux: ['La Boucle', 'La Remise'], presentation: 'Fonction : Bénévole\n\nÉcrivez-moi à … ou au … !' }, problems: [{ code: 'CONTACT_REMOVED' }] });
    expect(readings[3]?.draft.skills).toEqual([skill('Gouvernance partagée', 'BEGINNER')]);
    expect(sure[0]).toBeGreaterThan(0.9);
  });

  test('a directory as JSON: titles, lists, HTML', async () => {
    const { fields, readings, sure } = await readFixture('people-directory.json');
    expect(fields).toEqual({ displayName: 'name', lieux: 'lieux', skills: 'skills', bio: 'presentation' });
    expect(readings.map(({ draft }) => draft)).toMatchObject([
      { name: 'Nadia Belkacem', presentation: 'Fondatrice du Grand Bureau.', skills: [skill('Accompagnement à l’entrepreneuriat'), skill('Communication et réseaux sociaux')] },
      { name: 'Pierre Szymanski', lieux: ['Le Chevalement'] },
      { name: 'Louise Vandamme', presentation: 'programmatrice\n\nMusicienne à ses heures.', lieux: ['Le Chevalement', 'La Lampisterie'] },
      { name: 'Amélie Fontaine', lieux: [] },
    ]);
    expect(sure[0]).toBeGreaterThan(0.8);
  });

  test('the board of a café, by hand: couples, titles, an address for a name', async () => {
    const { fields, readings, sure } = await readFixture('people-bureau.csv');
    expect(fields).toEqual({ Qui: 'name', Rôle: 'presentation', 'Lieu animé': 'lieux' });
    expect(readings.map(({ draft, problems }) => [draft.name, problems.map(({ code }) => code)])).toEqual([
      ['Hélène Roussel', []], ['M. et Mme Lambert', ['PERSON_SEVERAL']], ['Paul Henri', []], ['', ['PERSONAL_VALUE', 'NAME_MISSING']], ['Jeanne d’Arras', []],
    ]);
    expect(readings[0]?.draft.presentation).toBe('Fonction : Présidente');
    expect(sure[0]).toBeGreaterThan(Math.max(...sure.slice(1)) + 0.2);
  });

  test.each(['national-list.csv', 'association-sheet.csv', 'regional-directory.json', 'departement-places.json', 'organisations-ptce.csv', 'organisations-directory.csv'])('%s lists no people', async (fileName) => {
    expect((await readFixture(fileName)).sure[0]).toBeLessThan(0.2);
  });

  test('where people live and when they were born is not kept either', async () => {
    const { fields, guesses, sure } = await readText('Civilité;Nom;Prénom;Né(e) le;Date de naissance;Adresse;Code postal;Ville\nMme;DUPONT;Marie;12/03/1980;12/03/1980;3 rue Haute;62300;Lens\nM.;ROUX;Paul;01/02/1975;01/02/1975;8 place Verte;62000;Arras\n');
    expect(fields).toMatchObject({ Nom: 'lastName', Prénom: 'firstName' });
    expect(guesses.filter(({ holds }) => holds === 'PERSONAL').map(({ name }) => name)).toEqual(['Civilité', 'Né(e) le', 'Date de naissance', 'Adresse', 'Code postal', 'Ville']);
    expect(sure[0]).toBeGreaterThan(Math.max(...sure.slice(1)));
  });
});

describe('a line', () => {
  test.each<[string, object[]]>([
    ['Soudure (expert)', [skill('Soudure', 'EXPERT')]],
    ['Soudure : débutant·e ; Couture (machine) - confirmée', [skill('Soudure', 'BEGINNER'), skill('Couture (machine)')]],
    ['Droit (Expert·e, prêt·e à transmettre), Couture (oui)', [skill('Droit', 'EXPERT', true), skill('Couture', 'CONFIRMED', true)]],
    ['Couture (ne partage pas)', [skill('Couture')]],
    ['Gestion - comptabilité', [skill('Gestion - comptabilité')]],
    ['Soudure, soudure (expert)', [skill('Soudure', 'EXPERT')]],
    ['oui', []],
  ])('skills: %s', (text, skills) => {
    expect(line({ name: 'Marie Dupont', skills: text }).draft.skills).toEqual(skills);
  });

  test('a column of skills to share says so for all of them', () => {
    const row: TableRow = { line: 2, cells: { Nom: 'Marie Dupont', 'Compétences à partager': 'Couture, Soudure (non)' } };
    const { draft } = personTarget.reader([row], [{ name: 'Nom', field: 'name' }, { name: 'Compétences à partager', field: 'skills' }], reference)(row);
    expect(draft.skills).toEqual([skill('Couture', 'CONFIRMED', true), skill('Soudure')]);
  });

  test.each<[Partial<Record<ImportField, string>>, object, string[]]>([
    [{ email: 'Marie@Dupont.example' }, { email: 'Marie@Dupont.example' }, []],
    [{ email: 'mailto:marie@dupont.example' }, { email: 'marie@dupont.example' }, []],
    [{ email: 'marie@dupont.example ; md@travail.example' }, { email: 'marie@dupont.example' }, ['CONTACT_SEVERAL']],
    [{ email: 'à demander' }, { email: undefined }, ['CONTACT_UNREADABLE']],
    [{ phone: '+33 (0)6 12 34 56 78' }, { phone: '+33 (0)6 12 34 56 78' }, []],
    [{ phone: '06.12.34.56.78 / 03 21 00 00 00' }, { phone: '06.12.34.56.78' }, ['CONTACT_SEVERAL']],
    [{ phone: '612345678' }, { phone: undefined }, ['CONTACT_UNREADABLE']],
  ])('contacts: %j', (cells, draft, codes) => {
    const reading = line({ name: 'Marie Dupont', ...cells });
    expect(reading.draft).toMatchObject(draft);
    expect(reading.problems.map(({ code }) => code)).toEqual(codes);
  });

  test('texts that are too long', () => {
    const { draft, problems } = line({ name: 'M'.repeat(250), presentation: 'x'.repeat(2100), lieux: 'y'.repeat(201), skills: 'z'.repeat(201) });
    expect([draft.name.length, draft.presentation?.length, draft.lieux, draft.skills]).toEqual([200, 2000, [], []]);
    expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['NAME_SHORTENED WARNING', 'TEXT_TOO_LONG WARNING', 'LIST_PART_TOO_LONG WARNING', 'LIST_PART_TOO_LONG WARNING']);
  });

  test.each([
    ['Marie Dupont <marie@dupont.example>', 'Marie Dupont', ['CONTACT_REMOVED']],
    ['DUPONT Marie (06 12 34 56 78)', 'Marie Dupont', ['CONTACT_REMOVED']],
    ['marie@dupont.example', '', ['PERSONAL_VALUE', 'NAME_MISSING']],
  ])('contact data beside a name: %s', (text, name, codes) => {
    const { draft, problems } = line({ name: text });
    expect([draft.name, draft.presentation, problems.map(({ code }) => code)]).toEqual([name, undefined, codes]);
  });

  test('a column called « Nom » beside one of first names', () => {
    expect(line({ name: 'LE GOFF', firstName: 'Yann' }).draft.name).toBe('Yann Le Goff');
    expect(line({ name: 'Yann Le Goff', firstName: 'Yann' }).draft.name).toBe('Yann Le Goff');
    expect(line({ firstName: 'Yann' }).draft.name).toBe('Yann');
    expect(line({ presentation: 'Bonjour' }).problems).toEqual([{ column: null, code: 'NAME_MISSING', params: {}, severity: 'REJECT' }]);
  });
});

describe('fields', () => {
  const draft: PersonDraft = { name: 'Marie Dupont', lieux: ['B', 'a', 'lieu inconnu'], skills: [{ label: 'Soudure', level: 'EXPERT', willingToShare: false }, { label: 'couture', level: 'BEGINNER', willingToShare: true }] };

  test('lists are of ids and sorted, as the trail has them; what is unknown is left out, and what is not said absent', () => {
    expect(personTarget.fieldsOf(draft, names)).toEqual({
      name: 'Marie Dupont', lieux: ['lieu:a', 'lieu:b'],
      skills: [{ skill: 'skill:couture', level: 'BEGINNER', willingToShare: true }, { skill: 'skill:soudure', level: 'EXPERT', willingToShare: false }],
    });
    expect(personTarget.fieldsOf({ name: 'Marie', lieux: ['inconnu'], skills: [] }, names)).toEqual({ name: 'Marie' });
    expect(personTarget.comparable(draft, names)).toEqual({ name: 'Marie Dupont', lieux: ['lieu:b', 'lieu:a'] });
    expect(personTarget.mentions(draft)).toEqual([...['B', 'a', 'lieu inconnu'].map((text) => ({ kind: 'LIEU', text })), { kind: 'SKILL', text: 'Soudure' }, { kind: 'SKILL', text: 'couture' }]);
  });

  test('two words for one skill are one', () => {
    const one: Names = { idOf: () => 'skill_1' };
    expect(personTarget.fieldsOf({ ...draft, lieux: [] }, one)).toMatchObject({ skills: [{ skill: 'skill_1', level: 'EXPERT', willingToShare: true }] });
  });

  test('a list of a known person of which something is unknown says nothing: it would take the rest away', () => {
    expect(personTarget.fieldsOf({ ...draft, id: `person_${'0'.repeat(32)}` }, names)).not.toHaveProperty('lieux');
    expect(personTarget.fieldsOf({ ...draft, id: `person_${'0'.repeat(32)}`, lieux: ['a'] }, names)).toMatchObject({ lieux: ['lieu:a'] });
  });
});

test('what an export writes comes back as it was', async () => {
  const id = `person_${'0123456789abcdef'.repeat(2)}`;
  const others = ['a', 'b', 'c'].map((letter) => `person_${letter.repeat(32)},Ann ${letter},Bonjour,,`).join('\n');
  const { fields, readings, sure } = await readText(
    `Identifiant,Nom,Présentation,Lieux,Compétences\n${others}\n${id},marie DUPONT,"Fonction : soudeuse  à m@d.example\n\n\nBonjour.","Ici, c’est mieux ; La Remise","Soudure (expert·e, prêt·e à transmettre) ; Droit, fiscalité (débute)"\n`,
  );
  expect(fields).toEqual({ Identifiant: 'id', Nom: 'name', Présentation: 'presentation', Lieux: 'lieux', Compétences: 'skills' });
  expect(readings[3]?.problems).toEqual([]);
  expect(personTarget.fieldsOf(readings[3]!.draft, names)).toEqual({
    name: 'marie DUPONT', presentation: 'Fonction : soudeuse  à m@d.example\n\n\nBonjour.', lieux: ['lieu:ici, c’est mieux', 'lieu:la remise'],
    skills: [{ skill: 'skill:droit, fiscalité', level: 'BEGINNER', willingToShare: false }, { skill: 'skill:soudure', level: 'EXPERT', willingToShare: true }],
  });
  expect(readings[3]?.draft.id).toBe(id);
  expect(sure).toEqual([1, expect.any(Number), expect.any(Number)]);
  expect(Math.max(...sure.slice(1))).toBeLessThan(1);
});

test('the id of something else is none', () => {
  const { draft, problems } = line({ id: `lieu_${'0'.repeat(32)}`, name: 'Marie Dupont' });
  expect([draft.id, problems]).toEqual([undefined, [expect.objectContaining({ code: 'ID_INVALID', severity: 'WARNING' })]]);
});

test('a person is found again however the name is written, and an identifier is not believed where no word of it is left', () => {
  const of = (name: string): PersonDraft => ({ name, lieux: [], skills: [] });
  expect(personTarget.keyOf(of('Marie Dupont'))).toBe(personTarget.keyOf(of('DUPONT Marié')));
  expect(personTarget.plausible(of('Marie Dupont'), of('Marie Roux'))).toBe(true);
  expect(personTarget.plausible(of('Marie de La Tour'), of('Paul de La Rue'))).toBe(false);
});
