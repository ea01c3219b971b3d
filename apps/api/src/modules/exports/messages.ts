import { lists } from './lists/lists.js';

const NAMES = [...lists.keys()].join(', ');

const MESSAGES: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  EXPORT_UNKNOWN: {
    fr: `Cet export n’existe pas. Listes : ${NAMES}. Formats : xlsx, csv, json ; geojson et jsonld pour les lieux, vcf pour les personnes.`,
    en: `There is no such export. Lists: ${NAMES}. Formats: xlsx, csv, json; geojson and jsonld for lieux, vcf for people.`,
  },
  NETWORK_UNKNOWN: { fr: 'Aucun réseau ne porte ce nom court : donnez-le dans « network ».', en: 'No network has this slug: give it in “network”.' },
  FILTER_INVALID: { fr: 'Le filtre n’est pas un objet JSON que cette liste comprend.', en: 'The filter is no JSON object that this list takes.' },
  YEAR_MISSING: { fr: 'Cette liste est celle d’un mois : donnez son année dans « year ».', en: 'This list is of a month: give its year in “year”.' },
  RATE_LIMITED: {
    fr: 'Trop de demandes depuis cette adresse : réessayez dans une minute.',
    en: 'Too many requests from this address: try again in a minute.',
  },
  FORBIDDEN: { fr: 'Vous ne pouvez pas lire cette liste.', en: 'You may not read this list.' },
  UNAUTHENTICATED: { fr: 'Connectez-vous pour lire cette liste.', en: 'Sign in to read this list.' },
};

export const messageOf = (code: string, locale: 'fr' | 'en'): string => MESSAGES[code]?.[locale] ?? code;
