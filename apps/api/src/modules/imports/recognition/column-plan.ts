import type { DateOrder } from './date-order.js';
import type { ColumnChoice, ImportField, OtherContent } from './fields.js';

/** Contents whose columns are short lists of words, where hours or an address would have slipped in. */
const wordContents: ReadonlySet<OtherContent> = new Set(['AUDIENCE', 'FUNDER', 'PRICE', 'IMAGE', 'YES_NO', 'POPULATION', 'DATE']);

const NONE: readonly number[] = [];

/** Where in a row the cells of each field stand; worked out once for all rows of a list. */
export class ColumnPlan {
  readonly names: readonly string[];
  /** Columns that say more of a thing than its name and identifier. */
  readonly telling: readonly number[];
  /** Columns in which values of other kinds are noticed; `field` is null where the column is not imported. */
  readonly watched: readonly { readonly column: number; readonly field: ImportField | null }[];
  /** How columns write their days, where it is not the French way. */
  readonly dateOrders: ReadonlyMap<string, DateOrder>;
  private readonly columns = new Map<ImportField, readonly number[]>();
  private readonly bySureness = new Map<ImportField, readonly number[]>();

  constructor(mapping: readonly ColumnChoice[]) {
    this.names = mapping.map(({ name }) => name);
    this.dateOrders = new Map(mapping.flatMap(({ name, dateOrder }) => (dateOrder ? [[name, dateOrder] as const] : [])));
    const all = mapping.map((choice, column) => ({ ...choice, column }));
    this.telling = all.filter(({ field }) => field !== 'name' && field !== 'id' && field !== 'externalId' && field !== 'ignore').map(({ column }) => column);
    this.watched = all.filter(({ field, holds }) => (field === null ? holds !== undefined && wordContents.has(holds) : field === 'name' || field === 'street' || field === 'communeName'));
    for (const field of new Set(mapping.map((choice) => choice.field))) {
      if (field === null) continue;
      const own = all.filter((choice) => choice.field === field);
      this.columns.set(field, own.map(({ column }) => column));
      this.bySureness.set(field, [...own].sort((a, b) => (b.confidence ?? 1) - (a.confidence ?? 1)).map(({ column }) => column));
    }
  }

  /** Columns of a field in the order of the file. */
  inOrder(field: ImportField): readonly number[] {
    return this.columns.get(field) ?? NONE;
  }

  /** Columns of a field, the surest first. */
  surest(field: ImportField): readonly number[] {
    return this.bySureness.get(field) ?? NONE;
  }
}

const plans = new WeakMap<readonly ColumnChoice[], ColumnPlan>();

/** The plan of a mapping, the same for all rows that are read by it. */
export function planOf(mapping: readonly ColumnChoice[]): ColumnPlan {
  const known = plans.get(mapping);
  if (known) return known;
  const plan = new ColumnPlan(mapping);
  plans.set(mapping, plan);
  return plan;
}
