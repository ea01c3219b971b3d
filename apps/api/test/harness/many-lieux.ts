import { readFileSync } from 'node:fs';

/** A commune that lieux are put into, and how many people live in it and in those before it. */
interface Town {
  readonly code: string;
  readonly name: string;
  readonly postalCodes: readonly string[];
  readonly peopleUntil: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** A line's cells by column. */
type Line = Record<Column, string>;
type Column = (typeof COLUMNS)[number];
type Random = () => number;

const COLUMNS = [
  'identifiant', 'nom', 'type de lieu', 'statut juridique', 'adresse', 'code postal', 'commune', 'code INSEE', 'latitude', 'longitude', 'site web', 'SIRET', 'horaires', 'présentation', 'activités',
] as const;

/** One line in so many has something wrong with it. */
const DIRTY_EVERY = 20;

/**
 * A list of lieux as large as wanted, in CSV, the same at each call: communes of the reference by their population, names, streets and sites of
 * their own, and one line in twenty that is dirty as lines of real lists are (lost zeros, repeats, misspelt communes, values in wrong columns).
 */
export function manyLieuxCsv(count: number): string {
  const random = randomNumbers(20_261_101);
  const towns = townsOfFrance();
  const lines: Line[] = [];
  for (let index = 0; index < count; index += 1) {
    const clean = lineOf(index, townOf(towns, random), random);
    lines.push(index % DIRTY_EVERY === DIRTY_EVERY - 1 ? dirty(clean, lines, random) : clean);
  }
  return [COLUMNS.join(';'), ...lines.map((line) => COLUMNS.map((column) => quoted(line[column])).join(';')), ''].join('\n');
}

/** Mulberry32: small, fast, and the same everywhere. */
function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]!;

