import type { DemoEvent } from '../demo.types.js';

/** Shows, films and exhibitions; three proposals want the same evening in the same hall. */
export const cultureEvents: readonly DemoEvent[] = [
  {
    title: 'Soirée d’ouverture du Mois de l’ESS',
    summary: 'Le bassin coopère : prises de parole, buffet, concert.',
    description: 'Chaque lieu se présente en trois minutes et un objet. Buffet de La Marmite, puis concert de la fanfare des Carreaux.',
    kind: 'FESTIVE', audiences: ['GENERAL_PUBLIC', 'PROFESSIONALS', 'LOCAL_AUTHORITIES'], themes: ['CULTURE', 'ENTREPRENEURSHIP'], accessibility: ['MOTOR_IMPAIRMENT', 'HEARING_IMPAIRMENT'],
    organisers: ['abeilles', 'chevalement', 'claire'], price: 'Gratuit sur inscription', registrationUrl: 'https://les-abeilles-du-bassin.example/ouverture', state: 'PUBLISHED',
    occurrences: [{ on: [1, 'FRI'], from: '18:30', to: '22:30', lieu: 'chevalement', room: 'Grande salle' }],
  },
  {
    title: 'Ciné-débat : « Ce que nous tenons ensemble »',
    summary: 'Un film sur trois coopératives, puis une heure d’échange.',
    description: 'Le documentaire suit trois coopératives pendant un an. Le débat est animé par Étienne Roussel, avec des sociétaires du bassin.',
    kind: 'FILM_DEBATE', audiences: ['GENERAL_PUBLIC', 'STUDENTS'], themes: ['CULTURE', 'ENTREPRENEURSHIP'], accessibility: ['MOTOR_IMPAIRMENT', 'HEARING_IMPAIRMENT'],
    organisers: ['chevalement', 'etienne'], price: '5 €, gratuit pour les moins de 18 ans', state: 'PUBLISHED',
    occurrences: [{ on: [2, 'THU'], from: '20:00', to: '22:30', lieu: 'chevalement', room: 'Grande salle' }],
  },
  {
    title: 'Bal coopératif',
    summary: 'Des danses de partout, apprises sur le moment.',
    description: 'Un orchestre, deux meneuses de danse, des gâteaux apportés par chacune et chacun. Initiation à 19 h, bal à 20 h 30.',
    kind: 'FESTIVE', audiences: ['GENERAL_PUBLIC'], themes: ['CULTURE', 'INCLUSION'], organisers: ['chevalement', 'louise'], expected: 150, price: 'Prix libre', state: 'PROPOSED',
    occurrences: [{ on: [3, 'SAT'], from: '19:00', to: '23:30', lieu: 'chevalement', room: 'Grande salle' }],
  },
  {
    title: 'Concours d’éloquence coopérative',
    summary: 'Huit candidates et candidats, un jury, zéro cravate.',
    description: 'Des étudiantes et étudiants défendent une idée qui rendrait le territoire plus solidaire. Le public vote avec des haricots.',
    kind: 'AWARD', audiences: ['STUDENTS', 'GENERAL_PUBLIC'], themes: ['ENTREPRENEURSHIP'], organisers: ['ecoleSup', 'abeilles'], expected: 90, price: 'Gratuit', state: 'PROPOSED',
    occurrences: [{ on: [3, 'SAT'], from: '17:30', to: '20:30', lieu: 'chevalement', room: 'Grande salle' }],
  },
  {
    title: 'Concert de la chorale des lieux',
    summary: 'Quarante voix, douze lieux, un répertoire de luttes et de fêtes.',
    description: 'La chorale née des visites croisées chante pour la première fois en public. Verre de l’amitié à l’issue.',
    kind: 'SHOW', audiences: ['GENERAL_PUBLIC'], themes: ['CULTURE'], organisers: ['moulin', 'chevalement'], expected: 120, price: 'Au chapeau', state: 'PROPOSED',
    occurrences: [{ on: [3, 'SAT'], from: '20:00', to: '21:45', lieu: 'chevalement', room: 'Grande salle' }],
  },
  {
    title: 'Exposition « Mains au travail »',
    summary: 'Portraits d’artisanes et d’artisans du bassin.',
    description: 'Quarante photographies prises dans les ateliers du réseau, avec les mots de celles et ceux qui y travaillent. Vernissage le premier jour.',
    kind: 'EXHIBITION', audiences: ['GENERAL_PUBLIC'], themes: ['CULTURE', 'LABOUR_INTEGRATION'], accessibility: ['MOTOR_IMPAIRMENT', 'VISUAL_IMPAIRMENT'],
    organisers: ['filPlomb', 'chevalement'], price: 'Entrée libre', state: 'PUBLISHED',
    occurrences: [
      { on: [2, 'WED'], from: '18:00', to: '20:00', lieu: 'chevalement', room: 'Hall' },
      { on: [4, 'SAT'], from: '14:00', to: '20:00', lieu: 'chevalement', room: 'Hall' },
    ],
  },
  {
    title: 'Scène ouverte : slam et récits de lieux',
    summary: 'Annulée : l’équipe vous donne rendez-vous en décembre.',
    description: 'Cinq minutes chacune, chacun, pour dire un lieu. La soirée est annulée faute d’animatrice ; elle sera reprogrammée en décembre.',
    kind: 'SHOW', audiences: ['GENERAL_PUBLIC'], themes: ['CULTURE'], organisers: ['boucle', 'romain'], price: 'Gratuit', state: 'ACCEPTED', status: 'CANCELLED',
    occurrences: [{ on: [4, 'FRI'], from: '19:00', to: '22:00', lieu: 'boucle', room: 'Salle du fond' }],
  },
  {
    title: 'Soirée jeux coopératifs',
    summary: 'On gagne ensemble ou l’on perd ensemble.',
    description: 'Trente jeux où personne n’est éliminé, expliqués par les bénévoles du café. De 8 à 98 ans.',
    kind: 'FESTIVE', audiences: ['GENERAL_PUBLIC'], themes: ['INCLUSION', 'CULTURE'], organisers: ['boucle', 'romain'], price: 'Gratuit', state: 'PUBLISHED',
    occurrences: [{ on: [4, 'FRI'], from: '19:00', to: '22:00', lieu: 'boucle', room: 'Salle du fond' }],
  },
];
