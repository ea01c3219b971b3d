import type { MessageParams } from '../../../files/table.js';
import { duplicateMessages, fileMessages } from './messages-files.js';
import { columnMessages } from './messages-columns.js';
import { eventMessages, weekdayLabels } from './messages-events.js';
import { categoryLabels, intentMessages } from './messages-intents.js';
import { rowMessages } from './messages-rows.js';

/** A text with `{param}` where a value goes. */
export interface Template {
  readonly fr: string;
  readonly en: string;
}

export type Language = keyof Template;

/** Text of every code that files, columns, rows and duplicates can carry. */
export const importMessages: Readonly<Record<string, Template>> = { ...fileMessages, ...columnMessages, ...rowMessages, ...intentMessages, ...eventMessages, ...duplicateMessages };

/** A template in a language; in French with the no-break spaces that typography asks for and that nobody can see while typing. */
export function templateIn({ fr, en }: Template, language: Language): string {
  if (language === 'en') return en;
  return fr.replaceAll(/ (?=[;?!])/g, '\u202f').replaceAll(/ (?=[:%»])|(?<=«) /g, '\u00a0');
}

/** The message of a code in a language, its values put in; an unknown code is shown as it is. */
export function importMessage(code: string, params: MessageParams, language: Language): string {
  const message = importMessages[code];
  const template = message ? templateIn(message, language) : code;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) return '';
    return translatedParams.has(name) ? (termLabels[String(value)]?.[language] ?? String(value)) : String(value);
  });
}

/** Parameters whose value is itself a code. */
const translatedParams: ReadonlySet<string> = new Set(['field', 'looksLike', 'content', 'category', 'weekday']);

/** Names of fields and contents, as they stand inside a sentence. */
export const termLabels: Readonly<Record<string, Template>> = {
  name: { fr: 'nom', en: 'name' },
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
  tags: { fr: 'étiquettes', en: 'tags' },
  legalForm: { fr: 'forme juridique', en: 'legal form' },
  setting: { fr: 'milieu (rural, urbain)', en: 'setting (rural, urban)' },
  openingHours: { fr: 'horaires d’ouverture', en: 'opening hours' },
  accessibility: { fr: 'accessibilité', en: 'accessibility' },
  siret: { fr: 'SIRET', en: 'SIRET' },
  rna: { fr: 'numéro RNA', en: 'RNA number' },
  id: { fr: 'identifiant dans Essaim', en: 'identifier in Essaim' },
  version: { fr: 'version de l’export', en: 'version of the export' },
  memberKind: { fr: 'type de membre', en: 'kind of member' },
  essFamily: { fr: 'famille de l’ESS', en: 'family of the social economy' },
  esusSince: { fr: 'début de l’agrément ESUS', en: 'start of the ESUS agreement' },
  esusUntil: { fr: 'fin de l’agrément ESUS', en: 'end of the ESUS agreement' },
  firstName: { fr: 'prénom', en: 'first name' },
  lastName: { fr: 'nom de famille', en: 'last name' },
  email: { fr: 'adresse e-mail', en: 'e-mail address' },
  phone: { fr: 'téléphone', en: 'telephone' },
  presentation: { fr: 'présentation', en: 'presentation' },
  lieux: { fr: 'lieux animés', en: 'lieux that they animate' },
  skills: { fr: 'compétences', en: 'skills' },
  externalId: { fr: 'identifiant d’origine', en: 'identifier at the source' },
  nature: { fr: 'nature (matériel ou immatériel)', en: 'nature (material or immaterial)' },
  category: { fr: 'catégorie', en: 'category' },
  intent: { fr: 'offre ou besoin', en: 'offer or need' },
  quantity: { fr: 'quantité', en: 'quantity' },
  unit: { fr: 'unité', en: 'unit' },
  conditions: { fr: 'conditions', en: 'conditions' },
  sharing: { fr: 'partage', en: 'sharing' },
  exchange: { fr: 'contrepartie', en: 'in return' },
  priceUnit: { fr: 'prix par', en: 'price per' },
  deposit: { fr: 'caution', en: 'deposit' },
  insurance: { fr: 'assurance demandée', en: 'insurance asked for' },
  closures: { fr: 'jours d’indisponibilité', en: 'closed days' },
  holder: { fr: 'porteur', en: 'holder' },
  lieu: { fr: 'lieu', en: 'lieu' },
  neededFrom: { fr: 'besoin à partir du', en: 'needed from' },
  neededUntil: { fr: 'besoin jusqu’au', en: 'needed until' },
  kind: { fr: 'genre d’événement', en: 'kind of event' },
  price: { fr: 'tarif', en: 'price' },
  registrationUrl: { fr: 'lien d’inscription', en: 'registration link' },
  image: { fr: 'image', en: 'image' },
  attendanceMode: { fr: 'participation (sur place, en ligne)', en: 'attendance (on the spot, online)' },
  onlineAccessUrl: { fr: 'accès en ligne', en: 'online access' },
  expectedAttendance: { fr: 'personnes attendues', en: 'people expected' },
  status: { fr: 'statut', en: 'status' },
  editorialState: { fr: 'état dans le programme', en: 'state in the programme' },
  audiences: { fr: 'publics', en: 'audiences' },
  themes: { fr: 'thèmes', en: 'themes' },
  organisers: { fr: 'organisateurs', en: 'organisers' },
  timings: { fr: 'dates (toutes)', en: 'dates (all)' },
  startsAt: { fr: 'début (jour et heure)', en: 'beginning (day and time)' },
  endsAt: { fr: 'fin (jour et heure)', en: 'end (day and time)' },
  date: { fr: 'jour', en: 'day' },
  endDate: { fr: 'dernier jour', en: 'last day' },
  startTime: { fr: 'heure de début', en: 'time of the beginning' },
  endTime: { fr: 'heure de fin', en: 'time of the end' },
  place: { fr: 'endroit', en: 'place' },
  ignore: { fr: 'ne pas importer', en: 'do not import' },
  title: { fr: 'intitulé', en: 'title' },
  'address.street': { fr: 'rue', en: 'street' },
  'address.postalCode': { fr: 'code postal', en: 'postcode' },
  'address.commune': { fr: 'commune', en: 'commune' },
  commune: { fr: 'commune', en: 'commune' },
  location: { fr: 'point sur la carte', en: 'point on the map' },
  esus: { fr: 'agrément ESUS', en: 'ESUS agreement' },
  from: { fr: 'besoin à partir du', en: 'needed from' },
  until: { fr: 'besoin jusqu’au', en: 'needed until' },
  occurrences: { fr: 'dates', en: 'dates' },
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
  ...categoryLabels,
  ...weekdayLabels,
};
