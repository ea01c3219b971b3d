import { rootList } from '../source.js';
import { columnsOf, type ExportList } from './list.js';
import { day } from './moment.js';

const STAGES = {
  IDEA: { fr: 'Idée', en: 'Idea' },
  EMERGING: { fr: 'Émergent', en: 'Emerging' },
  ORGANISED: { fr: 'Organisé', en: 'Organised' },
  ACTIVE: { fr: 'En action', en: 'Active' },
  REVIEWED: { fr: 'Bilan partagé', en: 'Reviewed' },
  CLOSED: { fr: 'Terminé', en: 'Closed' },
  SET_ASIDE: { fr: 'Mis de côté', en: 'Set aside' },
};

const columns = columnsOf({
  id: ['Identifiant', 'Identifier'],
  title: ['Titre', 'Title'],
  stage: ['Étape', 'Stage', STAGES],
  setAsideFrom: ['Mis de côté depuis l’étape', 'Set aside from stage', STAGES],
  summary: ['Résumé', 'Summary'],
  parties: ['Parties prenantes', 'Parties'],
  objectives: ['Objectifs collectifs', 'Collective objectives'],
  limits: ['Limites', 'Limits'],
  effects: ['Effets utiles', 'Useful effects'],
  valueSharing: ['Partage de la valeur', 'How value is shared'],
  createdOn: ['Créé le', 'Created on'],
  updatedOn: ['Modifié le', 'Changed on'],
});

interface ProjectNode {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  readonly setAsideFrom: string | null;
  readonly summary: string | null;
  readonly valueSharing: string | null;
  readonly parties: readonly { readonly role: string; readonly actor: { readonly name: string } | null }[];
  readonly objectives: readonly { readonly statement: string }[];
  readonly limits: readonly { readonly statement: string }[];
  readonly effects: readonly { readonly statement: string }[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

const statements = (things: readonly { readonly statement: string }[]): string[] => things.map(({ statement }) => statement);

/** Cooperation projects, a line each. */
export const projectsList: ExportList<ProjectNode, (typeof columns)[number]['key']> = {
  name: { fr: 'Projets', en: 'Projects' },
  sources: rootList('cooperationProjects', 'CooperationProjectFilter', `id title stage setAsideFrom summary valueSharing createdAt updatedAt
    parties { role actor { name } } objectives { statement } limits { statement } effects { statement }`),
  columns,
  cells: ({ id, title, stage, setAsideFrom, summary, valueSharing, parties, objectives, limits, effects, createdAt, updatedAt }) => ({
    id, title, stage, setAsideFrom, summary,
    // A party that the viewer may not read is not in the file.
    parties: parties.flatMap(({ actor, role }) => (actor ? [`${actor.name} (${role})`] : [])),
    objectives: statements(objectives),
    limits: statements(limits),
    effects: statements(effects),
    valueSharing,
    createdOn: day(createdAt),
    updatedOn: day(updatedAt),
  }),
};
