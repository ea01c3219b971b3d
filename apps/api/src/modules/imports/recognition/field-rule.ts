import type { ColumnProfile } from './column-profile.js';
import type { ImportField } from './fields.js';

/** How a field is told by a column's name and by its values. Names are tried on the words of the name, folded. */
export interface FieldRule {
  readonly field: ImportField;
  readonly names: ReadonlyArray<readonly [pattern: RegExp, strength: number]>;
  /** Names that speak against the field although a value may fit. */
  readonly not?: RegExp;
  /** 0 to 1: how well the values fit. */
  readonly values: (column: ColumnProfile) => number;
  /** Least fit of the values at which they alone, under any name, tell the field; absent where the name is needed. */
  readonly valuesAlone?: number;
}
