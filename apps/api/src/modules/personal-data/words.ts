import type { Part } from './person-data.js';

interface Words {
  readonly fr: string;
  readonly en: string;
}

/** What the parts are called in the table that people read. */
export const PART_NAMES: Readonly<Record<Part, Words>> = {
  person: { fr: 'Fiche', en: 'Page' },
  consents: { fr: 'Accords', en: 'Consents' },
  networks: { fr: 'Réseaux', en: 'Networks' },
  skills: { fr: 'Compétences', en: 'Skills' },
  lieux: { fr: 'Lieux animés', en: 'Lieux animated' },
  resources: { fr: 'Ressources proposées', en: 'Resources offered' },
  needs: { fr: 'Besoins', en: 'Needs' },
  projects: { fr: 'Coopérations', en: 'Cooperation projects' },
  limits: { fr: 'Limites dites', en: 'Limits stated' },
  network_limits: { fr: 'Limites dites dans un réseau', en: 'Limits stated in a network' },
  commitments: { fr: 'Engagements', en: 'Commitments' },
  expected_effects: { fr: 'Effets attendus', en: 'Effects expected' },
  tasks: { fr: 'Tâches confiées', en: 'Tasks to see to' },
  event_tasks: { fr: 'Tâches confiées pour des événements', en: 'Tasks to see to for events' },
  volunteering: { fr: 'Créneaux de bénévolat', en: 'Volunteering' },
  objections: { fr: 'Objections', en: 'Objections' },
  requests: { fr: 'Ressources demandées', en: 'Resources asked for' },
  observations: { fr: 'Observations', en: 'Observations' },
  events: { fr: 'Événements organisés', en: 'Events organised' },
  proposals: { fr: 'Événements proposés', en: 'Events proposed' },
  outcomes: { fr: 'Suites d’événements racontées', en: 'Outcomes of events reported' },
  accepted_warnings: { fr: 'Alertes acceptées, et pourquoi', en: 'Warnings accepted, and why' },
  stages: { fr: 'Étapes de coopérations franchies', en: 'Stages of cooperations passed' },
  handovers: { fr: 'Sorties et retours notés', en: 'Handovers noted' },
  photos: { fr: 'Photos ajoutées', en: 'Photos added' },
  files: { fr: 'Fichiers ajoutés', en: 'Files added' },
  releases: { fr: 'Versions du programme publiées', en: 'Releases of the programme' },
  comments: { fr: 'Messages écrits', en: 'Messages written' },
  mentions: { fr: 'Mentions dans des messages', en: 'Mentions in messages' },
  account: { fr: 'Compte', en: 'Account' },
  sign_in_methods: { fr: 'Moyens de connexion', en: 'Ways to sign in' },
  second_factor: { fr: 'Deuxième facteur', en: 'Second factor' },
  memberships: { fr: 'Rôles dans les réseaux', en: 'Roles in networks' },
  sessions: { fr: 'Sessions', en: 'Sessions' },
  calendar_addresses: { fr: 'Adresses privées de calendriers', en: 'Private addresses of calendars' },
  presence: { fr: 'Tableaux ouverts en ce moment', en: 'Boards open at this moment' },
  invitations: { fr: 'Invitations faites ou reçues', en: 'Invitations made or received' },
  keys: { fr: 'Clés d’API créées', en: 'API keys made' },
  imports_made: { fr: 'Imports faits', en: 'Imports made' },
  merges: { fr: 'Lieux fusionnés', en: 'Lieux merged' },
  consents_recorded: { fr: 'Accords notés pour d’autres', en: 'Consents written down for others' },
  notifications: { fr: 'Notifications', en: 'Notifications' },
  history_of_person: { fr: 'Modifications de la fiche', en: 'Changes of the page' },
  history_by_person: { fr: 'Modifications faites', en: 'Changes made' },
  imports: { fr: 'Lignes importées', en: 'Imported lines' },
  mail: { fr: 'Courriels envoyés', en: 'Mail sent' },
};

export const HEADINGS: readonly Words[] = [
  { fr: 'Partie', en: 'Part' },
  { fr: 'Ligne', en: 'Line' },
  { fr: 'Champ', en: 'Field' },
  { fr: 'Valeur', en: 'Value' },
];

const MESSAGES: Readonly<Record<string, Words>> = {
  PERSON_UNKNOWN: { fr: 'Introuvable, ou pas visible pour vous.', en: 'Not found, or not visible to you.' },
  FORBIDDEN: {
    fr: 'Seule cette personne peut retirer toutes ses données : elle a un compte pour le faire.',
    en: 'Only this person can take out all of their data: they have an account to do so.',
  },
};

export const messageOf = (code: string, locale: 'fr' | 'en'): string => MESSAGES[code]?.[locale] ?? code;
