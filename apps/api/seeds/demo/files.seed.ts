import type { EntityManager } from 'typeorm';
import { newFileKey } from '../../src/modules/stored-files/file-key.js';
import { placeOfFile } from '../../src/modules/project-files/project-file.files.js';
import { newId } from '../../src/shared/id.js';
import type { FileStore } from '../../src/storage/file-store.js';
import type { ProjectIds } from './cooperation.seed.js';
import { got, insertRows } from './rows.js';

const TITLE = 'Compte rendu de la première soirée de réparation';
const LINES = [
  TITLE, '', 'Présents : une quinzaine de personnes, trois lieux.', '',
  '1. Ce que nous avons réparé : quatre grille-pain, deux lampes, un vélo.', '2. Ce qui nous a manqué : des fusibles, et quelqu’un pour accueillir.',
  '3. Ce que nous décidons : une table d’accueil à chaque soirée, tenue à tour de rôle.', '', 'Prochaine soirée : dans deux semaines, à La Lampisterie.',
];

/** The minutes that one cooperation keeps as a file, beside its links. */
export async function seedFiles(manager: EntityManager, store: FileStore, projects: ProjectIds): Promise<void> {
  const project_id = got(projects, 'repair');
  const file = { id: newId('file'), project_id, file_key: newFileKey(), name: 'compte-rendu-repair.pdf', type: 'PDF' };
  const bytes = pdfOf(LINES);
  await store.put(placeOfFile(file.file_key), bytes, 'application/pdf');
  await insertRows(manager, 'project_file', [{ ...file, size: bytes.length }]);
  await insertRows(manager, 'cooperation_document', [{ id: newId('document'), project_id, title: TITLE, url: null, file_id: file.id }]);
}

/** A PDF of one page, with those lines. */
export function pdfOf(lines: readonly string[]): Buffer {
  const latin = (text: string): string => text.replaceAll('’', '\x92').replaceAll(/[\\()]/g, '\\$&');
  const page = `BT /F 12 Tf 16 TL 60 780 Td ${lines.map((line) => `(${latin(line)}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (fr) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
