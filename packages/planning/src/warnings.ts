import { reasonsOf } from './availability.js';
import { indexOf } from './index-of-month.js';
import type { PlannedMonth } from './month.js';
import type { Reason, Values } from './reason.js';
import { DEFAULT_SEVERITIES, type Rule, SEVERITIES, type Severity } from './rules.js';
import { emptyCommunes, emptyDays } from './rules/empty.js';
import { missingForPublic } from './rules/missing-for-public.js';
import { type DateOutside, datesOutside } from './rules/outside-month.js';
import type { Timed } from './timed.js';
import { keyOf, type Subject, type Warning } from './warning.js';

/** How grave each rule is; what is not said is as by default. */
export type Severities = Readonly<Partial<Record<Rule, Severity>>>;

export const severityOf = (rule: Rule, severities: Severities): Severity => severities[rule] ?? DEFAULT_SEVERITIES[rule];

/** All that is worth a look in a month, the gravest first, then by the first date that it concerns. */
export function warningsOf(month: PlannedMonth, severities: Severities = {}): Warning[] {
  const steps = warningSteps(month, severities);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, date by date, for whoever must not be kept waiting. */
export function* warningSteps(month: PlannedMonth, severities: Severities = {}): Generator<undefined, Warning[]> {
  const index = indexOf(month);
  const found = new Map<string, Warning>();
  const add = (rule: Rule, values: Values, subject: Subject, occurrences: readonly string[] = subject.occurrences): void => {
    const severity = severityOf(rule, severities);
    if (severity === 'OFF') return;
    const key = keyOf(rule, subject);
    if (!found.has(key)) found.set(key, { key, rule, severity, values, subject, occurrences });
  };
  const eachOnce = { ...index, eachOnce: true };
  const outside: DateOutside[] = [];
  for (const one of index.all) {
    for (const reason of reasonsOf(one, eachOnce)) {
      if (reason.rule === 'OUTSIDE_MONTH') outside.push({ event: one.occurrence.event, id: one.id, values: reason.values });
      else add(reason.rule, reason.values, subjectOf(one, reason), [one.id, ...reason.others]);
    }
    yield;
  }
  for (const { event, values, occurrences } of datesOutside(outside, month)) add('OUTSIDE_MONTH', values, { occurrences: [], event }, occurrences);
  for (const [event, dates] of index.occurrencesOf) {
    const missing = missingForPublic(dates, index.lieux);
    if (missing.length > 0) add('MISSING_FOR_PUBLIC', { title: dates[0]!.event.title, missing: missing.join(';') }, { occurrences: [], event }, dates.map(({ id }) => id));
  }
  for (const day of emptyDays(month)) add('EMPTY_DAY', { day }, { occurrences: [], day });
  for (const commune of emptyCommunes(month)) add('EMPTY_COMMUNE', { commune: month.communes[commune]! }, { occurrences: [], commune });
  const rank = ({ severity }: Warning): number => -SEVERITIES.indexOf(severity);
  return [...found.values()].map((warning, at) => ({ warning, at })).sort((a, b) => rank(a.warning) - rank(b.warning) || a.at - b.at).map(({ warning }) => warning);
}

/** A clash is about two; a crowd in a shared room about the one that makes it too much, whoever else is there. */
function subjectOf(one: Timed, { others, values }: Reason): Subject {
  if (typeof values.begins === 'string') return { occurrences: [values.begins] };
  return { occurrences: [one.id, ...others], ...(typeof values.about === 'string' && { resource: values.about }) };
}

/** Warnings by the occurrences that they concern. */
export function byOccurrence<Each extends { occurrences: readonly string[] }>(warnings: readonly Each[]): Map<string, Each[]> {
  const found = new Map<string, Each[]>();
  for (const warning of warnings) {
    for (const id of new Set(warning.occurrences)) {
      const own = found.get(id);
      if (own) own.push(warning);
      else found.set(id, [warning]);
    }
  }
  return found;
}
