import type { Fields } from '../../../../transaction/revision.js';
import type { LieuDraft } from './draft.js';

/** What a line says, as fields of a lieu in the form of `modules/lieux/lieu.fields.ts`; what it does not say is absent. */
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

/** An address is one thing: with another commune, half of one and half of another would be the address of nowhere. */
export const ADDRESS = ['address.commune', 'address.street', 'address.postalCode'] as const;
