import { columnWords } from './text.js';

/** A column's name as words that can stand before one of its values: `Prix_location` becomes « Prix location ». */
export function headingOf(column: string): string {
  const words = column.includes(' ') ? column.trim() : columnWords(column);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
