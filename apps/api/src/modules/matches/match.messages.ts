import type { Locale } from '../../auth/viewer.js';

/** What reasons say; `{name}` is filled in by the statement. */
export interface Words {
  readonly category: string;
  readonly words: string;
  readonly skill: string;
  readonly free: string;
  readonly partlyFree: string;
  readonly taken: string;
  readonly sameLieu: string;
  readonly veryNear: string;
  readonly distance: string;
  readonly enough: string;
  readonly notEnough: string;
  readonly FREE: string;
  readonly EXCHANGE: string;
  readonly AT_COST: string;
  readonly PRICED: string;
  readonly project: readonly [own: string, others: string];
  readonly event: readonly [own: string, others: string];
  readonly animateur: string;
  readonly day: string;
  readonly daysOfMonth: string;
  readonly days: string;
  readonly first: string;
  readonly months: readonly string[];
}

const FR: Words = {
  category: 'Même genre\u00a0: {label}',
  words: 'Mots en commun\u00a0: {words}',
  skill: '{name} partage volontiers cette compétence\u00a0: {skill}',
  free: 'Disponible {days}',
  partlyFree: 'Disponible une partie du temps, d’abord {days}',
  taken: 'Déjà retenu pendant toute la période',
  sameLieu: 'Sur place',
  veryNear: 'À moins d’un kilomètre',
  distance: 'À {km}\u00a0km',
  enough: 'Il y en a assez\u00a0: {have} pour {want}\u00a0{unit}',
  notEnough: 'Couvre une partie du besoin\u00a0: {have} sur {want}\u00a0{unit}',
  FREE: 'Gratuit',
  EXCHANGE: 'En échange de quelque chose',
  AT_COST: 'À prix coûtant',
  PRICED: 'Payant',
  project: ['Vous coopérez déjà dans «\u00a0{title}\u00a0»', 'Coopèrent déjà dans «\u00a0{title}\u00a0»'],
  event: ['Vous organisez déjà ensemble «\u00a0{title}\u00a0»', 'Organisent déjà ensemble «\u00a0{title}\u00a0»'],
  animateur: '{name} anime les deux lieux',
  day: 'le {from} {month}',
  daysOfMonth: 'du {from} au {until} {month}',
  days: 'du {from} {first} au {until} {month}',
  first: '1er',
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
};

const EN: Words = {
  category: 'Same kind: {label}',
  words: 'Words in common: {words}',
  skill: '{name} likes to share this skill: {skill}',
  free: 'Available {days}',
  partlyFree: 'Available for a part of the time, first {days}',
  taken: 'Already spoken for during the whole period',
  sameLieu: 'On site',
  veryNear: 'Less than a kilometre away',
  distance: '{km}\u00a0km away',
  enough: 'There is enough: {have} for {want}\u00a0{unit}',
  notEnough: 'Covers a part of the need: {have} of {want}\u00a0{unit}',
  FREE: 'Free of charge',
  EXCHANGE: 'In exchange for something',
  AT_COST: 'At cost',
  PRICED: 'At a price',
  project: ['You cooperate already in “{title}”', 'They cooperate already in “{title}”'],
  event: ['You organise “{title}” together already', 'They organise “{title}” together already'],
  animateur: '{name} animates both lieux',
  day: 'on {from} {month}',
  daysOfMonth: 'from {from} to {until} {month}',
  days: 'from {from} {first} to {until} {month}',
  first: '1',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

export const WORDS: Readonly<Record<Locale, Words>> = { fr: FR, en: EN };
