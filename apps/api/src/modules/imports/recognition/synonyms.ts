/** What a word of a list means: codes of the editable lists LIEU_FAMILY, LIEU_ACTIVITY and LIEU_TAG. */
export interface CategorySynonym {
  /** Tried on folded text (lower case, no accents, no punctuation). */
  readonly pattern: RegExp;
  readonly families?: readonly string[];
  readonly activities?: readonly string[];
  readonly tags?: readonly string[];
}

export interface CodeSynonym {
  readonly pattern: RegExp;
  readonly code: string;
}

/** Every entry that matches counts: « fablab et coworking » is both. OTHER falls away beside a family that says more. */
export const categorySynonyms: readonly CategorySynonym[] = [
  { pattern: /\bco ?work|bureaux? partage|espaces? de travail partage|telecentre|centre d affaires|bureaux nomades|\bcorpoworking\b/, families: ['COWORKING'], activities: ['COWORKING'] },
  { pattern: /teletravail|travail partage|travail a distance|salle de reunion|location de bureau/, activities: ['COWORKING'] },
  { pattern: /\bfab ?labs?\b|maker ?space|hacker ?space|techshop|atelier de fabrication|fabrication numerique|prototypage/, families: ['FABLAB'], activities: ['MAKING'] },
  { pattern: /ateliers? (artisana(l|ux)|partage)|artisanat|menuiserie|atelier bois|\bmetiers d art\b|craft/, families: ['SHARED_CRAFT_WORKSHOP'], activities: ['MAKING'] },
  { pattern: /bricolage|\bdiy\b|\bfabrication\b|^making$|impression 3d/, activities: ['MAKING'] },
  { pattern: /cuisines? partage|food ?lab|laboratoire culinaire|cuisine collective/, families: ['SHARED_KITCHEN'], activities: ['FOOD'] },
  { pattern: /living ?lab|innovation sociale|laboratoire d usage/, families: ['LIVING_LAB'] },
  { pattern: /nourricier|agricol|maraichage|\bferme\b|agriculture|food growing/, families: ['FOOD_GROWING'], activities: ['FOOD'] },
  { pattern: /tiers lieux? culturel|lieux? intermediaire|friche culturelle|lieux? culturel|centre culturel|residence d artiste/, families: ['CULTURAL'], activities: ['ARTS'] },
  { pattern: /\barts?\b|artisti|\bculture(lle?s?|ls?)?\b|spectacle|\bmusique\b|cinema|theatre/, activities: ['ARTS'] },
  { pattern: /formation|apprentissage|pedagog|\becole\b|enseignement|^training$/, activities: ['TRAINING'] },
  { pattern: /restauration|\bcantine|alimentation|epicerie|\bamap\b|restaurant|^food$/, activities: ['FOOD'] },
  { pattern: /cafe associatif|bar associatif|cafe citoyen/, tags: ['COMMUNITY_CAFE'], activities: ['FOOD'] },
  { pattern: /hebergement|\bgite\b|auberge|co ?living|^lodging$/, activities: ['LODGING'] },
  { pattern: /\bsante\b|\bsoins?\b|bien etre|medical|health/, activities: ['HEALTH_SERVICES'] },
  { pattern: /incubat|pepiniere|couveuse|accelerateur|accompagnement (de |a la creation|des? )?(projets?|entreprises?|entrepreneur)|entrepreneuriat/, activities: ['INCUBATION'] },
  { pattern: /ressourcerie|recyclerie/, tags: ['REUSE_CENTRE'], activities: ['CIRCULAR'] },
  { pattern: /repair ?cafe|cafe reparation/, tags: ['REPAIR_CAFE'], activities: ['CIRCULAR'] },
  { pattern: /reemploi|economie circulaire|reparation|recyclage|^circular$/, activities: ['CIRCULAR'] },
  { pattern: /jardins? partage|jardin collectif/, tags: ['SHARED_GARDEN'], activities: ['FOOD'] },
  { pattern: /\bfriche\b/, tags: ['BROWNFIELD'] },
  { pattern: /espaces? de vie sociale|\bevs\b|centre social|centre socio ?culturel/, tags: ['SOCIAL_LIFE_SPACE'], families: ['OTHER'] },
  { pattern: /\bmsap\b|\bmfs\b|france services|maison de services?|services? publics?|demarches? administrative|\bmairie\b|\bpole emploi\b|france travail|\bcaf\b|\bcpam\b|mission locale|\bccas\b|la poste/, families: ['OTHER'], activities: ['PUBLIC_SERVICES'] },
  { pattern: /evenement|^events$|location de salle|\bseminaire/, activities: ['EVENTS'] },
  { pattern: /\bepn\b|espace public numerique|mediation numerique|promeneurs?( du net)?$|\bpdn\b|club info|numerique|acces a internet|inclusion|cyber|informatique|conseiller numerique/, families: ['OTHER'], activities: ['DIGITAL_MEDIATION'] },
  { pattern: /mediatheque|bibliotheque|ludotheque/, families: ['OTHER'], activities: ['ARTS'] },
  { pattern: /^(autres?|other|divers|non classe)$|^tiers ?lieux?$|^tiers ?lieux? generaliste$|hybride/, families: ['OTHER'] },
];

