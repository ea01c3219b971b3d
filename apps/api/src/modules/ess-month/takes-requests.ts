import type { Row } from '../../read/fields.js';
import { all, any, raw, type Sql, sql } from '../../read/sql.js';

const ofProjectOver = (event: Row): Sql => sql`EXISTS (SELECT FROM cooperation_project cp WHERE cp.id = ${event('cooperation_project_id')} AND cp.stage IN ('CLOSED', 'SET_ASIDE'))`;

const takesPlace = (event: Row): Sql => sql`${event('editorial_state')} <> 'REFUSED' AND ${event('status')} NOT IN ('CANCELLED', 'POSTPONED')`;

/**
 * Holds where something may still be asked for on behalf of an event: an event that takes place needs its tables and its truck, whatever became of the project it grew
 * out of; without a date to come it is as over as its project. `ahead`: a condition on the dates `o` that count.
 */
export const takesRequests = (event: Row, ahead: Sql = raw('true')): Sql =>
  any([
    sql`NOT ${ofProjectOver(event)}`,
    all([takesPlace(event), sql`EXISTS (SELECT FROM occurrence o WHERE o.event_id = ${event('id')} AND o.deleted_at IS NULL AND o.ends_at > now() AND ${ahead})`]),
  ]);
