import { isFirstName } from './first-names.js';
import { fold, oneLine } from './text.js';

/** Words of names of places and bodies, which look like names of people otherwise; folded. */
const bodies: ReadonlySet<string> = new Set(
  ('asso association maison mairie commune communaute ville lab labs fablab cafe atelier ateliers lieu lieux tiers espace espaces centre ecole lycee college cooperative scic scop cae ' +
    'sarl sas sasu eurl ferme halle jardin jardins coworking reseau collectif compagnie cie ressourcerie recyclerie fabrique hub pole conseil region departement metropole agglo ' +
    'syndicat universite laboratoire fondation mutuelle federation union ligue club comite service services bibliotheque mediatheque theatre gare friche usine moulin chateau ' +
    'travail active emploi insertion solidaire solidaires rue place avenue quai').split(' '),
);
const namesBody = (text: string): boolean => fold(text).split(' ').some((word) => bodies.has(word));

const nameShape = /^\p{L}[\p{L}'’.-]*$/u;
const article = /^(la|les|l['’]|le|au|aux|chez|un|une|des)$/i;

/** 0 to 1: how much a text looks like first and last name of one person. */
export function looksLikePerson(text: string): number {
  const line = oneLine(text);
  const plain = line.replace(/^((m|mr|mme|mlle|monsieur|madame|mademoiselle)\.? )+/i, '');
  const words = plain.replace(/\s*\([^()]*\)$/, '').replace(',', ' ').split(/\s+/).filter((word) => word !== '-');
  if (plain.length > 60 || words.length < 2 || words.length > 6 || !words.every((word) => nameShape.test(word)) || namesBody(plain)) return 0;
  if (plain !== line) return 1;
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  const capitals = words.map((word) => word.length > 1 && word === word.toUpperCase());
  const mixed = capitals.includes(true) && capitals.includes(false);
  if (article.test(ends[0] ?? '') && !mixed) return 0;
  if (ends.some((word) => isFirstName(fold(word)))) return 1;
  if (!words.some((word) => /^\p{Lu}/u.test(word))) return 0;
  return mixed && words.some((word, index) => capitals[index] && word.length >= 4) ? 0.7 : words.length <= 3 ? 0.5 : 0.2;
}

/** 0 to 1: how much a text looks like first names alone. */
export function looksLikeFirstName(text: string): number {
  const words = oneLine(text).split(' ');
  if (words.length > 3 || !words.every((word) => nameShape.test(word))) return 0;
  return words.every((word) => isFirstName(fold(word))) ? 1 : words.length === 1 ? 0.5 : 0.2;
}

/** 0 to 1: how much a text looks like a last name alone, with its particles. */
export function looksLikeLastName(text: string): number {
  const line = oneLine(text);
  const words = line.split(' ');
  if (line.length > 50 || words.length > 5 || !words.every((word) => nameShape.test(word)) || namesBody(line)) return 0;
  const bare = words.filter((word) => !/^(de|du|des|d|la|le|les|van|von|der|den|ben|el|al|da|do|dos|di|del|saint)$/i.test(word));
  if (bare.length <= 1) return bare.some((word) => word.length > 1) ? 1 : 0;
  return line === line.toUpperCase() ? 0.8 : looksLikePerson(line) === 1 ? 0 : 0.4;
}
