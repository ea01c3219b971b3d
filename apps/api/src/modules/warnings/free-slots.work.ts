import { freeSlots } from '@essaim/planning/free-slots';
import { sentenceOf, slotSentenceOf } from '@essaim/planning/words';
import type { Viewer } from '../../auth/viewer.js';
import { badUserInput } from '../../read/errors.js';
import type { MonthFacts } from './month.facts.js';
import { plannedMonth } from './planned-month.js';
import type { FreeSlotsArgs } from './warning.input.js';

const AT_MOST = 20;

/** The best slots for an occurrence from now on, in words; null for whoever is no member. */
export function slotsInWords(id: string, month: MonthFacts | null, { count }: FreeSlotsArgs, { locale }: Viewer, now = Date.now()): object[] | null {
  if (!Number.isInteger(count) || count < 1 || count > AT_MOST) throw badUserInput(`"count" must be between 1 and ${AT_MOST}.`);
  if (!month) return null;
  const planned = plannedMonth(month);
  const occurrence = planned.occurrences.find((each) => each.id === id);
  if (!occurrence) return [];
  return freeSlots(planned, occurrence, { count, severities: month.severities, notBefore: now }).map(({ reasons, against, ...slot }) => ({
    ...slot,
    reasons: [...reasons.map((reason) => ({ message: slotSentenceOf(reason, locale), against: null })), ...against.map((reason) => ({ message: sentenceOf(reason, locale, month.labels), against: reason.rule }))],
    against: against.length,
  }));
}
