import { type BodyName, bodyName } from './body-name.js';
import { type DuplicateScore, duplicateThreshold, type Likeness } from './duplicate-index.js';
import { Evidence, NOTHING } from './evidence.js';
import { hashOf, keyOf } from './keys.js';
import { conflictOf } from './kinds.js';
import { addNameKeys } from './name-keys.js';
import { nameLikeness, UNLIKE } from './name-likeness.js';
import { addPlace, areApart, type Nearness, type Place, placeOf } from './place.js';
import { addPlaceKeys } from './place-keys.js';
import { compareStreets, isGeneralStreet, type Street, streetOf } from './street.js';
import { compareWebsites, type Website, websiteOf } from './website.js';

/** What of a lieu is compared; a draft is one, and so is a lieu that is already here. */
export interface ComparableLieu {
  readonly name: string;
  readonly website?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly communeCode?: string;
  readonly communeName?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly siret?: string;
}

export interface PreparedLieu {
  readonly name: BodyName;
  readonly place: Place;
  readonly street: Street | null;
  readonly website: Website | null;
  readonly siret: string | undefined;
}

/** How much street and website may speak for it at most. */
const STREET_AND_SITE = 4;

const SIRET = hashOf('siret');
const HOST = hashOf('host');
const STREET = hashOf('street');

export const lieuLikeness: Likeness<ComparableLieu, PreparedLieu> = {
  prepare: (item) => ({
    name: bodyName(item.name, item.communeName),
    place: placeOf(item),
    street: item.street ? streetOf(item.street) : null,
    website: websiteOf(item.website),
    siret: item.siret,
  }),

  keys({ name, place, street, website, siret }, wide) {
    const keys: number[] = [];
    const area = place.area ?? place.postalCode;
    const within = area === undefined ? null : hashOf(area);
    if (siret) keys.push(keyOf(SIRET, siret));
    if (within !== null) addNameKeys(keys, name, within);
    if (website) keys.push(keyOf(HOST, website.host), keyOf(HOST, website.host, within ?? 0));
    if (within !== null && street && street.name !== '') keys.push(keyOf(STREET, street.name + street.numbers, within));
    addPlaceKeys(keys, place, name.compact, wide);
    return keys;
  },

  score: (a, b, least = 0) => scoreLieux(a, b, least),
};

/** The weights were set on real lists, and on `test/fixtures/duplicates/pairs.json`. */
function scoreLieux(a: PreparedLieu, b: PreparedLieu, least: number): DuplicateScore {
  const names = nameLikeness(a.name, b.name);
  const sameSiret = a.siret !== undefined && a.siret === b.siret && conflictOf(a.name.kinds, b.name.kinds) !== 'BODIES';
  // A town hall, its library and its EPN share a house and a website and are not one lieu.
  const doubted = names < UNLIKE && !sameSiret;
  if (doubted && least >= duplicateThreshold) return NOTHING;

  const evidence = new Evidence().sayNames(a.name, b.name, names).add((Math.max(names, sameSiret ? 0.5 : 0) - 0.5) * 8 - 1);
  if (sameSiret) evidence.say('SAME_SIRET').add(5);
  else if (a.siret && b.siret && a.siret !== b.siret) evidence.add(-1);
  const nearness = addPlace(evidence, a.place, b.place);
  // « La Ruche Lens » is the one of Lens.
  if (areApart(a.place, b.place) && (a.name.saysCommune || b.name.saysCommune)) evidence.add(-2.5);
  if (evidence.atMost(STREET_AND_SITE) < least) return NOTHING;
  const otherStreet = addStreets(evidence, a.street, b.street, names, nearness);
  addWebsites(evidence, a.website, b.website, nearness, otherStreet);
  return evidence.score(doubted);
}

/** Weighs two streets; answers whether they are two. */
function addStreets(evidence: Evidence, a: Street | null, b: Street | null, names: number, nearness: Nearness): boolean {
  const streets = compareStreets(a, b);
  if (streets === 'OTHER') evidence.add(names >= 0.9 ? -2 : -3.2);
  else if (streets === 'ALONG') evidence.add(-0.5);
  else if (streets === 'SAME' && a && b && nearness === 'HERE') evidence.say('SAME_STREET').add(isGeneralStreet(a) || isGeneralStreet(b) ? 1 : 2);
  return streets === 'OTHER';
}

function addWebsites(evidence: Evidence, a: Website | null, b: Website | null, nearness: Nearness, otherStreet: boolean): void {
  const sites = compareWebsites(a, b);
  if (sites === 'OTHER') evidence.add(-0.5);
  if (!a || sites === 'OTHER' || sites === 'UNKNOWN') return;
  evidence.say('SAME_WEBSITE', { host: a.host });
  // A chain has one site for all its branches.
  if (sites === 'SAME' && nearness !== 'ELSEWHERE') evidence.add(otherStreet ? 1 : 2);
}
