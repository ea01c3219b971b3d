import type { EffectState } from './effect.type.js';
import type { ObservationOutcome } from './observation.type.js';

/** What a state follows from. */
export interface Word {
  readonly id: string;
  /** Who observed; null: nobody said so. */
  readonly observedBy: string | null;
  /** A day, `YYYY-MM-DD`, which sorts as text. */
  readonly observedOn: string;
  readonly outcome: `${ObservationOutcome}`;
}

const isLater = (one: Word, other: Word): boolean => one.observedOn > other.observedOn || (one.observedOn === other.observedOn && one.id > other.id);

/**
 * The state of an effect. Of each observer the last word counts, as things change and people look again; where observers
 * differ, the effect is partly observed: nobody's word is above another's. The same in SQL: checks/effect-states.sql.
 */
export function stateOf(expected: boolean, words: readonly Word[]): `${EffectState}` {
  if (!expected) return 'UNEXPECTED';
  const last = new Map<string | null, Word>();
  for (const word of words) {
    const known = last.get(word.observedBy);
    if (!known || isLater(word, known)) last.set(word.observedBy, word);
  }
  const outcomes = new Set([...last.values()].map(({ outcome }) => outcome));
  if (outcomes.size === 0) return 'EXPECTED';
  const [only] = outcomes;
  return outcomes.size === 1 ? only! : 'PARTLY_OBSERVED';
}
