import type { Fields } from '../../transaction/revision.js';

/** A change in the form of the trail, which a module's own update writes: its rules, permissions and merging hold here too. */
export interface Back {
  id: string;
  expectedVersion: number;
  fields: Fields;
}
