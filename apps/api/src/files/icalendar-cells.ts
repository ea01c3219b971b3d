import { cutCell } from './cut-text.js';
import { propertyOf, type CalendarEvent } from './icalendar-event.js';
import { textList, unescapeText, type ContentLine } from './icalendar-lines.js';
import { digitsIn } from './icalendar-zones.js';
import type { CellValue } from './table.js';
import { isoWithOffset } from './wall-time.js';

type Reading = (lines: readonly ContentLine[], event: CalendarEvent) => CellValue;

const text: Reading = ([line]) => (line ? textOf(line) : null);
const texts: Reading = (lines) => lines.flatMap(({ value }) => textList(value)).join('; ') || null;
/** What is not text (addresses) is not escaped; embedded files are left out. */
const addresses: Reading = (lines) => lines.filter(({ params }) => params.get('VALUE')?.toUpperCase() !== 'BINARY').map(({ value }) => value.trim()).join('; ') || null;

/** Properties that become cells, in the order of the columns; `timings` comes after `status`. */
const readings: ReadonlyArray<readonly [property: string, reading: Reading]> = [
  ['UID', ([line]) => line?.value.trim() || null],
  ['SUMMARY', text],
  ['DESCRIPTION', ([line], event) => {
    const described = line ? textOf(line) : null;
    if (described !== null) return described;
    const html = propertyOf(event, 'X-ALT-DESC');
    return html ? textOf(html) : null;
  }],
  ['LOCATION', text],
  ['GEO', ([line]) => coordinatesIn(line?.value ?? '')],
  ['URL', addresses],
  ['CATEGORIES', texts],
  ['STATUS', ([line]) => line?.value.trim().toUpperCase() || null],
  ['CLASS', ([line]) => line?.value.trim().toUpperCase() || null],
  ['ORGANIZER', ([line]) => line?.params.get('CN')?.trim() || null],
  ['CONFERENCE', addresses],
  ['IMAGE', addresses],
  ['ATTACH', addresses],
  ['SEQUENCE', ([line]) => (line && /^\d{1,9}$/.test(line.value.trim()) ? Number(line.value) : null)],
  ['LAST-MODIFIED', ([line]) => instantIn(line?.value ?? '')],
];

/** The cells of an event by its properties' names in small letters; what it does not have has no cell. */
export function cellsOf(event: CalendarEvent, timings: string | null): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const [property, reading] of readings) {
    const value = reading(event.properties.get(property) ?? [], event);
    if (value !== null) cells.set(property.toLowerCase(), value);
    if (property === 'STATUS') cells.set('timings', timings);
  }
  return cells;
}

function textOf({ value, excess }: ContentLine): string | null {
  const plain = unescapeText(value).trim();
  return (excess === undefined ? plain : cutCell(plain)) || null;
}

function coordinatesIn(value: string): string | null {
  const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*[;,]\s*([+-]?\d+(?:\.\d+)?)\s*$/.exec(value.replace('\\', ''));
  return match ? `${match[1]}, ${match[2]}` : null;
}

function instantIn(value: string): string | null {
  const digits = digitsIn(value);
  return digits === undefined ? null : isoWithOffset(digits, 0);
}
