/** A value of an editable list, as it is first offered. */
export interface TermRow {
  readonly list: string;
  readonly code: string;
  readonly label_fr: string;
  readonly label_en: string;
  readonly position: number;
}

type Labels = readonly [french: string, english: string];

const lists: Readonly<Record<string, Readonly<Record<string, Labels>>>> = {
  // The directory of France Tiers-Lieux.
  LIEU_FAMILY: {
    SHARED_CRAFT_WORKSHOP: ['Ateliers artisanaux partagés', 'Shared craft workshops'],
    COWORKING: ['Bureaux partagés / Coworking', 'Shared offices / Coworking'],
    SHARED_KITCHEN: ['Cuisine partagée / Foodlab', 'Shared kitchen / Foodlab'],
    FABLAB: ['Fablab / Makerspace / Hackerspace', 'Fablab / Makerspace / Hackerspace'],
    LIVING_LAB: ['LivingLab / Laboratoire d’innovation sociale', 'Living lab / Social innovation lab'],
    FOOD_GROWING: ['Tiers-lieu nourricier', 'Food-growing third place'],
    CULTURAL: ['Tiers-lieu culturel / Lieux intermédiaires et indépendants', 'Cultural third place / Independent arts venue'],
    OTHER: ['Autre', 'Other'],
  },
  LIEU_ACTIVITY: {
    COWORKING: ['Travail partagé', 'Coworking'],
    MAKING: ['Fabrication', 'Making'],
    ARTS: ['Arts et culture', 'Arts and culture'],
    TRAINING: ['Formation', 'Training'],
    FOOD: ['Alimentation', 'Food'],
    LODGING: ['Hébergement', 'Lodging'],
    HEALTH_SERVICES: ['Santé et soin', 'Health services'],
    INCUBATION: ['Accompagnement de projets', 'Project incubation'],
    CIRCULAR: ['Réemploi et économie circulaire', 'Reuse and circular economy'],
    PUBLIC_SERVICES: ['Services publics', 'Public services'],
    EVENTS: ['Événements', 'Events'],
    DIGITAL_MEDIATION: ['Médiation numérique', 'Digital mediation'],
    OTHER: ['Autre', 'Other'],
  },
  LIEU_TAG: {
    SHARED_GARDEN: ['Jardin partagé', 'Shared garden'],
    REUSE_CENTRE: ['Ressourcerie', 'Reuse centre'],
    COMMUNITY_CAFE: ['Café associatif', 'Community café'],
    BROWNFIELD: ['Friche', 'Former industrial site'],
    SOCIAL_LIFE_SPACE: ['Espace de vie sociale', 'Neighbourhood social centre'],
    REPAIR_CAFE: ['Repair café', 'Repair café'],
  },
  LEGAL_FORM: {
    ASSOCIATION: ['Association', 'Association'],
    COMPANY: ['Société (SARL, SA, SAS)', 'Company (SARL, SA, SAS)'],
    LOCAL_AUTHORITY: ['Collectivité territoriale', 'Local authority'],
    SCIC: ['SCIC – société coopérative d’intérêt collectif', 'SCIC – cooperative of collective interest'],
    SCOP: ['SCOP – société coopérative et participative', 'SCOP – workers’ cooperative'],
    UNIVERSITY: ['Université', 'University'],
    CITIZEN_COLLECTIVE: ['Collectif citoyen', 'Citizens’ collective'],
    SCHOOL: ['Établissement scolaire', 'School'],
  },
  INITIATIVE: {
    CITIZENS: ['Habitantes et habitants', 'Citizens'],
    EXISTING_ASSOCIATION: ['Association existante', 'Existing association'],
    ENTREPRENEUR: ['Entrepreneuse ou entrepreneur', 'Entrepreneur'],
    LOCAL_AUTHORITY: ['Collectivité territoriale', 'Local authority'],
    UNIVERSITY: ['Université', 'University'],
    SCHOOL: ['Établissement scolaire', 'School'],
    OTHER: ['Autre', 'Other'],
  },
  // OpenAgenda's hi, vi, pi, mi and ii, in that order.
  ACCESSIBILITY: {
    HEARING_IMPAIRMENT: ['Handicap auditif', 'Hearing impairment'],
    VISUAL_IMPAIRMENT: ['Handicap visuel', 'Visual impairment'],
    PSYCHIC_IMPAIRMENT: ['Handicap psychique', 'Mental health condition'],
    MOTOR_IMPAIRMENT: ['Handicap moteur', 'Motor impairment'],
    INTELLECTUAL_IMPAIRMENT: ['Handicap mental', 'Intellectual impairment'],
  },
  // Article 1 of the law of 31 July 2014; SCOP, SCIC and CAE are kinds of cooperatives.
  ESS_FAMILY: {
    ASSOCIATION: ['Association', 'Association'],
    COOPERATIVE: ['Coopérative', 'Cooperative'],
    SCOP: ['Coopérative – SCOP', 'Cooperative – SCOP (workers)'],
    SCIC: ['Coopérative – SCIC', 'Cooperative – SCIC (collective interest)'],
    CAE: ['Coopérative d’activité et d’emploi (CAE)', 'Business and employment cooperative (CAE)'],
    MUTUAL: ['Mutuelle', 'Mutual society'],
    FOUNDATION: ['Fondation', 'Foundation'],
    COMMERCIAL_ESS: ['Société commerciale de l’ESS', 'Commercial company of the social economy'],
  },
  MATERIAL_RESOURCE: {
    SPACE: ['Espace', 'Space'],
    EQUIPMENT: ['Équipement', 'Equipment'],
    VEHICLE: ['Véhicule', 'Vehicle'],
    MATERIAL: ['Matériaux et fournitures', 'Materials and supplies'],
    FUNDING: ['Financement', 'Funding'],
    DIGITAL_TOOL: ['Outil numérique', 'Digital tool'],
  },
  IMMATERIAL_RESOURCE: {
    TRUST: ['Confiance', 'Trust'],
    SKILLS: ['Compétences', 'Skills'],
    RELEVANCE: ['Pertinence', 'Relevance'],
    HEALTH: ['Santé', 'Health'],
    KNOWLEDGE: ['Connaissances', 'Knowledge'],
    NETWORK: ['Réseau', 'Network'],
    METHOD: ['Méthode', 'Method'],
    TIME: ['Temps', 'Time'],
  },
  EVENT_KIND: {
    CONFERENCE: ['Conférence', 'Conference'],
    DEBATE: ['Débat', 'Debate'],
    OPEN_HOUSE: ['Portes ouvertes', 'Open house'],
    VISIT: ['Visite', 'Visit'],
    WORKSHOP: ['Atelier', 'Workshop'],
    TRAINING: ['Formation', 'Training'],
    FORUM: ['Forum', 'Forum'],
    FILM_DEBATE: ['Ciné-débat', 'Film and debate'],
    MARKET: ['Marché', 'Market'],
    EXHIBITION: ['Exposition', 'Exhibition'],
    SHOW: ['Spectacle', 'Show'],
    WALK: ['Balade', 'Walk'],
    COLLECTION_DRIVE: ['Collecte', 'Collection drive'],
    BUSINESS_MEETING: ['Rencontre professionnelle', 'Business meeting'],
    AWARD: ['Remise de prix', 'Award ceremony'],
    FESTIVE: ['Moment festif', 'Celebration'],
    OTHER: ['Autre', 'Other'],
  },
  AUDIENCE: {
    GENERAL_PUBLIC: ['Grand public', 'General public'],
    PROFESSIONALS: ['Professionnelles et professionnels', 'Professionals'],
    STUDENTS: ['Étudiantes et étudiants', 'Students'],
    LOCAL_AUTHORITIES: ['Collectivités', 'Local authorities'],
  },
  THEME: {
    LABOUR_INTEGRATION: ['Insertion professionnelle', 'Integration through work'],
    GENDER_EQUALITY: ['Égalité femmes-hommes', 'Gender equality'],
    CIRCULAR_ECONOMY: ['Économie circulaire', 'Circular economy'],
    SOCIAL_ACTION: ['Action sociale', 'Social action'],
    INCLUSION: ['Inclusion', 'Inclusion'],
    CULTURE: ['Culture', 'Culture'],
    SPORT: ['Sport', 'Sport'],
    PERSONAL_SERVICES: ['Services à la personne', 'Personal services'],
    ECOLOGICAL_TRANSITION: ['Transition écologique', 'Ecological transition'],
    ENTREPRENEURSHIP: ['Entrepreneuriat', 'Entrepreneurship'],
  },
  // No published source: for whom an effect is useful.
  BENEFICIARY: {
    INHABITANTS: ['Habitantes et habitants', 'Inhabitants'],
    YOUNG_PEOPLE: ['Jeunes', 'Young people'],
    OLDER_PEOPLE: ['Personnes âgées', 'Older people'],
    FAMILIES: ['Familles', 'Families'],
    JOB_SEEKERS: ['Personnes en recherche d’emploi', 'Job seekers'],
    USERS: ['Usagères et usagers des lieux', 'Users of the lieux'],
    VOLUNTEERS: ['Bénévoles', 'Volunteers'],
    TEAMS: ['Équipes des lieux', 'Teams of the lieux'],
    ESS_ENTERPRISES: ['Structures de l’ESS', 'ESS organisations'],
    LOCAL_AUTHORITIES: ['Collectivités', 'Local authorities'],
    TERRITORY: ['Le territoire', 'The territory'],
    OTHER: ['Autre', 'Other'],
  },
  SPHERE_OF_LIFE: {
    FOOD: ['S’alimenter', 'Food'],
    HEALTH: ['Se soigner', 'Health'],
    HOUSING: ['Habiter', 'Housing'],
    MOBILITY: ['Se déplacer', 'Mobility'],
    LEARNING: ['Se former', 'Learning'],
    WORK: ['Travailler', 'Work'],
    CULTURE: ['Se cultiver', 'Culture'],
    OTHER: ['Autre', 'Other'],
  },
  EXTERNALITY_DOMAIN: {
    ENVIRONMENTAL: ['Environnement', 'Environmental'],
    SOCIAL: ['Social', 'Social'],
    ECONOMIC: ['Économie', 'Economic'],
  },
};

/** Every editable list, flat, in the order in which values are offered. */
export const terms: readonly TermRow[] = Object.entries(lists).flatMap(([list, values]) =>
  Object.entries(values).map(([code, [label_fr, label_en]], position) => ({ list, code, label_fr, label_en, position })),
);
