import type { MessageParams } from '../../../files/table.js';
import { duplicateMessages, fileMessages } from './messages-files.js';
import { columnMessages } from './messages-columns.js';
import { rowMessages } from './messages-rows.js';

/** A text with `{param}` where a value goes. */
export interface Template {
  readonly fr: string;
  readonly en: string;
}

export type Language = keyof Template;

/** Text of every code that files, columns, rows and duplicates can carry. */
export const importMessages: Readonly<Record<string, Template>> = { ...fileMessages, ...columnMessages, ...rowMessages, ...duplicateMessages };

/** The message of a code in a language, its values put in; an unknown code is shown as it is. */
export function importMessage(code: string, params: MessageParams, language: Language): string {
  const template = importMessages[code]?.[language] ?? code;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) return '';
    return translatedParams.has(name) ? (termLabels[String(value)]?.[language] ?? String(value)) : String(value);
  });
}

/** Parameters whose value is itself a code. */
const translatedParams: ReadonlySet<string> = new Set(['field', 'looksLike', 'content']);

/** Names of fields and contents, as they stand inside a sentence. */
export const termLabels: Readonly<Record<string, Template>> = {
  name: { fr: 'nom du lieu', en: 'name of the lieu' },
  street: { fr: 'rue', en: 'street' },
  fullAddress: { fr: 'adresse complète', en: 'full address' },
  postalCode: { fr: 'code postal', en: 'postcode' },
  communeCode: { fr: 'code INSEE de la commune', en: 'INSEE code of the commune' },
  communeName: { fr: 'commune', en: 'commune' },
  departement: { fr: 'département', en: 'département' },
  latitude: { fr: 'latitude', en: 'latitude' },
  longitude: { fr: 'longitude', en: 'longitude' },
  coordinates: { fr: 'coordonnées (latitude, longitude)', en: 'coordinates (latitude, longitude)' },
  website: { fr: 'site web', en: 'website' },
  summary: { fr: 'résumé', en: 'summary' },
  description: { fr: 'description', en: 'description' },
  families: { fr: 'famille de tiers-lieu', en: 'family of third place' },
  activities: { fr: 'activités', en: 'activities' },
  legalForm: { fr: 'forme juridique', en: 'legal form' },
  setting: { fr: 'milieu (rural, urbain)', en: 'setting (rural, urban)' },
  openingHours: { fr: 'horaires d’ouverture', en: 'opening hours' },
  accessibility: { fr: 'accessibilité', en: 'accessibility' },
  siret: { fr: 'SIRET', en: 'SIRET' },
  rna: { fr: 'numéro RNA', en: 'RNA number' },
  externalId: { fr: 'identifiant d’origine', en: 'identifier at the source' },
  ignore: { fr: 'ne pas importer', en: 'do not import' },
  AUDIENCE: { fr: 'un public', en: 'an audience' },
  FUNDER: { fr: 'un financeur', en: 'a funder' },
  DATE: { fr: 'une date', en: 'a date' },
  IMAGE: { fr: 'une image', en: 'an image' },
  EQUIPMENT: { fr: 'des équipements', en: 'equipment' },
  POPULATION: { fr: 'une population', en: 'a population' },
  PRICE: { fr: 'un tarif', en: 'a price' },
  TERRITORY: { fr: 'un territoire plus grand que la commune', en: 'a territory larger than a commune' },
  SOCIAL: { fr: 'des réseaux sociaux', en: 'social networks' },
  SIREN: { fr: 'un SIREN, qui désigne une personne morale et non un lieu', en: 'a SIREN, which names a legal person and not a place' },
  YES_NO: { fr: 'oui ou non', en: 'yes or no' },
  PROJECTED: { fr: 'des coordonnées en mètres', en: 'coordinates in metres' },
  PERSONAL: { fr: 'des données personnelles', en: 'personal data' },
  EMPTY: { fr: 'rien', en: 'nothing' },
};
