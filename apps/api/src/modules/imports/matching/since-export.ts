import { type Fields, valuesAt } from '../../../transaction/revision.js';
import type { Transaction } from '../../../transaction/transaction.js';
import { said } from '../import-record.js';
import type { ProblemRecord } from '../row-record.js';
import type { Current, ImportDraft, Target } from '../targets/target.js';
import { sayTheSame } from './said-fields.js';

/** Code of what `keptProblems` says. */
export const KEPT = 'CHANGED_SINCE_EXPORT';

/** Stands for what a field was, where only that it has changed is known. */
const SOMETHING_ELSE = Symbol();

/** What lines are about that has changed here since an export wrote them: by draft, what the changed fields were then. */
export async function changedSinceExport(tx: Transaction, { beside }: Pick<Target, 'beside'>, drafts: readonly ImportDraft[], current: ReadonlyMap<string, Current>): Promise<ReadonlyMap<ImportDraft, Fields>> {
  const exported = drafts.flatMap((draft) => {
    const now = draft.id === undefined ? undefined : current.get(draft.id);
    return now && draft.seen ? [{ draft, id: draft.id!, seen: draft.seen, now }] : [];
  });
  const values = await valuesAt(tx, new Map(exported.filter(({ seen, now }) => seen.version < now.version).map(({ id, seen }) => [id, seen.version])));
  const changed = exported.map(({ draft, id, seen, now }) => {
    const hanging = beside !== undefined && seen.beside !== undefined && seen.beside !== now.beside ? { [beside]: SOMETHING_ELSE } : {};
    return [draft, { ...values.get(id), ...hanging }] as const;
  });
  return new Map(changed.filter(([, fields]) => Object.keys(fields).length > 0));
}

/** What of `wanted` is still wanted, and the fields that others have changed to something else meanwhile: those stay as they are here. */
export function besideOthers(wanted: Fields, current: Fields, then: Fields | undefined, last: Fields | null): { readonly wanted: Fields; readonly kept: readonly string[] } {
  if (!then) return { wanted, kept: [] };
  const changed = (field: string): boolean => field in then && !sayTheSame(then[field], current[field]) && !(last && sayTheSame(last[field], current[field]));
  const mine = Object.entries(wanted).filter(([field, value]) => !(changed(field) && sayTheSame(then[field], value)));
  const kept = mine.filter(([field, value]) => changed(field) && !sayTheSame(value, current[field])).map(([field]) => field);
  return { wanted: Object.fromEntries(mine.filter(([field]) => !kept.includes(field))), kept };
}

/** Tells whoever sent an export back what of it is not used. */
export const keptProblems = (kept: readonly string[]): ProblemRecord[] =>
  kept.map((field) => ({ ...said({ code: KEPT, params: { field } }), column: null, severity: 'WARNING', matching: true }));
