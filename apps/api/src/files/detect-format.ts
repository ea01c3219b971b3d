import { FileProblem, type TableFormat } from './table.js';

/** Formats that are recognised by their first bytes only to say clearly what to do instead. */
const binarySignatures: ReadonlyArray<readonly [format: string, start: string]> = [
  ['XLS', '\xd0\xcf\x11\xe0'],
  ['PDF', '%PDF'],
  ['GZIP', '\x1f\x8b'],
  ['7Z', '7z\xbc\xaf'],
  ['RAR', 'Rar!'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['RTF', '{\\rtf'],
  ['SQLITE', 'SQLite format 3'],
];
const textSignatures: ReadonlyArray<readonly [format: string, start: RegExp]> = [
  ['VCARD', /^\s*BEGIN:VCARD/i],
  ['HTML', /^\s*(<!--[^>]*-->\s*)?<(!doctype html|html|table)/i],
  ['XML', /^\s*<\?xml/],
];

/** What can be told of a file by its first bytes; JSON may turn out to be one of its kinds. */
export type Appearance = Extract<TableFormat, 'CSV' | 'JSON' | 'ICALENDAR'> | 'ZIP';

/**
 * Says what a file is by its content; the name only decides between texts that look alike.
 * Throws FileProblem EMPTY_FILE or WORKBOOK_PROTECTED, and those of `refusalOf`.
 */
export function appearanceOf(bytes: Uint8Array, fileName: string): Appearance {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (start.startsWith('PK\x03\x04')) return 'ZIP';
  // UTF-16 has a NUL beside each of the signs looked at here.
  const text = start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '').trimStart();
  const foreign = binarySignatures.find(([, signature]) => start.startsWith(signature)) ?? textSignatures.find(([, signature]) => signature.test(text));
  if (foreign) throw isProtectedWorkbook(foreign[0], bytes) ? new FileProblem('WORKBOOK_PROTECTED') : refusalOf(foreign[0], fileName);
  if (text === '') throw new FileProblem('EMPTY_FILE');
  if (/^BEGIN:VCALENDAR/i.test(text)) return 'ICALENDAR';
  const firstSign = text.charAt(0);
  return (firstSign !== '{' && firstSign !== '[') || /\.(csv|tsv|txt)$/i.test(fileName) ? 'CSV' : 'JSON';
}

const archives = new Set(['ZIP', 'GZIP', '7Z', 'RAR']);
const withoutTables = new Set(['PDF', 'PNG', 'JPEG', 'GIF', 'RTF', 'DOCX', 'PPTX', 'OpenDocument']);

/** Why a format is not read: there is a file to unpack, no table to find, or another format to save it in. */
export function refusalOf(format: string, fileName: string): FileProblem {
  if (archives.has(format)) return new FileProblem('ARCHIVE_NOT_READ', { format, fileName });
  return new FileProblem(withoutTables.has(format) ? 'FORMAT_WITHOUT_TABLE' : 'UNSUPPORTED_FORMAT', { format, fileName });
}

/** Excel wraps a workbook with a password in the container of its old format. */
function isProtectedWorkbook(format: string, bytes: Uint8Array): boolean {
  return format === 'XLS' && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
