import type { Row } from '../../read/fields.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import { localDay } from './occurrence.facets.read.js';

/** Clocks of lieux are no further from that of the server. */
const AROUND = raw(`interval '2 days'`);

const firstMonday = (month: Row): Sql => sql`date_trunc('week', ${month('starts_on')}::timestamp)`;
/** The Monday after the last week. */
const nextMonday = (month: Row): Sql => sql`(date_trunc('week', ${month('ends_on')}::timestamp) + interval '7 days')`;

/** A date that begins in the weeks of its month, from Monday to Sunday, by the clock of its lieu: what is planned day by day. An index finds them. */
export const inWeeksOf = (month: Row, occurrence: Row): Sql =>
  sql`${occurrence('starts_at')} >= ${firstMonday(month)} - ${AROUND} AND ${occurrence('starts_at')} < ${nextMonday(month)} + ${AROUND}
    AND ${localDay(occurrence)} >= ${firstMonday(month)}::date AND ${localDay(occurrence)} < ${nextMonday(month)}::date`;

/** What the board of the month shows: that, and what waits for its time. */
export const onBoardOf = (month: Row, occurrence: Row): Sql => sql`(${occurrence('starts_at')} IS NULL OR ${inWeeksOf(month, occurrence)})`;

/** A date beyond these weeks: an exhibition has hundreds, and they are no part of the planning. */
export const beyondWeeksOf = (month: Row, occurrence: Row): Sql => sql`(${occurrence('starts_at')} IS NOT NULL AND NOT (${inWeeksOf(month, occurrence)}))`;
