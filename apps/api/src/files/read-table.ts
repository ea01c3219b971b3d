import { readCsv } from './csv.js';
import { isFeatureCollection, parseJson, readFeatures, readJsonRecords } from './json.js';
import { FileProblem, type Table, type TableFormat } from './table.js';
import { decodeText } from './text-encoding.js';

/** Formats that are recognised by their first bytes only to say clearly that they are not read. */
const binarySignatures: ReadonlyArray<readonly [format: string, start: string]> = [
  ['XLSX', 'PK\x03\x04'],
  ['XLS', '\xd0\xcf\x11\xe0'],
  ['PDF', '%PDF'],
  ['GZIP', '\x1f\x8b'],
];
const textSignatures: ReadonlyArray<readonly [format: string, start: RegExp]> = [
  ['ICALENDAR', /^\s*BEGIN:VCALENDAR/i],
  ['VCARD', /^\s*BEGIN:VCARD/i],
  ['HTML', /^\s*<(!doctype html|html)/i],
  ['XML', /^\s*<\?xml/],
];

/**
 * Says what a file is by its content; the name only decides between texts that look alike.
 * Throws FileProblem EMPTY_FILE or UNSUPPORTED_FORMAT.
 */
export function detectFormat(bytes: Uint8Array, fileName: string): TableFormat {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const text = start.replace(/^\xef\xbb\xbf/, '');
  const foreign = binarySignatures.find(([, signature]) => start.startsWith(signature)) ?? textSignatures.find(([, signature]) => signature.test(text));
  if (foreign) throw new FileProblem('UNSUPPORTED_FORMAT', { format: foreign[0], fileName });
  // UTF-16 has a NUL beside each of the signs looked at here.
  const firstSign = start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '').trimStart().charAt(0);
  if (firstSign === '') throw new FileProblem('EMPTY_FILE');
  if (firstSign !== '{' && firstSign !== '[') return 'CSV';
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return 'CSV';
  return /"type"\s*:\s*"FeatureCollection"/.test(start.replaceAll('\0', '')) || /\.geojson$/i.test(fileName) ? 'GEOJSON' : 'JSON';
}

/** Reads a file of any supported format as a table. Throws FileProblem and nothing else. */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<Table> {
  const detected = detectFormat(bytes, fileName);
  const { text, encoding, warnings } = decodeText(bytes);
  if (detected === 'CSV') {
    const csv = await readCsv(text);
    return { format: 'CSV', encoding, ...csv, warnings: [...warnings, ...csv.warnings] };
  }
  const value = parseJson(text);
  // The sign of a FeatureCollection may stand after the features, out of sight of the first look.
  const format = isFeatureCollection(value) ? 'GEOJSON' : 'JSON';
  const table = await (format === 'GEOJSON' ? readFeatures(value) : readJsonRecords(value));
  return { format, encoding, ...table, warnings: [...warnings, ...table.warnings] };
}
