/** What a word of a list means; tried on folded text. */
export interface EventSynonym {
  readonly code: string;
  readonly pattern: RegExp;
}

/** Terms of EVENT_KIND; of several that match, the one that stands first in the text counts, then the longer one. */
export const kindSynonyms: readonly EventSynonym[] = [
  { code: 'FILM_DEBATE', pattern: /\bcine ?(debat|rencontre|club|discussion)s?|projections?( debat| rencontre|s? suivies?)?|\bfilms?\b|\bcinema\b|documentaires?|avant premiere|film and debate/ },
  { code: 'DEBATE', pattern: /\bdebats?\b|tables? rondes?|cafes? (debats?|citoyens?|philos?)|agora|\bdebate\b|echanges? (entre|avec|autour)|cercles? de parole|causeries?/ },
  { code: 'CONFERENCE', pattern: /conferences?|\bwebinaires?|\bwebinars?|seminaires?|colloques?|symposium|rencontres? (avec|litteraire|auteur)|\bmeet ?ups?\b|\btalks?\b|lectures?\b|presentations?\b|journees? d etude/ },
  { code: 'OPEN_HOUSE', pattern: /portes? ouvertes?|\bjpo\b|open (house|day)s?|journees? decouvertes?|matinees? decouvertes?/ },
  { code: 'VISIT', pattern: /\bvisites?\b|\bvisits?\b|visiter|immersion|decouvertes? (de l|du|de la|d un)|journees? du patrimoine/ },
  { code: 'WORKSHOP', pattern: /\bateliers?\b|workshops?|\brepair ?cafes?|\bfresques?\b|stages?\b|initiations?\b|masterclass|hackathons?|\bchantiers? (participatif|ouvert|collectif)s?|\bcours\b|seances?\b|\bdemonstrations?\b/ },
  { code: 'TRAINING', pattern: /\bformations?\b|trainings?|sensibilisations?|apprentissages?|\bmooc\b/ },
  { code: 'FORUM', pattern: /\bforums?\b|\bsalons?\b|\bassises\b|congres|rencontres? (regionales?|nationales?|departementales?|territoriales?)|job ?dating|universites? d ete/ },
  { code: 'MARKET', pattern: /\bmarches? (de|des|du|aux|solidaire|gourmand|paysan|local|ess|createur|noel|artisan|responsable)|^marches?\b|\bmarkets?\b|braderies?|vide greniers?|brocantes?|bourses? aux?|ventes?\b|puces\b|gratiferias?|trocs?\b/ },
  { code: 'EXHIBITION', pattern: /\bexpos?(itions?)?\b|vernissages?|exhibitions?|installations? (artistique|sonore)|galeries?\b/ },
  { code: 'SHOW', pattern: /spectacles?|concerts?|theatre|\bdanse\b|\bcirque\b|\bshows?\b|\brecitals?\b|contes?\b|humour|performances?|representations?|\bopera\b|marionnettes?|match d impro|scenes? ouvertes?|\bimpro\b/ },
  { code: 'WALK', pattern: /ba(l|ll)ades?|randonnees?|\brandos?\b|\bwalks?\b|promenades?|marches? (exploratoire|gourmande|urbaine|nordique)|deambulations?|parcours\b|jeux? de piste|rallyes?\b|velorution|sorties? nature/ },
  { code: 'COLLECTION_DRIVE', pattern: /\bcollectes?\b|collection drive|ramassages?|clean ?ups?|\bdons? de\b|gratuiterie/ },
  { code: 'BUSINESS_MEETING', pattern: /rencontres? (professionnelle|pro|b ?to ?b|b2b|d affaires|entre entrepreneur)s?|after ?works?|petits? dej\w*|speed ?(dating|meeting|business)s?|networking|business meetings?|reseautage|rendez vous (d affaires|professionnel)|matinales?\b|recrutements?|clubs? d entrepreneur/ },
  { code: 'AWARD', pattern: /remises? (de|des) (prix|trophees?|diplomes?)|trophees?|\bawards?( ceremony)?\b|\bconcours\b|\bprix (de l|du|des|ess)|laureats?/ },
  { code: 'FESTIVE', pattern: /\bfetes?\b|festivals?|festifs?|festives?|inaugurations?|aperos?|aperitifs?|\brepas\b|\bbals?\b|soirees?\b|pique niques?|banquets?|barbecues?|anniversaires?|celebrations?|kermesses?|guinguettes?|karaoke|\bjeux\b|\bludique/ },
  { code: 'OTHER', pattern: /^(autres?|other|divers)$/ },
];

