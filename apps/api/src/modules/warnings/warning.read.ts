import { emptyDays } from '@essaim/planning/rules/empty';
import { DEFAULT_SEVERITIES, type Rule, RULES, type Severity } from '@essaim/planning/rules';
import type { Viewer } from '../../auth/viewer.js';
import { type Expression, extend, type Row, type TypeRead, worked, type WorkedField } from '../../read/fields.js';
import type { Arguments } from '../../read/run.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import { onBoardOf } from '../ess-month/month.weeks.js';
import { slotsInWords } from './free-slots.work.js';
import { type KnownWarning, knownWarnings, shownWarning } from './known-warnings.js';
import { beyond, factsOfMonth, isMember, type MonthFacts, monthFacts, severities } from './month.facts.js';
import { plannedMonth } from './planned-month.js';
import { pageOfWarnings } from './warning.page.js';
import type { FreeSlotsArgs, WarningsArgs } from './warning.input.js';

/** All of a month is looked at, however little is asked of it. */
const WEIGHT = 200;

/** Things that warnings of a month may name. */
const THINGS: WorkedField['things'] = {
  Occurrence: (month, target) => sql`${target('ess_month_id')} = ${month('id')} AND (${onBoardOf(month, target)} OR ${target('id')} IN (SELECT tb.id FROM (${beyond(month)}) tb))`,
  Person: (month, target) => sql`${target('user_id')} IN (SELECT tw.overridden_by FROM warning_override tw WHERE tw.ess_month_id = ${month('id')})`,
};

/** The lieux that free slots may name: those of the network, and those at which something of the month takes place. */
const lieuxOf = (month: Row): Sql => sql`SELECT na.actor_id FROM network_actor na WHERE na.network_id = ${month('network_id')} UNION SELECT mo.lieu_id FROM occurrence mo WHERE mo.ess_month_id = ${month('id')}`;

interface Facts<Own> {
  own: Own;
  shared: MonthFacts | null;
}

/** Worked out of the facts of the month that `month` leads to, beside what the row itself says. */
const ofMonth = <Own = null, Args extends object = Arguments>(
  month: string,
  work: (facts: Facts<Own>, args: Args, viewer: Viewer) => unknown,
  { own = () => raw('NULL::json'), things }: { own?: Expression; things?: WorkedField['things'] } = {},
): WorkedField => ({ ...worked(own, work, { weight: WEIGHT, ...(things && { things }) }), shared: { of: factsOfMonth, key: (row) => row(month) } });

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
      { weight: WEIGHT, things: THINGS },
    ),
  },
  fields: {},
};

const ofEvent = (event: string, { occurrences }: MonthFacts): ((warning: KnownWarning) => boolean) => {
  const dates = new Set(occurrences.filter((each) => each.event === event).map(({ id }) => id));
  return ({ subject, occurrences: ids }) => subject.event === event || ids.some((id) => dates.has(id));
};

const ruleSeverities = (set: Partial<Record<Rule, Severity>> | null): object[] | null => set && RULES.map((rule) => ({ rule, severity: set[rule] ?? DEFAULT_SEVERITIES[rule], byDefault: DEFAULT_SEVERITIES[rule] }));

export const warningReads = [
  warningRead,
  extend('EssMonth', {
    emptyDays: ofMonth('id', ({ shared: facts }) => facts && emptyDays(plannedMonth(facts))),
    planningFacts: ofMonth('id', ({ shared: facts }) => facts && { ...plannedMonth(facts), labels: facts.labels }),
    ruleSeverities: worked<Partial<Record<Rule, Severity>> | null>((row, at) => sql`CASE WHEN ${isMember(row, at)} THEN ${severities(row)} END`, ruleSeverities),
    warnings: ofMonth<null, WarningsArgs>('id', ({ shared: facts }, args, viewer) => pageOfWarnings(facts, args, viewer), { things: THINGS }),
  }),
  extend('EssMonthEvent', {
    warnings: ofMonth<string>('ess_month_id', ({ own: event, shared: facts }, _args, viewer) => facts && shown(facts, viewer, ofEvent(event, facts)), { own: (row) => row('id'), things: THINGS }),
  }),
  extend('Occurrence', {
    freeSlots: ofMonth<string, FreeSlotsArgs>('ess_month_id', ({ own: id, shared: facts }, args, viewer) => slotsInWords(id, facts, args, viewer), {
      own: (row) => row('id'),
      things: {
        Lieu: (month, target) => sql`${target('id')} IN (${lieuxOf(month)})`,
        Room: (month, target) => sql`${target('lieu_id')} IN (${lieuxOf(month)})`,
      },
    }),
  }),
];
