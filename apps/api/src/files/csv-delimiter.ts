import { csvRecords } from './csv-records.js';

const usual = [',', ';', '\t', '|'];
/** Signs that are also found in texts: only where nothing else separates. */
const rare = ['^', '~'];
/** Separates nothing: a text with NUL is refused before. */
const none = '\0';

const LOOKED_AT = 100_000;
const RECORDS_LOOKED_AT = 100;

/** The delimiter with which most of the first records are equally wide, and then the one that makes most columns; for a list of one column a sign that no text holds. */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, LOOKED_AT);
  const best = bestOf(sample, usual);
  if (best.score >= 5) return best.delimiter;
  const other = bestOf(sample, rare);
  if (other.score >= 9) return other.delimiter;
  if (best.score > 0 && (best.widths[0] ?? 1) > 1) return best.delimiter;
  return usual.every((delimiter) => mode(widthsWith(sample, delimiter)) === 1) ? none : best.delimiter;
}

function bestOf(sample: string, delimiters: readonly string[]): { delimiter: string; score: number; widths: number[] } {
  let best = { delimiter: delimiters[0] ?? '', score: 0, widths: [] as number[] };
  for (const delimiter of delimiters) {
    const widths = widthsWith(sample, delimiter);
    const wide = widths.filter((width) => width > 1);
    if (wide.length === 0) continue;
    const width = mode(wide);
    const same = wide.filter((other) => other === width).length / widths.length;
    const score = same * 10 + Math.min(width, 50) / 50;
    if (score > best.score) best = { delimiter, score, widths };
  }
  return best;
}

/** Widths of the first records that are not blank; the sample may be cut inside one. */
function widthsWith(sample: string, delimiter: string): number[] {
  const widths: number[] = [];
  for (const { cells, unclosed } of csvRecords({ text: sample, read: (cell) => cell }, delimiter)) {
    // The sample may be cut inside a cell.
    if (unclosed && widths.length > 0) break;
    if (cells.length > 1 || cells[0]?.trim()) widths.push(cells.length);
    if (widths.length === RECORDS_LOOKED_AT) break;
  }
  return widths;
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let most = 1;
  for (const [number, count] of counts) if (count > (counts.get(most) ?? 0)) most = number;
  return most;
}
