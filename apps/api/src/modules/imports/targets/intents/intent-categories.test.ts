import { needs } from '../../../../../seeds/demo/needs.js';
import { resources } from '../../../../../seeds/demo/resources.js';
import { terms } from '../../../../../seeds/reference/terms.js';
import { categoryOf, intentNamed, natureNamed, sharingNamed } from './intent-categories.js';
import { categorySynonyms } from './intent-synonyms.js';

const lists = terms.filter(({ list }) => list.endsWith('MATERIAL_RESOURCE'));

test('every term of the two lists has words', () => {
  expect(categorySynonyms.map(({ term }) => term).sort()).toEqual(lists.map(({ list, code }) => `${list}/${code}`).sort());
});

test.each(lists.flatMap(({ list, code, label_fr, label_en }) => [label_fr, label_en, code, `${list}/${code}`].map((text) => [text, `${list}/${code}`] as const)))('« %s » is %s', (text, term) => {
  expect(categoryOf(text)).toBe(term);
});

test.each<[string, string]>([
  ['Salle de réunion avec vidéoprojecteur', 'SPACE'],
  ['Vidéoprojecteur', 'EQUIPMENT'],
  ['Découpeuse laser', 'EQUIPMENT'],
  ['Camion 20 m³', 'VEHICLE'],
  ['Logiciel de comptabilité', 'DIGITAL_TOOL'],
  ['Comptabilité', 'SKILLS'],
  ['Formation à la découpeuse laser', 'SKILLS'],
  ['Mise en réseau', 'NETWORK'],
  ['Prêt de barnums', 'EQUIPMENT'],
  ['Don de mobilier', 'EQUIPMENT'],
  ['Bois de palettes', 'MATERIAL'],
  ['Subvention', 'FUNDING'],
  ['Boîte à outils pour animer', 'METHOD'],
  ['Grille de lecture', 'METHOD'],
  ['Grilles d’exposition', 'EQUIPMENT'],
  ['Coup de main pour un déménagement', 'TIME'],
  ['Regard extérieur', 'RELEVANCE'],
])('« %s » is %s', (title, code) => {
  expect(categoryOf(title)?.split('/')[1]).toBe(code);
});

test('the nature narrows what a word can mean', () => {
  expect(categoryOf('Outils', 'IMMATERIAL')).toBeUndefined();
  expect(categoryOf('Conseil sur le mobilier', 'MATERIAL')).toBe('MATERIAL_RESOURCE/EQUIPMENT');
});

test('most titles of real offers and needs tell their category', () => {
  const told = [...resources, ...needs].map(({ title, category }) => ({ title, category, guess: categoryOf(title) }));
  // Money is what is meant there, and only the description says so.
  expect(told.filter(({ category, guess }) => guess !== undefined && guess !== category).map(({ title }) => title)).toEqual(['Appui aux actions de prévention']);
  expect(told.filter(({ guess }) => guess !== undefined).length / told.length).toBeGreaterThan(0.7);
});

test.each([
  ['Matériel', 'MATERIAL'], ['matérielle', 'MATERIAL'], ['Immatériel', 'IMMATERIAL'], ['Ressource immatérielle', 'IMMATERIAL'], ['IMMATERIAL', 'IMMATERIAL'], ['humaine', 'IMMATERIAL'], ['bleu', undefined],
])('nature « %s »', (text, expected) => {
  expect(natureNamed(text)).toBe(expected);
});

test.each([
  ['Non partagé pour l’instant', 'HOLDER_ONLY'], ['Pour le réseau', 'NETWORK'], ['Pour tout le monde', 'PUBLIC'], ['HOLDER_ONLY', 'HOLDER_ONLY'], ['PUBLIC', 'PUBLIC'], ['membres uniquement', 'NETWORK'], ['Pour les réseaux partenaires', 'PARTNERS'],
  ['Tous publics', 'PUBLIC'], ['usage interne', 'HOLDER_ONLY'], ['toutes et tous', 'PUBLIC'], ['tous les tiers-lieux', 'NETWORK'], ['peut-être', undefined],
])('sharing « %s »', (text, expected) => {
  expect(sharingNamed(text)).toBe(expected);
});

test.each([
  ['Offre', 'RESOURCE'], ['Besoin', 'NEED'], ['je propose', 'RESOURCE'], ['Je cherche', 'NEED'], ['nous recherchons', 'NEED'], ['Demande', 'NEED'], ['Ressource', 'RESOURCE'], ['NEED', 'NEED'], ['?', undefined],
])('intent « %s »', (text, expected) => {
  expect(intentNamed(text)).toBe(expected);
});
