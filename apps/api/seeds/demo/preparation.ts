import type { ActorKey, NovemberDay, PersonKey } from './demo.types.js';

/** What is usually to be done for events; days from the first one. */
export const checklists: readonly { readonly name: string; readonly items: readonly (readonly [title: string, offsetDays?: number])[] }[] = [
  {
    name: 'Événement dans un lieu',
    items: [
      ['Réserver la salle', -30],
      ['Écrire l’annonce et choisir une photo', -21],
      ['Envoyer l’annonce à la mairie et au journal local', -14],
      ['Trouver des bénévoles pour l’accueil', -10],
      ['Imprimer les affiches', -10],
      ['Vérifier l’accès en fauteuil et la boucle magnétique', -7],
      ['Préparer la feuille de présence', -1],
      ['Remercier les bénévoles et dire combien de personnes sont venues', 2],
    ],
  },
  {
    name: 'Événement en plein air',
    items: [
      ['Demander l’autorisation d’occuper l’espace public', -45],
      ['Prévenir l’assurance', -30],
      ['Réserver barnums, tables et bancs', -21],
      ['Décider du repli en cas de pluie', -3],
      ['Rendre le matériel propre et sec', 1],
    ],
  },
];

interface DemoEventTask {
  readonly title: string;
  readonly notes?: string;
  /** Days from the first day of the event. */
  readonly offset?: number;
  readonly assignee?: PersonKey;
  readonly done?: true;
}

interface DemoSlot {
  readonly title: string;
  readonly on: NovemberDay;
  readonly from: string;
  readonly to: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly people: readonly PersonKey[];
}

/** What is prepared for an event, by its title. */
export const preparations: Readonly<Record<string, { readonly tasks?: readonly DemoEventTask[]; readonly slots?: readonly DemoSlot[] }>> = {
  'Le grand repair café du bassin': {
    tasks: [
      { title: 'Compter les caisses à outils et commander ce qui manque', offset: -14, assignee: 'thibault', done: true },
      { title: 'Afficher dans les trois lieux et chez les commerçants', offset: -10, assignee: 'romain', done: true },
      { title: 'Préparer la feuille de suivi des réparations', offset: -3, assignee: 'ines', done: true },
      { title: 'Additionner les kilos réparés des trois samedis', notes: 'La Remise a une balance ; noter aussi ce qui n’a pas pu être réparé.', offset: 30, assignee: 'ines' },
    ],
    slots: [
      { title: 'Accueillir et inscrire les objets', on: [3, 'SAT'], from: '13:30', to: '18:00', minimum: 2, maximum: 3, people: ['ines', 'karim'] },
      { title: 'Réparer le petit électroménager', on: [3, 'SAT'], from: '14:00', to: '18:00', minimum: 4, maximum: 8, people: ['thibault', 'romain', 'pierre'] },
    ],
  },
  'Marché du réemploi et de l’artisanat': {
    tasks: [
      { title: 'Demander la halle à la mairie', offset: -60, assignee: 'thibault', done: true },
      { title: 'Tracer le plan des emplacements', offset: -7, assignee: 'josephine' },
      { title: 'Rappeler les horaires d’installation aux exposantes et exposants', offset: -3, assignee: 'ines' },
    ],
    slots: [
      { title: 'Monter les stands', on: [4, 'SAT'], from: '07:30', to: '10:00', minimum: 6, maximum: 12, people: ['thibault', 'josephine', 'karim', 'ines'] },
      { title: 'Tenir la buvette', on: [4, 'SAT'], from: '10:00', to: '14:00', minimum: 2, maximum: 4, people: ['romain', 'louise'] },
      { title: 'Démonter et balayer', on: [4, 'SAT'], from: '18:00', to: '20:00', minimum: 4, maximum: 10, people: ['pierre'] },
    ],
  },
  'Premiers pas à la découpe laser': {
    tasks: [
      { title: 'Écrire les prérequis et l’accessibilité dans l’annonce', offset: -14, assignee: 'ines' },
      { title: 'Commander les chutes de contreplaqué', offset: -10, assignee: 'ines', done: true },
    ],
  },
  'Du terril à l’assiette : le banquet du bilan': {
    slots: [{ title: 'Servir et débarrasser', on: [3, 'THU'], from: '18:00', to: '22:30', minimum: 4, maximum: 6, people: ['amelie', 'youssef', 'claire', 'marine'] }],
  },
};

/** Needs that were raised for an event, whose days are those of the event. */
export const eventNeeds: readonly { readonly event: string; readonly holder: ActorKey; readonly category: string; readonly title: string; readonly description: string; readonly quantity: number; readonly unit: string }[] = [
  {
    event: 'Marché du réemploi et de l’artisanat', holder: 'remise', category: 'MATERIAL_RESOURCE/EQUIPMENT', title: 'Barnums et tables pour le marché',
    description: 'La halle est couverte, mais les bords prennent le vent : six barnums et une vingtaine de tables.', quantity: 20, unit: 'tables',
  },
  {
    event: 'Premiers pas à la découpe laser', holder: 'lampisterie', category: 'MATERIAL_RESOURCE/MATERIAL', title: 'Chutes de contreplaqué de 3 mm',
    description: 'Pour que chacune et chacun reparte avec un objet : des chutes suffisent.', quantity: 12, unit: 'plaques',
  },
];

/** What became of the dates of an event, in their order; those that are still to come are left out. */
export const outcomes: Readonly<Record<string, readonly { readonly held: boolean; readonly attendance?: number; readonly word?: string }[]>> = {
  'Le grand repair café du bassin': [
    { held: true, attendance: 46, word: '31 objets réparés sur 44. Les machines à coudre ont manqué : il en faudra deux de plus.' },
    { held: true, attendance: 58, word: 'Beaucoup de petit électroménager ; trois personnes veulent rejoindre l’équipe.' },
    { held: true, attendance: 63 },
  ],
  'Soirée d’ouverture du Mois de l’ESS': [{ held: true, attendance: 140, word: 'Salle pleine. Les élues et élus sont restés jusqu’au bout.' }],
  'Grande collecte d’objets et de textiles': [{ held: true, attendance: 85, word: '1,2 tonne collectée, dont la moitié repart en boutique.' }],
  'Portes ouvertes de La Lampisterie': [{ held: true, attendance: 37 }, { held: true, attendance: 92, word: 'Le samedi attire les familles : garder ce jour l’an prochain.' }],
  'Cuisiner les invendus': [{ held: true, attendance: 12, word: 'Complet, cinq personnes sur liste d’attente.' }],
  // Said beforehand: they were cancelled.
  'Soupe et musique au pied des immeubles': [{ held: false, word: 'Annulée : tempête annoncée. La soupe a été distribuée le lendemain à la régie.' }],
};
