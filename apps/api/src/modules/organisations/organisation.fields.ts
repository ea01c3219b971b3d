import { cleanText, type Fields } from '../../transaction/revision.js';
import type { Organisation } from './organisation.entity.js';
import type { EsusInput, OrganisationChange } from './organisation.input.js';

/** Fields that stand in a column as they are. */
const PLAIN = ['name', 'summary', 'visibility', 'memberKind', 'siret', 'rna', 'website'] as const;

/** An organisation as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export const fieldsOf = (organisation: Organisation): Fields => ({
  ...Object.fromEntries(PLAIN.map((field) => [field, organisation[field]])),
  essFamily: organisation.essFamily?.split('/')[1] ?? null,
  esus: organisation.esusSince === null ? null : { since: organisation.esusSince, until: organisation.esusUntil },
  commune: organisation.communeCode,
});

/** A change in the same form: absent fields are undefined, null where a value is cleared. */
export const changedFields = (change: OrganisationChange): Fields => ({
  ...Object.fromEntries([...PLAIN, 'essFamily' as const, 'commune' as const].map((field) => [field, cleanText(change[field])])),
  ...(change.visibility === null && { visibility: 'PUBLIC' }),
  esus: change.esus && { since: change.esus.since, until: change.esus.until ?? null },
});

/** The columns that a set of changed fields writes. */
export function columnsOf(fields: Fields): Partial<Organisation> {
  const columns: Record<string, unknown> = {};
  for (const field of PLAIN) if (field in fields) columns[field] = fields[field];
  if ('essFamily' in fields) columns.essFamily = fields.essFamily && `ESS_FAMILY/${String(fields.essFamily)}`;
  if ('commune' in fields) columns.communeCode = fields.commune;
  if ('esus' in fields) {
    const esus = fields.esus as EsusInput | null;
    columns.esusSince = esus?.since ?? null;
    columns.esusUntil = esus?.until ?? null;
  }
  return columns;
}
