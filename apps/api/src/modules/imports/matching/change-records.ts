import type { Fields } from '../../../transaction/revision.js';
import { changesForTrail } from '../../../transaction/withheld.js';
import type { ChangeRecord } from '../row-record.js';
import { changed } from '../../../transaction/trail.js';

/** What a preview shows of changes: of some fields only that they change. */
export const changeRecords = (before: Fields, changes: Fields, withheld?: readonly string[]): ChangeRecord[] =>
  Object.entries(changesForTrail(changed(before, changes), withheld)).map(([field, change]) => ({ field, ...change }));
