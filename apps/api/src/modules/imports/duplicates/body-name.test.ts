import fc from 'fast-check';
import { bodyName } from './body-name.js';
import { activities, institutions } from './kind-words.js';
import { conflictOf } from './kinds.js';
import { nameLikeness } from './name-likeness.js';

test.each<[name: string, commune: string | undefined, core: string]>([
  ['La Ruche des Prés', 'Lens', 'ruche pre'],
  ['Médiathèque municipale de Lens', 'Lens', ''],
  ['Mission locale de Romorantin', 'Romorantin-Lanthenay', ''],
  ['MJC Jean Macé', 'Rennes', 'jean mace'],
  ['Maison des jeunes et de la culture Jean-Macé', 'Rennes', 'jean mace'],
  ['Fab Lab St-Pierre', undefined, 'saint pierre'],
  ['Les Canopées Paris 11e', 'Paris 11e Arrondissement', 'canopee'],
  ['SCIC SARL L’Étincelle (tiers-lieu)', undefined, 'etincelle'],
  ['Le Cinquième Mur', undefined, '5 mur'],
  ['C.S.N.', undefined, 'csn'],
  ['Lens', 'Lens', 'len'],
  ['Le', undefined, 'le'],
  ['Tiers-lieu de Lens', 'Lens', ''],
])('what tells %s (%s) from others: « %s »', (name, commune, core) => {
  expect(bodyName(name, commune).core).toBe(core);
});

test('every phrase of a kind is found in a name', () => {
  const phrases = [...institutions, ...activities].flatMap((list) => list.split(', '));
  expect(phrases.filter((phrase) => bodyName(`${phrase} Zorglub`).core !== 'zorglub')).toEqual([]);
  expect(['Bureaux partagés', 'Maisons de services au public', 'MPT', 'Communauté de communes', 'Hôtel d’entreprises'].filter((name) => bodyName(name).core !== '')).toEqual([]);
});

test('marks tell siblings apart', () => {
  expect(['Espace numérique n° 02', 'Pépinière Alpha II', 'Halle Créative A', 'Maison de quartier Nord', 'La Ruche'].map((name) => bodyName(name).marks)).toEqual(['2', '2', 'a', 'nord', '']);
});

test.each([
  ['Médiathèque Les Étoiles', 'Centre social Les Étoiles', 'BODIES'],
  ['EPN de la médiathèque', 'Médiathèque', 'BODIES'],
  ['Médiathèque – EPN', 'Médiathèque', null],
  ['Bibliothèque George Sand', 'Médiathèque George-Sand', null],
  ['MSAP du Vallon', 'France Services du Vallon', null],
  ['Café des Arts', 'Collège des Arts', 'BODIES'],
  ['Coworking La Ruche', 'Fablab La Ruche', 'ACTIVITIES'],
  ['Les Amis de la Ruche', 'La Ruche', 'BODIES'],
  ['La Ruche', 'Mairie', null],
])('%s and %s', (a, b, conflict) => {
  const [left, right] = [a, b].map((name) => bodyName(name).kinds) as [string, string];
  expect(conflictOf(left, right)).toBe(conflict);
  expect(conflictOf(right, left)).toBe(conflict);
});

test('how alike names are', () => {
  const likeness = (a: string, b: string): number => nameLikeness(bodyName(a), bodyName(b));
  expect(likeness('La Ruche des Prés', 'RUCHE PRES')).toBe(1);
  expect(likeness('Cap Work', 'CapWork')).toBe(1);
  expect(likeness('Maison des associations', 'Maison des associations')).toBe(0.9);
  expect(likeness('LBM', 'La Belle Mécanique')).toBe(0.75);
  expect(likeness('La Ruche', 'La Ruche des Prés')).toBeCloseTo(0.74, 2);
  expect(likeness('Tiers-lieu', 'Fablab')).toBe(0.6);
  expect(likeness('Tiers-lieu', 'Fablab La Ruche')).toBeLessThan(0.35);
  expect(likeness('Remix Turbigo', 'Remix Fontaines du Temple')).toBeLessThan(0.35);
  expect(likeness('La Turbine créative', 'La Trubine créative')).toBeGreaterThan(0.9);
});

test('names are as alike one way as the other', () => {
  const name = fc.array(fc.constantFrom('ruche', 'roche', 'riche', 'ruchet', 'rocher', 'rochette', 'pôle', 'nord', '2', 'café'), { minLength: 1, maxLength: 5 }).map((words) => bodyName(words.join(' ')));
  fc.assert(fc.property(name, name, (a, b) => { expect(nameLikeness(a, b)).toBe(nameLikeness(b, a)); }), { numRuns: 300 });
});
