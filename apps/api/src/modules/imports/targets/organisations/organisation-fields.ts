import type { Fields } from '../../../../transaction/revision.js';
import type { OrganisationDraft } from './organisation.draft.js';

/** What a line says, as fields of an organisation in the form of `organisation.fields.ts`; what it does not say is absent. */
export function fieldsOfDraft({ name, summary, memberKind, essFamily, siret, rna, website, esus, communeCode }: OrganisationDraft): Fields {
  const all: Fields = { name, summary, memberKind, essFamily, siret, rna, website, esus, commune: communeCode };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
