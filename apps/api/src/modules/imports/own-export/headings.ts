import { ImportTarget } from '../import.enums.js';
import type { ImportField } from '../recognition/fields.js';

export interface Heading {
  readonly fr: string;
  readonly en: string;
}

type Headings = Partial<Record<ImportField, Heading>>;

const ID: Headings = { id: { fr: 'Identifiant', en: 'Identifier' } };
/** Last, since people have nothing to do with it. */
const VERSION: Headings = { version: { fr: 'Version', en: 'Version' } };
const PLACE: Headings = {
  street: { fr: 'Adresse', en: 'Street' },
  postalCode: { fr: 'Code postal', en: 'Postcode' },
  communeName: { fr: 'Commune', en: 'Commune' },
  communeCode: { fr: 'Code INSEE', en: 'INSEE code' },
};
const INTENT: Headings = {
  ...ID,
  intent: { fr: 'Offre ou besoin', en: 'Offer or need' },
  name: { fr: 'Intitulé', en: 'Title' },
  nature: { fr: 'Nature', en: 'Nature' },
  category: { fr: 'Catégorie', en: 'Category' },
  quantity: { fr: 'Quantité', en: 'Quantity' },
  unit: { fr: 'Unité', en: 'Unit' },
};
const SHARING: Heading = { fr: 'Partage', en: 'Sharing' };
const INTENT_END: Headings = {
  holder: { fr: 'Porteur', en: 'Holder' },
  lieu: { fr: 'Lieu', en: 'Lieu' },
  description: { fr: 'Description', en: 'Description' },
};

/** Headings of what Essaim exports, in the order of the columns: what is exported is understood by them when it comes back. */
export const ownHeadings: Readonly<Record<ImportTarget, Headings>> = {
  [ImportTarget.LIEUX]: {
    ...ID,
    name: { fr: 'Nom', en: 'Name' },
    summary: { fr: 'Résumé', en: 'Summary' },
    families: { fr: 'Familles', en: 'Families' },
    ...PLACE,
    latitude: { fr: 'Latitude', en: 'Latitude' },
    longitude: { fr: 'Longitude', en: 'Longitude' },
    website: { fr: 'Site web', en: 'Website' },
    openingHours: { fr: 'Horaires', en: 'Opening hours' },
    accessibility: { fr: 'Accessibilité', en: 'Accessibility' },
    activities: { fr: 'Activités', en: 'Activities' },
    tags: { fr: 'Étiquettes', en: 'Tags' },
    setting: { fr: 'Milieu', en: 'Setting' },
    legalForm: { fr: 'Forme juridique', en: 'Legal form' },
    siret: { fr: 'SIRET', en: 'SIRET' },
    rna: { fr: 'RNA', en: 'RNA' },
    description: { fr: 'Description', en: 'Description' },
    ...VERSION,
  },
  [ImportTarget.ORGANISATIONS]: {
    ...ID,
    name: { fr: 'Nom', en: 'Name' },
    summary: { fr: 'Résumé', en: 'Summary' },
    memberKind: { fr: 'Type de membre', en: 'Kind of member' },
    essFamily: { fr: 'Famille ESS', en: 'ESS family' },
    communeName: PLACE.communeName,
    communeCode: PLACE.communeCode,
    website: { fr: 'Site web', en: 'Website' },
    siret: { fr: 'SIRET', en: 'SIRET' },
    rna: { fr: 'RNA', en: 'RNA' },
    esusSince: { fr: 'Agrément ESUS depuis', en: 'ESUS agreement since' },
    esusUntil: { fr: 'Agrément ESUS jusqu’au', en: 'ESUS agreement until' },
    ...VERSION,
  },
  [ImportTarget.PEOPLE]: {
    ...ID,
    name: { fr: 'Nom', en: 'Name' },
    email: { fr: 'Adresse e-mail', en: 'E-mail address' },
    phone: { fr: 'Téléphone', en: 'Telephone' },
    lieux: { fr: 'Lieux', en: 'Lieux' },
    skills: { fr: 'Compétences', en: 'Skills' },
    presentation: { fr: 'Présentation', en: 'Presentation' },
    ...VERSION,
  },
  [ImportTarget.RESOURCES]: {
    ...INTENT,
    conditions: { fr: 'Conditions', en: 'Conditions' },
    sharing: SHARING,
    exchange: { fr: 'Contrepartie demandée', en: 'In return' },
    price: { fr: 'Prix en euros', en: 'Price in euros' },
    priceUnit: { fr: 'Prix par', en: 'Price per' },
    deposit: { fr: 'Caution en euros', en: 'Deposit in euros' },
    insurance: { fr: 'Assurance demandée', en: 'Insurance asked for' },
    openingHours: { fr: 'Horaires de retrait et de retour', en: 'Hours to fetch and bring back' },
    closures: { fr: 'Jours d’indisponibilité', en: 'Closed days' },
    ...INTENT_END,
    ...VERSION,
  },
  [ImportTarget.NEEDS]: {
    ...INTENT,
    sharing: SHARING,
    neededFrom: { fr: 'Besoin du', en: 'Needed from' },
    neededUntil: { fr: 'Besoin jusqu’au', en: 'Needed until' },
    ...INTENT_END,
    ...VERSION,
  },
  [ImportTarget.EVENTS]: {
    ...ID,
    name: { fr: 'Titre', en: 'Title' },
    summary: { fr: 'Résumé', en: 'Summary' },
    timings: { fr: 'Dates', en: 'Dates' },
    kind: { fr: 'Genre', en: 'Kind' },
    organisers: { fr: 'Organisateurs', en: 'Organisers' },
    audiences: { fr: 'Publics', en: 'Audiences' },
    themes: { fr: 'Thèmes', en: 'Themes' },
    accessibility: { fr: 'Accessibilité', en: 'Accessibility' },
    price: { fr: 'Tarif', en: 'Price' },
    registrationUrl: { fr: 'Inscription', en: 'Registration' },
    attendanceMode: { fr: 'Participation', en: 'Attendance' },
    onlineAccessUrl: { fr: 'Accès en ligne', en: 'Online access' },
    expectedAttendance: { fr: 'Personnes attendues', en: 'People expected' },
    status: { fr: 'Statut', en: 'Status' },
    editorialState: { fr: 'État', en: 'State' },
    image: { fr: 'Image', en: 'Image' },
    description: { fr: 'Description', en: 'Description' },
    ...VERSION,
  },
};

/** Columns of those lists that only go out: imports leave them alone, whatever stands in them. */
export type ReadOnlyColumn = 'rooms' | 'project';

const ROOMS: Heading = { fr: 'Salles', en: 'Rooms' };

export const readOnlyHeadings: Readonly<Partial<Record<ImportTarget, Partial<Record<ReadOnlyColumn, Heading>>>>> = {
  [ImportTarget.LIEUX]: { rooms: ROOMS },
  [ImportTarget.EVENTS]: { rooms: ROOMS, project: { fr: 'Projet de coopération', en: 'Cooperation project' } },
};
