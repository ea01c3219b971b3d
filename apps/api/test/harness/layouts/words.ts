import fc from 'fast-check';
import { column, type Column, type Facts, plain } from './layout.js';

/** Names of places and bodies. */
export const names: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('La Ruche', 'Le Rucher', 'L’Atelier', 'La Fabrique', 'Le Moulin', 'La Halle', 'La Grange', 'Le Comptoir', 'Le Préau', 'Les Jardins', 'La Maison', 'Au Pré'),
    fc.constantFrom('des possibles', 'du canal', 'aux idées', 'de la gare', 'partagée', 'du marché', 'd’Émile', 'des Lilas', 'du bout du monde', 'de Marguerite'),
  )
  .map((parts) => parts.join(' '));

/** A website as people write it, and as it is compared. */
export const site: fc.Arbitrary<Facts> = fc
  .tuple(fc.constantFrom('', 'https://', 'http://'), fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', '/accueil'))
  .map(([scheme, number, path]) => ({ website: `www.lieu-${number}.example${path}`, websiteText: `${scheme}www.lieu-${number}.example${path}` }));
export const websiteIn = (url: string | undefined): string | undefined => url?.replace(/^https?:\/\//, '').replace(/\/$/, '');

const firstNames = ['Camille', 'Fatima', 'Jean-Pierre', 'Élodie', 'Karim', 'Anne', 'Yann', 'Zoé', 'Mohamed', 'Léa', 'François', 'Inès'];
const lastNames = ['Martin', 'Benali', 'Le Goff', 'Dupont', 'Nguyen', 'Lefèvre', 'da Silva', 'Roux', 'Petit', 'Haddad', 'Müller', 'Caron'];
export const person: fc.Arbitrary<Facts> = fc.record({ first: fc.constantFrom(...firstNames), last: fc.constantFrom(...lastNames) });

const sentences = ['On y fabrique', 'On y apprend', 'On y répare', 'On y partage', 'Chacun y vient pour', 'Un projet né de', 'Un espace au centre du bourg pour', 'Une place pour'];
const ends = ['des objets du quotidien avec les voisins', 'le bois et la couture, outils compris', 'l’envie d’habitants qui se connaissaient peu', 'les savoirs de tout un quartier', 'ce qui ne trouvait sa place nulle part'];
/** A sentence of a description. */
export const sentence: fc.Arbitrary<string> = fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...ends), fc.integer({ min: 1995, max: 2025 })).map(([start, end, year]) => `${start} ${end}, depuis ${year}.`);

export const description = plain(['Description', 'Présentation', 'Descriptif', 'Texte de présentation', 'Description longue'], 'description');
export const website = column(['Site web', 'Site internet', 'URL', 'Site', 'Lien vers le site', 'Website', 'Page web', 'Adresse du site web'], 'website', (facts) => facts.websiteText!);
export const externalId = plain(['ID', 'Identifiant', 'Réf', 'Référence', 'uid'], 'externalId');

/** SIRET numbers that are well formed. */
export const siretOf: fc.Arbitrary<string> = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((siren) => {
  const digits = `${siren}0001`;
  const sum = [...digits].reverse().reduce((total, sign, index) => total + (index % 2 === 0 ? (Number(sign) * 2 > 9 ? Number(sign) * 2 - 9 : Number(sign) * 2) : Number(sign)), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
});
export const siret = column(['SIRET', 'N° SIRET', 'Siret', 'Numéro de SIRET', 'SIRET du siège'], 'siret', (facts) => facts.siret!);

/** What nobody may import: how to reach people. */
export const contacts: readonly (readonly Column[])[] = [
  [column(['E-mail', 'Courriel', 'Mail', 'Email', 'Adresse mail', 'Adresse électronique'], [], (facts) => facts.email!)],
  [column(['Téléphone', 'Tél', 'Tel.', 'N° de téléphone', 'Portable'], [], (facts) => facts.phone!)],
];
export const contact: fc.Arbitrary<Facts> = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('06', '03', '01')).map(([number, start]) => ({
  email: `bonjour${number}@exemple.example`,
  phone: `${start} ${String(10_000_000 + number * 137).replace(/(..)(?=.)/g, '$1 ')}`,
}));

/** Headings and values that are in many lists. */
const columnsOfOthers: readonly (readonly [headings: readonly string[], values: readonly string[]])[] = [
  [['Date de mise à jour', 'Horodateur', 'updated_at', 'Date de création'], ['12/03/2025 10:21:33', '2025-06-01', '03/11/2024']],
  [['Région', 'Région administrative', 'Nom de la région'], ['Hauts-de-France', 'Pays de la Loire', 'Bretagne']],
  [['Validé', 'RGPD', 'Cotisation à jour', 'Newsletter'], ['oui', 'non']],
  [['EPCI', 'Intercommunalité', 'Communauté de communes'], ['CA de Lens-Liévin', 'Nantes Métropole', 'Communauté urbaine d’Arras']],
  [['Population', 'Nb habitants'], ['31461', '41019', '309346']],
];
/** What no field is for. */
export const others: readonly (readonly Column[])[] = columnsOfOthers.map(([headings, values]) => [column(headings, 'other', ({ externalId: id }) => values[Number(id!.slice(3)) % values.length]!)]);

/** Records of different names that have parts of several kinds, each with a number of its own. */
export function recordsOf(parts: readonly fc.Arbitrary<Facts>[], named: fc.Arbitrary<Facts>): fc.Arbitrary<readonly Facts[]> {
  return fc
    .uniqueArray(named, { minLength: 5, maxLength: 10, selector: ({ name }) => name })
    .chain((all) => fc.tuple(...all.map((name, index) => fc.tuple(...parts).map((each) => Object.assign({ externalId: `TL-${String(index + 1).padStart(3, '0')}` }, name, ...each) as Facts))));
}
