import type { OwnText } from '../../recognition/own-text.js';
import type { RowReader } from '../../recognition/row-reader.js';
import { oneLine, shorten } from '../../recognition/text.js';
import type { IntentDraft } from './draft.js';
import { categoryOf, type Nature, natureNamed, natureOf } from './intent-categories.js';
import { readQuantity } from './quantity.js';

const longestUnit = 40;
/** Where nothing tells the category. */
const USUAL: Readonly<Record<Nature, string>> = { MATERIAL: 'MATERIAL_RESOURCE/EQUIPMENT', IMMATERIAL: 'IMMATERIAL_RESOURCE/SKILLS' };

/** What it is and how much of it; `rest` is what the quantity's cell says besides. */
export function readWhat(reader: RowReader, title: string, own: OwnText | undefined): Pick<IntentDraft, 'category' | 'quantity' | 'unit'> & { readonly rest?: string } {
  return { category: readCategory(reader, title), ...readAmount(reader, own) };
}

function readCategory(reader: RowReader, title: string): string {
  const natureCell = reader.first('nature');
  const nature = natureCell && natureNamed(natureCell.text);
  const cell = reader.first('category');
  // A column « nature » often holds categories, and the other way round.
  const said = (cell && (categoryOf(cell.text, nature) ?? categoryOf(cell.text))) ?? (natureCell && !nature ? categoryOf(natureCell.text) : undefined);
  const narrowed = nature ?? (cell && natureNamed(cell.text));
  if (said) {
    if (nature && natureOf(said) !== nature) reader.warn(natureCell.column, 'NATURE_DISAGREES', { value: shorten(natureCell.text), category: said });
    return said;
  }
  if (cell && !narrowed) reader.notUnderstood(cell, 'category', 'CATEGORY_UNKNOWN');
  else if (natureCell && !nature) reader.notUnderstood(natureCell, 'nature', 'NATURE_UNKNOWN');
  const guess = categoryOf(title, narrowed);
  const column = reader.columnOf('category') ?? reader.columnOf('name');
  const category = guess ?? USUAL[narrowed ?? 'MATERIAL'];
  reader.warn(column, guess ? 'CATEGORY_GUESSED' : 'CATEGORY_DEFAULT', { category });
  return category;
}

function readAmount(reader: RowReader, ownText: OwnText | undefined): { quantity?: number; unit?: string; rest?: string } {
  const cell = reader.first('quantity');
  const unitCell = reader.first('unit');
  const unit = ownText?.('unit') ?? (unitCell && oneLine(unitCell.text));
  if (unitCell && unit && unit.length > longestUnit) reader.warn(unitCell.column, 'UNIT_SHORTENED', { length: longestUnit });
  const own = unit ? { unit: shorten(unit, longestUnit) } : {};
  if (!cell) return own;
  const reading = readQuantity(cell.text);
  if (!reading) {
    reader.notUnderstood(cell, 'quantity', 'QUANTITY_INVALID');
    return own;
  }
  const { rest, ...amount } = { ...reading, ...own };
  // What neither the number nor the unit has kept goes with the description.
  const lost = rest !== undefined || (reading.unit !== undefined && reading.unit !== amount.unit);
  return { ...amount, ...(lost ? { rest: `${cell.column} : ${cell.text}` } : {}) };
}
