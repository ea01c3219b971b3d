import { DEFAULT_SEVERITIES, type Rule, RULES, type Severity } from '@essaim/planning/rules';
import type { Viewer } from '../../auth/viewer.js';
import { extend, type Row, type TypeRead, value, worked, type WorkedField } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { type Sql, sql } from '../../read/sql.js';
import { slotsInWords } from './free-slots.work.js';
import { type KnownWarning, knownWarnings, shownWarning } from './known-warnings.js';
import { factsOfMonthOf, isMember, type MonthFacts, monthFacts, severities } from './month.facts.js';
import { plannedMonth } from './planned-month.js';
import { pageOfWarnings } from './warning.page.js';
import type { FreeSlotsArgs, WarningsArgs } from './warning.input.js';

/** All of a month is looked at, however little is asked of it. */
const WEIGHT = 200;

/** Things that warnings of the month of that id may name. */
const thingsOf = (month: (row: Row) => Sql): Pick<WorkedField, 'things' | 'weight'> => ({
  weight: WEIGHT,
  things: {
    Occurrence: (row, target) => sql`${target('ess_month_id')} = ${month(row)}`,
    Person: (row, target) => sql`${target('user_id')} IN (SELECT tw.overridden_by FROM warning_override tw WHERE tw.ess_month_id = ${month(row)})`,
  },
});

const shown = (facts: MonthFacts | null, viewer: Viewer, which: (warning: KnownWarning) => boolean): object[] | null =>
  facts && knownWarnings(facts).filter(which).map((warning) => shownWarning(facts, warning, viewer));

/** A warning is found again by working out those of its month. */
const warningRead: TypeRead = {
  name: 'Warning',
  table: 'ess_month',
  prefix: 'warning',
  visible: isMember,
  worked: {
    rowId: (id) => sql`('essmonth_' || split_part(${id}, '_', 2))`,
    field: (id) => worked<{ id: string; month: MonthFacts | null }>(
      (row, at) => sql`json_build_object('id', ${id}, 'month', ${monthFacts(row, at)})`,
      (facts, _args, viewer) => shown(facts.month, viewer, (warning) => warning.id === facts.id)?.[0] ?? null,
      thingsOf((row) => row('id')),
    ),
  },
  fields: {},
};

const ofEvent = (event: string, { occurrences }: MonthFacts): ((warning: KnownWarning) => boolean) => {
  const dates = new Set(occurrences.filter((each) => each.event === event).map(({ id }) => id));
  return ({ subject, occurrences: ids }) => subject.event === event || ids.some((id) => dates.has(id));
};

const emptyDays = (month: Row, at: Position): Sql => sql`CASE WHEN ${isMember(month, at)} THEN coalesce((
  SELECT json_agg(d.day::date ORDER BY d.day) FROM generate_series(${month('starts_on')}::timestamp, ${month('ends_on')}::timestamp, '1 day') AS d (day) WHERE d.day::date NOT IN (
    SELECT (o.starts_at AT TIME ZONE coalesce(l.time_zone, 'Europe/Paris'))::date FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id LEFT JOIN lieu l ON l.id = o.lieu_id
    WHERE o.ess_month_id = ${month('id')} AND o.starts_at IS NOT NULL AND o.deleted_at IS NULL AND e.deleted_at IS NULL AND e.editorial_state <> 'REFUSED' AND e.status NOT IN ('CANCELLED', 'POSTPONED'))), '[]'::json) END`;

const ruleSeverities = (set: Partial<Record<Rule, Severity>> | null): object[] | null => set && RULES.map((rule) => ({ rule, severity: set[rule] ?? DEFAULT_SEVERITIES[rule], byDefault: DEFAULT_SEVERITIES[rule] }));

export const warningReads = [
  warningRead,
  extend('EssMonth', {
    emptyDays: value(emptyDays),
    planningFacts: worked<MonthFacts | null>(monthFacts, (facts) => facts && { ...plannedMonth(facts), labels: facts.labels }, { weight: WEIGHT }),
    ruleSeverities: worked<Partial<Record<Rule, Severity>> | null>((row, at) => sql`CASE WHEN ${isMember(row, at)} THEN ${severities(row)} END`, ruleSeverities),
    warnings: worked<MonthFacts | null, WarningsArgs>(monthFacts, pageOfWarnings, thingsOf((row) => row('id'))),
  }),
  extend('EssMonthEvent', {
    warnings: worked<{ event: string; month: MonthFacts | null }>(
      (row, at) => sql`json_build_object('event', ${row('id')}, 'month', ${factsOfMonthOf(row('ess_month_id'), at)})`,
      ({ event, month }, _args, viewer) => month && shown(month, viewer, ofEvent(event, month)),
      thingsOf((row) => row('ess_month_id')),
    ),
  }),
  extend('Occurrence', {
    freeSlots: worked<{ occurrence: string; month: MonthFacts | null }, FreeSlotsArgs>(
      (row, at) => sql`json_build_object('occurrence', ${row('id')}, 'month', ${factsOfMonthOf(row('ess_month_id'), at)})`,
      slotsInWords,
      {
        weight: WEIGHT,
        things: {
          Lieu: (row, target) => sql`${target('id')} IN (SELECT na.actor_id FROM network_actor na JOIN ess_month nm ON nm.network_id = na.network_id WHERE nm.id = ${row('ess_month_id')}) OR ${target('id')} = ${row('lieu_id')}`,
          Room: (row, target) => sql`${target('lieu_id')} IN (SELECT na.actor_id FROM network_actor na JOIN ess_month nm ON nm.network_id = na.network_id WHERE nm.id = ${row('ess_month_id')}) OR ${target('lieu_id')} = ${row('lieu_id')}`,
        },
      },
    ),
  }),
];
