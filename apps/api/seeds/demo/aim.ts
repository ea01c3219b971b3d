import type { DemoLimit, DemoMilestone } from './demo.types.js';

/** What the network `demo` wants together. */
export const aim = {
  statement: 'Que chaque habitante et chaque habitant du bassin trouve, à moins de vingt minutes de chez soi, un lieu où faire avec d’autres ; et que ces lieux tiennent ensemble ce qu’aucun ne tiendrait seul.',
  objectives: [
    'Que les animatrices et animateurs des douze lieux se connaissent et travaillent ensemble.',
    'Faire circuler salles, outils et savoir-faire avant d’en acheter d’autres.',
    'Rendre visibles les effets utiles des lieux auprès des collectivités.',
    'Préparer un PTCE qui porte les coopérations au-delà du Mois de l’ESS.',
  ],
  limits: [
    { statement: 'Une réunion du collectif par mois, deux heures au plus.', kind: 'TIME' },
    { statement: 'Aucun lieu ne s’engage pour un autre.', kind: 'ETHICS' },
    { statement: 'Pas de financement qui oblige à exclure un lieu.', kind: 'MONEY' },
    { statement: 'Pas plus de 6 000 € engagés ensemble la première année.', kind: 'MONEY', count: [6000, '€'] },
    { statement: 'La Lampisterie n’accueille jamais plus de cent personnes.', kind: 'PEOPLE', count: [100, 'personnes'], holder: 'lampisterie' },
  ],
} as const satisfies { statement: string; objectives: readonly string[]; limits: readonly DemoLimit[] };

/** The thread of the network: the eight phases, on the way. */
export const networkThread = {
  sentence: 'Apprendre à faire ensemble, une coopération après l’autre, jusqu’à ce que le territoire s’en empare.',
  milestones: [
    { title: 'Visée commune', startsOn: '01-20', done: true, phase: 'SHARED_AIM' },
    { title: 'Concepts : effets utiles, externalités, coopération', startsOn: '02-17', done: true, phase: 'CONCEPTS' },
    { title: 'Partage d’expériences : construire et gérer sa communauté', startsOn: '03-24', done: true, phase: 'EXPERIENCE_SHARING', items: [{ on: 'project', of: 'visites', why: 'Se voir travailler est la première expérience que l’on partage.' }] },
    { title: 'Cartographie des ressources', startsOn: '05-12', done: true, phase: 'RESOURCE_MAPPING' },
    { title: 'Conception des coopérations', startsOn: '06-16', done: true, phase: 'COOPERATION_DESIGN', items: [
      { on: 'project', of: 'repair', why: 'Trois lieux y ont dit ce que chacun attend, et où cela s’arrête.' },
      { on: 'project', of: 'sante', why: 'La seule coopération que les habitants conduisent eux-mêmes.' },
    ] },
    { title: 'Opération commune : le Mois de l’ESS', startsOn: '11-01', phase: 'JOINT_OPERATION', items: [
      { on: 'event', of: 'Soirée d’ouverture du Mois de l’ESS', why: 'La première fois que les douze lieux signent la même affiche.' },
      { on: 'event', of: 'Assemblée de préfiguration du PTCE', why: 'Ce que le Mois aura montré y devient un mandat.' },
    ] },
    { title: 'Bilan partagé', startsOn: '12-10', phase: 'SHARED_REVIEW' },
    { title: 'Coopérations suivantes', phase: 'NEXT_COOPERATIONS' },
  ],
} as const satisfies { sentence: string; milestones: readonly DemoMilestone[] };
