import type { Filter, Row } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { type Sql, sql } from '../../read/sql.js';

export type TerritoryFilters = Readonly<Record<'regions' | 'departements' | 'epcis' | 'communes', Filter>>;

/** Filters by territory, for rows of which `within` says whether they are in communes (`SELECT c.code …`). */
export function territoryFiltersBy(within: (target: Row, communes: Sql, at: Position) => Sql): TerritoryFilters {
  return {
    regions: (target, codes, at) => within(target, sql`SELECT c.code FROM commune c WHERE c.region_code = ANY(${codes('text[]')})`, at),
    departements: (target, codes, at) => within(target, sql`SELECT c.code FROM commune c WHERE c.departement_code = ANY(${codes('text[]')})`, at),
    epcis: (target, codes, at) => within(target, sql`SELECT c.code FROM commune c WHERE c.epci_code = ANY(${codes('text[]')})`, at),
    communes: (target, codes, at) =>
      within(target, sql`SELECT c.code FROM commune c WHERE c.code = ANY(${codes('text[]')}) OR c.city_code = ANY(${codes('text[]')})`, at),
  };
}

/** Filters by territory for rows that have a `commune_code`. */
export const territoryFilters = territoryFiltersBy((target, communes) => sql`${target('commune_code')} IN (${communes})`);

/** Holds where the territory of a network has one of the communes. */
export const networkCovers = (network: Sql, communes: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM network_territory nt JOIN commune nc
    ON nc.code = nt.commune_code OR nc.epci_code = nt.epci_code OR nc.departement_code = nt.departement_code
    WHERE nt.network_id = ${network} AND nc.code IN (${communes}))`;

/** Filter by words: French stems without accents, or a name that looks alike. For tables with `search` and `search_words`. */
export const textFilter: Filter = (target, text) =>
  sql`(${target('search')} @@ websearch_to_tsquery('french_plain', french_singular(${text('text')})) OR plain_text(${text('text')}) <% ${target('search_words')})`;

export const updatedSinceFilter: Filter = (target, instant) => sql`${target('updated_at')} >= ${instant('timestamptz')}`;