/** The first match counts; the special comes before the general. */
export const legalFormSynonyms: readonly CodeSynonym[] = [
  { pattern: /\bscic\b|interet collectif/, code: 'SCIC' },
  { pattern: /\bscop\b|cooperative (ouvriere|de production|et participative)|participative/, code: 'SCOP' },
  { pattern: /universit/, code: 'UNIVERSITY' },
  { pattern: /\becole\b|\blycee\b|\bcollege\b|etablissement scolaire|^school$/, code: 'SCHOOL' },
  { pattern: /collectif (citoyen|d habitants)|citizen/, code: 'CITIZEN_COLLECTIVE' },
  { pattern: /\basso(s|c|ciation|ciations|ciatif|ciative)?\b|loi 1901|loi de 1901/, code: 'ASSOCIATION' },
  { pattern: /collectivite|^public$|publique|\bcommune\b|\bmairie\b|communaute|\bepci\b|metropole|departement|region|intercommunalite|syndicat mixte|local authority|\bccas\b/, code: 'LOCAL_AUTHORITY' },
  { pattern: /\bsarl\b|\bsas\b|\bsasu\b|\beurl\b|\bsa\b|\bsci\b|societe|entreprise|\bprivee?s?\b|commercial|auto entrepreneur|^company$/, code: 'COMPANY' },
];

export const settingSynonyms: readonly CodeSynonym[] = [
  { pattern: /semi rural|peri ?urbain|rurbain|periurbaine|bourg centre/, code: 'SEMI_RURAL' },
  { pattern: /\brural/, code: 'RURAL' },
  { pattern: /\burbain|\burban\b|^ville$|\bqpv\b/, code: 'URBAN' },
];

export const accessibilitySynonyms: readonly CodeSynonym[] = [
  { pattern: /\bpmr\b|fauteuil|mobilite reduite|moteur|\bmi\b|wheelchair|plain pied|\bascenseur/, code: 'MOTOR_IMPAIRMENT' },
  { pattern: /auditi|sourd|malentendant|\blsf\b|boucle magnetique|\bhi\b|surdite/, code: 'HEARING_IMPAIRMENT' },
  { pattern: /visuel|aveugle|malvoyant|braille|\bvi\b|deficience visuelle/, code: 'VISUAL_IMPAIRMENT' },
  { pattern: /psychi|\bpi\b/, code: 'PSYCHIC_IMPAIRMENT' },
  { pattern: /mental|intellectuel|\bii\b|\bfalc\b|facile a lire/, code: 'INTELLECTUAL_IMPAIRMENT' },
];
