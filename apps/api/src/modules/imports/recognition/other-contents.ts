import type { OtherContent } from './fields.js';

/** Names of territories larger than a commune. */
export const territory = /metro|epci|interco|agglo|communaute|\bze\b|region|reg$|bassin|\bpays\b|pole territorial|canton|^arr\b|circonscription|\bqpv\b/;

/** Contents that are recognised by name so that nobody takes them for something else. */
export const otherContents: ReadonlyArray<readonly [content: OtherContent, pattern: RegExp]> = [
  ['SOCIAL', /facebook|twitter|instagram|linkedin|youtube|mastodon|tiktok|reseaux? sociaux/],
  ['AUDIENCE', /public|audience|usagers|beneficiaire/],
  ['FUNDER', /financ|subvention/],
  ['DATE', /\bdate|horodat|\bmaj\b|mise a jour|updated|created|annee/],
  ['IMAGE', /photo|image|logo|illustration|visuel/],
  ['EQUIPMENT', /materiel|equipement/],
  ['PRICE', /tarif|prix|gratuit|cout|\bfrais\b/],
  ['POPULATION', /^pop|population|habitants/],
  ['TERRITORY', territory],
];
