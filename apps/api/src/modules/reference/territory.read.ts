import type { Filter } from '../../read/fields.js';
import { sql } from '../../read/sql.js';

/** Filters by territory for rows that have a `commune_code`. */
export const territoryFilters: Readonly<Record<'regions' | 'departements' | 'epcis' | 'communes', Filter>> = {
  regions: (target, codes) => sql`${target('commune_code')} IN (SELECT c.code FROM commune c WHERE c.region_code = ANY(${codes('text[]')}))`,
  departements: (target, codes) => sql`${target('commune_code')} IN (SELECT c.code FROM commune c WHERE c.departement_code = ANY(${codes('text[]')}))`,
  epcis: (target, codes) => sql`${target('commune_code')} IN (SELECT c.code FROM commune c WHERE c.epci_code = ANY(${codes('text[]')}))`,
  communes: (target, codes) =>
    sql`${target('commune_code')} IN (SELECT c.code FROM commune c WHERE c.code = ANY(${codes('text[]')}) OR c.city_code = ANY(${codes('text[]')}))`,
};

/** Filter by words: French stems without accents, or a name that looks alike. For tables with `search` and `search_words`. */
export const textFilter: Filter = (target, text) =>
  sql`(${target('search')} @@ websearch_to_tsquery('french_plain', ${text('text')}) OR plain_text(${text('text')}) <% ${target('search_words')})`;

export const updatedSinceFilter: Filter = (target, instant) => sql`${target('updated_at')} >= ${instant('timestamptz')}`;
