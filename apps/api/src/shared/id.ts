import { v7 } from 'uuid';

export type IdPrefix =
  | 'lieu' | 'organisation' | 'person' | 'room' | 'network' | 'resource' | 'need' | 'project' | 'objective' | 'limit' | 'party' | 'essmonth' | 'event' | 'occurrence'
  | 'import' | 'user' | 'skill' | 'membership' | 'invitation' | 'merge' | 'mail' | 'session' | 'account' | 'consent' | 'key' | 'mobilisation' | 'closure' | 'handover'
  | 'commitment' | 'effect' | 'impact' | 'externality' | 'observation' | 'evidence' | 'aim' | 'aimobjective' | 'aimlimit' | 'filrouge' | 'milestone' | 'milestoneitem'
  | 'decision' | 'objection' | 'task' | 'document' | 'comment' | 'notification' | 'photo' | 'passage' | 'release' | 'eventtask' | 'checklist' | 'slot' | 'outcome'
  | 'override' | 'calendar' | 'file';

/** A new id: opaque outside, sortable by creation, and the prefix names its type. The database's `new_id()` makes the same. */
export const newId = (prefix: IdPrefix): string => `${prefix}_${v7().replaceAll('-', '')}`;
