import type { Row } from '../../read/fields.js';
import { raw, type Sql, sql } from '../../read/sql.js';

/** A day of a need; where it has none of its own and was raised for an event, a day of that. */
const orOfEvent = (need: Row, column: 'needed_from' | 'needed_until', day: 'event_first_day' | 'event_last_day'): Sql =>
  sql`CASE WHEN ${need('event_id')} IS NOT NULL AND num_nonnulls(${need('needed_from')}, ${need('needed_until')}) = 0 THEN ${raw(day)}(${need('event_id')}) ELSE ${need(column)} END`;

/** The first day on which it is needed; null where it is open. */
export const firstDay = (need: Row): Sql => orOfEvent(need, 'needed_from', 'event_first_day');

/** The last day on which it is needed; null where it is open. */
export const lastDay = (need: Row): Sql => orOfEvent(need, 'needed_until', 'event_last_day');

/** Its last day is over. */
export const isPast = (need: Row): Sql => sql`coalesce((${lastDay(need)}) < (now() AT TIME ZONE 'Europe/Paris')::date, false)`;

/** A need that is met, or whose last day is over, waits for nothing any more. */
export const stillNeeded = (need: Row): Sql => sql`(NOT ${need('met')} AND NOT ${isPast(need)})`;
