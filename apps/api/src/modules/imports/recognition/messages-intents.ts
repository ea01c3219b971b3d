import type { Template } from './messages.js';

/** What is wrong or doubtful in a line about something that is offered or needed. */
export const intentMessages: Readonly<Record<string, Template>> = {
  TITLE_MISSING: { fr: 'L’intitulé manque.', en: 'The title is missing.' },
  HOLDER_MISSING: { fr: 'Il manque qui le propose ou le demande : ajoutez le nom d’un lieu, d’une organisation ou d’une personne du réseau.', en: 'Who offers or needs it is missing: add the name of a lieu, an organisation or a person of the network.' },
  HOLDER_UNKNOWN: {
    fr: '« {value} » n’est ni un lieu, ni une organisation, ni une personne du réseau. Dites qui c’est parmi les noms de cet import, ou ajoutez-le d’abord au réseau.',
    en: '“{value}” is no lieu, organisation or person of the network. Say who it is among the names of this import, or add it to the network first.',
  },
  HOLDER_ELSEWHERE: {
    fr: '« {value} » est tenu par un autre réseau : c’est à lui d’ajouter ce qu’il propose ou demande.',
    en: '“{value}” is kept by another network: it is for that one to add what it offers or needs.',
  },
  LIEU_ELSEWHERE: { fr: '« {value} » n’est dans aucun réseau de « {holder} » : le lieu n’est pas repris.', en: '“{value}” is in no network of “{holder}”: the lieu is left out.' },
  INTENT_UNKNOWN: { fr: '« {value} » ne dit pas si c’est une offre ou un besoin.', en: '“{value}” does not say whether it is an offer or a need.' },
  NATURE_UNKNOWN: { fr: '« {value} » ne dit pas si c’est matériel ou immatériel.', en: '“{value}” does not say whether it is material or immaterial.' },
  NATURE_DISAGREES: { fr: 'La nature est « {value} », mais la catégorie est : {category}. La catégorie est suivie.', en: 'The nature is “{value}”, but the category is: {category}. The category is followed.' },
  CATEGORY_UNKNOWN: { fr: '« {value} » n’est pas une catégorie connue.', en: '“{value}” is no known category.' },
  CATEGORY_GUESSED: { fr: 'Catégorie devinée d’après l’intitulé : {category}.', en: 'Category guessed from the title: {category}.' },
  CATEGORY_DEFAULT: { fr: 'Rien ne dit la catégorie ; elle sera : {category}. Corrigez-la dans le fichier, ou plus tard dans sa fiche.', en: 'Nothing tells the category; it will be: {category}. Mend it in the file now, or later in Essaim.' },
  UNIT_SHORTENED: { fr: 'L’unité dépasse {length} caractères ; elle est raccourcie.', en: 'The unit is longer than {length} characters; it is shortened.' },
  QUANTITY_INVALID: { fr: '« {value} » n’est pas une quantité.', en: '“{value}” is no quantity.' },
  SHARING_UNKNOWN: { fr: '« {value} » ne dit pas qui peut en profiter.', en: '“{value}” does not say who may use it.' },
  EXCHANGE_UNKNOWN: { fr: '« {value} » ne dit pas ce qui est demandé en contrepartie.', en: '“{value}” does not say what is asked for in return.' },
  AMOUNT_INVALID: { fr: '« {value} » n’est pas un montant en euros.', en: '“{value}” is no amount in euros.' },
  PRICE_IN_WORDS: {
    fr: '« {value} » n’est pas un prix seul, comme « 5 € par jour » ou « gratuit » : gardé en mots avec les conditions.',
    en: '“{value}” is no price alone, such as “5 € par jour” or “gratuit”: kept in words among the conditions.',
  },
  DEPOSIT_IN_WORDS: { fr: '« {value} » n’est pas un montant seul : gardé en mots avec les conditions.', en: '“{value}” is no amount alone: kept in words among the conditions.' },
  PRICE_WITHOUT_EXCHANGE: {
    fr: 'Le prix « {value} » n’est pas repris : il va avec la contrepartie « À prix coûtant » ou « Payant ».',
    en: 'The price “{value}” is left out: it goes with “At cost” or “Priced” in return.',
  },
  CLOSED_DAYS_INVALID: { fr: '« {value} » ne dit pas de jours, comme « 2026-12-24 – 2027-01-02 : Congés ».', en: '“{value}” says no days, such as “2026-12-24 – 2027-01-02 : Holidays”.' },
  NOT_OF_NEEDS: { fr: 'Un besoin n’a pas de champ « {field} » : « {value} » n’est pas repris.', en: 'A need has no field “{field}”: “{value}” is left out.' },
  NOT_OF_OFFERS: { fr: 'Une offre n’a pas de champ « {field} » : « {value} » n’est pas repris.', en: 'An offer has no field “{field}”: “{value}” is left out.' },
  PERIOD_BACKWARDS: { fr: 'La fin ({until}) est avant le début ({from}) ; elle n’est pas reprise. Corrigez-la dans le fichier.', en: 'The end ({until}) is before the beginning ({from}); it is left out. Mend it in the file.' },
};

/** Names of categories, as they stand inside a sentence. */
export const categoryLabels: Readonly<Record<string, Template>> = {
  'MATERIAL_RESOURCE/SPACE': { fr: 'espace', en: 'space' },
  'MATERIAL_RESOURCE/EQUIPMENT': { fr: 'équipement', en: 'equipment' },
  'MATERIAL_RESOURCE/VEHICLE': { fr: 'véhicule', en: 'vehicle' },
  'MATERIAL_RESOURCE/MATERIAL': { fr: 'matériaux et fournitures', en: 'materials and supplies' },
  'MATERIAL_RESOURCE/FUNDING': { fr: 'financement', en: 'funding' },
  'MATERIAL_RESOURCE/DIGITAL_TOOL': { fr: 'outil numérique', en: 'digital tool' },
  'IMMATERIAL_RESOURCE/TRUST': { fr: 'confiance', en: 'trust' },
  'IMMATERIAL_RESOURCE/SKILLS': { fr: 'compétences', en: 'skills' },
  'IMMATERIAL_RESOURCE/RELEVANCE': { fr: 'pertinence', en: 'relevance' },
  'IMMATERIAL_RESOURCE/HEALTH': { fr: 'santé', en: 'health' },
  'IMMATERIAL_RESOURCE/KNOWLEDGE': { fr: 'connaissances', en: 'knowledge' },
  'IMMATERIAL_RESOURCE/NETWORK': { fr: 'réseau', en: 'network' },
  'IMMATERIAL_RESOURCE/METHOD': { fr: 'méthode', en: 'method' },
  'IMMATERIAL_RESOURCE/TIME': { fr: 'temps', en: 'time' },
};
