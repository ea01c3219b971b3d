import type { Fields } from '../../../../transaction/revision.js';
import { TERM_FIELDS, TERM_LISTS } from '../../../lieux/lieu.fields.js';

/** Columns that a line can fill, and the time zone, which follows the commune; with their types. */
export const LIEU_COLUMNS = `name text, summary text, description text, website text, opening_hours text, setting text, siret text, rna text, legal_form text,
  street text, postal_code text, commune_code text, latitude float8, longitude float8, time_zone text`;
export const LIEU_COLUMN_NAMES = LIEU_COLUMNS.split(',').map((column) => column.trim().split(' ')[0]!);

/** A lieu as it is in the database, with the ids of all its terms, as fields in the form of `modules/lieux/lieu.fields.ts`. */
export function fieldsOfRow(row: Readonly<Record<string, unknown>> & { readonly terms: readonly string[] }): Fields {
  const codes = (list: string): string[] => row.terms.filter((id) => id.startsWith(`${list}/`)).map((id) => id.slice(list.length + 1));
  return {
    name: row.name,
    summary: row.summary,
    description: row.description,
    website: row.website,
    openingHours: row.opening_hours,
    setting: row.setting,
    siret: row.siret,
    rna: row.rna,
    legalForm: row.legal_form === null ? null : String(row.legal_form).split('/')[1],
    'address.street': row.street,
    'address.postalCode': row.postal_code,
    'address.commune': row.commune_code,
    location: row.latitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
    timeZone: row.time_zone,
    ...Object.fromEntries(TERM_FIELDS.map((field) => [field, codes(TERM_LISTS[field])])),
  };
}

/** The columns of a lieu whose fields these are. */
export function rowOfFields(fields: Fields): Record<string, unknown> {
  const location = fields.location as { latitude: number; longitude: number } | null | undefined;
  return {
    name: fields.name,
    summary: fields.summary,
    description: fields.description,
    website: fields.website,
    opening_hours: fields.openingHours,
    setting: fields.setting,
    siret: fields.siret,
    rna: fields.rna,
    legal_form: fields.legalForm && `LEGAL_FORM/${String(fields.legalForm)}`,
    street: fields['address.street'],
    postal_code: fields['address.postalCode'],
    commune_code: fields['address.commune'],
    latitude: location?.latitude,
    longitude: location?.longitude,
    time_zone: fields.timeZone,
  };
}
