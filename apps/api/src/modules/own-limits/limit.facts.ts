import type { Expression, Row } from '../../read/fields.js';
import { type Sql, sql } from '../../read/sql.js';
import { nameOfActor } from '../organisations/name-of-actor.js';

/** Whose limits a table keeps, and what counts against one of them. */
export interface Scope {
  /** They are of a whole network. */
  readonly network: boolean;
  /** Commitments (`c`) that count. */
  readonly commitments: (limit: Row) => Sql;
  /** Events (`e`) whose dates count, and what is lent for them. */
  readonly events: (limit: Row) => Sql;
  /** Loans (`m`) that count. */
  readonly loans: (limit: Row) => Sql;
  /** Of the period of a date or a loan: it counts. */
  readonly period: (endsAt: Sql) => Sql;
}

/** Limits of a project: all of it counts, from beginning to end. */
export const OF_PROJECT: Scope = {
  network: false,
  commitments: (limit) => sql`c.project_id = ${limit('project_id')}`,
  events: (limit) => sql`e.cooperation_project_id = ${limit('project_id')}`,
  loans: (limit) => sql`(m.project_id = ${limit('project_id')}
    OR m.event_id IN (SELECT e.id FROM ess_month_event e WHERE e.cooperation_project_id = ${limit('project_id')} AND e.deleted_at IS NULL)
    OR m.occurrence_id IN (SELECT o.id FROM ess_month_event e JOIN occurrence o ON o.event_id = e.id WHERE e.cooperation_project_id = ${limit('project_id')} AND e.deleted_at IS NULL AND o.deleted_at IS NULL))`,
  period: () => sql`true`,
};

/** Limits of a network: what is under way in it counts, as a network has no end by which everything would be added up. */
export const OF_NETWORK: Scope = {
  network: true,
  commitments: (limit) => sql`c.project_id IN (SELECT cp.id FROM cooperation_project cp WHERE cp.network_id = ${limit('network_id')} AND cp.deleted_at IS NULL AND cp.stage NOT IN ('CLOSED', 'SET_ASIDE'))`,
  events: (limit) => sql`e.ess_month_id IN (SELECT em.id FROM ess_month em WHERE em.network_id = ${limit('network_id')})`,
  loans: (limit) => sql`m.network_id = ${limit('network_id')}`,
  period: (endsAt) => sql`${endsAt} > now()`,
};

/** Dates that are to take place, with their event and room. */
const dates = (scope: Scope, limit: Row): Sql => sql`ess_month_event e JOIN occurrence o ON o.event_id = e.id LEFT JOIN room r ON r.id = o.room_id
  WHERE ${scope.events(limit)} AND e.deleted_at IS NULL AND e.editorial_state <> 'REFUSED' AND e.status NOT IN ('CANCELLED', 'POSTPONED') AND o.deleted_at IS NULL AND o.starts_at IS NOT NULL
    AND ${scope.period(sql`o.ends_at`)} AND (${limit('holder_id')} IS NULL OR o.lieu_id = ${limit('holder_id')})`;

/** What is lent, or asked for. */
const loans = (scope: Scope, limit: Row): Sql => sql`mobilisation m JOIN resource s ON s.id = m.resource_id
  WHERE m.holds AND ${scope.period(sql`m.ends_at`)} AND (${limit('holder_id')} IS NULL OR s.holder_id = ${limit('holder_id')}) AND ${scope.loans(limit)}`;

/** One sum over the times of dates and loans; only limits of time are asked for it. */
const time = (scope: Scope, limit: Row, sum: Sql): Sql => sql`CASE WHEN ${limit('kind')} = 'TIME' THEN (SELECT ${sum}::float8 FROM (
  SELECT o.starts_at, o.ends_at FROM ${dates(scope, limit)} UNION ALL SELECT m.starts_at, m.ends_at FROM ${loans(scope, limit)}) span) END`;

/** What is counted against a limit, as `LimitFacts` (limit.rules.ts); null for one that is no number. */
export const limitFacts = (scope: Scope): Expression => (limit, at) => sql`CASE WHEN ${limit('threshold')} IS NOT NULL THEN JSON_OBJECT(
  'network' VALUE ${scope.network ? sql`true` : sql`false`}, 'kind' VALUE ${limit('kind')}, 'statement' VALUE ${limit('statement')}, 'threshold' VALUE ${limit('threshold')}::float8, 'unit' VALUE ${limit('unit')}, 'counts' VALUE unit_key(${limit('unit')}),
  'holder' VALUE ${limit('holder_id')}, 'holderName' VALUE ${nameOfActor(limit('holder_id'), at)},
  'promised' VALUE (SELECT sum(c.amount)::float8 FROM commitment c JOIN project_party p ON p.id = c.party_id
    WHERE ${scope.commitments(limit)} AND c.state IN ('PROPOSED', 'AGREED', 'KEPT') AND unit_key(c.unit) = unit_key(${limit('unit')}) AND (${limit('holder_id')} IS NULL OR p.actor_id = ${limit('holder_id')})),
  'lent' VALUE (SELECT sum(m.quantity)::float8 FROM ${loans(scope, limit)} AND unit_key(s.unit) = unit_key(${limit('unit')})),
  'capacity' VALUE CASE WHEN ${limit('kind')} IN ('PEOPLE', 'SPACE') THEN (SELECT max(r.capacity) FROM ${dates(scope, limit)}) END,
  'hours' VALUE ${time(scope, limit, sql`sum(extract(epoch FROM span.ends_at - span.starts_at) / 3600)`)},
  'days' VALUE ${time(scope, limit, sql`sum(ceil(extract(epoch FROM span.ends_at - span.starts_at) / 86400))`)}) END`;

/** The same for one event (by its id), as `LimitOfEvent`: what of all that is counted is its own. */
export const limitOfEvent = (event: Sql) => (scope: Scope): Expression => (limit, at) => {
  const ownDates = sql`${dates(scope, limit)} AND e.id = ${event}`;
  const ownLoans = sql`${loans(scope, limit)} AND (m.event_id = ${event} OR m.occurrence_id IN (SELECT oe.id FROM occurrence oe WHERE oe.event_id = ${event}))`;
  return sql`JSON_OBJECT('facts' VALUE ${limitFacts(scope)(limit, at)}, 'capacity' VALUE (SELECT max(r.capacity) FROM ${ownDates}),
    'lent' VALUE EXISTS (SELECT 1 FROM ${ownLoans} AND unit_key(s.unit) = unit_key(${limit('unit')})), 'time' VALUE EXISTS (SELECT 1 FROM ${ownDates}) OR EXISTS (SELECT 1 FROM ${ownLoans}))`;
};
