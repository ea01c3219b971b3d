import type { ActorKey, ProjectKey } from './demo.types.js';

export interface DemoExchange {
  /** Title of the resource. */
  readonly resource: string;
  readonly to: ActorKey;
  readonly project: ProjectKey;
  /** Days from the day of the seed: what is in the past was handed out and came back, what is to come is promised. */
  readonly inDays: number;
  readonly lasts: number;
  readonly quantity?: number;
}

/** What has been lent between the members so far, and what is promised. */
export const exchanges: readonly DemoExchange[] = [
  { resource: 'Camion de 20 m³ avec hayon', to: 'boucle', project: 'repair', inDays: -47, lasts: 1 },
  { resource: 'Camion de 20 m³ avec hayon', to: 'boucle', project: 'repair', inDays: -26, lasts: 1 },
  { resource: 'Camion de 20 m³ avec hayon', to: 'marmite', project: 'logistique', inDays: -33, lasts: 1 },
  { resource: 'Camion de 20 m³ avec hayon', to: 'jardins', project: 'cantine', inDays: 39, lasts: 1 },
  { resource: 'Deux vélos-cargos', to: 'marmite', project: 'logistique', inDays: -44, lasts: 3, quantity: 1 },
  { resource: 'Deux vélos-cargos', to: 'marmite', project: 'logistique', inDays: -37, lasts: 3, quantity: 2 },
  { resource: 'Deux vélos-cargos', to: 'remise', project: 'logistique', inDays: -23, lasts: 2, quantity: 1 },
  { resource: 'Plants et compost', to: 'marmite', project: 'cantine', inDays: -61, lasts: 1 },
  { resource: 'Cuisine professionnelle à la demi-journée', to: 'jardins', project: 'cantine', inDays: -52, lasts: 1, quantity: 4 },
  { resource: 'Salle des lampes, 80 places', to: 'boucle', project: 'repair', inDays: -40, lasts: 1, quantity: 40 },
  { resource: 'Gîte de groupe', to: 'grandBureau', project: 'visites', inDays: -75, lasts: 2, quantity: 10 },
  { resource: 'Gîte de groupe', to: 'chevalement', project: 'visites', inDays: -75, lasts: 2, quantity: 4 },
  { resource: 'Sonorisation mobile', to: 'moulin', project: 'visites', inDays: -75, lasts: 2 },
  { resource: 'Chutes de chêne et de hêtre', to: 'lampisterie', project: 'repair', inDays: -54, lasts: 1, quantity: 1 },
  { resource: 'Classe mobile de douze ordinateurs', to: 'passerelle', project: 'sante', inDays: 41, lasts: 5, quantity: 6 },
  { resource: 'Facilitation d’assemblées', to: 'passerelle', project: 'sante', inDays: 36, lasts: 1, quantity: 1 },
  { resource: 'Découpeuse laser', to: 'remise', project: 'repair', inDays: 43, lasts: 1 },
];

export interface DemoCommitment {
  readonly party: ActorKey;
  readonly project: ProjectKey;
  readonly kind: 'IN_KIND' | 'EXPENSE';
  readonly statement: string;
  readonly amount?: number;
  readonly unit?: string;
  readonly state: 'AGREED' | 'KEPT';
  /** Titles of the resource that is given and of the need that it answers. */
  readonly resource?: string;
  readonly need?: string;
}

/** What parties have committed to without a date. */
export const commitments: readonly DemoCommitment[] = [
  {
    party: 'mutuelle', project: 'sante', kind: 'EXPENSE', statement: 'Les frais de l’enquête participative', amount: 3000, unit: '€', state: 'AGREED',
    resource: 'Appui aux actions de prévention', need: 'Méthode d’enquête participative',
  },
  { party: 'syndicat', project: 'cantine', kind: 'IN_KIND', statement: 'La parcelle et l’eau, pour la saison', amount: 1, unit: 'saison', state: 'KEPT' },
];
