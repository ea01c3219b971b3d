import type { Fields } from '../../../transaction/revision.js';
import type { Transaction } from '../../../transaction/transaction.js';
import type { Current, ImportDraft, Store } from '../targets/target.js';

const NO_CHANGE = { before: {}, after: {} };

/** What is to be written of some lines, gathered one by one and then written at once. */
export class Writing {
  private readonly created = new Map<string, Fields>();
  private readonly changes = new Map<string, Fields>();
  private readonly listed = new Set<string>();

  constructor(
    private readonly store: Store<object>,
    private readonly current: ReadonlyMap<string, Current>,
  ) {}

  create(fields: Fields, draft: ImportDraft): string {
    const id = this.store.newId(draft);
    this.created.set(id, fields);
    return id;
  }

  /** Picks what changes of a thing as it will be by then; nothing of what the viewer may not change. */
  change(id: string, pick: (now: Fields) => Fields): { before: Fields; after: Fields } {
    const fresh = this.created.get(id);
    const known = this.current.get(id);
    if (!fresh && !known?.mayChange) return NO_CHANGE;
    const now = fresh ?? { ...known?.fields, ...this.changes.get(id) };
    const after = pick(now);
    if (fresh) this.created.set(id, { ...fresh, ...after });
    else if (Object.keys(after).length > 0) this.changes.set(id, { ...this.changes.get(id), ...after });
    return { before: now, after };
  }

  /** Has the thing listed in the network: a list gives nobody rights over what was here before. */
  list(id: string): void {
    this.listed.add(id);
  }

  async write(tx: Transaction, network: string): Promise<void> {
    await this.store.create(tx, network, [...this.created].map(([id, fields]) => ({ id, fields })));
    await this.store.change(tx, network, [...this.changes].map(([id, changes]) => ({ id, before: this.current.get(id)!, changes })));
    await this.store.list?.(tx, network, [...this.listed].filter((id) => !this.created.has(id)));
  }
}
