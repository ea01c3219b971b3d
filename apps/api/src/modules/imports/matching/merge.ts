import type { Fields } from '../../../transaction/revision.js';
import { DuplicateDecision, ImportOutcome } from '../import.enums.js';
import type { ChangeRecord, RowRecord } from '../row-record.js';
import type { Current, Target } from '../targets/target.js';
import { changeRecords } from './change-records.js';
import { fillsOf } from './said-fields.js';

interface Merged {
  readonly outcome: ImportOutcome;
  readonly changes: readonly ChangeRecord[];
}

/** What a decision makes of a line. `into`: what it is the same as; absent where that is an earlier line, or may not be changed. */
export function mergeOutcome(target: Pick<Target, 'oneThing' | 'withheld'>, { decision }: Pick<RowRecord, 'decision'>, wanted: Fields, into: Pick<Current, 'fields' | 'mayChange'> | undefined): Merged {
  if (decision === DuplicateDecision.NEW) return { outcome: ImportOutcome.CREATED, changes: [] };
  if (decision === DuplicateDecision.SKIP) return { outcome: ImportOutcome.SKIPPED, changes: [] };
  const fills = into?.mayChange ? fillsOf(into.fields, wanted, target.oneThing) : {};
  const changes = changeRecords(into?.fields ?? {}, fills, target.withheld);
  return { outcome: changes.length > 0 ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED, changes };
}
