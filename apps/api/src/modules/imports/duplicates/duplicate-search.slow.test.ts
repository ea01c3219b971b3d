import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { communeReference } from '../recognition/reference.js';
import { duplicateIndex } from './duplicate-search.js';
import { type ComparableLieu, lieuLikeness } from './lieu-likeness.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Modules are slow inside Jest, and the machine's time is shared; what is quadratic takes hours. */
const SECONDS = 120;

function megabytes(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const kinds = ['Médiathèque', 'Coworking', 'Fablab', 'La', 'Le', 'Café associatif', 'Maison de quartier', 'MJC', 'France Services', 'Tiers-lieu', 'Jardin partagé', 'Les'];
const nouns = ['Ruche', 'Fabrique', 'Grange', 'Turbine', 'Halle', 'Passerelle', 'Source', 'Forge', 'Boucle', 'Bobine', 'Verrière', 'Comptoir', 'Quai', 'Phare', 'Sillon', 'Escale', 'Usine', 'Serre', 'Belle', 'Étable'];
const rest = ['verte', 'bleue', 'créative', 'solidaire', 'numérique', 'du Vallon', 'des Possibles', 'du Canal', 'des Prés', 'du Bocage', 'des Voisins', 'vagabonde'];
const codes = ['62498', '62510', '59350', '35238', '44109', '87085', '26108', '46102', '71137', '64422', '12208', '88413', '11206', '56260', '42218', '51230'];

/** Numbers that look as if drawn by lot, the same each time. */
let drawn = 7;
function draw(below: number): number {
  drawn = (Math.imul(drawn, 1664525) + 1013904223) >>> 0;
  return Math.floor((drawn / 2 ** 32) * below);
}
const oneOf = <T>(list: readonly T[]): T => list[draw(list.length)]!;

function lieu(): ComparableLieu {
  // Cities have hundreds of them, villages one or two.
  const commune = draw(3) === 0 ? oneOf(codes) : String(10_000 + draw(80_000));
  const name = `${oneOf(kinds)} ${oneOf(nouns)} ${oneOf(rest)}`;
  const [latitude, longitude] = [43 + (Number(commune) % 700) / 100 + draw(300) / 10_000, (Number(commune) % 690) / 100 + draw(300) / 10_000];
  return { name, communeCode: commune, postalCode: commune, street: `${draw(150)} rue ${oneOf(nouns)}`, latitude, longitude, website: `https://${draw(60_000)}.example/`, siret: String(10_000_000_000_000 + draw(1e9)) };
}

test('a hundred thousand lieux against ten thousand lines', () => {
  communeReference();
  const lieux = Array.from({ length: 100_000 }, lieu);
  const before = megabytes();
  const start = performance.now();
  const index = duplicateIndex<ComparableLieu, number>(lieuLikeness);
  lieux.forEach((item, number) => index.add(item, number));
  const lines = Array.from({ length: 10_000 }, (_, line) => line * 10);
  expect(lines.filter((number) => !index.find({ ...lieux[number]! }).some(({ candidate }) => candidate === number))).toEqual([]);
  expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
  expect(megabytes() - before).toBeLessThan(150);
});

test('twenty thousand lieux of one commune that are alike', () => {
  const start = performance.now();
  const index = duplicateIndex<ComparableLieu, number>(lieuLikeness);
  for (let number = 0; number < 20_000; number += 1) {
    const item = { name: number % 2 === 0 ? 'Mairie' : `Lieu n° ${number}`, communeCode: '62498', postalCode: '62300', street: `${number % 90} rue ${number % 300}`, latitude: 50.43, longitude: 2.83, website: 'https://agglo.example/lieux' };
    index.find(item);
    index.add(item, number);
  }
  expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
});
