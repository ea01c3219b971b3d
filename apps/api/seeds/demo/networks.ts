import type { NetworkKey } from './demo.types.js';

interface DemoNetwork {
  readonly name: string;
  readonly kind: 'COLLECTIVE' | 'PTCE';
  readonly stage: 'EMERGING' | 'ESTABLISHED';
  readonly description: string;
  readonly epci: readonly string[];
}

/** The demonstration's two networks, by slug. */
export const networks: Readonly<Record<NetworkKey, DemoNetwork>> = {
  demo: {
    name: 'Les Ruches du Bassin (démonstration)',
    kind: 'PTCE',
    stage: 'EMERGING',
    description:
      'Réseau fictif, pour découvrir Essaim. Douze tiers-lieux du bassin minier mettent en commun leurs espaces, leurs outils et leurs savoir-faire, '
      + 'et préparent ensemble leur premier Mois de l’ESS. Les communes sont réelles ; les lieux, les organisations et les personnes sont inventés.',
    epci: ['246200364', '200072460', '246200299'],
  },
  'demo-voisine': {
    name: 'Tisser la Scarpe (démonstration)',
    kind: 'COLLECTIVE',
    stage: 'EMERGING',
    description: 'Réseau fictif, voisin du premier : un petit collectif d’Arras qui partage un lieu avec Les Ruches du Bassin.',
    epci: ['200033579'],
  },
};
