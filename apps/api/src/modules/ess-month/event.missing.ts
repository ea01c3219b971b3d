import type { Row } from '../../read/fields.js';
import { literal, raw, type Sql, sql } from '../../read/sql.js';
import type { MissingForPublication } from './event.type.js';

const lacks = (what: `${MissingForPublication}`, condition: Sql): Sql => sql`CASE WHEN ${condition} THEN ${literal(what)} END`;

const dates = (event: Row, condition: Sql): Sql => sql`EXISTS (SELECT 1 FROM occurrence o WHERE o.event_id = ${event('id')} AND o.deleted_at IS NULL AND ${condition})`;

/** What an event lacks that people want to know before they come, as an array of codes. The warning MISSING_FOR_PUBLIC says the same of accessibility, price and description. */
export const missingForPublication = (event: Row): Sql => {
  const onTheSpot = sql`${event('attendance_mode')} <> 'ONLINE' AND ${event('status')} <> 'MOVED_ONLINE'`;
  return sql`array_remove(ARRAY[
    ${lacks('DESCRIPTION', sql`coalesce(${event('summary')}, ${event('description')}) IS NULL`)},
    ${lacks('DATE', sql`NOT ${dates(event, sql`o.starts_at IS NOT NULL`)} OR ${dates(event, sql`o.starts_at IS NULL`)}`)},
    ${lacks('PLACE', sql`${onTheSpot} AND ${dates(event, sql`o.lieu_id IS NULL AND o.place_label IS NULL`)}`)},
    ${lacks('PRICE', sql`${event('price')} IS NULL`)},
    ${lacks('ACCESSIBILITY', sql`${onTheSpot} AND NOT EXISTS (SELECT 1 FROM event_term et WHERE et.event_id = ${event('id')} AND starts_with(et.term_id, 'ACCESSIBILITY/'))
      AND (NOT ${dates(event, raw('true'))} OR ${dates(event, sql`NOT EXISTS (SELECT 1 FROM lieu_term lt WHERE lt.lieu_id = o.lieu_id AND starts_with(lt.term_id, 'ACCESSIBILITY/'))`)})`)}], NULL)`;
};
