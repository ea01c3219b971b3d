import type { Expression, Row } from '../../read/fields.js';
import { type Sql, sql } from '../../read/sql.js';
import { nameOfActor } from './stage.facts.js';

/** Dates of the project that are to take place, with their event and room. */
const dates = (limit: Row): Sql => sql`ess_month_event e JOIN occurrence o ON o.event_id = e.id LEFT JOIN room r ON r.id = o.room_id
  WHERE e.cooperation_project_id = ${limit('project_id')} AND e.deleted_at IS NULL AND e.editorial_state <> 'REFUSED' AND e.status NOT IN ('CANCELLED', 'POSTPONED') AND o.deleted_at IS NULL AND o.starts_at IS NOT NULL
    AND (${limit('holder_id')} IS NULL OR o.lieu_id = ${limit('holder_id')})`;

/** What is lent, or asked for, for the project or one of its events. */
const loans = (limit: Row): Sql => sql`mobilisation m JOIN resource s ON s.id = m.resource_id
  WHERE m.holds AND (${limit('holder_id')} IS NULL OR s.holder_id = ${limit('holder_id')}) AND (m.project_id = ${limit('project_id')}
    OR m.event_id IN (SELECT e.id FROM ess_month_event e WHERE e.cooperation_project_id = ${limit('project_id')} AND e.deleted_at IS NULL)
    OR m.occurrence_id IN (SELECT o.id FROM ess_month_event e JOIN occurrence o ON o.event_id = e.id WHERE e.cooperation_project_id = ${limit('project_id')} AND e.deleted_at IS NULL AND o.deleted_at IS NULL))`;

/** One sum over the times of dates and loans; only limits of time are asked for it. */
const time = (limit: Row, sum: Sql): Sql => sql`CASE WHEN ${limit('kind')} = 'TIME' THEN (SELECT ${sum}::float8 FROM (
  SELECT o.starts_at, o.ends_at FROM ${dates(limit)} UNION ALL SELECT m.starts_at, m.ends_at FROM ${loans(limit)}) span) END`;

/** What is counted against a limit, as `LimitFacts` (limit.rules.ts); null for one that is no number. */
export const limitFacts: Expression = (limit, at) => sql`CASE WHEN ${limit('threshold')} IS NOT NULL THEN JSON_OBJECT(
  'kind' VALUE ${limit('kind')}, 'statement' VALUE ${limit('statement')}, 'threshold' VALUE ${limit('threshold')}::float8, 'unit' VALUE ${limit('unit')}, 'counts' VALUE unit_key(${limit('unit')}),
  'holder' VALUE ${limit('holder_id')}, 'holderName' VALUE ${nameOfActor(limit('holder_id'), at)},
  'promised' VALUE (SELECT sum(c.amount)::float8 FROM commitment c JOIN project_party p ON p.id = c.party_id
    WHERE c.project_id = ${limit('project_id')} AND c.state IN ('PROPOSED', 'AGREED', 'KEPT') AND unit_key(c.unit) = unit_key(${limit('unit')}) AND (${limit('holder_id')} IS NULL OR p.actor_id = ${limit('holder_id')})),
  'lent' VALUE (SELECT sum(m.quantity)::float8 FROM ${loans(limit)} AND unit_key(s.unit) = unit_key(${limit('unit')})),
  'capacity' VALUE CASE WHEN ${limit('kind')} IN ('PEOPLE', 'SPACE') THEN (SELECT max(r.capacity) FROM ${dates(limit)}) END,
  'hours' VALUE ${time(limit, sql`sum(extract(epoch FROM span.ends_at - span.starts_at) / 3600)`)},
  'days' VALUE ${time(limit, sql`sum(ceil(extract(epoch FROM span.ends_at - span.starts_at) / 86400))`)}) END`;

/** The same for one event of the project (by its id), as `LimitOfEvent`: what of all that is counted is its own. */
export const limitOfEvent = (event: Sql): Expression => (limit, at) => {
  const ownDates = sql`${dates(limit)} AND e.id = ${event}`;
  const ownLoans = sql`${loans(limit)} AND (m.event_id = ${event} OR m.occurrence_id IN (SELECT oe.id FROM occurrence oe WHERE oe.event_id = ${event}))`;
  return sql`JSON_OBJECT('facts' VALUE ${limitFacts(limit, at)}, 'capacity' VALUE (SELECT max(r.capacity) FROM ${ownDates}),
    'lent' VALUE EXISTS (SELECT 1 FROM ${ownLoans} AND unit_key(s.unit) = unit_key(${limit('unit')})), 'time' VALUE EXISTS (SELECT 1 FROM ${ownDates}) OR EXISTS (SELECT 1 FROM ${ownLoans}))`;
};
