import { isDeepStrictEqual } from 'node:util';
import type { Fields } from '../../transaction/revision.js';
import type { LieuDraft } from './recognition/draft.js';

/** Fields of a lieu that a line of a file can fill, in the form in which changes are compared and kept in the trail. */
export const DRAFT_FIELDS = [
  'name', 'summary', 'description', 'website', 'openingHours', 'setting', 'siret', 'rna', 'legalForm', 'address.street', 'address.postalCode', 'address.commune',
  'location', 'families', 'activities', 'tags', 'accessibility',
] as const;

/** What a line says, as fields of a lieu; what it does not say is absent. */
export function fieldsOfDraft(draft: LieuDraft): Fields {
  const { latitude, longitude } = draft;
  const all: Fields = {
    name: draft.name,
    summary: draft.summary,
    description: draft.description,
    website: draft.website,
    openingHours: draft.openingHours,
    setting: draft.setting,
    siret: draft.siret,
    rna: draft.rna,
    legalForm: draft.legalForm,
    'address.street': draft.street,
    'address.postalCode': draft.postalCode,
    'address.commune': draft.communeCode,
    location: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    families: sorted(draft.families),
    activities: sorted(draft.activities),
    tags: sorted(draft.tags),
    accessibility: sorted(draft.accessibility),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** An empty list says nothing. */
const sorted = (codes: readonly string[]): string[] | undefined => (codes.length > 0 ? [...codes].sort() : undefined);

/** What a line says differently from last time. A value that it no longer gives stays with the lieu: absent is not the same as gone. */
export function saidDifferently(last: LieuDraft, now: LieuDraft): Fields {
  const before = fieldsOfDraft(last);
  return Object.fromEntries(Object.entries(fieldsOfDraft(now)).filter(([field, value]) => !isDeepStrictEqual(before[field], value)));
}

/** What of `wanted` is really different from what the lieu has. */
export function changesTo(current: Fields, wanted: Fields): Fields {
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => !isDeepStrictEqual(current[field], value)));
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** An address is one thing: half of one and half of another would be the address of nowhere. */
const ADDRESS = ['address.street', 'address.postalCode', 'address.commune'];

/** What a line can fill in without writing over anything. */
export function fillsOf(current: Fields, wanted: Fields): Fields {
  const otherCommune = !isEmpty(current['address.commune']) && wanted['address.commune'] !== undefined && wanted['address.commune'] !== current['address.commune'];
  return Object.fromEntries(Object.entries(wanted).filter(([field]) => isEmpty(current[field]) && !(otherCommune && ADDRESS.includes(field))));
}
