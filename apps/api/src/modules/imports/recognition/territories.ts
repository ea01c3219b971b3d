import { FileProblem, type Table, type TableRow } from '../../../files/table.js';
import type { CommuneReference } from './reference.js';
import { shorten, textOf } from './text.js';

/** Fewer may be lieux that are called like their communes. */
const LEAST = 5;
const NEARLY_ALL = 0.9;
const CODE = /^(\d{2,3}|2[AB]|\d{5}|2[AB]\d{3})$/;

/**
 * Refuses a list of communes, départements or régions, whose things are called as their codes say, or whose outlines it brings: Essaim has them all.
 * Throws FileProblem LIST_OF_TERRITORIES.
 */
export function refuseTerritories({ columns, sample }: Pick<Table, 'columns' | 'sample'>, nameColumn: string | undefined, reference: CommuneReference): void {
  if (nameColumn === undefined || sample.length < LEAST) return;
  const nearlyAll = (holds: (row: TableRow) => boolean): boolean => sample.filter(holds).length >= sample.length * NEARLY_ALL;
  const nameOf = ({ cells }: TableRow): string => textOf(cells[nameColumn]) ?? '';
  const coded = columns.filter((column) => CODE.test(textOf(sample[0]!.cells[column]) ?? ''));
  const are = coded.some((column) => nearlyAll((row) => reference.isTerritory(nameOf(row), textOf(row.cells[column]) ?? '')));
  const outlined = (): boolean => nearlyAll(isOutline) && nearlyAll((row) => reference.isTerritory(nameOf(row)));
  if (are || outlined()) throw new FileProblem('LIST_OF_TERRITORIES', { value: shorten(nameOf(sample[0]!), 40), other: shorten(nameOf(sample.at(-1)!), 40) });
}

const isOutline = ({ problems }: TableRow): boolean => problems?.some(({ code, params }) => code === 'GEOMETRY_NOT_A_POINT' && String(params['type']).endsWith('Polygon')) ?? false;
