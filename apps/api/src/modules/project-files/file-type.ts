import { FileProblem } from '../../files/table.js';
import { ZipArchive } from '../../files/zip.js';
import { Refusal } from '../../errors/refusal.js';
import { imageFormat } from '../photos/image-format.js';
import { ProjectFileType } from './project-file.type.js';

/** Types that are ZIP archives of Office Open XML, by a file that each of them holds. */
const OFFICE: readonly (readonly [ProjectFileType, string])[] = [
  [ProjectFileType.DOCX, 'word/document.xml'],
  [ProjectFileType.XLSX, 'xl/workbook.xml'],
  [ProjectFileType.PPTX, 'ppt/presentation.xml'],
];
const OPEN_DOCUMENT: Readonly<Record<string, ProjectFileType>> = {
  'application/vnd.oasis.opendocument.text': ProjectFileType.ODT,
  'application/vnd.oasis.opendocument.spreadsheet': ProjectFileType.ODS,
  'application/vnd.oasis.opendocument.presentation': ProjectFileType.ODP,
};
/** Where programs stand in documents of offices: they do not come in. */
const MACROS = /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/./;

/** How far from its end a PDF says that it ends, in bytes. */
const PDF_END = 4096;
/** Lines of which a table is recognised. */
const LINES = 20;

/** What a file is, by its bytes and never by its name. @throws Refusal where it is none of those that are taken. */
export async function fileType(bytes: Buffer): Promise<ProjectFileType> {
  if (bytes.length === 0) throw new Refusal(415, 'FILE_EMPTY');
  if (imageFormat(bytes)) throw new Refusal(415, 'FILE_IS_PHOTO');
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return pdf(bytes);
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') return office(bytes);
  return text(bytes);
}

function pdf(bytes: Buffer): ProjectFileType {
  if (!bytes.toString('latin1', Math.max(0, bytes.length - PDF_END)).includes('%%EOF')) throw new Refusal(422, 'FILE_DAMAGED');
  return ProjectFileType.PDF;
}

async function office(bytes: Buffer): Promise<ProjectFileType> {
  try {
    const archive = new ZipArchive(bytes);
    const found = archive.has('[Content_Types].xml') ? OFFICE.find(([, part]) => archive.has(part))?.[0] : OPEN_DOCUMENT[await beginningOf(archive, 'mimetype')];
    if (!found) throw new Refusal(415, 'FILE_FORMAT');
    if (archive.names.some((name) => MACROS.test(name))) throw new Refusal(415, 'FILE_WITH_MACROS');
    return found;
  } catch (error) {
    throw error instanceof FileProblem ? new Refusal(422, 'FILE_DAMAGED') : error;
  }
}

async function beginningOf(archive: ZipArchive, name: string): Promise<string> {
  for await (const piece of archive.pieces(name)) return Buffer.from(piece).toString('latin1', 0, 100).trim();
  return '';
}

/** Text without anything that only programs write, and no page or drawing that a browser would run. */
function text(bytes: Buffer): ProjectFileType {
  const written = wordsOf(bytes);
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/.test(written) || /^\s*</.test(written)) throw new Refusal(415, 'FILE_FORMAT');
  return isTable(written) ? ProjectFileType.CSV : ProjectFileType.TEXT;
}

function wordsOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

/** Several lines that one separator parts into as many cells each; what has blanks beside it are the commas of sentences. */
function isTable(written: string): boolean {
  const lines = written.split(/\r\n?|\n/, LINES).filter((line) => line.trim() !== '').map((line) => line.replaceAll(/"[^"]*"/g, ''));
  return lines.length > 1 && [';', '\t', ','].some((separator) => {
    const [count, ...others] = new Set(lines.map((line) => line.split(separator).length));
    return count! > 1 && others.length === 0 && !lines.some((line) => line.includes(`${separator} `) || line.includes(` ${separator}`));
  });
}
