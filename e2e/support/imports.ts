import { readFileSync } from 'node:fs';
import path from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import type { Page } from './test.ts';

/** A small list of lieux: three new ones, one that the demonstration has already, and a line without a name. */
export const LIST = path.join(import.meta.dirname, '..', 'fixtures', 'lieux.csv');

/** Sends the list as the import page does, and answers the address of the import that waits. */
export const uploadList = (page: Page): Promise<string> => upload(page, path.basename(LIST), readFileSync(LIST));

/** Sends a list of people whose lieu is written in another way than here. */
export const uploadPeople = (page: Page): Promise<string> => upload(page, 'contacts.csv', Buffer.from('Prénom;Nom;Structure\nMarguerite;Lajoie;La Lampistrie\nAli;Benali;Ailleurs\n'));

/** A workbook with a sheet of each of these lists, written with semicolons. */
export const workbookOf = (sheets: Readonly<Record<string, string>>): Promise<Buffer> =>
  writeXlsxFile(Object.entries(sheets).map(([sheet, list]) => ({ sheet, data: list.trimEnd().split('\n').map((line) => line.split(';').map((value) => (value === '' ? null : { value, type: String }))) }))).toBuffer();

async function upload(page: Page, name: string, buffer: Buffer): Promise<string> {
  const file = { name, mimeType: 'text/csv', buffer };
  // The server refuses what another site sends.
  const headers = { origin: process.env['E2E_URL'] ?? '' };
  const response = await page.request.post('/imports', { headers, multipart: { network: 'demo', file } });
  if (!response.ok()) throw new Error(`The list is refused: ${response.status()} ${await response.text()}`);
  const { id } = (await response.json()) as { id: string };
  return `/n/demo/imports/${id}`;
}
