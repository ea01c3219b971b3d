import type { ImportField } from '../recognition/fields.js';
import type { Heading } from './headings.js';

/** Words of closed lists, as exports write them; the dashboard says the same. */
export const ownWords: Readonly<Partial<Record<ImportField, Readonly<Record<string, Heading>>>>> = {
  setting: {
    RURAL: { fr: 'Rural', en: 'Rural' },
    SEMI_RURAL: { fr: 'Entre ville et campagne', en: 'Between town and country' },
    URBAN: { fr: 'Urbain', en: 'Urban' },
  },
  memberKind: {
    ESS_ENTERPRISE: { fr: 'Entreprise de l’ESS', en: 'ESS enterprise' },
    OTHER_ENTERPRISE: { fr: 'Autre entreprise', en: 'Other enterprise' },
    LOCAL_AUTHORITY: { fr: 'Collectivité territoriale', en: 'Local authority' },
    RESEARCH_CENTRE: { fr: 'Centre de recherche', en: 'Research centre' },
    HIGHER_EDUCATION: { fr: 'Enseignement supérieur', en: 'Higher education' },
    TRAINING_BODY: { fr: 'Organisme de formation', en: 'Training body' },
    OTHER_LEGAL_PERSON: { fr: 'Autre personne morale', en: 'Other legal person' },
    NATURAL_PERSON: { fr: 'Personne physique', en: 'Natural person' },
  },
  intent: { RESOURCE: { fr: 'Offre', en: 'Offer' }, NEED: { fr: 'Besoin', en: 'Need' } },
  nature: { MATERIAL: { fr: 'Matériel', en: 'Material' }, IMMATERIAL: { fr: 'Immatériel', en: 'Immaterial' } },
  sharing: {
    HOLDER_ONLY: { fr: 'Non partagé pour l’instant', en: 'Not shared for now' },
    NETWORK: { fr: 'Pour le réseau', en: 'For the network' },
    PARTNERS: { fr: 'Pour les réseaux partenaires', en: 'For partner networks' },
    PUBLIC: { fr: 'Pour tout le monde', en: 'For everybody' },
  },
  exchange: {
    FREE: { fr: 'Gratuit', en: 'Free' },
    EXCHANGE: { fr: 'En échange de quelque chose', en: 'In exchange for something' },
    AT_COST: { fr: 'À prix coûtant', en: 'At cost' },
    PRICED: { fr: 'Payant', en: 'Priced' },
  },
  editorialState: {
    PROPOSED: { fr: 'Proposé', en: 'Proposed' },
    ACCEPTED: { fr: 'Accepté', en: 'Accepted' },
    READY: { fr: 'Prêt', en: 'Ready' },
    PUBLISHED: { fr: 'Publié', en: 'Published' },
    REFUSED: { fr: 'Refusé', en: 'Refused' },
  },
  status: {
    SCHEDULED: { fr: 'Prévu', en: 'Scheduled' },
    RESCHEDULED: { fr: 'Reprogrammé', en: 'Rescheduled' },
    MOVED_ONLINE: { fr: 'Passé en ligne', en: 'Moved online' },
    POSTPONED: { fr: 'Reporté', en: 'Postponed' },
    FULL: { fr: 'Complet', en: 'Full' },
    CANCELLED: { fr: 'Annulé', en: 'Cancelled' },
  },
  attendanceMode: {
    OFFLINE: { fr: 'Sur place', en: 'On the spot' },
    ONLINE: { fr: 'En ligne', en: 'Online' },
    MIXED: { fr: 'Sur place et en ligne', en: 'On the spot and online' },
  },
};

/** Lists of terms that fields take their words from; of a category it depends on the nature. */
export const termLists: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  families: ['LIEU_FAMILY'],
  activities: ['LIEU_ACTIVITY'],
  tags: ['LIEU_TAG'],
  accessibility: ['ACCESSIBILITY'],
  legalForm: ['LEGAL_FORM'],
  essFamily: ['ESS_FAMILY'],
  category: ['MATERIAL_RESOURCE', 'IMMATERIAL_RESOURCE'],
  kind: ['EVENT_KIND'],
  audiences: ['AUDIENCE'],
  themes: ['THEME'],
};
