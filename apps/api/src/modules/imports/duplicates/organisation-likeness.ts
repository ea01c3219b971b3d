import { communeReference } from '../recognition/reference.js';
import { type BodyName, bodyName } from './body-name.js';
import { areaOf } from './commune-area.js';
import { type DuplicateScore, duplicateThreshold, type Likeness } from './duplicate-index.js';
import { Evidence, NOTHING } from './evidence.js';
import { hashOf, keyOf } from './keys.js';
import { addNameKeys } from './name-keys.js';
import { nameLikeness, UNLIKE } from './name-likeness.js';
import { compareWebsites, type Website, websiteOf } from './website.js';

/** What of an organisation is compared. */
export interface Comparable {
  readonly name: string;
  readonly siret?: string;
  readonly rna?: string;
  readonly website?: string;
  readonly communeCode?: string;
}

export interface PreparedOrganisation {
  readonly name: BodyName;
  readonly siret: string | undefined;
  readonly rna: string | undefined;
  readonly website: Website | null;
  readonly area: string | undefined;
}

const SIREN = hashOf('siren');
const RNA = hashOf('rna');
const HOST = hashOf('host');
const AREA = hashOf('area');
const ANYWHERE = hashOf('anywhere');

/** An organisation may have several establishments, and its commune is often not known. */
export const organisationLikeness: Likeness<Comparable, PreparedOrganisation> = {
  prepare({ name, siret, rna, website, communeCode }) {
    const communeName = communeCode === undefined ? undefined : communeReference().communeByCode(communeCode)?.name;
    return { name: bodyName(name, communeName), siret, rna, website: websiteOf(website), area: communeCode === undefined ? undefined : areaOf(communeCode).area };
  },

  keys({ name, siret, rna, website, area }) {
    const keys: number[] = [];
    if (siret) keys.push(keyOf(SIREN, sirenOf(siret)));
    if (rna) keys.push(keyOf(RNA, rna));
    if (website) keys.push(keyOf(HOST, website.host));
    addNameKeys(keys, name, ANYWHERE);
    if (area === undefined) return keys;
    addNameKeys(keys, name, hashOf(area));
    keys.push(keyOf(AREA, area));
    return keys;
  },

  score: (a, b, least = 0) => scoreOrganisations(a, b, least),
};

const sirenOf = (siret: string): string => siret.slice(0, 9);

function scoreOrganisations(a: PreparedOrganisation, b: PreparedOrganisation, least: number): DuplicateScore {
  const names = nameLikeness(a.name, b.name);
  const bySiren = a.siret && b.siret ? sirenOf(a.siret) === sirenOf(b.siret) : null;
  const byRna = a.rna && b.rna ? a.rna === b.rna : null;
  const identified = bySiren === true || byRna === true;
  const doubted = names < UNLIKE && !identified;
  if (doubted && least >= duplicateThreshold) return NOTHING;

  const evidence = new Evidence().sayNames(a.name, b.name, names).add((Math.max(names, identified ? 0.5 : 0) - 0.5) * 8 - 1);
  if (bySiren === true) evidence.say(a.siret === b.siret ? 'SAME_SIRET' : 'SAME_SIREN').add(5);
  else if (bySiren === false) evidence.add(-4);
  if (byRna === true) evidence.say('SAME_RNA').add(5);
  else if (byRna === false) evidence.add(-4);

  const apart = a.area !== undefined && b.area !== undefined && a.area !== b.area;
  if (apart) evidence.add(-2);
  else if (a.area !== undefined && a.area === b.area) evidence.say('SAME_COMMUNE').add(1);
  // Many towns have a « Comité des fêtes ».
  else if (names < 0.92) evidence.add(-1.5);
  const sites = compareWebsites(a.website, b.website);
  if (a.website && (sites === 'SAME' || sites === 'PAGES')) {
    evidence.say('SAME_WEBSITE', { host: a.website.host });
    if (sites === 'SAME') evidence.add(apart ? 1 : 2);
  } else if (sites === 'OTHER') evidence.add(-0.5);
  return evidence.score(doubted);
}