/** Terms of AUDIENCE; every one that matches counts. */
export const audienceSynonyms: readonly EventSynonym[] = [
  { code: 'GENERAL_PUBLIC', pattern: /tou(s|t|te|tes) (les )?publics?|grand public|general public|^(public|publics|tous|toutes|tout le monde|tous ages)$|toutes? et (a )?tous|familles?|habitante?s?|enfants?|parents?|seniors?|adultes?|citoyen|benevoles?|adherent/ },
  { code: 'PROFESSIONALS', pattern: /profession|\bpros?\b|entrepreneu|entreprises?|salarie|dirigeant|porteu(rs?|ses?) de projets?|associations?|acteurs? (de l|du|des|ess)|demandeu\w* d emploi|independant/ },
  { code: 'STUDENTS', pattern: /etudiant|\bstudents?\b|scolaires?|lyceen|collegien|\bjeunes?\b|ecoles?|universitaire|apprenti/ },
  { code: 'LOCAL_AUTHORITIES', pattern: /collectivites?|\belue?s?\b|local authorit|agents? (publics?|territoria)|institution|pouvoirs publics/ },
];

/** Terms of THEME; every one that matches counts. */
export const themeSynonyms: readonly EventSynonym[] = [
  { code: 'LABOUR_INTEGRATION', pattern: /insertion|emploi|integration through work|\biae\b|recrutement|chomage|metiers?\b/ },
  { code: 'GENDER_EQUALITY', pattern: /femmes|egalite|parite|feminis|gender|sexis|matrimoine/ },
  { code: 'CIRCULAR_ECONOMY', pattern: /economie circulaire|circular|reemploi|recycl|ressourcerie|reparation|repair|zero dechet|dechets?|upcycl|seconde main/ },
  { code: 'SOCIAL_ACTION', pattern: /action sociale|social action|solidarit|precarite|aide alimentaire|sante|pauvrete|lien social/ },
  { code: 'INCLUSION', pattern: /inclusi|handicap|accessibilite|diversite|discrimination|illettrisme|mediation numerique/ },
  { code: 'CULTURE', pattern: /cultur|\barts?\b|artisti|musique|patrimoine|litterature|lecture|cinema|theatre|spectacle/ },
  { code: 'SPORT', pattern: /\bsports?\b|sportif|sportive/ },
  { code: 'PERSONAL_SERVICES', pattern: /services? a la personne|personal services|aide a domicile|petite enfance|grand age|aidants?/ },
  { code: 'ECOLOGICAL_TRANSITION', pattern: /ecolog|transition|climat|biodiversite|energie|alimentation|agricult|mobilite|developpement durable|environnement|jardin|nature\b/ },
  { code: 'ENTREPRENEURSHIP', pattern: /entrepreneu|creation d (activite|entreprise)|cooperati|\bstart ?ups?|innovation|financement|economie sociale/ },
];

export const attendanceSynonyms = {
  online: /en ligne|\bonline\b|visio|a distance|distanciel|virtuel|webinaire|\bzoom\b|\bteams\b|\bjitsi\b|\bbigbluebutton\b|google meet|dematerialise/,
  onTheSpot: /sur place|presentiel|\boffline\b|in situ|on (the spot|site)|physique/,
  both: /mixte|hybride|\bmixed\b|les deux|hybrid/,
};

/** The first that matches counts. */
export const statusSynonyms: readonly EventSynonym[] = [
  { code: 'RESCHEDULED', pattern: /re ?programme|rescheduled|nouvelle date|re ?planifie/ },
  { code: 'MOVED_ONLINE', pattern: /(passe|deplace|bascule)\w* en ligne|moved online/ },
  { code: 'CANCELLED', pattern: /annule|cancel/ },
  { code: 'POSTPONED', pattern: /reporte|postponed|ajourne|decale/ },
  { code: 'FULL', pattern: /complet|^full$|plus de place|sold out/ },
  { code: 'SCHEDULED', pattern: /^prevue?$|programme|scheduled|maintenu|^confirme?d?$|^ok$|planifie/ },
];

/** The first that matches counts. */
export const editorialSynonyms: readonly EventSynonym[] = [
  { code: 'READY', pattern: /^pret\b|\bready\b/ },
  { code: 'REFUSED', pattern: /refus|rejet|ecarte|non (retenu|valide|publie)|declined/ },
  { code: 'PROPOSED', pattern: /propos|a (valider|moderer|arbitrer|confirmer|verifier|publier|relire)|en attente|brouillon|draft|tentative|pending|a l etude|en cours/ },
  { code: 'PUBLISHED', pattern: /publie|published|en ligne sur|diffuse/ },
  { code: 'ACCEPTED', pattern: /accept|valide|retenu|approuve|approved/ },
];
