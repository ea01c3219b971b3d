import fc from 'fast-check';
import { column, type Column, type Facts, plain } from './layout.js';

const communes = [
  { commune: '62498', city: 'Lens', postalCode: '62300', at: [50.432, 2.832] },
  { commune: '62041', city: 'Arras', postalCode: '62000', at: [50.291, 2.777] },
  { commune: '44109', city: 'Nantes', postalCode: '44000', at: [47.218, -1.553] },
  { commune: '35238', city: 'Rennes', postalCode: '35000', at: [48.117, -1.677] },
  { commune: '42218', city: 'Saint-Étienne', postalCode: '42000', at: [45.439, 4.387] },
  { commune: '62119', city: 'Béthune', postalCode: '62400', at: [50.53, 2.64] },
  { commune: '01053', city: 'Bourg-en-Bresse', postalCode: '01000', at: [46.205, 5.225] },
  { commune: '94038', city: 'L\'Haÿ-les-Roses', postalCode: '94240', at: [48.776, 2.338] },
] as const;

export const cities: ReadonlySet<string> = new Set(communes.map(({ city }) => city));

const streetOf = fc
  .tuple(fc.integer({ min: 1, max: 180 }), fc.constantFrom('', ' bis', ' ter'), fc.constantFrom('rue Victor-Hugo', 'place du Marché', 'avenue des Tilleuls', 'chemin Vert', 'boulevard Jean-Jaurès', 'impasse de l’Écluse', 'quai du Port', 'rue du 11 novembre'))
  .map(([number, more, way]) => `${number}${more} ${way}`);

/** Where something is. */
export const place: fc.Arbitrary<Facts> = fc
  .record({ found: fc.constantFrom(...communes), street: streetOf, north: fc.integer({ min: -20, max: 20 }), east: fc.integer({ min: -20, max: 20 }) })
  .map(({ found: { commune, city, postalCode, at }, street, north, east }) => ({ commune, city, postalCode, street, point: `${(at[0] + north / 1000).toFixed(4)},${(at[1] + east / 1000).toFixed(4)}` }));

const street = plain(['Adresse', 'Rue', 'N° et voie', 'Adresse postale', 'Adresse (rue)', 'Voie', 'Street', 'Adresse du lieu', 'Adresse 1'], 'street');
const postalCode = plain(['CP', 'Code postal', 'Code Postal', 'Postcode', 'C.P.', 'ZIP', 'Code postal du lieu', 'CodePostal'], 'postalCode');
const city = column(['Ville', 'Commune', 'Localité', 'Nom de la commune', 'City', 'Commune d’implantation', 'Ville / commune'], 'commune', (facts) => facts.city!);
const capitals = column(['Ville', 'Commune', 'COM'], 'commune', (facts) => facts.city!.toUpperCase());
const both = column(['Code postal et ville', 'CP Ville', 'CP - Commune', 'Ville', 'Commune', 'Localité', 'CP + ville'], ['postalCode', 'commune'], (facts) => `${facts.postalCode} ${facts.city}`);
const whole = (between: string): Column =>
  column(['Adresse', 'Adresse complète', 'Adresse postale', 'Localisation', 'Address', 'Adresse du site'], ['street', 'postalCode', 'commune'], (facts) => `${facts.street}${between}${facts.postalCode} ${facts.city}`);
const code = column(['INSEE', 'Code INSEE', 'Code commune', 'insee_com', 'Code Insee de la commune', 'Code commune (INSEE)'], 'commune', (facts) => facts.commune!);

/** Ways of saying where something is, in one column or several. */
export const addresses: readonly (readonly Column[])[] = [[street, postalCode, city], [street, postalCode, capitals], [street, both], [whole(', ')], [whole(' ')], [whole(' - ')], [whole('\n')], [street, city, code], [street, postalCode, city, code]];
/** Ways of saying in which commune something is. */
export const communesAlone: readonly (readonly Column[])[] = [[postalCode, city], [both], [city, code]];

const degrees = (index: 0 | 1, mark: string) => (facts: Facts): string => facts.point!.split(',')[index]!.replace('.', mark);
const pointColumns = (mark: string): readonly Column[] => [
  column(['Latitude', 'lat', 'Lat.', 'Y', 'Coordonnée Y', 'latitude (WGS84)'], 'point', degrees(0, mark)),
  column(['Longitude', 'lon', 'long', 'lng', 'X', 'Coordonnée X', 'longitude (WGS84)'], 'point', degrees(1, mark)),
];
/** Ways of giving a point. */
export const points: readonly (readonly Column[])[] = [
  pointColumns('.'),
  pointColumns(','),
  [column(['Coordonnées GPS', 'geo_point_2d', 'GPS', 'Coordonnées', 'Géolocalisation', 'Latitude, longitude'], 'point', (facts) => facts.point!.replace(',', ', '))],
];

/** A point as it is compared. */
export const pointIn = ({ latitude, longitude }: { latitude?: number; longitude?: number }): string | undefined =>
  latitude === undefined || longitude === undefined ? undefined : `${latitude.toFixed(4)},${longitude.toFixed(4)}`;
