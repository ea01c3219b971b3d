/** For whom whoever accepts a match speaks. */
export interface Speaks {
  readonly need: boolean;
  readonly resource: boolean;
}

/** How far the commitment is when a match is accepted: a party has agreed where both sides have. */
export const commitmentState = ({ need, resource }: Speaks): 'AGREED' | 'PROPOSED' => (need && resource ? 'AGREED' : 'PROPOSED');
