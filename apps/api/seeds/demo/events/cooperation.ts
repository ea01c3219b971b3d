import type { DemoEvent } from '../demo.types.js';

/** Meetings about work, enterprise and cooperation; and the small programme of the neighbouring network. */
export const cooperationEvents: readonly DemoEvent[] = [
  {
    title: 'Petit-déjeuner des coworkeuses et coworkeurs',
    summary: 'Croissants, présentations, coups de main.',
    description: 'On se présente en une phrase, on demande un coup de main, on en offre un. Ouvert à toute personne qui travaille seule et s’en lasse.',
    kind: 'BUSINESS_MEETING', audiences: ['PROFESSIONALS'], themes: ['ENTREPRENEURSHIP'], organisers: ['grandBureau', 'nadia'], price: 'Gratuit', state: 'PUBLISHED',
    occurrences: [
      { on: [1, 'THU'], from: '08:30', to: '10:00', lieu: 'grandBureau', room: 'Espace ouvert' },
      { on: [3, 'THU'], from: '08:30', to: '10:00', lieu: 'grandBureau', room: 'Espace ouvert' },
    ],
  },
  {
    title: 'Entreprendre en coopérative : mode d’emploi',
    summary: 'CAE, SCOP, SCIC : qui décide, qui partage, qui se paie ?',
    description: 'Une heure pour comprendre les statuts, une heure pour questionner trois coopératrices et coopérateurs du bassin. La salle n’étant pas prête, la séance se suit à distance.',
    kind: 'CONFERENCE', audiences: ['PROFESSIONALS', 'STUDENTS'], themes: ['ENTREPRENEURSHIP', 'GENDER_EQUALITY'], organisers: ['abeilles', 'grandBureau'], expected: 30, price: 'Gratuit',
    registrationUrl: 'https://les-abeilles-du-bassin.example/cooperative', onlineAccessUrl: 'https://visio.les-abeilles-du-bassin.example/cooperative', state: 'PUBLISHED', status: 'MOVED_ONLINE',
    occurrences: [{ on: [2, 'TUE'], from: '14:00', to: '16:30', lieu: 'grandBureau', room: 'Salle Émilienne' }],
  },
  {
    title: 'Élues, élus, tiers-lieux : faire ensemble',
    summary: 'Une matinée de travail pour les collectivités.',
    description: 'Commande publique, mise à disposition de locaux, conventions d’objectifs : des exemples du territoire, et ce que chaque partie en a retiré d’utile.',
    kind: 'CONFERENCE', audiences: ['LOCAL_AUTHORITIES', 'PROFESSIONALS'], themes: ['SOCIAL_ACTION', 'ECOLOGICAL_TRANSITION'], organisers: ['syndicat', 'claire', 'lampisterie'], price: 'Gratuit',
    registrationUrl: 'https://syndicat-des-terrils.example/faire-ensemble', state: 'READY',
    occurrences: [{ on: [2, 'THU'], from: '09:00', to: '12:30', lieu: 'lampisterie', room: 'Salle des lampes' }],
  },
  {
    title: 'Assemblée de préfiguration du PTCE',
    summary: 'Visée commune, gouvernance, prochaines coopérations.',
    description: 'Les membres débattent de la charte et choisissent les groupes de travail de l’hiver. Facilitation par Gauthier Planque ; repas partagé.',
    kind: 'DEBATE', audiences: ['PROFESSIONALS', 'LOCAL_AUTHORITIES'], themes: ['ENTREPRENEURSHIP'], organisers: ['claire', 'gauthier', 'abeilles'], expected: 60, price: 'Réservé aux membres', state: 'ACCEPTED',
    occurrences: [{ on: [2, 'THU'], from: '18:30', to: '21:30', lieu: 'lampisterie', room: 'Salle des lampes' }],
  },
  {
    title: 'Effet utile ou impact ? L’atelier',
    summary: 'Apprendre à dire ce que nos lieux changent vraiment.',
    description: 'À partir de situations apportées par les participantes et participants, on distingue ce que l’on fait, ce que cela permet, et ce à quoi l’on contribue.',
    kind: 'WORKSHOP', audiences: ['PROFESSIONALS'], themes: ['SOCIAL_ACTION'], organisers: ['etienne', 'labo', 'moulin'], price: 'Gratuit', state: 'PUBLISHED',
    occurrences: [{ on: [4, 'THU'], from: '14:00', to: '17:00', lieu: 'moulin', room: 'Salle du moulin' }],
  },
  {
    title: 'Femmes qui entreprennent autrement',
    summary: 'Reporté : la nouvelle date sera annoncée ici.',
    description: 'Quatre fondatrices racontent les débuts, les banques et les doutes. Ensuite, on prend rendez-vous avec celle dont le parcours nous parle.',
    kind: 'CONFERENCE', audiences: ['GENERAL_PUBLIC', 'PROFESSIONALS'], themes: ['GENDER_EQUALITY', 'ENTREPRENEURSHIP'], organisers: ['grandBureau', 'nadia', 'sophie'], expected: 14, price: 'Gratuit', state: 'PUBLISHED', status: 'POSTPONED',
    occurrences: [{ on: [3, 'THU'], from: '18:00', to: '20:00', lieu: 'grandBureau', room: 'Salle Émilienne' }],
  },
  {
    title: 'Visite croisée : dans les coulisses de trois lieux',
    summary: 'Une journée en minibus avec les animatrices et animateurs.',
    description: 'La Remise le matin, La Marmite à midi, Le Chevalement l’après-midi : on visite ce que l’on ne voit jamais, avec celles et ceux qui y travaillent.',
    kind: 'VISIT', audiences: ['PROFESSIONALS', 'LOCAL_AUTHORITIES'], themes: ['SOCIAL_ACTION'], organisers: ['claire', 'remise', 'chevalement'], project: 'visites', price: '10 €, repas compris', state: 'ACCEPTED',
    occurrences: [{}],
  },
  {
    title: 'Partager un vélo-cargo : retour d’essais',
    summary: 'Trois lieux ont roulé un mois ; ils racontent.',
    description: 'Trajets, pannes, fous rires et kilomètres : un bilan honnête avant de décider de la suite.',
    kind: 'DEBATE', audiences: ['PROFESSIONALS', 'GENERAL_PUBLIC'], themes: ['ECOLOGICAL_TRANSITION'], organisers: ['boucle', 'marmite'], project: 'logistique', price: 'Gratuit', state: 'PROPOSED',
    occurrences: [{ lieu: 'boucle', room: 'Salle du fond' }],
  },
  {
    network: 'demo-voisine',
    title: 'Marché des producteurs et des artistes',
    summary: 'La halle en fête, au bord de la Scarpe.',
    description: 'Vingt productrices et producteurs, des impromptus de théâtre, un coin lecture pour les enfants. Les Jardins du Terril y tiennent un étal.',
    kind: 'MARKET', audiences: ['GENERAL_PUBLIC'], themes: ['CULTURE', 'ECOLOGICAL_TRANSITION'], organisers: ['entrepot', 'jardins'], price: 'Entrée libre', state: 'PUBLISHED',
    occurrences: [{ on: [2, 'SAT'], from: '10:00', to: '17:00', lieu: 'entrepot', room: 'Halle' }],
  },
  {
    network: 'demo-voisine',
    title: 'Taille d’hiver : la leçon de verger',
    summary: 'Apprendre à tailler sans trembler.',
    description: 'Amélie montre, chacune et chacun taille. Sécateurs prêtés.',
    kind: 'TRAINING', audiences: ['GENERAL_PUBLIC'], themes: ['ECOLOGICAL_TRANSITION'], organisers: ['jardins', 'amelie'], price: 'Gratuit', state: 'REFUSED',
    refusalReason: 'Le verger n’est pas assuré pour le public avant décembre. Proposez-la pour le Mois de l’arbre : nous l’annoncerons ensemble.',
    occurrences: [{ on: [4, 'SUN'], from: '10:00', to: '12:00', lieu: 'jardins', room: 'Serre' }],
  },
];
