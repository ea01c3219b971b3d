import { type Expression, extend, type Row, type SharedFacts, worked, type WorkedField } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { type Sql, sql } from '../../read/sql.js';
import { limitFacts, limitOfEvent } from '../own-limits/limit.facts.js';
import { type LimitFacts, type LimitOfEvent, type Loan, warningsOfEvent, warningsOfLoans, warningsWithLoan } from '../own-limits/limit.rules.js';
import { type Asked, limitsOfNetwork, limitsOfProject, quotedLimits } from '../projects/quoted-limits.js';
import { mobilisationVisible } from './mobilisation.read.js';

/** The project that a project, an event or a date of one (by its id) belongs to. */
const projectOf = (purpose: Sql): Sql => sql`(SELECT p.id FROM cooperation_project p WHERE p.id = ${purpose} UNION ALL SELECT e.cooperation_project_id FROM ess_month_event e WHERE e.id = ${purpose}
  UNION ALL SELECT e.cooperation_project_id FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE o.id = ${purpose})`;

/** The network in which a project, an event or a date of one (by its id) is. */
const networkOf = (purpose: Sql): Sql => sql`(SELECT p.network_id FROM cooperation_project p WHERE p.id = ${purpose} UNION ALL SELECT m.network_id FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE e.id = ${purpose}
  UNION ALL SELECT m.network_id FROM occurrence o JOIN ess_month m ON m.id = o.ess_month_id WHERE o.id = ${purpose})`;

/** Limits against which a loan of the resource counts. */
const against = (resource: Row): Asked => ({
  facts: limitFacts,
  which: (limit) => sql`(${limit('holder_id')} IS NULL OR ${limit('holder_id')} = ${resource('holder_id')}) AND (${limit('kind')} = 'TIME' OR unit_key(${limit('unit')}) = unit_key(${resource('unit')}))`,
});

/** What counts of a loan that is there already; null where it holds nothing. */
const loanOf = (id: Sql, resource: Row, at: Position): Sql => {
  const row = rowOf('lm');
  return sql`(SELECT JSON_OBJECT('quantity' VALUE lm.quantity::float8, 'hours' VALUE (extract(epoch FROM lm.ends_at - lm.starts_at) / 3600)::float8) FROM mobilisation lm
    WHERE lm.id = ${id} AND lm.resource_id = ${resource('id')} AND lm.holds AND ${mobilisationVisible(row, at)})`;
};

/** What a request that holds its period is for. */
const purposeOf = (request: Row): Sql => sql`coalesce(${request('project_id')}, ${request('event_id')}, ${request('occurrence_id')})`;

const ofResource = (request: Row, expression: Expression): Expression => (_row, at) => sql`CASE WHEN ${request('holds')} THEN (SELECT ${expression(rowOf('lr'), at)} FROM resource lr WHERE lr.id = ${request('resource_id')}) END`;

/** Limits of a request that holds its period: it is counted already. */
export const limitsOfRequest: Expression = (request, at) =>
  ofResource(request, (resource) => quotedLimits({ project: projectOf(purposeOf(request)), network: request('network_id') }, at, against(resource)))(request, at);

/** What a request itself says; limits of the network are those of all of its requests. */
interface RequestFacts {
  readonly limits: LimitFacts[];
  readonly holder: string;
  readonly counts: string | null;
}

const factsOfRequest: Expression = (request, at) =>
  ofResource(request, (resource) => sql`JSON_OBJECT('limits' VALUE ${limitsOfProject(projectOf(purposeOf(request)), at, against(resource))}, 'holder' VALUE ${resource('holder_id')}, 'counts' VALUE unit_key(${resource('unit')}))`)(request, at);

const factsOfNetwork: SharedFacts = { table: 'network', facts: (network, at) => limitsOfNetwork(network('id'), at, { facts: limitFacts }) };

/** The twin of `against`, for limits that many requests have in common. */
const concerns = ({ holder, counts }: RequestFacts) => (limit: LimitFacts): boolean => (limit.holder === null || limit.holder === holder) && (limit.kind === 'TIME' || limit.counts === counts);

const warningsOfRequests: WorkedField = {
  ...worked<{ own: RequestFacts | null; shared: LimitFacts[] | null }>(factsOfRequest, ({ own, shared }, _args, { locale }) =>
    own ? [...own.limits, ...(shared ?? []).filter(concerns(own))].flatMap((facts) => warningsOfLoans(facts, locale)) : []),
  shared: { of: factsOfNetwork, key: (row) => row('network_id') },
};

/** What an event has to do with the limits of its project and of its network. */
const limitsOfEvent: Expression = (event, at) =>
  quotedLimits({ project: event('cooperation_project_id'), network: sql`(SELECT m.network_id FROM ess_month m WHERE m.id = ${event('ess_month_id')})` }, at, { facts: limitOfEvent(event('id')) });

interface LoanFacts {
  readonly limits: LimitFacts[];
  readonly counts: string | null;
  readonly before: { readonly quantity: number; readonly hours: number } | null;
}

const loanFacts: Expression = (resource, at) => sql`JSON_OBJECT(
  'limits' VALUE ${quotedLimits({ project: projectOf(at.argument('for', 'text')), network: networkOf(at.argument('for', 'text')) }, at, against(resource))},
  'counts' VALUE unit_key(${resource('unit')}),
  'before' VALUE ${loanOf(at.argument('insteadOf', 'text'), resource, at)})`;

const hoursOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): number => Math.max(0, endsAt.getTime() - startsAt.getTime()) / 3_600_000;

export const limitWarningReads = [
  extend('Mobilisation', { limitWarnings: warningsOfRequests }),
  extend('EssMonthEvent', { limitWarnings: worked<LimitOfEvent[]>(limitsOfEvent, (limits, _args, { locale }) => limits.flatMap((limit) => warningsOfEvent(limit, locale))) }),
  extend('Resource', {
    limitWarnings: worked<LoanFacts, { startsAt: Date; endsAt: Date; quantity?: number | null }>(loanFacts, ({ limits, counts, before }, wanted, { locale }) => {
      const loan: Loan = { counts, quantity: wanted.quantity ?? 1, hours: hoursOf(wanted) };
      return limits.flatMap((facts) => warningsWithLoan(facts, loan, before, locale));
    }),
  }),
];
