import { scoreOf } from '../../duplicates/duplicate-index.js';
import { nameKey } from '../../duplicates/name-key.js';
import { type Comparable, organisationLikeness } from '../../duplicates/organisation-likeness.js';
import { ImportTarget } from '../../import.enums.js';
import type { ImportField } from '../../recognition/fields.js';
import type { Target } from '../target.js';
import { fieldRules, personalNames } from './field-rules.js';
import type { OrganisationDraft } from './organisation.draft.js';
import { fieldsOfDraft } from './organisation-fields.js';
import { organisationReader } from './organisation-reader.js';
import { organisationStore } from './organisation.store.js';
import { recogniseOrganisations } from './recognise-organisations.js';

/** Lists of organisations that are no lieu. */
export const organisationTarget: Target<OrganisationDraft, Comparable> = {
  code: ImportTarget.ORGANISATIONS,
  fields: [
    'name', 'id', 'version', 'externalId', 'summary', 'memberKind', 'legalForm', 'essFamily', 'siret', 'rna', 'website', 'communeName', 'communeCode', 'postalCode', 'departement', 'fullAddress',
    'esusSince', 'esusUntil', 'ignore',
  ],
  merging: new Set<ImportField>(['summary', 'communeName', 'ignore']),
  rules: fieldRules,
  personalNames,
  recognise: recogniseOrganisations,
  reader: organisationReader,
  keyOf: ({ name, communeCode }) => `name:${nameKey(name)}|${communeCode ?? ''}`,
  plausible: (last, now) => nameKey(last.name) === nameKey(now.name) || scoreOf(organisationLikeness, last, now).score >= LIKE_ENOUGH,
  mentions: () => [],
  fieldsOf: fieldsOfDraft,
  likeness: organisationLikeness,
  comparable: (draft) => draft,
  store: organisationStore,
};

/** How alike a line and what its identifier meant last time must be to be one, where even the name has changed. */
const LIKE_ENOUGH = 0.5;