function quoted(text: string): string {
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** About where départements are; latitude and longitude in degrees. */
const MIDDLES = new Map(`01 46.1 5.4,02 49.5 3.6,03 46.4 3.1,04 44.2 6.2,05 44.7 6.2,06 43.9 7.2,07 44.8 4.4,08 49.7 4.7,09 42.9 1.5,10 48.3 4.1,11 43.1 2.5,12 44.3 2.6,13 43.5 5,14 49.1 -0.4,
15 45 2.7,16 45.7 0.2,17 45.7 -0.8,18 47 2.4,19 45.3 1.9,21 47.5 4.8,22 48.5 -2.8,23 46.1 2,24 45.1 0.7,25 47.1 6.4,26 44.7 5.2,27 49.1 1,28 48.4 1.4,29 48.2 -4.2,2A 41.9 9,2B 42.4 9.1,
30 44 4.1,31 43.3 1.2,32 43.7 0.5,33 44.9 -0.5,34 43.6 3.4,35 48.2 -1.7,36 46.8 1.5,37 47.2 0.7,38 45.3 5.6,39 46.8 5.7,40 44 -0.7,41 47.7 1.4,42 45.8 4.2,43 45.1 3.8,44 47.3 -1.8,45 47.9 2.3,
46 44.6 1.6,47 44.4 0.5,48 44.5 3.5,49 47.4 -0.6,50 49.1 -1.3,51 49 4.2,52 48.1 5.3,53 48.1 -0.6,54 49 6.3,55 49 5.4,56 47.7 -2.9,57 49 6.8,58 47.1 3.5,59 50.5 3.1,60 49.4 2.4,61 48.6 0.1,
62 50.5 2.4,63 45.8 3.2,64 43.2 -0.9,65 43.1 0.2,66 42.6 2.5,67 48.6 7.6,68 47.9 7.2,69 45.9 4.7,70 47.6 6.1,71 46.7 4.5,72 48 0.2,73 45.5 6.4,74 46 6.4,75 48.9 2.3,76 49.7 0.9,77 48.6 3,
78 48.8 1.8,79 46.5 -0.3,80 50 2.3,81 43.8 2.2,82 44.1 1.4,83 43.4 6.3,84 44 5.2,85 46.7 -1.5,86 46.6 0.6,87 45.9 1.3,88 48.2 6.3,89 47.9 3.6,90 47.6 6.9,91 48.5 2.3,92 48.8 2.2,93 48.9 2.4,
94 48.8 2.5,95 49.1 2.1,971 16.2 -61.5,972 14.65 -61,973 4 -53,974 -21.1 55.5,976 -12.8 45.15`.split(/,\s*/).map((text) => {
  const [code, latitude, longitude] = text.split(' ');
  return [code!, { latitude: Number(latitude), longitude: Number(longitude) }] as const;
}));

interface RawCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

function townsOfFrance(): Town[] {
  const raw = JSON.parse(readFileSync(require.resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8')) as RawCommune[];
  let people = 0;
  return raw.flatMap(({ code, nom, type, departement, codesPostaux, population }): Town[] => {
    const middle = MIDDLES.get(departement);
    if (type !== 'commune-actuelle' || !middle || !codesPostaux?.length || !population) return [];
    people += population;
    const spread = departement === '75' ? 0.03 : departement.length === 3 ? 0.08 : 0.3;
    const random = randomNumbers(Number.parseInt(code, 36));
    return [{ code, name: nom, postalCodes: codesPostaux, peopleUntil: people, latitude: middle.latitude + (random() - 0.5) * spread * 2, longitude: middle.longitude + (random() - 0.5) * spread * 2 }];
  });
}

/** A commune: the more people live in it, the likelier. */
function townOf(towns: readonly Town[], random: Random): Town {
  const wanted = random() * towns.at(-1)!.peopleUntil;
  let [low, high] = [0, towns.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (towns[middle]!.peopleUntil > wanted) high = middle;
    else low = middle + 1;
  }
  return towns[low]!;
}

const HEADS = [
  'La Ruche', 'Le Fablab', 'L’Atelier', 'Coworking', 'La Fabrique', 'Tiers-lieu', 'La Maison', 'Espace', 'Le Comptoir', 'La Halle', 'Médiathèque', 'La Ressourcerie', 'Le Repair Café', 'Café associatif',
  'Maison France Services', 'Espace numérique', 'Le Labo', 'La Cantine', 'Centre social', 'La Friche', 'Le Jardin', 'L’Établi', 'La Grange', 'Le Moulin', 'La Pépinière', 'Le Préau', 'Les Ateliers', 'Le Hub',
];
const NOUNS = [
  'abeilles', 'acacias', 'alouettes', 'amandiers', 'ardoises', 'argiles', 'aubépines', 'bateliers', 'bergers', 'bleuets', 'bouleaux', 'bruyères', 'canuts', 'carriers', 'cerisiers', 'chanvriers', 'charmes',
  'châtaigniers', 'chênes', 'cigales', 'clochers', 'colombes', 'coquelicots', 'cordiers', 'cormorans', 'dentelles', 'drapiers', 'écluses', 'églantiers', 'érables', 'étangs', 'faïences', 'falaises', 'fileuses',
  'forges', 'fougères', 'fournils', 'frênes', 'galets', 'genêts', 'glycines', 'grives', 'hérons', 'hirondelles', 'horlogers', 'houblons', 'iris', 'joncs', 'lavoirs', 'lilas', 'lucioles', 'marais', 'maraîchers',
  'martinets', 'merisiers', 'mésanges', 'meuniers', 'mineurs', 'mouettes', 'mûriers', 'noisetiers', 'noyers', 'oliviers', 'ormeaux', 'osiers', 'papetiers', 'passereaux', 'pêcheurs', 'peupliers', 'pins', 'platanes',
  'pommiers', 'potiers', 'prairies', 'puits', 'quais', 'remparts', 'rivières', 'roseaux', 'sabliers', 'salines', 'saules', 'semeurs', 'sources', 'tanneurs', 'tilleuls', 'tisserands', 'tonneliers', 'tourbières',
  'trembles', 'tuileries', 'vanniers', 'vergers', 'verriers', 'vignes', 'voiliers',
];
const ENDS = ['', '', '', '', ' réunis', ' d’en haut', ' d’en bas', ' du bourg', ' de la gare', ' du canal', ' du port', ' et compagnie', ' associés', ' du plateau', ' de la vallée', ' du pont', ' numériques', ' partagés'];
const WAYS = ['rue', 'rue', 'rue', 'rue', 'avenue', 'place', 'chemin', 'boulevard', 'impasse', 'allée', 'quai', 'route'];
const KINDS = [
  'Coworking', 'Coworking', 'Fablab', 'Tiers-lieu', 'Tiers-lieu culturel', 'Ressourcerie', 'Fablab, Coworking', 'Espace public numérique', 'Médiathèque', 'Ateliers partagés', 'Cuisine partagée', 'Living lab', 'Espace de vie sociale',
  'Tiers-lieu nourricier', 'France Services', '',
];
const FORMS = ['Association', 'Association loi 1901', 'Association', 'Collectivité', 'SCIC', 'SAS', 'SARL', 'SCOP', '', ''];
const ACTIVITIES = ['Coworking', 'Formation', 'Ateliers numériques', 'Restauration', 'Événements', 'Jardin partagé', 'Réparation', 'Fabrication', 'Spectacle', 'Accompagnement de projets', 'Location de salles de réunion'];
const HOURS = ['', '', '', 'Mo-Fr 09:00-18:00', 'Mo-Fr 08:30-12:30,13:30-17:30', 'Tu-Sa 10:00-19:00', 'lundi au vendredi de 9h à 18h', 'du mardi au samedi : 10h-12h et 14h-18h', 'lun-ven 9h-12h / 14h-17h', 'Sur rendez-vous', '24h/24'];
const CLAUSES = [
  'un lieu ouvert à toutes et à tous', 'des machines à partager', 'une cuisine et une grande table', 'des bureaux à la journée ou au mois', 'un atelier bois et un atelier métal', 'des rencontres chaque semaine',
  'un accompagnement aux démarches en ligne', 'des formations courtes', 'une salle de spectacle', 'un jardin cultivé ensemble', 'une épicerie en circuit court', 'des résidences d’artistes', 'un café tenu par des bénévoles',
];

function lineOf(index: number, town: Town, random: Random): Line {
  const noun = pick(NOUNS, random);
  const head = pick(HEADS, random);
  const name = random() < 0.2 ? `${head} de ${town.name}` : `${head} des ${noun}${pick(ENDS, random)}`;
  const number = 1 + Math.floor(random() ** 2 * 180);
  const told = random();
  const site = `www.${slug(`${head} ${noun}`)}-${index.toString(36)}.example`;
  return {
    identifiant: `TL-${String(index + 1).padStart(6, '0')}`,
    nom: name,
    'type de lieu': pick(KINDS, random),
    'statut juridique': pick(FORMS, random),
    adresse: random() < 0.93 ? `${number}${number % 23 === 0 ? ' bis' : ''} ${pick(WAYS, random)} des ${pick(NOUNS, random)}` : '',
    'code postal': pick(town.postalCodes, random),
    commune: town.name,
    'code INSEE': town.code,
    latitude: (town.latitude + (random() - 0.5) / 50).toFixed(5),
    longitude: (town.longitude + (random() - 0.5) / 50).toFixed(5),
    'site web': told < 0.3 ? '' : told < 0.5 ? `https://${site}` : told < 0.6 ? `https://www.facebook.com/${slug(noun)}.${index.toString(36)}` : told < 0.8 ? `https://${site}/accueil` : site,
    SIRET: random() < 0.3 ? siretOf(random) : '',
    horaires: pick(HOURS, random),
    présentation: random() < 0.4 ? '' : `${name} : ${pick(CLAUSES, random)}, ${pick(CLAUSES, random)} et ${pick(CLAUSES, random)}. Nous sommes ${2 + Math.floor(random() * 40)} à nous en occuper, depuis ${1990 + Math.floor(random() * 36)}.`,
    activités: random() < 0.3 ? '' : `${pick(ACTIVITIES, random)}, ${pick(ACTIVITIES, random)}`,
  };
}

const slugs = new Map<string, string>();

/** The few thousand pairs of words are spelt out once. */
function slug(text: string): string {
  const known = slugs.get(text);
  if (known !== undefined) return known;
  const made = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  slugs.set(text, made);
  return made;
}

/** Fourteen digits whose last one makes the Luhn check right. */
function siretOf(random: Random): string {
  const digits = Array.from({ length: 13 }, (_, index) => (index === 0 ? 3 + Math.floor(random() * 6) : Math.floor(random() * 10)));
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return [...digits, (10 - (sum % 10)) % 10].join('');
}

/** What goes wrong with lines; each answers the cells that it spoils. */
const SPOILERS: readonly ((line: Line, earlier: readonly Line[], random: Random) => Partial<Line>)[] = [
  (line) => ({ commune: `${line.commune.toUpperCase()} CEDEX 2`, 'code postal': `${line['code postal'].slice(0, 3)}97`, 'code INSEE': '' }),
  (line) => ({ 'code INSEE': line['code INSEE'].replace(/^0/, ''), 'code postal': line['code postal'].replace(/^0/, '') }),
  () => ({ 'code postal': '', 'code INSEE': '0' }),
  (line) => ({ latitude: line.longitude, longitude: line.latitude }),
  (line) => ({ latitude: line.latitude.replace('.', ','), longitude: line.longitude.replace('.', ',') }),
  () => ({ latitude: '', longitude: '' }),
  () => ({ 'site web': 'en cours de création' }),
  (line, _, random) => ({ 'site web': `${line['site web'] || 'www.lieu.example'} ou https://www.facebook.com/${pick(NOUNS, random).normalize('NFD').replace(/\W/g, '')}` }),
  (line) => ({ 'site web': `contact@${line.identifiant.toLowerCase()}.example` }),
  () => ({ 'type de lieu': 'Club de bridge' }),
  () => ({ 'type de lieu': 'fab lab / bureaux partagés', 'statut juridique': 'GIP' }),
  () => ({ nom: '' }),
  (line) => ({ 'code INSEE': '', commune: line.commune.length > 5 ? line.commune.slice(0, 3) + line.commune.slice(4) : line.commune }),
  (line) => ({ adresse: `${line.adresse || 'Le Bourg'}, ${line['code postal']} ${line.commune}`, 'code postal': '' }),
  () => ({ SIRET: '12345678901234' }),
  () => ({ 'statut juridique': 'lundi : 9h-12h', horaires: '' }),
  ...Array.from({ length: 3 }, () => (line: Line, earlier: readonly Line[], random: Random): Partial<Line> => {
    const first = earlier.length === 0 ? line : pick(earlier, random);
    return { ...first, identifiant: line.identifiant, nom: first.nom.toUpperCase(), présentation: '', horaires: line.horaires };
  }),
];

function dirty(line: Line, earlier: readonly Line[], random: Random): Line {
  return { ...line, ...pick(SPOILERS, random)(line, earlier, random) };
}
