import type { DemoEvent } from '../demo.types.js';

/** Repair, reuse and making. */
export const makingEvents: readonly DemoEvent[] = [
  {
    title: 'Le grand repair café du bassin',
    summary: 'Un samedi, un lieu, des bénévoles : on répare ensemble.',
    description: 'Petit électroménager, vélos, vêtements, jouets : apportez ce qui ne marche plus, repartez avec un objet réparé et un geste appris. Trois samedis, trois lieux, un seul carnet de réparations.',
    kind: 'WORKSHOP', audiences: ['GENERAL_PUBLIC'], themes: ['CIRCULAR_ECONOMY', 'ECOLOGICAL_TRANSITION'], accessibility: ['MOTOR_IMPAIRMENT'],
    organisers: ['boucle', 'remise', 'lampisterie'], project: 'repair', price: 'Gratuit, prix libre pour les pièces', state: 'PUBLISHED',
    occurrences: [
      { on: [1, 'SAT'], from: '14:00', to: '18:00', lieu: 'boucle', room: 'Salle du café' },
      { on: [2, 'SAT'], from: '14:00', to: '18:00', lieu: 'remise', room: 'Atelier de réparation' },
      { on: [3, 'SAT'], from: '14:00', to: '18:00', lieu: 'lampisterie', room: 'Salle des lampes' },
    ],
  },
  {
    title: 'Sécurité électrique pour bénévoles réparateurs',
    summary: 'Deux soirées pour réparer sans risque.',
    description: 'Mesurer, isoler, reconnaître le danger et savoir dire non : la formation que suivent les bénévoles des repair cafés du réseau, animée par une électricienne de Second Souffle.',
    kind: 'TRAINING', audiences: ['GENERAL_PUBLIC'], themes: ['CIRCULAR_ECONOMY'], organisers: ['souffle', 'remise'], project: 'repair',
    price: 'Gratuit', registrationUrl: 'https://la-remise.example/securite-electrique', state: 'PUBLISHED', status: 'FULL',
    occurrences: [
      { on: [1, 'TUE'], from: '18:00', to: '20:30', lieu: 'remise', room: 'Atelier de réparation' },
      { on: [2, 'TUE'], from: '18:00', to: '20:30', lieu: 'remise', room: 'Atelier de réparation' },
    ],
  },
  {
    title: 'Portes ouvertes de La Lampisterie',
    summary: 'Machines en marche et copeaux garantis.',
    description: 'Visite des ateliers toutes les heures, démonstrations de découpe laser et de tour à bois, initiation pour les enfants à partir de huit ans accompagnés d’un adulte.',
    kind: 'OPEN_HOUSE', audiences: ['GENERAL_PUBLIC', 'STUDENTS'], themes: ['ENTREPRENEURSHIP'], accessibility: ['MOTOR_IMPAIRMENT', 'HEARING_IMPAIRMENT'],
    organisers: ['lampisterie', 'ines'], price: 'Entrée libre', state: 'PUBLISHED',
    occurrences: [
      { on: [2, 'FRI'], from: '14:00', to: '19:00', lieu: 'lampisterie', room: 'Plateau de travail' },
      { on: [2, 'SAT'], from: '10:00', to: '17:00', lieu: 'lampisterie', room: 'Plateau de travail' },
    ],
  },
  {
    title: 'Premiers pas à la découpe laser',
    summary: 'Dessiner, régler, découper : un objet en deux heures.',
    description: 'Par groupes de six, on dessine un petit objet sur ordinateur puis on le découpe. Aucune connaissance demandée ; l’atelier vaut formation pour utiliser la machine ensuite.',
    kind: 'WORKSHOP', audiences: ['GENERAL_PUBLIC'], themes: ['CULTURE', 'INCLUSION'], organisers: ['lampisterie', 'ines'],
    price: '5 €, matière comprise', registrationUrl: 'https://la-lampisterie.example/laser', state: 'ACCEPTED', proposedByAnimateur: true,
    occurrences: [
      { on: [3, 'WED'], from: '17:30', to: '19:30', lieu: 'lampisterie', room: 'Atelier numérique' },
      { on: [4, 'WED'], from: '17:30', to: '19:30', lieu: 'lampisterie', room: 'Atelier numérique' },
    ],
  },
  {
    title: 'Nuit de la fabrication partagée',
    summary: 'De 18 h à minuit, un prototype utile à une association.',
    description: 'Cinq associations apportent un problème, cinq équipes mélangées apportent des idées et des machines. À minuit, on montre ce qui marche et l’on rit de ce qui ne marche pas.',
    kind: 'OTHER', audiences: ['STUDENTS', 'PROFESSIONALS'], themes: ['ENTREPRENEURSHIP', 'INCLUSION'], organisers: ['lampisterie', 'fabrique', 'ecoleSup'],
    expected: 40, price: 'Gratuit sur inscription', state: 'PROPOSED', proposedByAnimateur: true,
    occurrences: [{ on: [2, 'THU'], from: '18:00', to: '23:45', lieu: 'lampisterie', room: 'Salle des lampes' }],
  },
  {
    title: 'Marché du réemploi et de l’artisanat',
    summary: 'Trente exposantes et exposants du bassin.',
    description: 'Meubles remis en état, vêtements retouchés, vaisselle au kilo et pièces uniques des artisanes et artisans du Fil à plomb. Buvette tenue par La Boucle.',
    kind: 'MARKET', audiences: ['GENERAL_PUBLIC'], themes: ['CIRCULAR_ECONOMY', 'LABOUR_INTEGRATION'], organisers: ['remise', 'filPlomb', 'souffle'], price: 'Entrée libre', state: 'PUBLISHED',
    occurrences: [{ on: [4, 'SAT'], from: '10:00', to: '18:00', place: { label: 'Halle du marché couvert', street: 'Place du Marché', postalCode: '62700', commune: '62178' } }],
  },
  {
    title: 'Grande collecte d’objets et de textiles',
    summary: 'On vide les greniers, La Remise s’occupe du reste.',
    description: 'Déposez objets, livres, textiles et petit électroménager, même en panne. Les équipes en insertion expliquent ce que deviennent les dons.',
    kind: 'COLLECTION_DRIVE', audiences: ['GENERAL_PUBLIC'], themes: ['CIRCULAR_ECONOMY', 'LABOUR_INTEGRATION'], organisers: ['remise', 'regie'], price: 'Gratuit', state: 'PUBLISHED',
    occurrences: [{ on: [1, 'SAT'], from: '09:00', to: '12:30', place: { label: 'Parking de la piscine', postalCode: '62210', commune: '62065' } }],
  },
  {
    title: 'Atelier vélo : prêt pour l’hiver',
    summary: 'Freins, lumières, chaîne : on contrôle tout.',
    description: 'Romain et les bénévoles passent votre vélo en revue avec vous et vous montrent les réglages que l’on peut faire sans outil.',
    kind: 'WORKSHOP', audiences: ['GENERAL_PUBLIC', 'STUDENTS'], themes: ['ECOLOGICAL_TRANSITION', 'SPORT'], organisers: ['boucle', 'romain'], price: 'Prix libre', state: 'REFUSED',
    refusalReason: 'Deux ateliers vélo sont déjà prévus cette semaine-là. Rejoignez celui de La Remise : les bénévoles y manquent.',
    occurrences: [{ lieu: 'boucle' }],
  },
];
