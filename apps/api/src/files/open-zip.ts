import { refusalOf } from './detect-format.js';
import { odsSheets } from './ods.js';
import type { Table } from './table.js';
import { tableOfWorkbook } from './workbook-table.js';
import { xlsxSheets } from './xlsx.js';
import { ZipArchive } from './zip.js';

/** Formats that are ZIP archives and are not read, by a file that each of them holds. */
const foreign: ReadonlyArray<readonly [format: string, part: RegExp]> = [
  ['XLSB', /^xl\/workbook\.bin$/],
  ['DOCX', /^word\//],
  ['PPTX', /^ppt\//],
  ['NUMBERS', /^Index(\.zip$|\/)/],
];

/** Reads an archive that holds a workbook, of Excel or OpenDocument. Throws FileProblem as `refusalOf` and `tableOfWorkbook` say. */
export async function readZip(bytes: Uint8Array, fileName: string, sheet?: string): Promise<Table> {
  const archive = new ZipArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const format = foreign.find(([, part]) => archive.names.some((name) => part.test(name)))?.[0];
  if (format !== undefined) throw refusalOf(format, fileName);
  if (archive.has('[Content_Types].xml')) return { format: 'XLSX', encoding: 'binary', ...(await tableOfWorkbook(await xlsxSheets(archive), sheet)) };
  const kind = /^application\/vnd\.oasis\.opendocument\.(\w+)/.exec(await textOf(archive, 'mimetype'))?.[1];
  if (kind === 'spreadsheet') return { format: 'XLSX', encoding: 'binary', ...(await tableOfWorkbook(await odsSheets(archive), sheet)) };
  throw refusalOf(kind === undefined ? 'ZIP' : 'OpenDocument', fileName);
}

async function textOf(archive: ZipArchive, name: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of archive.pieces(name)) {
    text += decoder.decode(piece, { stream: true });
    // A type is a line, whatever the archive has there.
    if (text.length > 200) break;
  }
  return text;
}
