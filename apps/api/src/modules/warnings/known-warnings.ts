import { keyOf, sameFacts, type Warning } from '@essaim/planning/warning';
import { warningsOf } from '@essaim/planning/warnings';
import { sentenceOf } from '@essaim/planning/words';
import { may } from '../../auth/permissions.js';
import type { Viewer } from '../../auth/viewer.js';
import { subjectOfEvent } from '../ess-month/event.policy.js';
import type { MonthFacts, OverrideFacts } from './month.facts.js';
import { plannedMonth } from './planned-month.js';
import { warningId } from './warning.id.js';

/** A warning with its id, and whether it was accepted as it is now. */
export interface KnownWarning extends Warning {
  id: string;
  override: OverrideFacts | null;
}

const keyOfOverride = ({ rule, occurrence, other, event, resource, day, commune }: OverrideFacts): string =>
  keyOf(rule, { occurrences: [occurrence, other].filter((id) => id !== null), event: event ?? undefined, resource: resource ?? undefined, day: day ?? undefined, commune: commune ?? undefined });

const known = new WeakMap<MonthFacts, readonly KnownWarning[]>();

/** All warnings of a month, the gravest first; worked out once for all who ask about the same facts. */
export function knownWarnings(facts: MonthFacts): readonly KnownWarning[] {
  const before = known.get(facts);
  if (before) return before;
  const overrides = new Map(facts.overrides.map((override) => [keyOfOverride(override), override]));
  const warnings = warningsOf(plannedMonth(facts), facts.severities).map((warning) => {
    const override = overrides.get(warning.key);
    return { ...warning, id: warningId(facts.id, warning.key), override: override && sameFacts(override.facts, warning.values) ? override : null };
  });
  known.set(facts, warnings);
  return warnings;
}

/** Whoever arbitrates may accept any warning; others those that are about their own events alone. */
export function mayOverride(viewer: Viewer, { network, events, occurrences }: MonthFacts, warning: Warning): boolean {
  const concerned = [...occurrences.filter(({ id }) => warning.occurrences.includes(id)).map(({ event }) => event), ...(warning.subject.event ? [warning.subject.event] : [])];
  const own = concerned.length > 0 && concerned.every((id) => events[id] && subjectOfEvent(viewer, { ...events[id], networkId: network }).own);
  return may(viewer, 'warning:override', { networkIds: [network], own });
}

/** A warning as the API shows it: things by their ids. */
export function shownWarning(facts: MonthFacts, warning: KnownWarning, viewer: Viewer): object {
  const { id, rule, severity, occurrences, override, subject } = warning;
  return {
    id, rule, severity, occurrences, day: subject.day ?? null,
    message: sentenceOf(warning, viewer.locale, facts.labels),
    overridden: override && { reason: override.reason, by: override.by, byName: override.byName, at: override.at },
    viewerCanOverride: mayOverride(viewer, facts, warning),
  };
}
