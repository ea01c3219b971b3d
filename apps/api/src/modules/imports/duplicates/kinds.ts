/** Kinds of bodies that keep a name to themselves: a library and a social centre of one name, under one roof, are two. Phrases are in the singular, without articles. */
const institutions = [
  'mairie, mairie annexe, hotel ville',
  'mediatheque, bibliotheque, mediatheque municipale, bibliotheque municipale, mediatheque intercommunale, bibliotheque intercommunale, point lecture',
  'ludotheque',
  'mission locale',
  'pij, bij, crij, prij, point information jeunesse, bureau information jeunesse, point info jeunesse, point info jeune, info jeunesse, info jeune',
  'espace jeune, club jeune, maison jeune, local jeune, accueil jeune, centre loisir, accueil loisir, alsh',
  'epn, espace public numerique, espace numerique, espace multimedia, cyber base, cyberbase, cyber centre, cybercentre, cyber espace, point mediation numerique, pmn, point numerique, atelier numerique',
  'msap, maison service public, espace service public, france service, maison france service, espace france service, rsp, relai service public',
  'centre social, centre social culturel, centre social et culturel, centre socio culturel, centre socioculturel, csc, evs, espace vie sociale, maison quartier, maison pour tous, foyer rural',
  'mjc, maison jeune culture',
  'ccas, cias, centre communal action sociale',
  'maison departementale solidarite, maison solidarite, mds, mdph',
  'creche, micro creche, halte garderie, multi accueil, relai petite enfance, relai assistante maternelle, lieu accueil enfant parent',
  'pole emploi, france travail',
  'cap emploi',
  'maison emploi, plie',
  'ecole, ecole primaire, ecole maternelle, ecole elementaire, groupe scolaire',
  'college',
  'lycee, lycee professionnel, lycee agricole',
  'universite, iut, campu, faculte',
  'greta, cfa, centre formation, organisme formation',
  'conservatoire, ecole musique, ecole danse, ecole art',
  'communaute commune, cc, communaute agglomeration, agglomeration, agglo, metropole, syndicat mixte',
  'conseil departemental, conseil regional, prefecture',
  'cci, chambre commerce, chambre commerce industrie',
  'cma, chambre metier, chambre metier artisanat',
  'chambre agriculture',
  'office tourisme, syndicat initiative',
  'poste, bureau poste, agence postale',
  'theatre, scene nationale, opera',
  'cinema',
  'centre culturel, salle spectacle',
  'musee',
  'gymnase, salle sport, complexe sportif',
  'piscine, stade',
  'salle fete, salle polyvalente, salle communale',
  'maison sante, hopital, centre hospitalier, clinique, centre sante',
  'pharmacie',
  'residence, ehpad, fjt, foyer jeune travailleur, auberge jeunesse, pension famille, maison retraite, residence autonomie',
  'maison association, maison vie associative',
  'pepiniere, pepiniere entreprise, incubateur, couveuse, hotel entreprise, technopole',
  'comite fete',
];

/** Kinds of activities, of which one lieu may have several. */
const activities = [
  'coworking, bureau partage, espace travail, travail partage, espace travail partage, espace bureau partage, telecentre, coworking space',
  'fablab, labfab, makerspace, hackerspace, hacklab',
  'atelier',
  'cafe, bistrot, bistro, bar, restaurant, cantine, buvette, guinguette, brasserie, cafe associatif, cafe citoyen, cafe culturel',
  'epicerie, epicerie solidaire, epicerie sociale',
  'librairie',
  'boulangerie, fournil',
  'boutique, magasin, friperie',
  'ressourcerie, recyclerie',
  'repair cafe, cafe reparation',
  'jardin, jardin partage, jardin solidaire, potager',
  'ferme',
  'radio',
  'gite, auberge, camping',
];

/** Those who stand by a lieu are not the lieu. */
const friends = 'ami';

/** Kinds as letters. */
const letterOf = (index: number): string => String.fromCharCode(65 + index);
const FRIENDS = letterOf(institutions.length + activities.length);
/** What a tiers-lieu may be that says no more than that. */
export const ANY_ACTIVITY = activities.map((_, index) => letterOf(institutions.length + index)).join('');

/** Phrases by their first word, the longest first. */
const phrases = new Map<string, { readonly words: readonly string[]; readonly kind: string }[]>();
for (const [index, list] of [...institutions, ...activities, friends].entries()) {
  for (const phrase of list.split(', ')) {
    const words = phrase.split(' ');
    const known = phrases.get(words[0]!) ?? [];
    phrases.set(words[0]!, [...known, { words, kind: letterOf(index) }].sort((a, b) => b.words.length - a.words.length));
  }
}

export interface Kinds {
  /** A letter for each kind that the name tells, in alphabetical order. */
  readonly kinds: string;
  /** The words that tell none. */
  readonly rest: readonly string[];
}

/** The kinds that strong words in the singular tell; `linked`: whether a word comes after « de », « du » … */
export function kindsOf(words: readonly string[], linked: readonly boolean[]): Kinds {
  const kinds: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = phrases.get(words[i]!)?.find((known) => known.words.every((word, offset) => words[i + offset] === word));
    if (!phrase) {
      rest.push(words[i]!);
      i += 1;
      continue;
    }
    // « EPN de la médiathèque » is an EPN, « EPN – médiathèque » is both.
    if (!kinds.includes(phrase.kind) && (kinds.length === 0 || linked[i] !== true)) kinds.push(phrase.kind);
    i += phrase.words.length;
  }
  return { kinds: kinds.sort().join(''), rest };
}

export function shareKind(a: string, b: string): boolean {
  for (let i = 0; i < a.length; i += 1) if (b.includes(a.charAt(i))) return true;
  return false;
}

function areActivities(kinds: string): boolean {
  for (let i = 0; i < kinds.length; i += 1) if (!ANY_ACTIVITY.includes(kinds.charAt(i))) return false;
  return true;
}

/** Whether two sets of kinds are never of one body, or only of different activities, or nothing of the sort. */
export function conflictOf(a: string, b: string): 'BODIES' | 'ACTIVITIES' | null {
  if (a === b) return null;
  if (a.includes(FRIENDS) !== b.includes(FRIENDS)) return 'BODIES';
  if (a === '' || b === '' || shareKind(a, b)) return null;
  return areActivities(a) && areActivities(b) ? 'ACTIVITIES' : 'BODIES';
}
