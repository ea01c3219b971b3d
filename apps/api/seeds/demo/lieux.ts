import type { DemoLieu } from './demo.types.js';

/** Twelve invented lieux in real communes of the Pas-de-Calais mining basin, and one in Arras. */
export const lieux = {
  lampisterie: {
    name: 'La Lampisterie',
    summary: 'Fablab et laboratoire d’usages dans une ancienne lampisterie, au pied des terrils jumeaux.',
    description:
      'Là où les mineurs prenaient leur lampe, on vient aujourd’hui fabriquer, réparer et comprendre. L’atelier bois et les machines numériques sont ouverts '
      + 'aux habitantes et habitants, aux écoles et aux entreprises du quartier.\n\nLa salle des lampes accueille conférences, assemblées et repas de réseau.',
    legalForm: 'SCIC', initiative: 'CITIZENS', setting: 'URBAN', floorArea: 'OVER_200',
    street: '4 rue des Lampistes', postalCode: '62750', commune: '62528', latitude: 50.4571, longitude: 2.7868,
    openingHours: 'Tu-Fr 09:00-18:30; Sa 10:00-17:00', website: 'https://la-lampisterie.example',
    families: ['FABLAB', 'LIVING_LAB'], activities: ['MAKING', 'TRAINING', 'EVENTS', 'INCUBATION'], tags: ['BROWNFIELD', 'REPAIR_CAFE'],
    accessibility: ['MOTOR_IMPAIRMENT', 'HEARING_IMPAIRMENT'],
    rooms: [{ name: 'Salle des lampes', capacity: 80 }, { name: 'Atelier bois', capacity: 12 }, { name: 'Atelier numérique', capacity: 10 }, { name: 'Plateau de travail', capacity: 20, shareable: true }],
  },
  grandBureau: {
    name: 'Le Grand Bureau',
    summary: 'Espace de travail partagé à deux pas de la gare de Lens.',
    description:
      'Indépendantes, salariés en télétravail et petites associations partagent bureaux, imprimante et machine à café. Chaque jeudi, le petit-déjeuner '
      + 'des coworkeuses et coworkeurs est ouvert à qui veut découvrir le lieu.',
    legalForm: 'ASSOCIATION', initiative: 'ENTREPRENEUR', setting: 'URBAN', floorArea: 'OVER_200',
    street: '18 rue du Grand-Bureau', postalCode: '62300', commune: '62498', latitude: 50.4281, longitude: 2.8305,
    openingHours: 'Mo-Fr 08:30-19:00', website: 'https://le-grand-bureau.example',
    families: ['COWORKING'], activities: ['COWORKING', 'INCUBATION', 'EVENTS'], accessibility: ['MOTOR_IMPAIRMENT'],
    rooms: [{ name: 'Espace ouvert', capacity: 30, shareable: true }, { name: 'Salle Émilienne', capacity: 14 }, { name: 'Salle Jules', capacity: 6 }],
  },
  marmite: {
    name: 'La Marmite solidaire',
    summary: 'Cuisine partagée et cantine à prix libre, avec les maraîchers des environs.',
    description:
      'Une cuisine professionnelle que l’on peut réserver à la demi-journée, une cantine à prix libre le midi, et des ateliers où l’on apprend à cuisiner '
      + 'bon, local et pas cher. Les invendus des marchés de Liévin y trouvent une deuxième vie.',
    legalForm: 'ASSOCIATION', initiative: 'EXISTING_ASSOCIATION', setting: 'URBAN', floorArea: 'FROM_60_TO_200',
    street: '27 rue des Haricots', postalCode: '62800', commune: '62510', latitude: 50.4213, longitude: 2.7742,
    openingHours: 'Mo-Fr 10:00-15:00; Th 18:00-22:00', website: 'https://la-marmite-solidaire.example',
    families: ['SHARED_KITCHEN'], activities: ['FOOD', 'TRAINING', 'EVENTS'], tags: ['COMMUNITY_CAFE', 'SOCIAL_LIFE_SPACE'],
    rooms: [{ name: 'Cuisine', capacity: 10 }, { name: 'Salle à manger', capacity: 45 }],
  },
  remise: {
    name: 'La Remise',
    summary: 'Ressourcerie et ateliers partagés : on donne, on répare, on repart avec.',
    description:
      'Plus de cent tonnes d’objets collectées par an, triées et remises en état par une équipe en insertion. L’atelier de réparation est ouvert au public le '
      + 'mercredi et le samedi, avec des bénévoles pour guider les premiers gestes.',
    legalForm: 'ASSOCIATION', initiative: 'EXISTING_ASSOCIATION', setting: 'URBAN', floorArea: 'OVER_200',
    street: '60 rue de la Vieille-Fosse', postalCode: '62700', commune: '62178', latitude: 50.4846, longitude: 2.5473,
    openingHours: 'We-Sa 10:00-18:00', website: 'https://la-remise.example',
    families: ['SHARED_CRAFT_WORKSHOP'], activities: ['CIRCULAR', 'MAKING', 'TRAINING'], tags: ['REUSE_CENTRE', 'REPAIR_CAFE'],
    accessibility: ['MOTOR_IMPAIRMENT', 'INTELLECTUAL_IMPAIRMENT'],
    rooms: [{ name: 'Boutique', capacity: 60, shareable: true }, { name: 'Atelier de réparation', capacity: 15 }],
  },
  chevalement: {
    name: 'Le Chevalement',
    summary: 'Tiers-lieu culturel : salle de spectacle, studio et résidences d’artistes.',
    description:
      'Dans les anciens bâtiments du jour, une équipe de musiciennes, de techniciens et d’habitants programme concerts, projections et bals. Les associations du '
      + 'réseau peuvent y emprunter la grande salle, équipée en son et lumière.',
    legalForm: 'SCIC', initiative: 'LOCAL_AUTHORITY', setting: 'SEMI_RURAL', floorArea: 'OVER_200',
    street: '1 place du Carreau', postalCode: '62590', commune: '62637', latitude: 50.4672, longitude: 2.9899,
    openingHours: 'Tu-Sa 14:00-22:00', website: 'https://le-chevalement.example',
    families: ['CULTURAL'], activities: ['ARTS', 'EVENTS', 'LODGING'], tags: ['BROWNFIELD'],
    accessibility: ['MOTOR_IMPAIRMENT', 'HEARING_IMPAIRMENT', 'VISUAL_IMPAIRMENT'],
    rooms: [{ name: 'Grande salle', capacity: 180 }, { name: 'Studio', capacity: 20 }, { name: 'Hall', capacity: 100, shareable: true }],
  },
  jardins: {
    name: 'Les Jardins du Terril',
    summary: 'Ferme urbaine et jardins partagés sur une friche minière.',
    description:
      'Deux hectares de potager, une serre bioclimatique et soixante parcelles familiales. On y apprend le maraîchage sur sol vivant et l’on y tient, chaque '
      + 'samedi de la belle saison, un marché de producteurs. Le lieu est membre de deux réseaux.',
    legalForm: 'ASSOCIATION', initiative: 'CITIZENS', setting: 'SEMI_RURAL', floorArea: 'FROM_60_TO_200',
    street: 'Chemin du Terril', postalCode: '62680', commune: '62570', latitude: 50.4004, longitude: 2.8717,
    openingHours: 'Mar-Nov We,Sa 09:00-17:00; Dec-Feb Sa 10:00-16:00', website: 'https://les-jardins-du-terril.example',
    families: ['FOOD_GROWING'], activities: ['FOOD', 'TRAINING', 'HEALTH_SERVICES'], tags: ['SHARED_GARDEN', 'BROWNFIELD'],
    rooms: [{ name: 'Serre', capacity: 25 }, { name: 'Préau', capacity: 60, shareable: true }],
    networks: ['demo', 'demo-voisine'],
  },
  boucle: {
    name: 'La Boucle',
    summary: 'Café associatif et repair café au cœur de Béthune.',
    description:
      'Un comptoir, des jeux, une bibliothèque d’outils et, deux samedis par mois, des bricoleuses et bricoleurs qui réparent avec vous le grille-pain ou le vélo. '
      + 'Les associations du quartier y tiennent leurs réunions.',
    legalForm: 'CITIZEN_COLLECTIVE', initiative: 'CITIZENS', setting: 'URBAN', floorArea: 'FROM_60_TO_200',
    street: '9 rue du Pot-d’Étain', postalCode: '62400', commune: '62119', latitude: 50.5297, longitude: 2.6391,
    openingHours: 'We-Fr 12:00-20:00; Sa 10:00-20:00', website: 'https://la-boucle.example',
    families: ['OTHER'], activities: ['CIRCULAR', 'EVENTS', 'FOOD'], tags: ['COMMUNITY_CAFE', 'REPAIR_CAFE', 'SOCIAL_LIFE_SPACE'],
    rooms: [{ name: 'Salle du café', capacity: 40, shareable: true }, { name: 'Salle du fond', capacity: 25 }],
  },
  filPlomb: {
    name: 'Le Fil à plomb',
    summary: 'Ateliers textile, bois et métal partagés entre artisanes, artisans et amateurs.',
    description:
      'Six métiers d’art sous le même toit, qui ouvrent leurs établis aux débutants. On y coud, on y tourne, on y soude ; on y partage surtout les commandes que '
      + 'personne ne pourrait prendre seul.',
    legalForm: 'SCOP', initiative: 'ENTREPRENEUR', setting: 'URBAN', floorArea: 'OVER_200',
    street: '33 rue des Corons', postalCode: '62290', commune: '62617', latitude: 50.4788, longitude: 2.6672,
    openingHours: 'Mo-Fr 09:00-18:00', website: 'https://le-fil-a-plomb.example',
    families: ['SHARED_CRAFT_WORKSHOP'], activities: ['MAKING', 'TRAINING', 'COWORKING'],
    rooms: [{ name: 'Atelier textile', capacity: 12 }, { name: 'Salle commune', capacity: 30 }],
  },
  ecole: {
    name: 'L’École buissonnière',
    summary: 'Ancienne école de village devenue espace de vie sociale, en préfiguration.',
    description:
      'Une salle de classe, une cour et beaucoup d’envies : garde partagée, jeux, coups de main numériques. Le collectif d’habitantes et d’habitants teste des '
      + 'activités avant d’ouvrir pour de bon au printemps.',
    visibility: 'NETWORK',
    legalForm: 'CITIZEN_COLLECTIVE', initiative: 'CITIZENS', setting: 'RURAL', floorArea: 'FROM_60_TO_200',
    street: '2 rue de l’Ancienne-École', postalCode: '62150', commune: '62457', latitude: 50.4526, longitude: 2.5381,
    openingHours: 'We 14:00-18:00; Sa 10:00-12:00', website: 'https://l-ecole-buissonniere.example',
    families: ['OTHER'], activities: ['EVENTS', 'TRAINING', 'OTHER'], tags: ['SOCIAL_LIFE_SPACE', 'SHARED_GARDEN'],
    rooms: [{ name: 'Salle de classe', capacity: 24 }, { name: 'Cour', capacity: 80, shareable: true }],
  },
  fabrique: {
    name: 'La Fabrique numérique',
    summary: 'Fablab et médiation numérique pour tous les âges.',
    description:
      'Aide aux démarches en ligne le matin, machines de prototypage l’après-midi, club de programmation pour les collégiennes et collégiens le mercredi. Les '
      + 'conseillères et conseillers numériques se déplacent dans les autres lieux du réseau.',
    legalForm: 'LOCAL_AUTHORITY', initiative: 'LOCAL_AUTHORITY', setting: 'URBAN', floorArea: 'FROM_60_TO_200',
    street: '11 rue des Piqueurs', postalCode: '62110', commune: '62427', latitude: 50.4203, longitude: 2.9467,
    openingHours: 'Mo-Fr 09:00-12:00,13:30-18:00', website: 'https://la-fabrique-numerique.example',
    families: ['FABLAB'], activities: ['MAKING', 'DIGITAL_MEDIATION', 'PUBLIC_SERVICES', 'TRAINING'],
    accessibility: ['MOTOR_IMPAIRMENT', 'VISUAL_IMPAIRMENT'],
    rooms: [{ name: 'Salle informatique', capacity: 14 }, { name: 'Atelier machines', capacity: 10 }],
  },
  moulin: {
    name: 'Le Moulin des communs',
    summary: 'Travail partagé, gîte de groupe et verger au bord de la Nave.',
    description:
      'Un moulin restauré par chantiers participatifs : bureaux au premier étage, gîte de quatorze places sous les combles, verger conservatoire autour. '
      + 'Idéal pour les séminaires des associations et les résidences d’écriture.',
    legalForm: 'ASSOCIATION', initiative: 'CITIZENS', setting: 'RURAL', floorArea: 'OVER_200',
    street: '5 impasse du Moulin', postalCode: '62190', commune: '62516', latitude: 50.5621, longitude: 2.4857,
    openingHours: 'Mo-Fr 09:00-18:00; Sa 10:00-16:00', website: 'https://le-moulin-des-communs.example',
    families: ['COWORKING', 'FOOD_GROWING'], activities: ['COWORKING', 'LODGING', 'EVENTS'], tags: ['SHARED_GARDEN'],
    rooms: [{ name: 'Salle du moulin', capacity: 35 }, { name: 'Bureaux', capacity: 12, shareable: true }],
  },
  passerelle: {
    name: 'La Passerelle',
    summary: 'Services publics, santé et innovation sociale au cœur de la cité.',
    description:
      'Permanences sociales, infirmière de prévention, écrivaine publique et cuisine de quartier : à La Passerelle, un problème trouve toujours quelqu’un pour le '
      + 'prendre avec vous. Les habitantes et habitants y mènent des enquêtes sur ce qui compte pour leur santé.',
    legalForm: 'ASSOCIATION', initiative: 'EXISTING_ASSOCIATION', setting: 'URBAN', floorArea: 'FROM_60_TO_200',
    street: '14 boulevard des Cités-Jardins', postalCode: '62210', commune: '62065', latitude: 50.4092, longitude: 2.8298,
    openingHours: 'Mo-Fr 09:00-17:30', website: 'https://la-passerelle.example',
    families: ['LIVING_LAB'], activities: ['PUBLIC_SERVICES', 'HEALTH_SERVICES', 'DIGITAL_MEDIATION'], tags: ['SOCIAL_LIFE_SPACE'],
    accessibility: ['MOTOR_IMPAIRMENT', 'HEARING_IMPAIRMENT', 'PSYCHIC_IMPAIRMENT', 'INTELLECTUAL_IMPAIRMENT'],
    rooms: [{ name: 'Salle des rencontres', capacity: 50 }, { name: 'Bureau des permanences', capacity: 4 }],
  },
  entrepot: {
    name: 'L’Entrepôt des Rives',
    summary: 'Friche culturelle et ateliers au bord de la Scarpe.',
    description: 'Un ancien entrepôt à grains où cohabitent compagnies de théâtre, menuisières et brasseurs. La halle accueille marchés et fêtes de quartier.',
    legalForm: 'ASSOCIATION', initiative: 'EXISTING_ASSOCIATION', setting: 'URBAN', floorArea: 'OVER_200',
    street: '8 quai des Mariniers', postalCode: '62000', commune: '62041', latitude: 50.2967, longitude: 2.7813,
    openingHours: 'We-Su 11:00-19:00', website: 'https://l-entrepot-des-rives.example',
    families: ['CULTURAL', 'SHARED_CRAFT_WORKSHOP'], activities: ['ARTS', 'MAKING', 'EVENTS'], tags: ['BROWNFIELD'],
    rooms: [{ name: 'Halle', capacity: 200, shareable: true }, { name: 'Plateau', capacity: 40 }],
    networks: ['demo-voisine'],
  },
} as const satisfies Record<string, DemoLieu>;
