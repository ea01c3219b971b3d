import { type Expression, extend, type Row, worked } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { type Sql, sql } from '../../read/sql.js';
import { limitFacts, limitOfEvent } from '../projects/limit.facts.js';
import { type LimitFacts, type LimitOfEvent, type Loan, warningsOfEvent, warningsOfLoans, warningsWithLoan } from '../projects/limit.rules.js';
import { projectVisible } from '../projects/project.read.js';
import { mobilisationVisible } from './mobilisation.read.js';

/** The project that a project, an event or a date of one (by its id) belongs to. */
const projectOf = (purpose: Sql): Sql => sql`(SELECT p.id FROM cooperation_project p WHERE p.id = ${purpose} UNION ALL SELECT e.cooperation_project_id FROM ess_month_event e WHERE e.id = ${purpose}
  UNION ALL SELECT e.cooperation_project_id FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE o.id = ${purpose})`;

/** Limits of a project, as far as the viewer may read it, against which a loan of the resource counts. */
const limitsFor = (project: Sql, resource: Row, at: Position): Sql => {
  const limit = rowOf('pl');
  return sql`(SELECT coalesce(json_agg(${limitFacts(limit, at)} ORDER BY pl.position, pl.id), '[]'::json) FROM project_limit pl JOIN cooperation_project lp ON lp.id = pl.project_id
    WHERE pl.project_id IN ${project} AND ${projectVisible(rowOf('lp'), at)} AND pl.threshold IS NOT NULL AND (pl.holder_id IS NULL OR pl.holder_id = ${resource('holder_id')})
      AND (pl.kind = 'TIME' OR unit_key(pl.unit) = unit_key(${resource('unit')})))`;
};

/** What counts of a loan that is there already; null where it holds nothing. */
const loanOf = (id: Sql, resource: Row, at: Position): Sql => {
  const row = rowOf('lm');
  return sql`(SELECT JSON_OBJECT('quantity' VALUE lm.quantity::float8, 'hours' VALUE (extract(epoch FROM lm.ends_at - lm.starts_at) / 3600)::float8) FROM mobilisation lm
    WHERE lm.id = ${id} AND lm.resource_id = ${resource('id')} AND lm.holds AND ${mobilisationVisible(row, at)})`;
};

/** Facts of a request that holds its period: it is counted already. */
export const limitsOfRequest: Expression = (request, at) =>
  sql`CASE WHEN ${request('holds')} THEN (SELECT ${limitsFor(projectOf(sql`coalesce(${request('project_id')}, ${request('event_id')}, ${request('occurrence_id')})`), rowOf('lr'), at)} FROM resource lr WHERE lr.id = ${request('resource_id')}) END`;

/** What an event has to do with the limits of its project, as far as the viewer may read the project. */
const limitsOfEvent: Expression = (event, at) => sql`(SELECT coalesce(json_agg(${limitOfEvent(event('id'))(rowOf('pl'), at)} ORDER BY pl.position, pl.id), '[]'::json)
  FROM project_limit pl JOIN cooperation_project lp ON lp.id = pl.project_id WHERE pl.project_id = ${event('cooperation_project_id')} AND pl.threshold IS NOT NULL AND ${projectVisible(rowOf('lp'), at)})`;

interface LoanFacts {
  readonly limits: LimitFacts[];
  readonly counts: string | null;
  readonly before: { readonly quantity: number; readonly hours: number } | null;
}

const loanFacts: Expression = (resource, at) => sql`JSON_OBJECT(
  'limits' VALUE ${limitsFor(projectOf(at.argument('for', 'text')), resource, at)},
  'counts' VALUE unit_key(${resource('unit')}),
  'before' VALUE ${loanOf(at.argument('insteadOf', 'text'), resource, at)})`;

const hoursOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): number => Math.max(0, endsAt.getTime() - startsAt.getTime()) / 3_600_000;

export const limitWarningReads = [
  extend('Mobilisation', { limitWarnings: worked<LimitFacts[] | null>(limitsOfRequest, (limits, _args, { locale }) => (limits ?? []).flatMap((facts) => warningsOfLoans(facts, locale))) }),
  extend('EssMonthEvent', { limitWarnings: worked<LimitOfEvent[]>(limitsOfEvent, (limits, _args, { locale }) => limits.flatMap((limit) => warningsOfEvent(limit, locale))) }),
  extend('Resource', {
    limitWarnings: worked<LoanFacts, { startsAt: Date; endsAt: Date; quantity?: number | null }>(loanFacts, ({ limits, counts, before }, wanted, { locale }) => {
      const loan: Loan = { counts, quantity: wanted.quantity ?? 1, hours: hoursOf(wanted) };
      return limits.flatMap((facts) => warningsWithLoan(facts, loan, before, locale));
    }),
  }),
];
