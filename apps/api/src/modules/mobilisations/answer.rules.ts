import type { UserErrorCode } from '../../errors/catalogue.js';
import { MobilisationAnswer } from './mobilisation.input.js';
import { MobilisationState } from './mobilisation.type.js';

/** What an answer depends on. */
export interface Standing {
  readonly state: MobilisationState;
  readonly out: boolean;
  readonly back: boolean;
}

/** For whom the viewer may answer: for one of them, or for both. */
export interface Sides {
  readonly holder: boolean;
  readonly asker: boolean;
}

/** What an answer makes of a request. */
export const STATE_AFTER: Readonly<Record<MobilisationAnswer, MobilisationState>> = {
  [MobilisationAnswer.ACCEPT]: MobilisationState.ACCEPTED,
  [MobilisationAnswer.DECLINE]: MobilisationState.DECLINED,
  [MobilisationAnswer.PROPOSE_OTHER_DATES]: MobilisationState.OTHER_DATES_PROPOSED,
};

const { REQUESTED, OTHER_DATES_PROPOSED, ACCEPTED, DECLINED, CANCELLED } = MobilisationState;

/** States in which whoever holds the resource may answer so; they may take a promise back as long as it is not handed out. */
const OF_HOLDER: Readonly<Record<MobilisationAnswer, readonly MobilisationState[]>> = {
  [MobilisationAnswer.ACCEPT]: [REQUESTED],
  [MobilisationAnswer.DECLINE]: [REQUESTED, OTHER_DATES_PROPOSED, ACCEPTED],
  [MobilisationAnswer.PROPOSE_OTHER_DATES]: [REQUESTED, OTHER_DATES_PROPOSED, ACCEPTED],
};

/** The same for whoever asked. */
const OF_ASKER: typeof OF_HOLDER = {
  [MobilisationAnswer.ACCEPT]: [OTHER_DATES_PROPOSED],
  [MobilisationAnswer.DECLINE]: [OTHER_DATES_PROPOSED],
  [MobilisationAnswer.PROPOSE_OTHER_DATES]: [],
};

/** Why it cannot be answered so; undefined where it can. */
export function whyNotAnswered({ state, out, back }: Standing, answer: MobilisationAnswer, sides: Sides): UserErrorCode | undefined {
  if (state === DECLINED || state === CANCELLED) return 'REQUEST_OVER';
  if (out && !back) return 'HANDED_OUT';
  const possible = (sides.holder && OF_HOLDER[answer].includes(state)) || (sides.asker && OF_ASKER[answer].includes(state));
  return possible && !back ? undefined : 'NOT_YOUR_TURN';
}

/** Why it cannot be cancelled; undefined where it can. */
export function whyNotCancelled({ state, out }: Standing): UserErrorCode | undefined {
  if (state === DECLINED || state === CANCELLED) return 'REQUEST_OVER';
  return out ? 'HANDED_OUT' : undefined;
}
