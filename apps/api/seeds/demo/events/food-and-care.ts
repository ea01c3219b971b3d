import type { DemoEvent } from '../demo.types.js';

/** Food, gardens, health and help. */
export const foodAndCareEvents: readonly DemoEvent[] = [
  {
    title: 'Plantons la haie du terril',
    summary: 'Deux samedis, trois cents arbustes, une soupe.',
    description: 'Avec les maraîchères des Jardins, on plante une haie de noisetiers, sureaux et églantiers qui protégera le potager du vent. Outils prêtés, bottes conseillées, soupe offerte à midi.',
    kind: 'WORKSHOP', audiences: ['GENERAL_PUBLIC'], themes: ['ECOLOGICAL_TRANSITION'], organisers: ['jardins', 'amelie'], price: 'Gratuit', state: 'PUBLISHED',
    occurrences: [{ on: [3, 'SAT'], from: '09:30', to: '12:30', lieu: 'jardins' }, { on: [4, 'SAT'], from: '09:30', to: '12:30', lieu: 'jardins' }],
  },
  {
    title: 'Du terril à l’assiette : le banquet du bilan',
    summary: 'On mange la récolte et l’on raconte la saison.',
    description: 'Celles et ceux qui ont cultivé, cuisiné, livré et mangé se retrouvent autour d’un banquet à prix libre. Entre deux plats, on dit ce que la cantine partagée a changé, et pour qui.',
    kind: 'FESTIVE', audiences: ['GENERAL_PUBLIC', 'LOCAL_AUTHORITIES'], themes: ['SOCIAL_ACTION', 'ECOLOGICAL_TRANSITION'], organisers: ['marmite', 'jardins', 'passerelle'], project: 'cantine',
    price: 'Prix libre', registrationUrl: 'https://la-marmite-solidaire.example/banquet', state: 'PUBLISHED',
    occurrences: [{ on: [3, 'THU'], from: '18:30', to: '22:00', lieu: 'marmite', room: 'Salle à manger' }],
  },
  {
    title: 'Cuisiner les invendus',
    summary: 'Deux jeudis pour ne plus rien jeter.',
    description: 'Joséphine part de ce que le marché a laissé et improvise avec vous un repas complet. On repart avec les recettes et les restes.',
    kind: 'WORKSHOP', audiences: ['GENERAL_PUBLIC'], themes: ['CIRCULAR_ECONOMY', 'SOCIAL_ACTION'], organisers: ['marmite', 'josephine'], project: 'cantine', price: '3 €',
    registrationUrl: 'https://la-marmite-solidaire.example/invendus', state: 'PUBLISHED',
    occurrences: [
      { on: [1, 'THU'], from: '17:30', to: '20:00', lieu: 'marmite', room: 'Cuisine' },
      { on: [4, 'THU'], from: '17:30', to: '20:00', lieu: 'marmite', room: 'Cuisine' },
    ],
  },
  {
    title: 'Balade nourricière de lieu en lieu',
    summary: 'Sept kilomètres, trois haltes, des choses à goûter.',
    description: 'Des Jardins du Terril à La Passerelle par les cavaliers miniers, avec une botaniste et une habitante qui a connu la fosse en activité. Chaque halte offre une spécialité.',
    kind: 'WALK', audiences: ['GENERAL_PUBLIC'], themes: ['ECOLOGICAL_TRANSITION', 'CULTURE', 'SPORT'], organisers: ['jardins', 'passerelle'], price: 'Gratuit', state: 'PUBLISHED',
    occurrences: [{ on: [2, 'SUN'], from: '09:30', to: '13:00', place: { label: 'Départ de la gare de Méricourt', postalCode: '62680', commune: '62570' } }],
  },
  {
    title: 'Restitution publique de l’enquête santé',
    summary: 'Douze enquêtrices et enquêteurs habitants racontent.',
    description: 'Ce qui aide à aller bien ici, ce qui empêche, ce que l’on peut changer ensemble : les premiers résultats, présentés par celles et ceux qui ont posé les questions.',
    kind: 'DEBATE', audiences: ['GENERAL_PUBLIC', 'PROFESSIONALS', 'LOCAL_AUTHORITIES'], themes: ['SOCIAL_ACTION', 'INCLUSION'], accessibility: ['MOTOR_IMPAIRMENT', 'HEARING_IMPAIRMENT'],
    organisers: ['passerelle', 'labo', 'mutuelle'], project: 'sante', price: 'Gratuit', state: 'READY',
    occurrences: [{ on: [4, 'TUE'], from: '14:00', to: '17:00', lieu: 'passerelle', room: 'Salle des rencontres' }],
  },
  {
    title: 'Aidantes, aidants : prenons l’air',
    summary: 'Un après-midi pour celles et ceux qui prennent soin.',
    description: 'Un temps d’échange avec une psychologue, un atelier de respiration et un goûter. Une solution de garde est proposée sur place.',
    kind: 'WORKSHOP', audiences: ['GENERAL_PUBLIC'], themes: ['PERSONAL_SERVICES', 'SOCIAL_ACTION'], accessibility: ['MOTOR_IMPAIRMENT', 'PSYCHIC_IMPAIRMENT'],
    organisers: ['mutuelle', 'passerelle'], price: 'Gratuit', registrationUrl: 'https://mutuelle-horizon-artois.example/aidants', state: 'PUBLISHED',
    occurrences: [{ on: [2, 'WED'], from: '14:00', to: '17:00', lieu: 'passerelle', room: 'Salle des rencontres' }],
  },
  {
    title: 'Forum de l’insertion par l’activité',
    summary: 'Quinze structures, deux cents postes, un café.',
    description: 'Rencontres courtes avec les entreprises et associations d’insertion du bassin, relecture de CV, essayage de tenues professionnelles prêtées par La Remise.',
    kind: 'FORUM', audiences: ['GENERAL_PUBLIC', 'PROFESSIONALS'], themes: ['LABOUR_INTEGRATION'], accessibility: ['MOTOR_IMPAIRMENT', 'INTELLECTUAL_IMPAIRMENT'],
    organisers: ['souffle', 'regie', 'maison'], price: 'Entrée libre', state: 'PUBLISHED', status: 'RESCHEDULED',
    occurrences: [{ on: [3, 'TUE'], from: '09:00', to: '13:00', lieu: 'passerelle', room: 'Salle des rencontres' }],
  },
  {
    title: 'Mes démarches en ligne, sans stress',
    summary: 'Permanences itinérantes des conseillères numériques.',
    description: 'Déclarer ses revenus, prendre rendez-vous, protéger ses mots de passe : Marine et son équipe viennent avec douze ordinateurs et tout leur temps.',
    kind: 'WORKSHOP', audiences: ['GENERAL_PUBLIC'], themes: ['INCLUSION'], organisers: ['fabrique', 'marine'], price: 'Gratuit', state: 'PUBLISHED',
    occurrences: [
      { on: [1, 'TUE'], from: '09:30', to: '12:00', lieu: 'fabrique', room: 'Salle informatique' },
      { on: [2, 'TUE'], from: '09:30', to: '12:00', lieu: 'passerelle', room: 'Bureau des permanences' },
    ],
  },
  {
    title: 'Goûter des jeux à L’École buissonnière',
    summary: 'Les habitantes et habitants ouvrent la cour.',
    description: 'Jeux en bois, crêpes et visite du chantier. L’occasion de dire ce que l’on attend du lieu avant son ouverture.',
    kind: 'FESTIVE', audiences: ['GENERAL_PUBLIC'], themes: ['INCLUSION'], organisers: ['ecole', 'youssef'], price: 'Gratuit', state: 'PROPOSED',
    occurrences: [{ on: [4, 'WED'], from: '15:00', to: '18:00', lieu: 'ecole', room: 'Cour' }],
  },
  {
    title: 'Soupe et musique au pied des immeubles',
    summary: 'Annulé : la place est en travaux.',
    description: 'La soupe des Jardins et la fanfare du quartier devaient se retrouver au pied des immeubles. Les travaux du réseau de chaleur ne le permettent plus ; rendez-vous au printemps.',
    kind: 'FESTIVE', audiences: ['GENERAL_PUBLIC'], themes: ['SOCIAL_ACTION', 'CULTURE'], organisers: ['regie', 'passerelle'], price: 'Gratuit', state: 'PUBLISHED', status: 'CANCELLED',
    occurrences: [{ on: [2, 'FRI'], from: '17:00', to: '19:30', place: { label: 'Place des Cités-Jardins', postalCode: '62210', commune: '62065' } }],
  },
];
